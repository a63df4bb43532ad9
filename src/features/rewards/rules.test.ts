import { expect, test } from "vitest";
import {
  decideToAgree,
  decideToPropose,
  decideToTake,
  doAllAgree,
  isGoalReached,
  isSameAs,
  daysToRead,
  isTargetReached,
  type Measured,
  settledOf,
  stateOf,
} from "./rules.ts";

const byDay = "2026-06-30";
const before = { byDay, today: "2026-05-01", daysToRead: 31 };
const after = { byDay, today: "2026-07-01", daysToRead: 1 };
const late = { ...after, daysToRead: 31 };

test.each<[Measured["standing"], string, typeof before, boolean]>([
  ["reached", "2026-04-30", before, true],
  ["past", "2026-04-30", before, true],
  ["part", "2026-04-30", before, false],
  ["reached", "2026-05-01", before, false],
  ["past", "2026-05-02", before, false],
  ["reached", "2026-07-01", { ...after, today: "2026-07-02" }, false],
  ["reached", "2026-06-30", after, true],
  ["holds", "2026-04-30", before, false],
  ["holds", "2026-06-30", after, true],
  ["holds", "2026-05-31", after, true],
  ["holds", "2026-04-30", late, false],
  ["holds", "2026-04-30", { ...late, today: "2026-07-30" }, false],
  ["holds", "2026-04-30", { ...late, today: "2026-07-31" }, true],
  ["holds", "2026-06-30", late, true],
  ["fallen", "2026-06-30", after, false],
])("%s up to %s: %j %s", (standing, day, days, isReached) => {
  expect(isTargetReached({ standing, day }, days)).toBe(isReached);
});

test("without a reading that counts nothing is reached", () => {
  expect(isTargetReached(null, after)).toBe(false);
});

test("all targets, and at least one", () => {
  const reached = { standing: "reached", day: "2026-04-30" } as const;
  const part = { standing: "part", day: "2026-04-30" } as const;
  expect(isGoalReached([], before)).toBe(false);
  expect(isGoalReached([reached], before)).toBe(true);
  expect(isGoalReached([reached, part], before)).toBe(false);
});

const at = new Date("2026-04-01T08:00:00Z");
test.each([
  [null, null, "open", "2026-05-01", "proposed"],
  [at, null, "open", "2026-05-01", "agreed"],
  [at, null, "open", "2026-06-30", "agreed"],
  [at, null, "open", "2026-07-01", "agreed"],
  [at, null, "open", "2026-07-02", "missed"],
  [at, null, "missed", "2026-05-01", "missed"],
  [at, null, "dropped", "2026-05-01", "dropped"],
  [at, at, "dropped", "2026-07-01", "reached"],
] as const)("%j %j, the goal %s, on %s: %s", (standsAt, reachedAt, goalState, today, state) => {
  expect(stateOf({ standsAt, reachedAt, goalState, byDay, daysToRead: 1 }, today)).toBe(state);
});

const read = { comesLate: false, settled: null };
const typed = { comesLate: true, settled: { day: "2026-05-31" } };
test.each([
  ["figures of teams", [read], 1],
  ["typed, and the last is not there", [read, typed], 31],
  ["typed, and none is there", [{ comesLate: true, settled: null }], 31],
  ["typed for the last day", [read, { comesLate: true, settled: { day: byDay } }], 1],
])("%s: what counts may come for so many days", (_which, targets, days) => {
  expect(daysToRead(targets, byDay)).toBe(days);
  const one = {
    standsAt: at,
    reachedAt: null,
    goalState: "open",
    byDay,
    daysToRead: days,
  } as const;
  expect([stateOf(one, "2026-07-01"), stateOf(one, "2026-08-01")]).toEqual(["agreed", "missed"]);
  expect(stateOf(one, "2026-07-31")).toBe(days === 31 ? "agreed" : "missed");
  expect(stateOf({ ...one, goalState: "missed" }, "2026-07-01")).toBe("missed");
});

test.each([
  [2, "open", "2026-06-30", null, null],
  [1, "open", "2026-06-30", "notShared", null],
  [2, "open", "2026-07-01", "isOver", "isOver"],
  [2, "reached", "2026-05-01", "isOver", "isOver"],
  [2, "missed", "2026-05-01", "isOver", "isOver"],
  [2, "dropped", "2026-05-01", "isOver", "isOver"],
] as const)("%d teams, the goal %s, on %s: to propose %j, to agree %j", (...given) => {
  const [count, state, today, toPropose, toAgree] = given;
  const goal = { state, byDay, teams: Array(count).fill("team"), targets: ["target"] };
  expect(decideToPropose(goal, today)).toBe(toPropose);
  expect(decideToAgree(goal, today)).toBe(toAgree);
});

test("nobody agrees to what nothing measures", () => {
  const goal = { state: "open", byDay, teams: ["a", "b"], targets: [] } as const;
  expect(decideToAgree(goal, "2026-06-30")).toBe("noTargets");
});

test("once it stands it is held against the targets that were kept; one that was taken away has no reading", () => {
  const targets = [
    { id: "a", settled: "first" },
    { id: "b", settled: "second" },
  ];
  expect(settledOf(null, targets)).toEqual(["first", "second"]);
  expect(settledOf([{ targetId: "b" }, { targetId: "c" }], targets)).toEqual(["second", null]);
});

test("nothing is taken before it is reached", () => {
  expect(decideToTake({ reachedAt: null })).toBe("notReached");
  expect(decideToTake({ reachedAt: at })).toBe(null);
});

test("it stands once each of two teams or more has agreed", () => {
  expect(doAllAgree(["a", "b"], ["b"])).toBe(false);
  expect(doAllAgree(["a", "b"], ["b", "a", "c"])).toBe(true);
  expect(doAllAgree(["a"], ["a"])).toBe(false);
});

test("a yes counts for the aims and the last day that it was said to, and for no others", () => {
  const aim = {
    targetId: "a",
    name: "Had all accounts",
    unit: "%",
    better: "more",
    baseline: 40,
    aim: 95,
    fromDay: "2026-01-01",
    measuredBy: "typed",
  };
  const other = { ...aim, targetId: "b" };
  const said = { aims: [aim, other], byDay };
  expect(isSameAs(said, { aims: [other, aim], byDay })).toBe(true);
  for (const now of [
    { aims: [{ ...aim, aim: 10 }, other], byDay },
    { aims: [aim, { ...other, measuredBy: "promise-kept t" }], byDay },
    { aims: [aim], byDay },
    { aims: [aim, other, { ...aim, targetId: "c" }], byDay },
    { aims: [aim, other], byDay: "2026-12-31" },
  ])
    expect(isSameAs(said, now), JSON.stringify(now)).toBe(false);
  expect(isSameAs({ aims: null, byDay: null }, said)).toBe(false);
});
