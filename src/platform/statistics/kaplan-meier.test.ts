import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kaplanMeier, quantileOf } from "./kaplan-meier.ts";
import { wilsonShare } from "./wilson.ts";

/** '6+' was last seen still going on. */
function read(text: string) {
  const marks = text.split(" ");
  return {
    times: marks.map((mark) => Number.parseFloat(mark)),
    ended: marks.map((mark) => !mark.endsWith("+")),
  };
}

describe("how long it takes when some still wait", () => {
  test("a small table reckoned by hand", () => {
    const curve = kaplanMeier(read("1 2+ 3 3 4+ 5 6+ 7"));
    expect(curve).toMatchObject({ n: 8, endings: 5, times: [1, 3, 5, 7] });
    // 7/8; 4/6 of it; 2/3 of that; nothing
    expect(curve.survival.map((s) => Number(s.toFixed(6)))).toEqual([0.875, 0.583333, 0.388889, 0]);
    expect(curve.variance[1]).toBeCloseTo(1 / 56 + 2 / 24, 12);
    expect(quantileOf(curve, 0.5).value).toBe(5);
  });

  test("the interval on the log-log scale, reckoned by hand", () => {
    const curve = kaplanMeier(read("1 2 3 4 5 6 7 8 9 10"));
    // After 1: S = 0.9, error of log S = sqrt(1/90) = 0.10541; 0.9 ** exp(1.96 * 0.10541 / 0.10536) = 0.9 ** 7.106 = 0.473, the first
    // below one half. From above: after 7 0.3 ** 0.4555 = 0.578, after 8 0.2 ** 0.463 = 0.475.
    const { value, low, high } = quantileOf(curve, 0.5);
    expect(value).toBe(5.5);
    expect(low).toBe(1);
    expect(high).toBe(8);
  });

  test.each([
    ["an even number without waiting ones has the usual median", "1 2 3 4", 2.5],
    ["an odd number too", "5 1 3", 3],
    ["who waits still counts", "1 2+ 3+ 4+", null],
    ["one that ended", "7", 7],
    ["none that ended", "7+ 9+", null],
  ])("%s", (_, marks, median) => {
    expect(quantileOf(kaplanMeier(read(marks)), 0.5).value).toBe(median);
  });

  test("without waiting ones it is the share that takes longer", () => {
    const times = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(times, (given) => {
        const curve = kaplanMeier({ times: given, ended: given.map(() => 1) });
        for (const [index, time] of curve.times.entries()) {
          const longer = given.filter((other) => other > time).length / given.length;
          expect(curve.survival[index]).toBeCloseTo(longer, 9);
        }
        const sorted = given.toSorted((a, b) => a - b);
        const middle = sorted.length / 2;
        const usual = Number.isInteger(middle)
          ? (sorted[middle - 1]! + sorted[middle]!) / 2
          : sorted[Math.floor(middle)]!;
        expect(quantileOf(curve, 0.5).value).toBe(usual);
      }),
    );
  });

  test("the curve falls, the order of the rows is nothing, the interval holds the value", () => {
    const row = fc.record({ time: fc.integer({ min: 0, max: 30 }), ended: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 80 }), (rows) => {
        const of = (some: typeof rows) =>
          kaplanMeier({ times: some.map((r) => r.time), ended: some.map((r) => r.ended) });
        const curve = of(rows);
        expect(of(rows.toReversed())).toEqual(curve);
        expect(curve.survival).toEqual(curve.survival.toSorted((a, b) => b - a));
        for (const p of [0.1, 0.5, 0.9]) {
          const { value, low, high } = quantileOf(curve, p);
          if (value === null) continue;
          expect(low).not.toBeNull();
          expect(low!).toBeLessThanOrEqual(value);
          expect(high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(value);
        }
      }),
    );
  });
});

describe("shares", () => {
  test.each([
    // Newcombe (1998), table I: method 3, 95 %
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i", (hits, n, low, high) => {
    const share = wilsonShare(hits, n)!;
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  test("nothing counted has no share; the ends stay on the scale", () => {
    expect(wilsonShare(0, 0)).toBeNull();
    expect(wilsonShare(7, 7)!.high).toBe(1);
    expect(() => wilsonShare(3, 2)).toThrow(RangeError);
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (hits, misses) => {
        fc.pre(hits + misses > 0);
        const { low, value, high } = wilsonShare(hits, hits + misses)!;
        expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
      }),
    );
  });
});
