import { describe, expect, test } from "vitest";
import { type GoalNow, tellOfGoals } from "./goals.ts";
import { type SeriesUntil, tellOfOutcomes } from "./outcomes.ts";
import { tellOfPairs } from "./pairs.ts";
import { compose } from "./parts.ts";
import { type Served, tellOfHouse, tellOfTeams } from "./teams.ts";

const done = { n: 40, value: 7200, low: 6000, high: 9000 };
const usual: Served = {
  requests: 100,
  promised: 80,
  kept: 64,
  finished: 90,
  rightFirstTime: 81,
  done,
};
const threeMonths: Served = {
  requests: 300,
  promised: 240,
  kept: 192,
  finished: 270,
  rightFirstTime: 243,
  done: { ...done, n: 120 },
};
const team = (month: Partial<Served> = {}, before: Partial<Served> = {}) => ({
  id: "t1",
  name: "Finance",
  month: { ...usual, ...month },
  before: { ...threeMonths, ...before },
});
const saidBy = (...teams: ReturnType<typeof team>[]) =>
  tellOfTeams("2026-10", teams, { isPastWhole: true }).told.map(
    ({ part, sentence }) => `${part}: ${sentence.said}`,
  );

describe("teams", () => {
  test("a month like those before is not spoken of, though it was looked at", () => {
    expect(saidBy(team())).toEqual([]);
    expect(tellOfTeams("2026-10", [team()], { isPastWhole: true }).compared).toBe(4);
  });

  test.each([
    [
      { kept: 40 },
      "ask: Finance kept 50 % of its promises in October 2026, down from 80 % in the three months before.",
    ],
    [
      { rightFirstTime: 90 },
      "praise: Nothing that Finance finished of October 2026 came back: 90 requests.",
    ],
    [
      { done: { n: 40, value: 14_400, low: 12_000, high: 18_000 } },
      "ask: Finance became slower in October 2026: half of its work was done within 4 h of working time, against 2 h of working time in the three months before.",
    ],
    [
      { requests: 180 },
      "changed: Finance was asked 180 times in October 2026, more than the 101 times that the three months before make likely.",
    ],
  ])("%j", (month, said) => {
    expect(saidBy(team(month))).toContain(said);
  });

  test("each sentence leads to the days that it speaks of", () => {
    const [told] = tellOfTeams("2026-10", [team({ kept: 40 })], { isPastWhole: true }).told;
    expect(told!.sentence.grounds.map(({ href, n }) => [href, n])).toEqual([
      ["/search?team=t1&askedFrom=2026-10-01&askedTo=2026-10-31", 80],
      ["/search?team=t1&askedFrom=2026-07-01&askedTo=2026-09-30", 240],
    ]);
  });

  test("a house that has just begun is not said to be asked more than before it was there", () => {
    const { told, compared } = tellOfTeams("2026-10", [team({ requests: 180 }, { requests: 40 })], {
      isPastWhole: false,
    });
    expect(told).toEqual([]);
    expect(compared).toBe(3);
  });

  test("the house counts each request once, those of small teams with them", () => {
    const small = team({ requests: 3, promised: 2, kept: 1, finished: 0, rightFirstTime: 0 });
    const { told } = tellOfHouse("2026-10", [team(), small]);
    expect(told.map(({ sentence }) => sentence.said)).toEqual([
      "In October 2026 colleagues asked each other for help 103 times.",
      "79 % of what was promised was kept, much as in the three months before (80 %).",
      "90 % of what was finished was right first time, much as in the three months before (90 %).",
    ]);
    expect(told[1]!.sentence.grounds[0]).toMatchObject({ n: 82, value: 65 / 82 });
  });

  test("a month in which nothing was asked says so and compares nothing", () => {
    const none = { requests: 0, promised: 0, kept: 0, finished: 0, rightFirstTime: 0 };
    const quiet = team(
      { ...none, done: { n: 0, value: null, low: null, high: null } },
      { ...none, done: { n: 0, value: null, low: null, high: null } },
    );
    expect(tellOfHouse("2026-10", [quiet])).toMatchObject({
      compared: 0,
      told: [{ sentence: { said: "Nobody asked for anything in October 2026." } }],
    });
    expect(saidBy(quiet)).toEqual([]);
  });
});

describe("pairs", () => {
  const pair = (kept: number, promised: number) => ({
    providerId: "p",
    provider: "Legal",
    customerId: "c",
    customer: "Sales",
    promised,
    kept,
  });
  test.each([
    ["a quarter of forty", pair(10, 40), 1],
    ["just under half: the interval reaches over it", pair(18, 40), 0],
    ["none of nineteen: too few", pair(0, 19), 0],
    ["all", pair(40, 40), 0],
  ])("%s", (_name, one, sentences) => {
    expect(tellOfPairs("2026-10", [one]).told).toHaveLength(sentences);
  });
});

describe("outcomes", () => {
  const series = (values: readonly (number | null)[], given: Partial<SeriesUntil> = {}) => ({
    id: "o1",
    name: "Satisfaction",
    segment: "opticians",
    unit: "of 5",
    better: "more" as const,
    points: values.map((value, at) => {
      const month = 10 - (values.length - 1 - at);
      return { day: new Date(Date.UTC(2026, month, 0)).toISOString().slice(0, 10), value };
    }),
    ...given,
  });
  const told = (one: SeriesUntil) =>
    tellOfOutcomes("2026-10", [one]).told.map(({ part, sentence }) => `${part}: ${sentence.said}`);

  test.each<[string, SeriesUntil, string[]]>([
    [
      "the highest of more is praise",
      series([4, 4.1, 4, 4.2, 4.1, 4, 4.3]),
      [
        "praise: Satisfaction of opticians was 4.3 of 5 in October 2026, the best of 7 values in a row.",
      ],
    ],
    [
      "the highest of less is a question",
      series([4, 4.1, 4, 4.2, 4.1, 4, 4.3], { better: "less", segment: null, unit: "" }),
      [
        "ask: Satisfaction of all customers outside was 4.3 in October 2026, the worst of 7 values in a row.",
      ],
    ],
    ["the same as the highest is no news", series([4, 4.1, 4, 4.3, 4.1, 4, 4.3]), []],
    ["what lies before a gap does not count", series([4, 4.1, 4, 4.2, null, 4.1, 4, 4.3]), []],
    ["too few before it", series([4, 4.1, 4, 4.2, 4.1, 4.3]), []],
    ["no value in the month", series([4, 4.1, 4, 4.2, 4.1, 4, 4.3, null]), []],
    ["values after the month do not count", series([4, 4, 4, 4, 4, 4, 4.3], { points: [] }), []],
  ])("%s", (_name, one, sentences) => {
    expect(told(one)).toEqual(sentences);
  });
});

describe("goals", () => {
  const target = {
    name: "Paid in time",
    unit: "%",
    aim: 95,
    standing: "part",
    share: 0.4,
    value: 80,
  };
  const goal = (given: Partial<GoalNow>): GoalNow => ({
    id: "g1",
    name: "Bills in a week",
    pace: "on-its-way",
    openTensions: 0,
    targets: [target],
    ...given,
  });
  test.each<[string, Partial<GoalNow>, string[]]>([
    ["on its way", {}, []],
    ["behind", { pace: "behind" }, ["ask: The goal “Bills in a week” is behind: 40 % of the way."]],
    [
      "behind and moving away",
      { pace: "behind", targets: [{ ...target, share: -0.2 }] },
      ["ask: The goal “Bills in a week” is behind: it moves away from its aim."],
    ],
    [
      "late",
      { pace: "late" },
      ["ask: The goal “Bills in a week” is past its day and has not come to its aim."],
    ],
    [
      "all targets have come to their aim",
      { targets: [{ ...target, standing: "past" }] },
      ["praise: The goal “Bills in a week” has come to its aim."],
    ],
    ["no target at all", { targets: [], pace: null }, []],
    [
      "pulled against",
      { openTensions: 1 },
      [
        "ask: The goal “Bills in a week” and another goal pull against each other, and it is not settled yet.",
      ],
    ],
  ])("%s", (_name, given, said) => {
    const { told } = tellOfGoals([goal(given)]);
    expect(told.map(({ part, sentence }) => `${part}: ${sentence.said}`)).toEqual(said);
    for (const { sentence } of told) expect(sentence.grounds.length).toBeGreaterThan(0);
  });
});

test("within a part what weighs more comes first, and comparisons add up", () => {
  const sentence = (key: string) => ({ key, said: key, how: "", href: "/", grounds: [] });
  const one = { part: "ask" as const, weight: 1, sentence: sentence("light") };
  const other = { part: "ask" as const, weight: 2, sentence: sentence("heavy") };
  const made = compose([
    { told: [one], compared: 3 },
    { told: [other], compared: 4 },
  ]);
  expect(made.ask.map(({ key }) => key)).toEqual(["heavy", "light"]);
  expect(made.compared).toBe(7);
});
