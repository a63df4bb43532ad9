import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CommitmentWritten, FigureAtDay } from "./contract.ts";
import {
  changesBetween,
  dayPlus,
  decideWritten,
  inOrder,
  isReached,
  nextDayOf,
  type Reminder,
  remindersOf,
  reviewedBy,
  shareOf,
  sponsorAfter,
  stateOf,
} from "./rules.ts";
import { saidReminder } from "./telling.ts";

const one = {
  firstDay: "2026-01-10",
  untilDay: "2026-06-30",
  reviewDays: ["2026-03-01", "2026-05-01"],
  reviewedDays: [] as string[],
  endedHow: null,
};

test.each([
  ["2026-06-29", null, "live"],
  ["2026-06-30", null, "live"],
  ["2026-07-01", null, "past-its-day"],
  ["2026-03-01", "kept", "kept"],
  ["2026-07-01", "not-kept", "not-kept"],
  ["2026-07-01", "withdrawn", "withdrawn"],
] as const)("on %s, ended as %s, it is %s", (today, endedHow, state) => {
  expect(stateOf({ ...one, endedHow }, today)).toBe(state);
});

describe("reviews", () => {
  test("the next day is the first that waits, then the last one, then none", () => {
    expect(nextDayOf(one)).toBe("2026-03-01");
    expect(nextDayOf({ ...one, reviewedDays: ["2026-03-01"] })).toBe("2026-05-01");
    expect(nextDayOf({ ...one, reviewedDays: one.reviewDays })).toBe("2026-06-30");
    expect(nextDayOf({ ...one, endedHow: "kept" })).toBeNull();
  });

  test.each([
    ["2026-02-14", []],
    ["2026-02-15", ["2026-03-01"]],
    ["2026-03-20", ["2026-03-01"]],
    ["2026-05-02", ["2026-03-01", "2026-05-01"]],
  ])("a word said on %s stands for %j", (today, days) => {
    expect(reviewedBy(one, today)).toEqual(days);
  });
});

describe("reminders", () => {
  test.each([
    ["day", "2026-03-01", false, "Your commitment is to be reviewed today: say how it stands"],
    ["day", "2026-03-01", true, "Your commitment ends today: say how it stands"],
    [
      "day",
      "2026-02-27",
      true,
      "Your commitment ended on 27 February 2026: say whether it was kept, and why",
    ],
    ["before", "2026-03-15", true, "Your commitment ends on 15 March 2026, in two weeks"],
    ["before", "2026-03-10", true, "Your commitment ends on 10 March 2026"],
  ] as const)("of kind '%s' for %s, said on 2026-03-01", (kind, day, isLast, said) => {
    expect(saidReminder({ kind, day, isLast }, "2026-03-01")).toBe(said);
  });

  test.each<[string, Reminder[]]>([
    ["2026-02-14", []],
    ["2026-02-15", [{ day: "2026-03-01", kind: "before" }]],
    ["2026-02-28", [{ day: "2026-03-01", kind: "before" }]],
    ["2026-03-01", [{ day: "2026-03-01", kind: "day" }]],
    ["2026-03-08", [{ day: "2026-03-01", kind: "after" }]],
    ["2026-06-30", [{ day: "2026-06-30", kind: "day" }]],
    ["2026-08-11", [{ day: "2026-06-30", kind: "after" }]],
    ["2026-08-12", []],
  ])("on %s", (today, due) => {
    const reviewedDays = today < "2026-05-01" ? [] : one.reviewDays;
    expect(remindersOf({ ...one, reviewedDays }, today)).toEqual(due);
  });

  test("are none of what is reviewed or has ended, and none ahead of a day that was just set", () => {
    expect(remindersOf({ ...one, reviewedDays: ["2026-03-01"] }, "2026-03-08")).toEqual([]);
    expect(remindersOf({ ...one, endedHow: "kept" }, "2026-03-08")).toEqual([]);
    const late = { ...one, firstDay: "2026-02-20" };
    expect(remindersOf(late, "2026-02-25")).toEqual([]);
    expect(remindersOf(late, "2026-03-01")).toEqual([{ day: "2026-03-01", kind: "day" }]);
  });

  test("walked day by day, each day reminds of itself ahead, on it and after it, in this order", () => {
    const someDay = fc.integer({ min: 0, max: 300 }).map((days) => dayPlus("2026-02-01", days));
    fc.assert(
      fc.property(fc.uniqueArray(someDay, { minLength: 1, maxLength: 4 }), (given) => {
        const days = inOrder(given);
        const walked = { ...one, reviewDays: days.slice(0, -1), untilDay: days.at(-1)! };
        const seen = new Map<string, Set<string>>();
        for (let step = 0; step < 400; step += 1)
          for (const { day, kind } of remindersOf(walked, dayPlus("2026-01-10", step)))
            seen.set(day, (seen.get(day) ?? new Set()).add(kind));
        expect([...seen.keys()].toSorted()).toEqual(days);
        for (const kinds of seen.values()) expect([...kinds]).toEqual(["before", "day", "after"]);
      }),
    );
  });
});

const written: CommitmentWritten = {
  what: "Keep what we promise",
  measure: "promise-kept",
  words: "",
  teamId: "t",
  outcomeId: null,
  aim: 0.9,
  direction: "at-least",
  untilDay: "2026-06-30",
  reviewDays: ["2026-03-01"],
  sponsorId: null,
};
const days = { today: "2026-01-10", firstDay: "2026-01-10", untilBefore: null };

describe("what may be written", () => {
  test.each<[Partial<CommitmentWritten>, string | null]>([
    [{}, null],
    [{ teamId: null }, "wrongMeasure"],
    [{ aim: null }, "wrongMeasure"],
    [{ outcomeId: "o" }, "wrongMeasure"],
    [{ aim: 1.1 }, "wrongAim"],
    [{ aim: -0.1 }, "wrongAim"],
    [{ measure: "done", aim: 0 }, "wrongAim"],
    [{ measure: "done", aim: 7200 }, null],
    [{ measure: "outcome", outcomeId: "o", teamId: null, aim: -40 }, null],
    [{ measure: "outcome" }, "wrongMeasure"],
    [{ measure: "words", words: "The list", aim: null, teamId: null }, null],
    [{ measure: "words", words: " ", aim: null }, "wrongMeasure"],
    [{ measure: "words", words: "The list" }, "wrongMeasure"],
    [{ untilDay: "2026-01-09", reviewDays: [] }, "wrongDays"],
    [{ untilDay: "2026-01-10", reviewDays: [] }, null],
    [{ untilDay: "2030-01-10" }, "wrongDays"],
    [{ untilDay: "2026-02-30", reviewDays: [] }, "wrongDays"],
    [{ reviewDays: ["2026-06-30"] }, "wrongDays"],
    [{ reviewDays: ["2026-01-09"] }, "wrongDays"],
  ])("%j: %s", (change, wrong) => {
    expect(decideWritten({ ...written, ...change }, days)).toBe(wrong);
  });

  test("a last day that is over may stay, and may not be moved to another that is over", () => {
    const late = { ...days, today: "2026-08-01", untilBefore: "2026-06-30" };
    expect(decideWritten(written, late)).toBeNull();
    expect(decideWritten({ ...written, untilDay: "2026-07-15" }, late)).toBe("wrongDays");
  });
});

test("a change says each field as it was and as it is, and nothing of what stayed", () => {
  expect(changesBetween({ a: "1", b: null }, { a: "2", b: null, c: "3" })).toEqual([
    { field: "a", from: "1", to: "2" },
    { field: "c", from: null, to: "3" },
  ]);
});

test.each([
  [null, null, null],
  [null, "p", "asked"],
  [{ sponsorId: "p", sponsorAnswer: "accepted" }, "p", "accepted"],
  [{ sponsorId: "p", sponsorAnswer: "declined" }, "q", "asked"],
  [{ sponsorId: "p", sponsorAnswer: "accepted" }, null, null],
] as const)("after %j a sponsor %s stands as %s", (before, id, answer) => {
  expect(sponsorAfter(before, id)).toBe(answer);
});

const figure: FigureAtDay = {
  day: "2026-06-30",
  n: 40,
  value: 0.9,
  low: 0.8,
  high: 0.95,
  tooFew: false,
};

test.each([
  [0.9, "at-least", true],
  [0.91, "at-least", false],
  [0.9, "at-most", true],
  [0.89, "at-most", false],
  [null, "at-least", null],
] as const)("an aim of %s, %s, is reached: %s", (aim, direction, reached) => {
  expect(isReached({ aim, direction }, figure)).toBe(reached);
  const few = { ...figure, value: null, tooFew: true };
  expect(isReached({ aim, direction }, few)).toBeNull();
});

test("with fewer than five leaders it is not said how many have one", () => {
  expect(shareOf(4, 3)).toEqual({ leaders: 4, live: null, tooFew: true });
  expect(shareOf(5, 3)).toEqual({ leaders: 5, live: 3, tooFew: false });
});
