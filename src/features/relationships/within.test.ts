import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTeam } from "#fixtures/organisation";
import { makeRequest } from "#fixtures/requests";
import { type TestApp, startApp } from "#platform/testing/start-app.ts";
import { measureRequests } from "./measuring.ts";
import { countServedByEach, keptBetweenEach } from "./within.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ now: "2026-03-20T09:00:00Z" });
});
afterAll(() => app.close());

/** Six promises of one team to another, asked on a day, of which so many were kept. */
async function promise(
  [providerId, customerTeamId]: readonly [string, string],
  day: string,
  kept: number,
): Promise<void> {
  const { db, clock } = app;
  const ids: string[] = [];
  for (let n = 0; n < 6; n += 1) {
    const at = new Date(`${day}T09:00:00Z`);
    ids.push((await makeRequest(db, { teamId: providerId, customerTeamId, at })).id);
  }
  await measureRequests(db, { ids }, clock.now());
  await sql`
    update request_measure set promise = case when request_id = any(${ids.slice(0, kept)}::uuid[]) then 'kept' else 'broken' end
    where request_id = any(${ids}::uuid[])`.execute(db);
}

test("pairs and teams that are asked about at once are told each by itself, in its place and its time", async () => {
  const { db, clock } = app;
  const [one, other, third] = [await makeTeam(db), await makeTeam(db), await makeTeam(db)];
  await promise([one.id, other.id], "2026-03-10", 6);
  await promise([one.id, third.id], "2026-03-10", 3);
  await promise([other.id, one.id], "2026-03-10", 0);
  await promise([one.id, other.id], "2026-02-10", 0);
  const march = new Date("2026-03-01T00:00:00Z");
  const pairs = [
    { providerId: other.id, customerId: one.id, from: march },
    { providerId: one.id, customerId: other.id, from: march },
    { providerId: third.id, customerId: one.id, from: march },
    { providerId: one.id, customerId: third.id, from: march },
    { providerId: one.id, customerId: other.id, from: new Date("2026-02-01T00:00:00Z") },
  ];
  const shares = await keptBetweenEach(db, pairs, clock.now());
  expect(shares.map(({ n, value }) => [n, value])).toEqual([
    [6, 0],
    [6, 1],
    [0, null],
    [6, 0.5],
    [12, 0.5],
  ]);
  const days = { zone: "UTC", from: "2026-03-01", to: "2026-03-19" };
  const served = await countServedByEach(db, [one.id, other.id, third.id], days, clock.now());
  const kept = [one, other, third].map(({ id }) => [
    served.get(id)?.kept,
    served.get(id)?.promised,
  ]);
  expect(kept).toEqual([
    [9, 12],
    [0, 6],
    [0, 0],
  ]);
});
