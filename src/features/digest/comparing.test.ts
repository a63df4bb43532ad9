import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareMedians, compareShares, compareVolumes, fewest } from "./comparing.ts";

describe("shares of a month against those before", () => {
  test.each([
    ["far apart and many", [60, 100], [270, 300], "worse"],
    ["far apart the other way", [95, 100], [210, 300], "better"],
    ["the same", [80, 100], [240, 300], null],
    ["five points apart and few", [20, 25], [66, 75], null],
    ["sure, but less than five points", [9600, 10_000], [28_000, 30_000], null],
    ["nineteen of a month", [0, fewest - 1], [300, 300], null],
    ["none before", [30, 30], [0, 0], null],
  ] as const)("%s", (_name, [hits, n], [hitsBefore, nBefore], way) => {
    expect(compareShares({ hits, n }, { hits: hitsBefore, n: nBefore })).toBe(way);
  });

  test("turning the two round turns the answer round", () => {
    const counted = fc
      .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
      .map(([hits, more]) => ({ hits, n: hits + more }));
    const turned = { better: "worse", worse: "better" } as const;
    fc.assert(
      fc.property(counted, counted, (now, before) => {
        const way = compareShares(now, before);
        expect(compareShares(before, now)).toBe(way === null ? null : turned[way]);
      }),
    );
  });
});

/** Binomial draws from a small generator of its own, so that the rate below is the same each time. */
function makeDraws(seed: number): (n: number, share: number) => number {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return (n, share) => Array.from({ length: n }, next).filter((drawn) => drawn < share).length;
}

test("of months in which nothing has changed about one in a hundred is told, and a fall by twenty points mostly is", () => {
  const draw = makeDraws(20_261_122);
  const rounds = 4000;
  const told = (share: number): number => {
    let count = 0;
    for (let round = 0; round < rounds; round += 1) {
      const now = { n: 80, hits: draw(80, share) };
      const before = { n: 240, hits: draw(240, 0.8) };
      if (compareShares(now, before) !== null) count += 1;
    }
    return count / rounds;
  };
  expect(told(0.8)).toBeLessThan(0.015);
  expect(told(0.6)).toBeGreaterThan(0.7);
});

describe("medians of a month against those before", () => {
  const median = (value: number | null, n = 60) => ({
    n,
    value,
    low: value === null ? null : value * 0.85,
    high: value === null ? null : value * 1.2,
  });
  test.each([
    ["half as long", median(3600), median(7200), "better"],
    ["twice as long", median(7200), median(3600), "worse"],
    ["a tenth longer", median(3960), median(3600), null],
    ["too few", median(7200, fewest - 1), median(3600), null],
    ["more than half still wait", median(null), median(3600), null],
    ["an interval without an end", { ...median(7200), low: null }, median(3600), null],
  ] as const)("%s", (_name, now, before, way) => {
    expect(compareMedians(now, before)).toBe(way);
  });
});

describe("how much was asked", () => {
  test.each([
    ["as usual", 100, 300, null],
    ["half as much again", 150, 300, "more"],
    ["half", 50, 300, "less"],
    ["a tenth more of very many", 11_000, 30_000, null],
    ["too few to say", 9, 12, null],
    ["none before", 60, 0, "more"],
  ] as const)("%s", (_name, now, before, way) => {
    expect(compareVolumes({ n: now, days: 30 }, { n: before, days: 90 })).toBe(way);
  });
});
