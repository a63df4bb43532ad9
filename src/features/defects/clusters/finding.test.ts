import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeGuest, makeMember } from "#fixtures/organisation";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeCluster } from "../fixtures.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ now: "2026-03-02T08:00:00Z" });
});
afterAll(() => app.close());

test("a cause that repeats is found by a part of its words or of its service, by who sees that, and by no pattern", async () => {
  const { id, serviceId } = await makeCluster(app.db);
  await sql`update service set name = 'A lamp (100 %)' where id = ${serviceId}`.execute(app.db);
  const asMember = await app.as(await makeMember(app.db));
  const find = async (q: string): Promise<string[]> => {
    const { status, body, text } = await asMember("GET /defects/clusters", { query: { q } });
    expect(status, text).toBe(200);
    return body.rows.map((row: { id: string }) => row.id);
  };
  expect(await find("CENT")).toEqual([id]);
  expect(await find(" lamp ")).toEqual([id]);
  expect(await find("100 %")).toEqual([id]);
  expect(await find("%")).toEqual([id]);
  for (const nothing of ["_", "%%", "hammer"]) expect(await find(nothing)).toEqual([]);
  const asGuest = await app.as(await makeGuest(app.db));
  expect((await asGuest("GET /defects/clusters", { query: { q: "lamp" } })).status).toBe(404);
  await sql`update service set audience = 'teams' where id = ${serviceId}`.execute(app.db);
  expect(await find("lamp")).toEqual([]);
});
