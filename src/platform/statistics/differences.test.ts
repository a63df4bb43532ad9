import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differenceOf, ratioOf, wayOf } from "./differences.ts";
import { kaplanMeier, quantileOf } from "./kaplan-meier.ts";
import { wilsonShare } from "./wilson.ts";

describe("the difference of two shares", () => {
  test.each([
    // Newcombe (1998), Statistics in Medicine 17:873, table II, method 10.
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])("%d of %d against %d of %d", (hits, n, others, m, low, high) => {
    const found = differenceOf(wilsonShare(hits, n)!, wilsonShare(others, m)!);
    expect(found.value).toBeCloseTo(hits / n - others / m, 12);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
  });

  const share = fc
    .tuple(fc.nat(400), fc.integer({ min: 1, max: 400 }))
    .map(([hits, n]) => wilsonShare(Math.min(hits, n), n)!);

  test("turned round it is the same with the other sign, and holds its value", () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const there = differenceOf(one, other);
        const back = differenceOf(other, one);
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(back.high).toBeCloseTo(-there.low, 12);
        expect(there.low).toBeLessThanOrEqual(there.value);
        expect(there.high).toBeGreaterThanOrEqual(there.value);
      }),
    );
  });
});

describe("which way it goes", () => {
  test.each([
    [{ value: 0.2, low: 0.1, high: 0.3 }, "more"],
    [{ value: -0.2, low: -0.3, high: -0.1 }, "less"],
    [{ value: 0.2, low: -0.01, high: 0.4 }, null],
    [{ value: 0.2, low: 0, high: 0.4 }, null],
  ] as const)("%j: %s", (difference, way) => {
    expect(wayOf(difference, 0)).toBe(way);
  });

  test("an end that is open says nothing on its side", () => {
    const slow = { value: 1000, low: 900, high: null };
    const fast = { value: 100, low: 90, high: 110 };
    expect(wayOf(ratioOf(slow, fast), 1)).toBe("more");
    expect(wayOf(ratioOf(fast, slow), 1)).toBe("less");
    expect(wayOf(ratioOf({ ...fast, low: null }, { ...slow, high: 1100 }), 1)).toBe("less");
    expect(wayOf(ratioOf({ ...fast, high: null }, { ...slow, high: 1100 }), 1)).toBeNull();
  });
});

/** A random number from 0 to 1, the same each time (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe("where nothing has changed, a word is rare", () => {
  const rounds = 2000;
  const wrongly = (draw: () => "more" | "less" | null): number =>
    Array.from({ length: rounds }, draw).filter((way) => way !== null).length / rounds;

  test.each([
    [20, 0.8],
    [60, 0.9],
    [400, 0.75],
  ])("shares of %d with %d kept", (n, p) => {
    const next = chanceOf(n);
    const one = () =>
      wilsonShare(Array.from({ length: n }, next).filter((drawn) => drawn < p).length, n)!;
    expect(wrongly(() => wayOf(differenceOf(one(), one()), 0))).toBeLessThan(0.06);
  });

  test.each([20, 60, 300])("medians of %d waits, long ones among them, some still open", (n) => {
    const next = chanceOf(n);
    const wait = () =>
      Math.exp(9 + 1.2 * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(6.283185307 * next()));
    const median = () => {
      const times = Array.from({ length: n }, wait);
      const ended = times.map((time) => time < 60_000 || next() < 0.7);
      const { value, low, high } = quantileOf(kaplanMeier({ times, ended }), 0.5);
      return { value: value ?? 0, low, high };
    };
    expect(wrongly(() => wayOf(ratioOf(median(), median()), 1))).toBeLessThan(0.06);
  });
});
