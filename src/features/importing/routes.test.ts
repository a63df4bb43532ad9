import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makePerson } from "#fixtures/people";
import { type Caller, startApp, type TestApp } from "#platform/testing/start-app.ts";
import { zipOf } from "./reading/testing/made-for-tests.ts";

let app: TestApp;
let administrator: Caller;
let colleague: Caller;
beforeAll(async () => {
  app = await startApp();
  administrator = await app.as(await makePerson(app.db, { roles: ["administrator"] }));
  colleague = await app.as(await makePerson(app.db));
  await app.app.server.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => app.close());

const headers = { "content-type": "application/octet-stream" };
const log = "Fall,Time,Gruppe\nA,2024-03-04 09:00,Desk\nA,2024-03-05 09:00,Network\nB,later,Desk\n";

function send(caller: Caller, body: Buffer | string, name = "history.csv") {
  return caller("POST /imports", { body: Buffer.from(body), query: { name }, headers });
}

/** The server that listens imports by itself. */
async function work(): Promise<void> {
  for (;;) {
    const open = await app.db
      .selectFrom("importRun")
      .select("id")
      .where("state", "in", ["waiting", "running"])
      .execute();
    if (open.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("an administrator sends a file, corrects it, imports it, and finds what came of it; nobody else reaches any of it", async () => {
  expect((await send(colleague, log)).status).toBe(404);
  const sent = await send(administrator, gzipSync(log), "../history.csv.gz");
  expect(sent.status).toBe(201);
  expect(sent.body).toMatchObject({ state: "chosen", fileName: "history.csv.gz" });
  const { id } = sent.body as { id: string };

  const look = await administrator(`GET /imports/${id}/preview`);
  expect(look.body).toMatchObject({
    shape: "log",
    unreadable: 1,
    looked: 3,
    mapping: { case: ["Fall"] },
  });

  const body = { mapping: { team: "Gruppe" }, zone: "Europe/Berlin", source: "Old desk" };
  expect((await colleague(`PUT /imports/${id}/mapping`, { body })).status).toBe(404);
  expect((await administrator(`PUT /imports/${id}/mapping`, { body })).status).toBe(204);
  expect((await colleague(`POST /imports/${id}/start`)).status).toBe(404);
  expect((await administrator(`POST /imports/${id}/start`)).body).toMatchObject({
    state: "waiting",
  });
  expect((await administrator(`POST /imports/${id}/start`)).body).toMatchObject({
    reason: "notNow",
  });

  await work();
  const done = await administrator(`GET /imports/${id}`);
  expect(done.body).toMatchObject({
    state: "done",
    source: "Old desk",
    unreadable: 1,
    totals: { fileRequests: 1, events: 2, handoffs: 1, open: 1 },
    perTeam: [{ name: "Network", requests: 1, open: 1 }],
  });
  const lost = await administrator(`GET /imports/${id}/unreadable`);
  expect(lost.text).toContain('"B,later,Desk"');
  for (const path of ["", "/preview", "/unreadable"] as const)
    expect((await colleague(`GET /imports/${id}${path}`)).status).toBe(404);
  expect((await colleague("GET /imports")).status).toBe(404);
  expect((await administrator("GET /imports")).body.rows[0]).toMatchObject({ id, state: "done" });
  expect((await administrator(`GET /imports/${id}/preview`)).body).toMatchObject({
    reason: "notNow",
  });
});

test("what cannot be read at all is refused in a sentence, and a wrong column too", async () => {
  expect((await send(administrator, "")).status).toBeGreaterThanOrEqual(400);
  const { id } = (await send(administrator, "%PDF-1.7 not a table")).body as { id: string };
  const look = await administrator(`GET /imports/${id}/preview`);
  expect(look).toMatchObject({
    status: 422,
    body: { reason: "notReadable", detail: expect.stringContaining("PDF") },
  });
  const unknown = (await send(administrator, "wann,wer\nfrueh,Mia\nspaet,Jo\n")).body as {
    id: string;
  };
  expect(await administrator(`GET /imports/${unknown.id}/preview`)).toMatchObject({
    status: 422,
    body: { reason: "notReadable", facts: { columns: ["wann", "wer"] } },
  });
  await administrator(`DELETE /imports/${unknown.id}`);
  await administrator(`POST /imports/${id}/start`);
  await work();
  const failed = await administrator(`GET /imports/${id}`);
  expect(failed.body).toMatchObject({ state: "failed", failure: expect.stringContaining("PDF") });
  expect((await administrator(`DELETE /imports/${id}`)).status).toBe(204);
  expect((await administrator(`GET /imports/${id}`)).status).toBe(404);
});

test("path traversal: a zip whose names climb is read like any other, and nothing is written by those names", async () => {
  const folder = await mkdtemp(join(tmpdir(), "goodturn-slip-"));
  const climbing = `../../../../../../..${folder}/slipped.csv`;
  const absolute = `${folder}/absolute.csv`;
  for (const name of [climbing, absolute, "..\\..\\slipped.csv"]) {
    const { id } = (
      await send(administrator, zipOf([{ name, content: Buffer.from(log) }]), `../../${name}.zip`)
    ).body as { id: string };
    await administrator(`POST /imports/${id}/start`);
    await work();
    const { state, fileName } = (await administrator(`GET /imports/${id}`)).body as Record<
      string,
      string
    >;
    expect(["done", "failed"]).toContain(state);
    expect(fileName).not.toMatch(/[/\\]/);
  }
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});

test("decompression bomb: a zip that unpacks without end is refused, and nothing is left of it", async () => {
  const bomb = zipOf([{ name: "log.csv", content: Buffer.alloc(100 * 2 ** 20, "a,b\n") }]);
  const { id } = (await send(administrator, bomb, "bomb.zip")).body as { id: string };
  await administrator(`POST /imports/${id}/start`);
  await work();
  expect((await administrator(`GET /imports/${id}`)).body).toMatchObject({ state: "failed" });
}, 60_000);

test("an import whose process died is taken up again, once", async () => {
  const { id } = (await send(administrator, log)).body as { id: string };
  await administrator(`POST /imports/${id}/start`);
  const died = new Date(app.clock.now().getTime() - 600_000);
  await app.db
    .updateTable("importRun")
    .set({ state: "running", seenAt: died })
    .where("id", "=", id)
    .execute();
  await work();
  expect((await administrator(`GET /imports/${id}`)).body).toMatchObject({ state: "done" });
});
