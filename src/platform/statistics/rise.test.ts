import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Estimated, estimatedMedian, estimatedShare, riseOf } from "./rise.ts";

const month = (estimate: number, variance = 1, n = 40): Estimated => ({ estimate, variance, n });

describe("a rise", () => {
  test("is reckoned by hand: three months of 2 after three of 0, each with error one", () => {
    const rise = riseOf([month(0), month(0), month(0), month(2), month(2), month(2)]);
    expect(rise).toMatchObject({
      recent: { estimate: 2, n: 120, months: 3 },
      before: { estimate: 0, n: 120, months: 3 },
    });
    expect(rise?.statistic).toBeCloseTo(2 / Math.sqrt(2 / 3), 9);
  });

  test("counts for less where months differ by more than their own errors", () => {
    // Chi squares of 32 on either side; (32 + 32 + 8) / (4 + 8) = 6.
    const rise = riseOf([month(-4), month(0), month(4), month(-2), month(2), month(6)]);
    expect(rise?.statistic).toBeCloseTo(2 / Math.sqrt((2 / 3) * 6), 9);
  });

  test("is weighted by what is known well", () => {
    const rise = riseOf([month(0), month(0), month(0, 4), month(3, 1), month(3, 1), month(12, 4)]);
    expect(rise?.recent.estimate).toBeCloseTo((3 + 3 + 12 / 4) / 2.25, 9);
  });

  test("is told with two months before and all of the last three", () => {
    const all = [month(0), month(0), month(1), month(1), month(1)];
    expect(riseOf(all)).not.toBeNull();
    expect(riseOf(all.slice(1))).toBeNull();
    expect(riseOf([...all.slice(0, 4), null])).toBeNull();
    expect(riseOf([month(0), null, null, ...all.slice(1)])?.before.months).toBe(2);
    const many = [month(-100), ...Array.from({ length: 12 }, () => month(0))];
    expect(riseOf(many)?.before).toMatchObject({ months: 9, estimate: 0 });
  });

  const months = fc.array(
    fc.record({
      estimate: fc.integer({ min: -9, max: 9 }),
      variance: fc.integer({ min: 1, max: 9 }),
      n: fc.constant(30),
    }),
    { minLength: 5, maxLength: 12 },
  );

  test("turned upside down it is as deep a fall, and greater errors never make it clearer", () => {
    fc.assert(
      fc.property(months, (given) => {
        const plain = riseOf(given)!.statistic;
        const turned = given.map((one) => ({ ...one, estimate: -one.estimate }));
        expect(riseOf(turned)!.statistic).toBeCloseTo(-plain, 9);
        const vaguer = given.map((one) => ({ ...one, variance: one.variance * 4 }));
        expect(Math.abs(riseOf(vaguer)!.statistic)).toBeLessThanOrEqual(Math.abs(plain) + 1e-9);
      }),
    );
  });
});

test("a share has the same error everywhere; more hits are better", () => {
  expect(estimatedShare(40, 40).estimate).toBeGreaterThan(estimatedShare(39, 40).estimate);
  expect(estimatedShare(0, 40).estimate).toBeGreaterThan(0);
  expect(estimatedShare(40, 40).variance).toBe(estimatedShare(3, 40).variance);
});

test("a median is told by the ratio of its interval; less waiting is better; an open interval tells nothing", () => {
  const told = estimatedMedian({ value: 100, low: 50, high: 200, n: 9 })!;
  expect(Math.sqrt(told.variance)).toBeCloseTo(Math.log(4) / 3.92, 4);
  const faster = estimatedMedian({ value: 50, low: 25, high: 100, n: 9 })!;
  expect(faster.estimate - told.estimate).toBeCloseTo(Math.LN2, 9);
  expect(faster.variance).toBeCloseTo(told.variance, 9);
  for (const open of [
    { value: 100, low: 50, high: null, n: 9 },
    { value: null, low: 50, high: 200, n: 9 },
    { value: 100, low: 0, high: 200, n: 9 },
    { value: 100, low: 100, high: 100, n: 9 },
  ])
    expect(estimatedMedian(open)).toBeNull();
});
