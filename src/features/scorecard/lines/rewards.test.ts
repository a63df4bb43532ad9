/** What a card says of rewards for shared goals and of gatherings, on a real PostgreSQL. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeGathering } from "#fixtures/gatherings";
import { makeGoal } from "#fixtures/goals";
import { makeMember, makeOrganisation } from "#fixtures/organisation";
import { makeReward } from "#fixtures/rewards";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import type { CardAnswer } from "../contract.ts";

let app: TestApp;
let asAnybody: Caller;
beforeAll(async () => {
  app = await startApp({ now: "2026-11-20T09:00:00Z" });
  await makeOrganisation(app.db);
  asAnybody = await app.as(await makeMember(app.db));
});
afterAll(() => app.close());

async function lineOf(teamId: string | null) {
  const call = teamId === null ? "GET /scorecard" : (`GET /teams/${teamId}/scorecard` as const);
  const { lines } = (await asAnybody(call)).body as CardAnswer;
  const line = lines.find((one) => one.line === "rewards")!;
  const facts = line.facts.map(({ fact, value }) => [fact, value]);
  return [line.now?.value, line.now?.n, Object.fromEntries(facts)];
}

test("rewards that were reached, still run or passed their day in twelve months, and gatherings that were not called off", async () => {
  const { db } = app;
  const people = [await makeMember(db), await makeMember(db), await makeMember(db)];
  const [one, other, third] = people.map(({ teamId }) => teamId) as [string, string, string];
  const none = { "gatherings-held": 0, "gatherings-ahead": 0 };
  expect(await lineOf(one)).toEqual([0, 0, none]);
  const standsAt = new Date("2025-06-01T08:00:00Z");
  const shared = async (byDay: string) =>
    (await makeGoal(db, { teamIds: [one, other], fromDay: "2025-01-01", byDay, targets: [{}] })).id;
  const make = async (byDay: string, reached?: string) =>
    makeReward(db, {
      teamIds: [one, other],
      goalId: await shared(byDay),
      standsAt,
      ...(reached !== undefined && { reachedAt: new Date(reached) }),
    });
  await make("2026-12-31", "2026-11-02T08:00:00Z");
  await make("2025-12-31", "2025-10-02T08:00:00Z");
  await make("2026-12-31");
  await make("2026-06-30");
  // Typed in, so that its last value may come for a month still.
  await make("2026-11-05");
  await make("2025-09-30");
  const { goalId } = await make("2026-12-31");
  await db.updateTable("goal").set({ state: "dropped" }).where("id", "=", goalId).execute();
  await makeReward(db, { teamIds: [one, other], goalId: await shared("2026-12-31") });
  const met = (startsAt: string) =>
    makeGathering(db, { teamIds: [one, third], startsAt: new Date(startsAt) });
  await met("2026-03-20T17:00:00Z");
  await met("2025-03-20T17:00:00Z");
  await met("2026-12-20T17:00:00Z");
  const off = await met("2026-04-20T17:00:00Z");
  const cancelledAt = app.clock.now();
  await db.updateTable("gathering").set({ cancelledAt }).where("id", "=", off.id).execute();
  const rewards = { "rewards-open": 2, "rewards-missed": 1 };
  const gatherings = { "gatherings-held": 1, "gatherings-ahead": 1 };
  expect(await lineOf(one)).toEqual([1, 4, { ...rewards, ...gatherings }]);
  expect(await lineOf(other)).toEqual([1, 4, { ...rewards, ...none }]);
  expect(await lineOf(third)).toEqual([0, 0, gatherings]);
  expect(await lineOf(null)).toEqual([1, 4, { ...rewards, ...gatherings }]);
  const { text } = await asAnybody(`GET /teams/${one}/scorecard/export`);
  const cells = text.split("\r\n").filter((row: string) => row.includes('"rewards"'));
  expect(cells.map((row: string) => row.split('","')[2])).toEqual([
    "last twelve months",
    "rewards-open",
    "rewards-missed, last twelve months",
    "gatherings-held, last twelve months",
    "gatherings-ahead",
  ]);
});
