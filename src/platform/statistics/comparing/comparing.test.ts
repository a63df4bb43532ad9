/** The smaller parts, each against what R says or against what must be so. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kaplanMeier } from "../kaplan-meier.ts";
import { chanceBeyond } from "./chi-square.ts";
import { chanceOfAsMany } from "./fisher.ts";
import { adjustForMany } from "./many-tests.ts";
import { shrink } from "./shrinking.ts";
import { chanceFrom, shuffle } from "./shuffling.ts";
import { weightedSurvival } from "./weighted-survival.ts";

const near = (value: number, known: number): boolean =>
  Math.abs(value - known) <= 1e-11 * Math.abs(known);

describe("chi-square", () => {
  // pchisq(x, 1, lower.tail = FALSE)
  test.each([
    [1e-8, 0.9999202115440528],
    [0.001, 0.9747728793699604],
    [0.5, 0.4795001221869535],
    [1, 0.3173105078629141],
    [2.9, 0.08857955257977689],
    [3, 0.08326451666355056],
    [3.1, 0.0782922941464102],
    [3.841458820694124, 0.05],
    [6.634896601021214, 0.01],
    [10.8, 0.001015000947113067],
    [25, 5.733031437583879e-7],
    [100, 1.523970604832105e-23],
    [400, 5.507248237212469e-89],
    [1000, 1.795832784800726e-219],
    [1400, 2.101014516264134e-306],
  ])("beyond %d lies %d", (x, known) => {
    expect(near(chanceBeyond(x), known)).toBe(true);
  });

  test("beyond nothing lies all, and what is no number is refused", () => {
    expect(chanceBeyond(0)).toBe(1);
    expect(() => chanceBeyond(Number.NaN)).toThrow(RangeError);
  });
});

describe("many tests", () => {
  test("are adjusted as by R's p.adjust", () => {
    expect(adjustForMany([0.01, 0.02, 0.03, 0.04, 0.05]).map((p) => p.toFixed(12))).toEqual(
      Array(5).fill("0.050000000000"),
    );
    const known = [1, 0.0008, 0.08, 0.08, 0.8, 0.048, 0.48, 1];
    adjustForMany([0.9, 0.0001, 0.04, 0.04, 0.6, 0.012, 0.3, 1]).forEach((p, at) =>
      expect(p).toBeCloseTo(known[at]!, 14),
    );
    expect(adjustForMany([])).toEqual([]);
  });

  test("never get a smaller p, keep their order, and one alone keeps its own", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (all) => {
        const adjusted = adjustForMany(all);
        all.forEach((p, at) => {
          expect(adjusted[at]!).toBeGreaterThanOrEqual(p);
          all.forEach((q, other) => {
            if (p < q) expect(adjusted[at]!).toBeLessThanOrEqual(adjusted[other]!);
          });
        });
        expect(adjustForMany([all[0]!])).toEqual([all[0]]);
      }),
    );
  });
});

describe("Fisher's exact test", () => {
  // fisher.test(matrix(c(hits, n - hits, otherHits, otherN - otherHits), 2), alternative = "greater")
  test.each([
    [3, 4, 1, 4, 0.2428571428571429],
    [8, 12, 3, 40, 8.384998901998241e-5],
    [0, 10, 5, 20, 1],
    [14, 20, 90, 400, 1.559793042589762e-5],
    [60, 150, 900, 6000, 2.541395283309044e-13],
    [200, 300, 3000, 20000, 6.593922091732851e-89],
  ])("%d of %d beside %d of %d", (hits, n, otherHits, otherN, known) => {
    const found = chanceOfAsMany({ hits, n }, { hits: otherHits, n: otherN });
    expect(Math.abs(found - known) / known).toBeLessThan(1e-9);
  });
});

describe("estimates of many groups", () => {
  const values = [0.45, 0.1, -0.05, 0.7, -0.2, 0.02];
  const errors = [0.15, 0.08, 0.1, 0.4, 0.25, 0.05];
  const measured = values.map((value, at) => ({ value, error: errors[at]! }));

  test("are drawn as the formula says, which R was asked to reckon", () => {
    const { between, usual, estimates } = shrink(measured);
    expect(between).toBeCloseTo(0.016598285641851, 13);
    expect(usual).toBeCloseTo(0.0928280733743718, 13);
    const drawn = [
      [0.244457270513302, 0.0977336275302964],
      [0.0980041846979892, 0.0679632083090504],
      [0.00369822525314906, 0.0789959441780693],
      [0.149895519047564, 0.12263046265717],
      [0.0313799147147981, 0.114521780196857],
      [0.0295333260194281, 0.0466127181758032],
    ];
    estimates.forEach(({ value, error }, at) => {
      expect(value).toBeCloseTo(drawn[at]![0]!, 13);
      expect(error).toBeCloseTo(drawn[at]![1]!, 13);
    });
  });

  test("that differ by no more than their errors all become the usual one; none at all is no fault", () => {
    const { between, usual, estimates } = shrink([
      { value: 0.1, error: 0.5 },
      { value: -0.1, error: 0.5 },
    ]);
    expect([between, usual]).toEqual([0, 0]);
    expect(estimates.map(({ value }) => value)).toEqual([0, 0]);
    expect(shrink([]).estimates).toEqual([]);
  });

  test("lie between what was measured and what is usual", () => {
    const one = fc.record({
      value: fc.double({ min: -3, max: 3, noNaN: true }),
      error: fc.double({ min: 0.01, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 20 }), (all) => {
        const { usual, estimates } = shrink(all);
        all.forEach(({ value, error }, at) => {
          const drawn = estimates[at]!;
          expect(drawn.value).toBeGreaterThanOrEqual(Math.min(value, usual) - 1e-9);
          expect(drawn.value).toBeLessThanOrEqual(Math.max(value, usual) + 1e-9);
          expect(drawn.error).toBeLessThanOrEqual(error);
        });
      }),
    );
  });
});

describe("a shuffle", () => {
  test("keeps the names, and comes out the same for the same seed", () => {
    const deal = (seed: number): number[] => {
      const names = Int32Array.from([0, 0, 1, 1, 2, 2, 3]);
      shuffle(names, chanceFrom(seed));
      return [...names];
    };
    expect(deal(3)).toEqual(deal(3));
    expect(deal(3)).not.toEqual(deal(4));
    expect(deal(3).toSorted((a, b) => a - b)).toEqual([0, 0, 1, 1, 2, 2, 3]);
  });

  test("puts every name in every place equally often", () => {
    const next = chanceFrom(1);
    const first = [0, 0, 0, 0];
    for (let round = 0; round < 4000; round += 1) {
      const names = Int32Array.from([0, 1, 2, 3]);
      shuffle(names, next);
      first[names[0]!]! += 1;
    }
    for (const count of first) expect(Math.abs(count - 1000)).toBeLessThan(110);
  });
});

describe("a weighted curve", () => {
  const times = [1, 2, 2, 3, 5, 5, 8];
  const ended = [1, 1, 0, 1, 1, 1, 0];

  test("with weights of one is the usual one, variance and all", () => {
    const plain = kaplanMeier({ times, ended });
    const found = weightedSurvival({ times, ended, weights: times.map(() => 1) });
    expect(found.times).toEqual(plain.times);
    found.survival.forEach((s, at) => expect(s).toBeCloseTo(plain.survival[at]!, 12));
    found.variance.forEach((v, at) => expect(v).toBeCloseTo(plain.variance[at]!, 12));
  });

  test("counts one of weight two like two of them, leaves weight zero out, and knows less than if there were two", () => {
    const weights = [1, 2, 0, 1, 1, 0, 1];
    const found = weightedSurvival({ times, ended, weights });
    const twice = kaplanMeier({ times: [1, 2, 2, 3, 5, 8], ended: [1, 1, 1, 1, 1, 0] });
    expect(found.n).toBe(5);
    expect(found.times).toEqual(twice.times);
    found.survival.forEach((s, at) => expect(s).toBeCloseTo(twice.survival[at]!, 12));
    expect(found.variance[1]!).toBeGreaterThan(twice.variance[1]!);
  });

  test("falls to nothing when the last of uneven weights have ended", () => {
    const { survival, variance } = weightedSurvival({
      times: [1, 2, 3],
      ended: [1, 1, 1],
      weights: [0.1, 0.2, 0.3],
    });
    expect(survival.at(-1)).toBe(0);
    expect(variance.at(-1)).toBe(Number.POSITIVE_INFINITY);
  });
});
