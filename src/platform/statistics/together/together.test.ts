import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceFrom } from "../comparing/shuffling.ts";
import { chanceBetween, chanceWithin, closestLag } from "./by-chance.ts";
import {
  effectiveN,
  intervalOf,
  pairsNeeded,
  pearsonOf,
  resemblanceOf,
  smallestTold,
} from "./correlation.ts";
import { leastSquares } from "./least-squares.ts";
import { type Observed, betweenOf, laggedOf, pooledOf, withinOf } from "./panel.ts";

const series = (unit: string, x: readonly number[], y: readonly number[]): Observed[] =>
  x.map((one, at) => ({ unit, period: at + 1, x: one, y: y[at]! }));

/** Made for this; what R 4.2 says of it (cor, cor.test, lm) is a fact. */
const panel = [
  ...series("p", [3, 4, 4, 5, 6], [10, 9, 8, 8, 6]),
  ...series("q", [2, 2, 3, 3, 5], [12, 13, 11, 10, 9]),
  ...series("r", [7, 6, 8, 7, 9], [5, 6, 4, 5, 3]),
  ...series("s", [4, 6, 5, 5, 4], [9, 8, 9, 7, 8]),
];

describe("several units over time", () => {
  test("agree with R", () => {
    expect(pooledOf(panel)).toMatchObject({ n: 20, units: 4 });
    expect(pooledOf(panel)!.r).toBeCloseTo(-0.955304898897066, 12);
    expect(pooledOf(panel)!.interval!.low).toBeCloseTo(-0.982486926471876, 10);
    expect(pooledOf(panel)!.interval!.high).toBeCloseTo(-0.888310525839189, 10);
    expect(betweenOf(panel)!.r).toBeCloseTo(-0.990827188582026, 12);
    expect(withinOf(panel)!.r).toBeCloseTo(-0.855231559228551, 12);
    const lagged = laggedOf(panel)!;
    expect(lagged.slope).toBeCloseTo(-0.10368098159509, 10);
    expect(lagged.slopeError).toBeCloseTo(0.64305480814027, 10);
    expect(lagged.n).toBe(16);
  });

  test("tell units apart from months: what holds between may be the reverse within", () => {
    const reversed = ["a", "b", "c", "d", "e"].flatMap((unit, at) =>
      series(
        unit,
        [1, 2, 3, 4].map((step) => 10 * at + step),
        [1, 2, 3, 4].map((step) => 10 * at - step),
      ),
    );
    expect(betweenOf(reversed)!.r).toBeCloseTo(1, 10);
    expect(withinOf(reversed)!.r).toBeCloseTo(-1, 10);
  });

  test("a unit seen once tells nothing within, and a gap is no step", () => {
    const gap = [...series("p", [1, 2], [1, 2]), { unit: "p", period: 9, x: 5, y: 7 }];
    expect(withinOf([...gap, { unit: "q", period: 1, x: 99, y: 0 }])).toMatchObject({
      n: 3,
      units: 1,
    });
    expect(laggedOf(gap)).toBeNull();
  });

  test("what came first is found with the other held constant, and the reverse is not", () => {
    const next = chanceFrom(11);
    const rows = Array.from({ length: 40 }, (_, unit) => {
      const x = Array.from({ length: 12 }, () => next() - 0.5);
      const y = x.map((_, at) => (at === 0 ? 0 : x[at - 1]! * 0.8) + (next() - 0.5));
      return series(`${unit}`, x, y);
    }).flat();
    const forward = laggedOf(rows)!;
    expect(forward.slope).toBeGreaterThan(0.7);
    expect(forward.slope).toBeLessThan(0.9);
    const backward = laggedOf(rows.map(({ x, y, ...at }) => ({ ...at, x: y, y: x })))!;
    expect(backward.interval!.low).toBeLessThan(0);
    expect(backward.interval!.high).toBeGreaterThan(0);
  });
});

describe("a correlation", () => {
  test("is null where one of both stands still", () => {
    const still = [0.1, 0.1, 0.1, 0.1].map((x, at) => ({ x, y: at }));
    expect(pearsonOf(still)).toBeNull();
    expect(pearsonOf(still.slice(0, 2))).toBeNull();
    expect(intervalOf(0.5, 3)).toBeNull();
  });

  test("of twelve independent months must pass .58 to be told, and .2 needs 194 of them", () => {
    expect(smallestTold(12)).toBeCloseTo(0.5743, 3);
    expect(pairsNeeded(0.2)).toBe(194);
  });

  test("of months that resemble each other rests on fewer", () => {
    expect(effectiveN(24, 0, 0.9)).toBe(24);
    expect(effectiveN(24, 0.6, 0.6)).toBeCloseTo((24 * 0.64) / 1.36, 10);
    expect(effectiveN(24, -0.6, 0.6)).toBe(24);
    expect(
      resemblanceOf([
        [1, 2, 3, 4],
        [8, 7, 6],
      ]),
    ).toBeGreaterThan(0.9);
  });
});

describe("by chance", () => {
  test("nothing is found about as often as it should be, between and within", () => {
    const next = chanceFrom(5);
    const [trials, draws] = [200, 99];
    let [between, within] = [0, 0];
    for (let seed = 1; seed <= trials; seed += 1) {
      const pairs = Array.from({ length: 15 }, () => ({ x: next(), y: next() }));
      if (chanceBetween(pairs, { draws, seed })! <= 0.05) between += 1;
      const rows = [1, 2, 3, 4].flatMap((unit) =>
        series(
          `${unit}`,
          Array.from({ length: 8 }, () => next()),
          Array.from({ length: 8 }, () => next()),
        ),
      );
      if (chanceWithin(rows, { draws, seed })! <= 0.05) within += 1;
    }
    for (const share of [between / trials, within / trials]) {
      expect(share).toBeGreaterThan(0.01);
      expect(share).toBeLessThan(0.1);
    }
  });

  test("what is there is found, with its lag", () => {
    const next = chanceFrom(2);
    const x = Array.from({ length: 30 }, () => next());
    const y = x.map((_, at) => (x[at - 2] ?? 0.5) + 0.1 * next());
    expect(closestLag(x, y, 3)).toMatchObject({ lag: 2, n: 28 });
    expect(closestLag(x, y, 3)!.p).toBeCloseTo(1 / 30, 10);
    expect(chanceBetween(x.map((one) => ({ x: one, y: 2 * one })))).toBeLessThan(0.001);
  });

  test("too few months say nothing", () => {
    expect(closestLag([1, 2, 3], [3, 1, 2], 1)).toBeNull();
    expect(() => closestLag([1], [1, 2], 0)).toThrow("other lengths");
  });
});

test("least squares leave nothing that their columns could explain", () => {
  const number = fc.double({ min: -100, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { minLength: 5, maxLength: 30 }), (rows) => {
      const columns = rows.map(([x]) => [1, x]);
      const fitted = leastSquares(
        columns,
        rows.map(([, y]) => y),
      );
      fc.pre(fitted !== null);
      const left = rows.map(([x, y]) => y - fitted.coefficients[0]! - fitted.coefficients[1]! * x);
      expect(left.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 6);
    }),
  );
  expect(
    leastSquares(
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      [1, 2, 3],
    ),
  ).toBeNull();
});
