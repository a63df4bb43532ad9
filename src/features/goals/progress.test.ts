import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Better, Pace, Standing } from "./contract.ts";
import {
  type Line,
  lineAt,
  progressOf,
  type Reading,
  settledReadings,
  worstPace,
} from "./rules.ts";

const year = { fromDay: "2026-01-01", byDay: "2026-12-31" };
const up: Line = { baseline: 60, aim: 90, better: "more", ...year };
const down: Line = { baseline: 40, aim: 20, better: "less", ...year };
const toHold: Line = { baseline: 97, aim: 95, better: "more", ...year };
const exact = { low: null, high: null, n: null, tooFew: false };
const at = (day: string, value: number, given: Partial<Reading> = {}): Reading => ({
  day,
  value,
  ...exact,
  ...given,
});

describe("progress", () => {
  test.each<[string, Line, Reading[], string, Standing, number | null, Pace | null]>([
    ["nothing was measured", up, [], "2026-06-30", "no-value", null, null],
    ["nothing yet, and it has just begun", up, [], "2026-01-20", "no-value", null, "too-early"],
    [
      "half of the way at half of the time",
      up,
      [at("2026-07-01", 75)],
      "2026-07-02",
      "part",
      0.5,
      "on-its-way",
    ],
    [
      "a third of the way at half of the time",
      up,
      [at("2026-07-01", 70)],
      "2026-07-02",
      "part",
      1 / 3,
      "behind",
    ],
    [
      "less is better, and it fell",
      down,
      [at("2026-07-01", 25)],
      "2026-07-02",
      "part",
      0.75,
      "on-its-way",
    ],
    [
      "less is better, and it rose",
      down,
      [at("2026-07-01", 45)],
      "2026-07-02",
      "away",
      -0.25,
      "behind",
    ],
    ["just its aim", up, [at("2026-07-01", 90)], "2026-07-02", "reached", 1, "on-its-way"],
    ["past its aim", up, [at("2026-07-01", 96)], "2026-07-02", "past", 1.2, "on-its-way"],
    [
      "a month in, too early to say",
      up,
      [at("2026-01-31", 60)],
      "2026-02-01",
      "part",
      0,
      "too-early",
    ],
    [
      "after its day without its aim",
      up,
      [at("2026-12-31", 89)],
      "2027-01-02",
      "part",
      29 / 30,
      "late",
    ],
    [
      "after its day with its aim",
      up,
      [at("2026-12-31", 90)],
      "2027-01-02",
      "reached",
      1,
      "on-its-way",
    ],
    ["held", toHold, [at("2026-07-01", 95)], "2026-07-02", "holds", null, "on-its-way"],
    ["no longer held", toHold, [at("2026-07-01", 94)], "2026-07-02", "fallen", null, "behind"],
    [
      "an old value is held against its own day",
      up,
      [at("2026-03-31", 68)],
      "2026-11-30",
      "part",
      8 / 30,
      "on-its-way",
    ],
    [
      "what was measured before it began does not count",
      up,
      [at("2025-12-31", 88)],
      "2026-07-02",
      "no-value",
      null,
      null,
    ],
  ])("%s", (_, line, readings, today, standing, share, pace) => {
    const progress = progressOf(line, readings, today);
    expect(progress.standing).toBe(standing);
    expect(progress.pace).toBe(pace);
    if (share === null) expect(progress.share).toBeNull();
    else expect(progress.share).toBeCloseTo(share, 2);
  });

  test("an estimate whose interval holds the line is not called behind; one that lies wholly below it is", () => {
    const low = { low: 66, n: 40 };
    const paceWith = (high: number) =>
      progressOf(up, [at("2026-07-01", 70, { ...low, high })], "2026-07-02").pace;
    expect(paceWith(78)).toBe("unclear");
    expect(paceWith(74)).toBe("behind");
    const fewer = progressOf(
      down,
      [at("2026-07-01", 34, { low: 29, high: 39, n: 40 })],
      "2026-07-02",
    );
    expect(fewer.pace).toBe("unclear");
  });

  test("below the floor it is too few to say, with how many there were; an older month that can be said counts", () => {
    const few = { day: "2026-07-31", value: null, low: null, high: null, n: 3, tooFew: true };
    expect(progressOf(up, [few], "2026-08-02")).toMatchObject({
      standing: "too-few",
      pace: null,
      now: { n: 3 },
    });
    const june = at("2026-06-30", 75, { n: 12, low: 60, high: 86 });
    expect(progressOf(up, [june, few], "2026-08-02").now).toEqual(june);
  });

  const lines = fc
    .record({
      baseline: fc.integer({ min: -1000, max: 1000 }),
      way: fc.integer({ min: 1, max: 1000 }),
      better: fc.constantFrom<Better>("more", "less"),
    })
    .map(({ baseline, way, better }): Line => {
      return {
        baseline,
        aim: better === "more" ? baseline + way : baseline - way,
        better,
        ...year,
      };
    });
  const days = fc
    .integer({ min: 0, max: 364 })
    .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));

  test("whoever is on the line is never behind, from the first day to the last", () => {
    fc.assert(
      fc.property(lines, days, (line, day) => {
        const { pace } = progressOf(line, [at(day, lineAt(line, day))], day);
        expect(["on-its-way", "too-early"]).toContain(pace);
      }),
    );
  });

  test("turning the signs of everything round changes neither share nor pace", () => {
    fc.assert(
      fc.property(lines, days, fc.integer({ min: -3000, max: 3000 }), (line, day, value) => {
        const mirrored: Line = {
          ...line,
          baseline: -line.baseline,
          aim: -line.aim,
          better: line.better === "more" ? "less" : "more",
        };
        const one = progressOf(line, [at(day, value)], day);
        const other = progressOf(mirrored, [at(day, -value)], day);
        expect([other.standing, other.pace]).toEqual([one.standing, one.pace]);
        expect(other.share).toBeCloseTo(one.share ?? 0, 9);
      }),
    );
  });

  test("a better value is never of a worse pace", () => {
    const rank: readonly (Pace | null)[] = ["late", "behind", "unclear", "too-early", "on-its-way"];
    fc.assert(
      fc.property(
        lines,
        days,
        fc.integer({ min: -2000, max: 2000 }),
        fc.nat(500),
        (line, day, value, more) => {
          const better = line.better === "more" ? value + more : value - more;
          const [one, other] = [value, better].map((v) => progressOf(line, [at(day, v)], day).pace);
          expect(rank.indexOf(other!)).toBeGreaterThanOrEqual(rank.indexOf(one!));
        },
      ),
    );
  });

  test("a goal has the pace of the target that lags most", () => {
    expect(worstPace(["on-its-way", null, "behind", "too-early"])).toBe("behind");
    expect(worstPace(["late", "behind"])).toBe("late");
    expect(worstPace([null])).toBeNull();
    expect(worstPace([])).toBeNull();
  });
});

test("what a running day or month says counts for nothing yet, nor what comes after the last day", () => {
  const days = ["2026-04-30", "2026-05-31", "2026-06-15", "2026-06-30", "2026-07-12"];
  const readings = days.map((day) => at(day, 70));
  const settled = (byDay: string, today: string): string[] =>
    settledReadings(readings, { byDay, today }).map(({ day }) => day);
  expect(settled("2026-06-15", "2026-07-12")).toEqual(days.slice(0, 3));
  expect(settled("2026-12-31", "2026-07-12")).toEqual(days.slice(0, 4));
  expect(settled("2026-12-31", "2026-05-31")).toEqual(days.slice(0, 1));
});
