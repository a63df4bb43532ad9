/** Contents leave the folder when nothing points to them, and none does that is being sent again at that moment. */
import { mkdir, utimes, writeFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { features } from "../features.ts";
import { makeMember } from "#fixtures/organisation";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { type ContentsNeeded, lockContent, removeUnneeded } from "#platform/files/contents.ts";
import { makeRequest } from "./fixtures.ts";

const long = new Date("2026-01-01T00:00:00Z");
const before = new Date("2026-02-28T00:00:00Z");

let app: TestApp;
let member: { id: string };
let asMember: Caller;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  member = await makeMember(app.db);
  asMember = await app.as(member);
});

const asAll: ContentsNeeded = async (db, hashes) =>
  (
    await Promise.all(
      features.map(({ contentsNeeded }) =>
        contentsNeeded ? contentsNeeded(db, hashes) : Promise.resolve([]),
      ),
    )
  ).flat();
const cleanUp = (needed: ContentsNeeded = asAll): Promise<number> =>
  app.db.transaction().execute((db) => removeUnneeded({ db, files: app.files, before, needed }));

const upload = (text: string) =>
  asMember("POST /attachments", {
    query: { name: "file.txt" },
    body: Buffer.from(text),
    headers: { "content-type": "application/octet-stream" },
  });

/** A content that arrived long ago; nothing points to it yet. */
async function keepOld(text: string): Promise<string> {
  const hash = await app.keepFile(
    (async function* () {
      yield Buffer.from(text);
    })(),
  );
  await utimes(join(app.files.folder, hash.slice(0, 2), hash), long, long);
  return hash;
}

async function pointTo(contentHash: string, db: Database = app.db): Promise<void> {
  const { id: requestId } = await makeRequest(db);
  const attachment = { id: newId(), requestId, contentHash, name: "a.txt", type: "text/plain" };
  await db
    .insertInto("attachment")
    .values({ ...attachment, sizeBytes: 1, byPersonId: member.id, at: long })
    .execute();
}

test("what nothing points to goes; what an attachment or an import needs, and what is new, stays", async () => {
  const [forgotten, used, chosen, imported] = await Promise.all(
    ["forgotten", "used", "chosen", "imported"].map(keepOld),
  );
  await pointTo(used!);
  const run = { fileName: "log.csv", sizeBytes: 1, madeAt: long };
  await app.db
    .insertInto("importRun")
    .values([
      { ...run, id: newId(), contentHash: chosen!, state: "chosen", endedAt: null },
      { ...run, id: newId(), contentHash: imported!, state: "done", endedAt: long },
    ])
    .execute();
  const fresh = (await upload("sent a moment ago")).body.id;
  const arriving = join(app.files.folder, "arriving");
  await mkdir(arriving, { recursive: true });
  await writeFile(join(arriving, "left-by-a-crash"), "half");
  await utimes(join(arriving, "left-by-a-crash"), long, long);

  expect(await cleanUp()).toBe(2);
  const there = await Promise.all(
    [forgotten, used, chosen, imported].map((hash) => app.files.has(hash!)),
  );
  expect(there).toEqual([false, true, true, false]);
  const { contentHash } = await app.db
    .selectFrom("attachment")
    .select("contentHash")
    .where("id", "=", fresh)
    .executeTakeFirstOrThrow();
  expect(await app.files.has(contentHash)).toBe(true);
  expect(await readdir(arriving)).toEqual([]);
  expect(await cleanUp()).toBe(0);
});

test("race: what is sent again between the look and the removal is there afterwards", async () => {
  const hash = await keepOld("sent twice");
  let sending: ReturnType<typeof upload> | undefined;
  // The second question is asked under the lock, right before the content goes: now the same one is sent.
  let asked = 0;
  const slowly: ContentsNeeded = async (db, hashes) => {
    const needed = await asAll(db, hashes);
    asked += hashes.includes(hash) ? 1 : 0;
    if (asked === 2 && sending === undefined) {
      sending = upload("sent twice");
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return needed;
  };
  expect(await cleanUp(slowly)).toBe(1);
  const sent = await sending;
  expect(sent?.status, sent?.text).toBe(201);
  expect(await app.files.has(hash)).toBe(true);
});

test("race: what is being kept, with its row not yet committed, is not taken away", async () => {
  const hash = await keepOld("kept meanwhile");
  await app.db.transaction().execute(async (db) => {
    await lockContent(db, hash);
    await pointTo(hash, db);
    // Nobody else sees the row yet.
    expect(await cleanUp()).toBe(0);
  });
  expect(await app.files.has(hash)).toBe(true);
  expect(await cleanUp()).toBe(0);
});
