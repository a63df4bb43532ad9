/** A word that goes through a whole case is nowhere that an administrator, a log or a backup could show it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { makeMember } from "#fixtures/organisation";
import { runDueTicks } from "#platform/events/ticks.ts";
import { writeBackup } from "#platform/database/backup/write.ts";
import { anyone } from "#platform/http/access.ts";
import { contract } from "#platform/http/contract.ts";
import { routes } from "#platform/http/route.ts";
import { Nothing } from "#platform/http/shapes.ts";
import { features } from "../features.ts";
import {
  actor,
  agree,
  begun,
  rawKeyOf,
  read,
  shareKey,
  useScene,
  wordsFor,
  wrapFor,
  write,
} from "./scene-for-tests.ts";

let logged = "";
const logTo = new PassThrough();
logTo.on("data", (chunk: Buffer) => (logged += chunk.toString()));
const faulty = contract({ "POST /planted/fault": { summary: "", answer: Nothing } });
/** A constraint that is broken: so that the log has something to say. */
const planted = routes(faulty, {
  "POST /planted/fault": {
    access: anyone,
    answer: async ({ db }) => {
      await sql`update mediation_entry set kind = null`.execute(db);
      return null;
    },
  },
});
const scene = useScene({ logTo, planted: [{ name: "planted", routes: planted }] });
const folder = mkdtempSync(join(tmpdir(), "goodturn-canary-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const canary = "kestrel-canary-4711";

/** Every column of every table, as text. */
async function wholeDatabase(): Promise<string> {
  const { db } = scene.app;
  const { rows } = await sql<{ name: string }>`
    select quote_ident(table_name) as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db);
  expect(rows.length).toBeGreaterThan(50);
  const texts: string[] = [];
  for (const { name } of rows) {
    const all = await sql<{ text: string | null }>`
      select string_agg(to_jsonb(one)::text, ' ') as text from ${sql.raw(name)} as one`.execute(db);
    texts.push(all.rows[0]?.text ?? "");
  }
  return texts.join("\n");
}

test("notification leak, search oracle, history leak: a sealed word is in no table, log line, inbox, search or backup", async () => {
  const { app, mediator } = scene;
  const one = await actor(app, await makeMember(app.db, { lead: true, name: "Canary Lead" }));
  const other = await actor(app, await makeMember(app.db, { lead: true }));
  const id = await begun(one, other);
  await shareKey(one, id, [one, other]);
  for (const who of [one, other])
    await who.call(`PUT /mediations/${id}/mediator`, { body: { personId: mediator.id } });
  const wraps = [await wrapFor(await rawKeyOf(one, id), id, mediator)];
  await one.call(`POST /mediations/${id}/keys`, { body: { begins: false, wraps } });
  expect((await write(mediator, id, { kind: "word", words: canary })).status).toBe(201);
  await agree(one, other, id, { words: canary });
  app.clock.advance({ days: 15 });
  const log = { error: (facts: object) => expect(facts).toBeUndefined() };
  const ticks = features.flatMap((feature) => feature.ticks ?? []);
  await runDueTicks({ ...app, outbox: app.app.outbox, ticks, clock: app.clock.now, log });
  await app.settle();
  expect((await write(one, id, { kind: "review", words: canary })).status).toBe(201);
  const review = { body: { number: 1, holds: true } };
  for (const who of [one, other])
    expect((await who.call(`POST /mediations/${id}/review`, review)).status).toBe(204);

  // Those who take part read it; the look into the database finds what stands there in the clear.
  for (const who of [one, other, mediator])
    expect((await wordsFor(who, id)).filter((words) => words.includes(canary)).length).toBe(23);
  const stored = await wholeDatabase();
  expect(stored).toContain("Canary Lead");
  const file = join(folder, "all.goodturn");
  const { pool } = app.database;
  await writeBackup({ pool, file, productVersion: "1", log: silent });
  const backup = gunzipSync(readFileSync(file)).toString("latin1");
  expect(backup).toContain("Canary Lead");
  expect((await one.call("POST /planted/fault")).status).toBe(500);
  expect(logged).toContain("not-null constraint");
  const answers = [
    await scene.asAdministrator("GET /audit", { query: { limit: "200" } }),
    await scene.asAdministrator("GET /requests", { query: { q: canary } }),
    await scene.asAdministrator("GET /mediations"),
    await one.call("GET /inbox"),
    await one.call(`GET /mediations/${id}`),
    await one.call("GET /me/stored"),
  ].map(({ text }) => text);
  // Neither as it is nor as base64 would show it at any of its three places.
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.from("x".repeat(shift) + canary)
      .toString("base64")
      .slice(shift === 0 ? 0 : 4, -4),
  );
  for (const text of [stored, backup, logged, ...answers])
    for (const trace of [canary, ...base64]) expect(text.includes(trace)).toBe(false);
  expect(
    (await read(one, id)).entries.every(({ sealed }: { sealed: string }) => sealed.length >= 720),
  ).toBe(true);
});
