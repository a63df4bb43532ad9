import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fall, fallOf, type MaybeValue } from "./fall.ts";

const usual = [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6];
const told = (months: readonly MaybeValue[], sign: 1 | -1 = 1): Fall => {
  const fall = fallOf(months, sign);
  if (typeof fall === "string") throw new Error(fall);
  return fall;
};

describe("a fall", () => {
  test("is reckoned by hand: twelve months of 5 with spread 1.0445, then three of 4", () => {
    // Each month is the opposite of the one before, so that nothing is allowed for. Error: sqrt(3/9 + 1/12) = 0.6455.
    const { statistic, ...rest } = told([...usual, 4, 4, 4]);
    expect(rest).toMatchObject({ recent: 4, usual: 5, n: 12, autocorrelation: 0 });
    expect(rest.spread).toBeCloseTo(1.044466, 6);
    expect(statistic).toBeCloseTo(1 / 1.044466 / 0.645497, 5);
  });

  test("counts for less where months resemble the month before", () => {
    const slow = [4, 4, 4, 6, 6, 6, 4, 4, 4, 6, 6, 6];
    // Neighbours: products 8 - 3 = 5 of 12; righted (5/12 + 1/12) / (1 - 3/12) = 2/3.
    const { autocorrelation, statistic } = told([...slow, 4, 4, 4]);
    expect(autocorrelation).toBeCloseTo(2 / 3, 9);
    const error = Math.sqrt((3 + 8 / 3 + 8 / 9) / 9 + 5 / 12);
    expect(statistic).toBeCloseTo(1 / 1.044466 / error, 5);
  });

  test("of a single month counts for three standard deviations at most", () => {
    const { statistic } = told([...usual, 5, 5, -1000]);
    expect(statistic).toBeCloseTo(3 / 3 / 0.645497, 5);
    expect(told([...usual, 5, 5, 1000]).statistic).toBeLessThan(-100);
  });

  test.each<[string, MaybeValue[], string]>([
    ["a gap among the last three", [...usual, 4, null, 4], "recentMissing"],
    ["eleven months before them", [...usual.slice(1), 4, 4, 4], "tooShort"],
    ["eleven that have a value", [null, ...usual.slice(1), 4, 4, 4], "tooShort"],
    ["nothing", [], "recentMissing"],
    ["a series that never moves", [...Array<number>(12).fill(0.1), 0, 0, 0], "neverMoves"],
  ])("is not told with %s", (_, months, why) => {
    expect(fallOf(months, 1)).toBe(why);
  });

  test("a gap before is left out and parts its neighbours", () => {
    const months = [...usual.slice(0, 6), null, null, ...usual.slice(6), 4, 4, 4];
    expect(told(months)).toMatchObject({ n: 12, usual: 5 });
  });

  const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 15, maxLength: 70 });

  test("means the same upside down, in another unit, and from another zero", () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -99, max: 99 }),
        (values, unit, zero) => {
          const plain = fallOf(values, 1);
          const other = fallOf(
            values.map((value) => -unit * value + zero),
            -1,
          );
          if (typeof plain === "string") return expect(other).toBe(plain);
          expect((other as Fall).statistic).toBeCloseTo(plain.statistic, 6);
          expect((other as Fall).spread).toBeCloseTo(plain.spread * unit, 6);
        },
      ),
    );
  });

  test("is deeper the lower the last months are, and never one where none lies below what is usual", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 20 }), (values, by) => {
        const plain = fallOf(values, 1);
        if (typeof plain === "string") return;
        const lower = values.map((value, at) => (at < values.length - 3 ? value : value - by));
        expect(told(lower).statistic).toBeGreaterThanOrEqual(plain.statistic);
        if (values.slice(-3).every((value) => value >= plain.usual))
          expect(plain.statistic).toBeLessThanOrEqual(0);
      }),
    );
  });
});
