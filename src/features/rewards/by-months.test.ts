/** Rewards whose goal is fed by the months of a team, on a real PostgreSQL. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeGoal } from "#fixtures/goals";
import { makeMember, makeOrganisation } from "#fixtures/organisation";
import { type Caller, type TestApp, startApp } from "#platform/testing/start-app.ts";
import { makeReward } from "./fixtures.ts";
import { lookForReached } from "./reaching.ts";

let app: TestApp;
let asAnybody: Caller;
let teamIds: string[] = [];
beforeAll(async () => {
  app = await startApp({ now: "2026-07-12T09:00:00Z" });
  await makeOrganisation(app.db);
  const [one, other] = [await makeMember(app.db), await makeMember(app.db)];
  teamIds = [one.teamId, other.teamId];
  asAnybody = await app.as(await makeMember(app.db));
});
afterAll(() => app.close());

/** The promise kept of the first team, month by month, as relationships keeps it. */
async function servedIn(months: Readonly<Record<string, number>>): Promise<void> {
  const wait = { n: 30, value: 1, low: 1, high: 1, ninetieth: null, tooFew: false };
  const rows = Object.entries(months).map(([month, value]) => {
    const share = { n: 30, value, low: value - 0.1, high: value + 0.1, tooFew: false };
    const waits = { wall: wait, working: wait };
    const shares = { promiseKept: share, rightFirstTime: share };
    return { month, requests: 30, firstReply: waits, done: waits, ...shares };
  });
  const kept = { asOf: app.clock.now(), months: JSON.stringify(rows) };
  const whose = { scope: "provider", teamId: teamIds[0]!, zone: "Europe/Berlin" } as const;
  await app.db
    .insertInto("teamMonths")
    .values({ ...whose, ...kept })
    .onConflict((known) => known.columns(["scope", "teamId"]).doUpdateSet(kept))
    .execute();
}

async function standing(baseline: number, byDay: string): Promise<string> {
  const target = { feed: "promise-kept", teamId: teamIds[0]!, baseline, aim: 90 } as const;
  const days = { fromDay: "2026-01-01", byDay };
  const goal = await makeGoal(app.db, { teamIds, ...days, targets: [{ ...target, ...days }] });
  const standsAt = new Date("2026-06-01T08:00:00Z");
  await makeReward(app.db, { teamIds, goalId: goal.id, standsAt });
  return goal.id;
}
const look = () =>
  app.db
    .transaction()
    .execute((db) => lookForReached({ db, now: app.clock.now(), touch: () => undefined }));
const read = async (goal: string) =>
  (await asAnybody("GET /rewards", { query: { goal } })).body.rows[0];

test("a month that runs reaches nothing, and once it is over it counts as it was", async () => {
  const id = await standing(60, "2026-12-31");
  await servedIn({ "2026-06": 0.7, "2026-07": 0.95 });
  await look();
  const running = await read(id);
  expect(running).toMatchObject({
    state: "agreed",
    targets: [{ day: "2026-07-12", settled: { day: "2026-06-30" }, isReached: false }],
  });
  expect(running.targets[0].value).toBeCloseTo(95, 6);
  expect(running.targets[0].settled.value).toBeCloseTo(70, 6);
  app.clock.advance({ days: 20 });
  await look();
  expect(await read(id)).toMatchObject({ state: "reached", targets: [{ isReached: true }] });
  app.clock.advance({ days: -20 });
});

test("what is held counts by its last month within the days, whatever a newer month says", async () => {
  const id = await standing(95, "2026-07-10");
  await servedIn({ "2026-06": 0.93, "2026-07": 0.2 });
  await look();
  expect(await read(id)).toMatchObject({
    state: "reached",
    targets: [{ settled: { day: "2026-06-30" } }],
  });
});

test("missed is said only once the day after the last was looked at", async () => {
  const id = await standing(60, "2026-07-11");
  await servedIn({ "2026-06": 0.7 });
  await look();
  expect(await read(id)).toMatchObject({ state: "agreed", daysLeft: null });
  app.clock.advance({ days: 1 });
  expect(await read(id)).toMatchObject({ state: "missed" });
  app.clock.advance({ days: -1 });
});

test("giving the goal more time, or measuring it by something else, reaches nothing once it stands", async () => {
  const longer = await standing(60, "2026-07-10");
  const otherwise = await standing(60, "2026-12-31");
  await servedIn({ "2026-06": 0.7, "2026-07": 0.95 });
  const { db } = app;
  await db.updateTable("goal").set({ byDay: "2026-12-31" }).where("id", "=", longer).execute();
  const typed = { feed: "typed", teamId: null };
  const target = db.updateTable("goalTarget").set(typed).where("goalId", "=", otherwise);
  const { id: targetId } = await target.returning("id").executeTakeFirstOrThrow();
  const value = { targetId, day: "2026-07-01", value: 99, at: app.clock.now() };
  await db.insertInto("goalValue").values(value).execute();
  app.clock.advance({ days: 20 });
  await look();
  expect(await read(longer)).toMatchObject({
    state: "missed",
    byDay: "2026-07-10",
    targets: [{ settled: { day: "2026-06-30" }, isReached: false }],
  });
  expect(await read(otherwise)).toMatchObject({
    state: "agreed",
    targets: [{ aim: 90, value: null, isRemoved: true, isReached: false }],
  });
  app.clock.advance({ days: -20 });
});
