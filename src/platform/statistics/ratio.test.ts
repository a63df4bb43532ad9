import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RatioSums, ratioOfSums } from "./ratio.ts";

type Thing = readonly [part: number, whole: number];
function sumsOf(things: readonly Thing[]): RatioSums {
  const sum = (of: (thing: Thing) => number): number =>
    things.reduce((so, thing) => so + of(thing), 0);
  return {
    n: things.length,
    part: sum(([part]) => part),
    whole: sum(([, whole]) => whole),
    partSquared: sum(([part]) => part * part),
    wholeSquared: sum(([, whole]) => whole * whole),
    product: sum(([part, whole]) => part * whole),
  };
}

describe("the ratio of two sums", () => {
  test("has the interval of the ratio estimator, by hand", () => {
    // 6 of 12; the parts lie 0, 1 and -1 from half of their whole, so s is 1 and the standard error √3 / 12.
    const ratio = ratioOfSums(
      sumsOf([
        [1, 2],
        [3, 4],
        [2, 6],
      ]),
      1,
    )!;
    expect(ratio.value).toBeCloseTo(0.5, 12);
    expect(ratio.high - 0.5).toBeCloseTo(Math.sqrt(3) / 12, 12);
    expect(0.5 - ratio.low).toBeCloseTo(Math.sqrt(3) / 12, 12);
  });

  test("says nothing of one thing, or where there is no whole", () => {
    expect(ratioOfSums(sumsOf([[1, 2]]))).toBeNull();
    expect(
      ratioOfSums(
        sumsOf([
          [0, 0],
          [0, 0],
        ]),
      ),
    ).toBeNull();
  });

  test("stays within its interval, and that within 0 and 1", () => {
    const thing = fc
      .tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 900, noNaN: true }),
      )
      .map(([share, whole]): Thing => [share * whole, whole]);
    fc.assert(
      fc.property(fc.array(thing, { minLength: 2, maxLength: 40 }), (things) => {
        const { value, low, high } = ratioOfSums(sumsOf(things))!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high + 1e-12);
      }),
    );
  });
});
