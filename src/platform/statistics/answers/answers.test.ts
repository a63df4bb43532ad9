import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceFrom } from "../comparing/shuffling.ts";
import { agreementOf, belongingOf } from "./agreement.ts";
import { meanOf } from "./covariances.ts";
import { recommendingOf } from "./recommending.ts";
import { type Answered, alphaOf, omegaOf, oneFactor } from "./reliability.ts";
import { correlationsOf } from "./covariances.ts";
import { meanByPerson, quantileOf } from "./resampling.ts";

/** Made for this; what R 4.2 says of it (psych 2.2.9, multilevel 2.7, factanal) is a fact. */
const teamA = [
  [5, 4, 5, 4],
  [4, 4, 5, 4],
  [5, 5, 5, 3],
  [4, 5, 4, 4],
  [3, 4, 4, 3],
  [5, 4, 4, 5],
];
const teamB = [
  [2, 3, 2, 3],
  [3, 3, 2, 2],
  [2, 2, 3, 3],
  [3, 2, 2, 4],
  [1, 2, 2, 2],
];
const teamC = [
  [4, 3, 4, 3],
  [3, 4, 4, 2],
  [5, 3, 4, 4],
  [4, 4, 3, 3],
  [2, 5, 3, 1],
  [4, 2, 5, 3],
  [3, 3, 3, 3],
];
const all = [...teamA, ...teamB, ...teamC];
const withGaps: Answered[] = all.map((row, at) =>
  at === 1
    ? [4, 4, null, 4]
    : at === 8
      ? [null, 2, 3, 3]
      : at === 14
        ? row.with(3, null as never)
        : row,
);

describe("reliability", () => {
  test("agrees with R", () => {
    expect(alphaOf(all)).toBeCloseTo(0.767580452920143, 10);
    expect(alphaOf(withGaps)).toBeCloseTo(0.767100141809734, 10);
    expect(omegaOf(all)).toBeCloseTo(0.80972357, 6);
  });

  test("finds the loadings of greatest likelihood, also where one question is explained nearly whole", () => {
    const { loadings } = oneFactor(correlationsOf(all)!);
    const known = [0.99750335, 0.39832087, 0.74209039, 0.66774011];
    loadings.forEach((one, at) => expect(one).toBeCloseTo(known[at]!, 5));
  });

  test("finds loadings that covariances were made of, whatever their signs", () => {
    const loading = fc.double({ min: 0.3, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(loading, { minLength: 3, maxLength: 6 }),
        fc.boolean(),
        (made, turned) => {
          const planted = turned ? made.with(0, -made[0]!) : made;
          const square = planted.map((one, row) =>
            planted.map((other, at) => (row === at ? 1 : one * other)),
          );
          const found = oneFactor(square).loadings;
          const sign = planted.reduce((sum, one) => sum + one, 0) < 0 ? -1 : 1;
          // Loadings that cancel leave the sign open.
          fc.pre(Math.abs(planted.reduce((sum, one) => sum + one, 0)) > 0.05);
          found.forEach((one, at) => expect(one).toBeCloseTo(sign * planted[at]!, 3));
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    ["one question", [[1], [2]]],
    ["one person", [[1, 2, 3]]],
    [
      "all alike",
      [
        [3, 3, 3],
        [3, 3, 3],
      ],
    ],
    ["nobody", []],
  ])("says nothing of %s", (_, rows) => {
    expect(alphaOf(rows)).toBeNull();
    expect(omegaOf(rows)).toBeNull();
  });

  test("refuses rows of different questions", () => {
    expect(() => alphaOf([[1, 2], [1]])).toThrow("differ in length");
  });
});

describe("agreement", () => {
  const means = [teamA, teamB, teamC].map((team) => team.map((row) => meanOf(row)));

  test("agrees with R", () => {
    const belonging = belongingOf(means)!;
    expect(belonging.ofOne).toBeCloseTo(0.830415284208991, 10);
    expect(belonging.ofMeans).toBeCloseTo(0.967084200246274, 10);
    expect(agreementOf(teamA, 5)).toBeCloseTo(0.932330827067669, 10);
    expect(agreementOf(teamB, 5)).toBeCloseTo(0.927756653992395, 10);
    expect(agreementOf(teamC, 5)).toBeCloseTo(0.845315904139434, 10);
  });

  test("is 0 where people scatter more than chance, and never outside of 0 to 1", () => {
    expect(
      agreementOf(
        [
          [1, 5],
          [5, 1],
        ],
        5,
      ),
    ).toBe(0);
    const row = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2 }), (rows) => {
        const value = agreementOf(rows, 5)!;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    ["a single group", [[1, 2, 3]]],
    ["groups of one", [[1], [2], [3]]],
    [
      "people who all say the same",
      [
        [3, 3],
        [3, 3],
      ],
    ],
  ])("says nothing of %s", (_, groups) => {
    expect(belongingOf(groups)).toBeNull();
  });
});

describe("recommending", () => {
  test.each([
    // Counts and what the formula gives by hand: centre (p - d) / (n + 3), half of it by the variance over n + 3.
    [{ up: 60, middle: 25, down: 15 }, 0.45, 0.2934311, 0.5803553],
    [{ up: 0, middle: 0, down: 10 }, -1, -1, -0.4750355],
  ])("%j", ({ up, middle, down }, value, low, high) => {
    const scores = [
      ...Array.from({ length: up }, () => 9),
      ...Array.from({ length: middle }, () => 7),
      ...Array.from({ length: down }, () => 6),
    ];
    const found = recommendingOf(scores)!;
    expect(found.value).toBeCloseTo(value, 10);
    expect(found.low).toBeCloseTo(low, 6);
    expect(found.high).toBeCloseTo(high, 6);
  });

  test("refuses what is no answer, and says nothing of nobody", () => {
    expect(() => recommendingOf([11])).toThrow("no answer");
    expect(recommendingOf([])).toBeNull();
  });
});

describe("a mean by person", () => {
  test("is sure as people are many, not as their answers are", () => {
    const next = chanceFrom(7);
    const people = Array.from({ length: 40 }, () => {
      const own = next() * 4 + 1;
      return Array.from({ length: 10 }, () => own);
    });
    const once = meanByPerson(people.map(([first]) => [first!]))!;
    const often = meanByPerson(people)!;
    expect(often.high - often.low).toBeCloseTo(once.high - once.low, 10);
    expect(often).toMatchObject({ people: 40, n: 400 });
    // Forty people, evenly spread over four points: the error of their mean is 4 / sqrt(12 * 40).
    const half = (once.high - once.low) / 2 / 1.96;
    expect(half).toBeGreaterThan(0.8 * (4 / Math.sqrt(480)));
    expect(half).toBeLessThan(1.2 * (4 / Math.sqrt(480)));
  });

  test("covers the true mean about as often as it says", () => {
    const next = chanceFrom(3);
    let covered = 0;
    for (let trial = 0; trial < 300; trial += 1) {
      const people = Array.from({ length: 60 }, () => [next()]);
      const { low, high } = meanByPerson(people, { draws: 300, seed: trial })!;
      if (low <= 0.5 && 0.5 <= high) covered += 1;
    }
    expect(covered / 300).toBeGreaterThan(0.9);
    expect(covered / 300).toBeLessThan(0.99);
  });

  test("is the same whenever it is looked at, and null of nobody", () => {
    const people = [[1, 2], [5], [3, 3, 4]];
    expect(meanByPerson(people)).toEqual(meanByPerson(people));
    expect(meanByPerson([[], []])).toBeNull();
  });

  test("draws quantiles as R does", () => {
    expect(quantileOf([1, 2, 3, 4], 0.25)).toBeCloseTo(1.75, 12);
    expect(quantileOf([1, 2, 3, 4], 1)).toBe(4);
  });
});
