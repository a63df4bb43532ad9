import { describe, expect, test } from "vitest";
import {
  bothOf,
  type Every,
  insideOf,
  monthlyOf,
  monthLater,
  type MonthServed,
  monthsUntil,
  readEstimate,
} from "./months.ts";

test("months follow each other over the turn of the year", () => {
  expect([monthLater("2026-12", 1), monthLater("2026-01", -1), monthLater("2026-11", -23)]).toEqual(
    ["2027-01", "2025-12", "2024-12"],
  );
  expect(monthsUntil("2026-02", 3)).toEqual(["2025-12", "2026-01", "2026-02"]);
});

describe("a series by month", () => {
  const on = (...days: string[]) => days.map((day, at) => ({ day, value: at + 1 }));
  test.each<[string, Every, { day: string; value: number }[], (number | null)[] | undefined]>([
    ["of a month the last day counts", "month", on("2026-10-31", "2026-10-01"), [null, 1]],
    ["weeks are put together", "week", on("2026-09-06", "2026-09-13", "2026-10-04"), [1.5, null]],
    ["days are put together from ten on", "day", on(...tenDays("2026-10")), [null, 5.5]],
    ["nine are not enough", "day", on(...tenDays("2026-10").slice(1)), [null, null]],
    ["a quarter is too coarse", "quarter", on("2026-09-30"), undefined],
  ])("%s", (_, every, values, expected) => {
    expect(monthlyOf(values, every, ["2026-09", "2026-10"])).toEqual(expected);
  });
});

const tenDays = (month: string): string[] =>
  Array.from({ length: 10 }, (_, at) => `${month}-${String(at + 10)}`);

const median = (value: number | null) => ({
  n: value === null ? 3 : 40,
  value,
  low: value === null ? null : value * 0.8,
  high: value === null ? null : value * 1.25,
});
const served = (month: string, wall: number | null, working: number | null): MonthServed => ({
  month,
  done: { wall: median(wall), working: median(working) },
  promiseKept: { n: 40, value: 0.9, low: 0.8, high: 0.95 },
  rightFirstTime: { n: 2, value: null, low: null, high: null },
});

describe("the inside of a team", () => {
  test("has a gap where a month is missing or has too few", () => {
    const inside = insideOf([served("2026-10", 7200, 3600)], ["2026-09", "2026-10"]);
    expect(inside.promise).toMatchObject([null, { n: 40 }]);
    expect(inside.right).toEqual([null, null]);
    expect(readEstimate("promise", inside.promise[1]!.estimate)).toBeCloseTo(0.9, 1);
    expect(readEstimate("speed", inside.speed[1]!.estimate)).toBeCloseTo(3600, 6);
  });

  test("is told in working time or by the clock, never in both", () => {
    const months = ["2026-09", "2026-10"];
    const mixed = insideOf(
      [served(months[0]!, 7200, null), served(months[1]!, 7200, 3600)],
      months,
    );
    expect(mixed.speed.map((month) => month !== null)).toEqual([false, true]);
    const wall = insideOf([served(months[0]!, 7200, null)], months);
    expect(readEstimate("speed", wall.speed[0]!.estimate)).toBeCloseTo(7200, 6);
  });

  test("stands beside the outcome month by month", () => {
    expect(bothOf(["2026-09", "2026-10"], [4.1], [served("2026-10", 7200, 3600)])).toEqual([
      {
        month: "2026-09",
        outcome: 4.1,
        speed: null,
        speedRequests: 0,
        promise: null,
        promiseRequests: 0,
        right: null,
        rightRequests: 0,
      },
      {
        month: "2026-10",
        outcome: null,
        speed: 3600,
        speedRequests: 40,
        promise: 0.9,
        promiseRequests: 40,
        right: null,
        rightRequests: 2,
      },
    ]);
  });
});
