import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everies, type Every } from "./contract.ts";
import {
  changeBetween,
  firstDayOf,
  inPeriods,
  lastDayOf,
  mayHaveValue,
  newestOf,
  periodOf,
  pointsOf,
  withGaps,
} from "./rules.ts";

const on = (...days: string[]) => days.map((day, at) => ({ day, value: at + 1 }));

describe("the period of a day", () => {
  test.each<[Every, string, string, string]>([
    ["day", "2026-03-02", "2026-03-02", "2026-03-02"],
    ["week", "2026-03-02", "2026-03-02", "2026-03-08"],
    ["week", "2026-03-01", "2026-02-23", "2026-03-01"],
    ["week", "2027-01-01", "2026-12-28", "2027-01-03"],
    ["month", "2024-02-29", "2024-02-01", "2024-02-29"],
    ["month", "2026-12-31", "2026-12-01", "2026-12-31"],
    ["quarter", "2026-11-22", "2026-10-01", "2026-12-31"],
    ["year", "2026-07-01", "2026-01-01", "2026-12-31"],
    ["week", "1969-12-31", "1969-12-29", "1970-01-04"],
    ["month", "1969-12-31", "1969-12-01", "1969-12-31"],
  ])("%s of %s: %s to %s", (every, day, first, last) => {
    const period = periodOf(day, every);
    expect([firstDayOf(period, every), lastDayOf(period, every)]).toEqual([first, last]);
  });
});

describe("gaps", () => {
  test.each<[string, Every, string[], [string, string, number][], number[]]>([
    ["nothing has none", "month", [], [], []],
    ["months in a row have none", "month", ["2025-12-31", "2026-01-01", "2026-02-28"], [], [3]],
    [
      "two months are missing",
      "month",
      ["2026-01-31", "2026-02-28", "2026-05-01"],
      [["2026-03-01", "2026-04-30", 2]],
      [2, 1],
    ],
    [
      "the turn of the year is no gap, a week in between is one",
      "week",
      ["2026-12-28", "2027-01-04", "2027-01-18"],
      [["2027-01-11", "2027-01-17", 1]],
      [2, 1],
    ],
    [
      "a quarter",
      "quarter",
      ["2026-01-01", "2026-08-15"],
      [["2026-04-01", "2026-06-30", 1]],
      [1, 1],
    ],
  ])("%s", (_, every, days, gaps, lengths) => {
    const found = withGaps(on(...days), every);
    expect(
      found.gaps.map(({ firstDay, lastDay, periods }) => [firstDay, lastDay, periods]),
    ).toEqual(gaps);
    expect(found.runs.map(({ length }) => length)).toEqual(lengths);
  });

  const someDay = fc.integer({ min: -20_000, max: 40_000 }).map((day) => firstDayOf(day, "day"));
  const series = fc.uniqueArray(fc.record({ day: someDay, value: fc.integer() }), {
    selector: ({ day }) => day,
    maxLength: 40,
  });

  test("runs and gaps together are every period from the first to the last, each once, in order", () => {
    fc.assert(
      fc.property(series, fc.constantFrom(...everies), (values, every) => {
        const { runs, gaps } = withGaps(values, every);
        const numbers = [
          ...runs.flat().map(({ number }) => number),
          ...gaps.flatMap(({ firstDay, periods }) =>
            periods > 1000
              ? []
              : Array.from({ length: periods }, (_, at) => periodOf(firstDay, every) + at),
          ),
        ].toSorted((a, b) => a - b);
        expect(new Set(numbers).size).toBe(numbers.length);
        const missing = gaps.reduce((sum, { periods }) => sum + periods, 0);
        const all = runs.flat();
        const span = all.length === 0 ? 0 : all.at(-1)!.number - all[0]!.number + 1;
        expect(all.length + missing).toBe(span);
        expect(gaps).toHaveLength(Math.max(0, runs.length - 1));
        for (const run of runs)
          run.forEach(({ number }, at) => expect(number).toBe(run[0]!.number + at));
        for (const { firstDay, lastDay } of gaps) {
          const days = values.map(({ day }) => day);
          expect(days.filter((day) => firstDay <= day && day <= lastDay)).toEqual([]);
        }
      }),
    );
  });

  test("the order in which values come makes no difference", () => {
    fc.assert(
      fc.property(series, fc.constantFrom(...everies), (values, every) => {
        expect(withGaps(values.toReversed(), every)).toEqual(withGaps(values, every));
      }),
    );
  });
});

test("of several values in one period the last day counts", () => {
  const values = [
    { day: "2026-03-31", value: 2 },
    { day: "2026-03-01", value: 9 },
  ];
  expect(inPeriods(values, "month")).toMatchObject([{ firstDay: "2026-03-01", value: 2 }]);
});

test("points stand in a row with null for what is missing, and only the newest", () => {
  const values = on("2025-01-31", "2026-01-31", "2026-04-30");
  expect(pointsOf(values, "month", 6)).toEqual([
    { day: "2026-01-01", value: 2 },
    { day: "2026-02-01", value: null },
    { day: "2026-03-01", value: null },
    { day: "2026-04-01", value: 3 },
  ]);
  expect(pointsOf([], "month", 6)).toEqual([]);
});

describe("the newest value", () => {
  test.each([
    [1, 2, "more", "better"],
    [2, 1, "more", "worse"],
    [1, 2, "less", "worse"],
    [2, 1, "less", "better"],
    [-5, -5, "less", "same"],
  ] as const)("from %d to %d where %s is better: %s", (before, last, better, change) => {
    expect(changeBetween(before, last, better)).toBe(change);
  });

  test("says nothing of a change across a gap", () => {
    expect(newestOf(on("2026-01-01", "2026-02-01"), "month", "more").change).toBe("better");
    expect(newestOf(on("2026-01-01", "2026-03-01"), "month", "more")).toEqual({
      last: { day: "2026-03-01", value: 2 },
      before: null,
      change: null,
    });
    expect(newestOf(on("2026-01-01"), "month", "more").last?.value).toBe(1);
    expect(newestOf([], "month", "more").last).toBeNull();
  });
});

test("a value stands for a day that is there and does not lie ahead", () => {
  const days = ["2026-11-22", "2026-11-23", "2026-11-24", "2026-02-30", "1899-12-31", "0000-01-01"];
  expect(days.filter((day) => mayHaveValue(day, "2026-11-22"))).toEqual([
    "2026-11-22",
    "2026-11-23",
  ]);
});
