import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { studentPoint, totalShare } from "./total-share.ts";

const pairs = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })),
  {
    minLength: 12,
    maxLength: 40,
  },
);

const totalsOf = (cases: readonly (readonly [number, number])[]) => {
  const sum = (of: (one: number, other: number) => number): number =>
    cases.reduce((all, [one, other]) => all + of(one, other), 0);
  return {
    one: sum((one) => one),
    other: sum((_, other) => other),
    oneSquare: sum((one) => one * one),
    otherSquare: sum((_, other) => other * other),
    product: sum((one, other) => one * other),
  };
};
const shareOf = (cases: readonly (readonly [number, number])[]) =>
  totalShare(cases.length, totalsOf(cases));

/** The same from the cases themselves: what each adds to the logarithm of the ratio of the totals. */
function errorOf(cases: readonly (readonly [number, number])[]): number {
  const { one, other } = totalsOf(cases);
  const squares = cases.reduce((sum, [x, y]) => sum + (x / one - y / other) ** 2, 0);
  return Math.sqrt((squares * cases.length) / (cases.length - 1));
}

describe("the share of a total", () => {
  test("has the error that its cases give it, on the scale of the log odds", () => {
    fc.assert(
      fc.property(pairs, (cases) => {
        const share = shareOf(cases);
        if (share === null) return;
        const odds = (value: number): number => Math.log(value / (1 - value));
        const error = errorOf(cases);
        expect(odds(share.high) - odds(share.value)).toBeCloseTo(share.needed * error, 4);
        expect(odds(share.value) - odds(share.low)).toBeCloseTo(share.needed * error, 4);
      }),
    );
  });

  test("and its counterpart has the same interval seen from the other end", () => {
    fc.assert(
      fc.property(pairs, (cases) => {
        const [one, other] = [shareOf(cases), shareOf(cases.map(([a, b]) => [b, a]))];
        expect(other === null).toBe(one === null);
        if (one) expect(other!.high).toBeCloseTo(1 - one.low, 9);
      }),
    );
  });

  test("is not told of few cases, nor where few of many carry the time", () => {
    expect(
      shareOf([
        [1, 2],
        [2, 1],
        [3, 3],
      ]),
    ).toBeNull();
    expect(shareOf([...Array.from({ length: 99 }, () => [1, 1] as const), [9999, 1]])).toBeNull();
    expect(shareOf(Array.from({ length: 99 }, () => [1, 1] as const))).not.toBeNull();
  });

  test("is as wide as so many cases deserve as carry the time", () => {
    const alike = Array.from({ length: 20 }, () => [3, 1] as const);
    // 20 cases with t of 19 degrees; ten times as long, four of them leave some seven and a half: (16 + 40)² / (16 + 400) = 7.54.
    expect(shareOf(alike)!.needed).toBeCloseTo(2.093, 2);
    const few = alike.map(([one, other], at) => (at < 4 ? ([30, 10] as const) : [one, other]));
    expect(shareOf(few as [number, number][])!.needed).toBeCloseTo(studentPoint(6.54), 2);
  });

  test("is all or nothing where the other is nothing", () => {
    const only = Array.from({ length: 20 }, () => [3, 0] as const);
    expect(shareOf(only)).toMatchObject({ value: 1, low: 1, high: 1 });
    expect(shareOf(only.map(([one, none]) => [none, one]))).toMatchObject({ low: 0, high: 0 });
  });
});

// Any table of Student's t, two-sided 95 %.
test.each([
  [3, 3.182],
  [5, 2.571],
  [10, 2.228],
  [30, 2.042],
  [120, 1.98],
])("with %d degrees of freedom the 95 %% point is %d", (degrees, point) => {
  expect(Math.abs(studentPoint(degrees) - point) / point).toBeLessThan(0.01);
});
