import { describe, expect, test } from "vitest";
import { chanceFrom } from "../comparing/shuffling.ts";
import { chanceDealt, chanceTurned, chanceTurnedTogether } from "./dealing.ts";
import { lookAt, moreNeeded } from "./looks.ts";
import { nextWithinOf, type Observed } from "./points.ts";

const series = (unit: string, x: readonly number[], y: readonly number[]): Observed[] =>
  x.map((one, at) => ({ unit, period: at + 1, x: one, y: y[at]! }));

/** Made for this; what R 4.2 says of it (lm with a factor for units, and one for periods) is a fact. */
const panel = [
  ...series("p", [3, 4, 4, 5, 6], [10, 9, 8, 8, 6]),
  ...series("q", [2, 2, 3, 3, 5], [12, 13, 11, 10, 9]),
  ...series("r", [7, 6, 8, 7, 9], [5, 6, 4, 5, 3]),
  ...series("s", [4, 6, 5, 5, 4], [9, 8, 9, 7, 8]),
];
const five = [...panel, ...series("t", [1, 3, 2, 4, 4], [11, 11, 12, 9, 10])];

describe("what follows within units", () => {
  test("agrees with R, of few units without and of five with what all share in a month", () => {
    expect(lookAt("followed", panel)!.r).toBeCloseTo(-0.074601311389347, 9);
    expect(lookAt("followed", five)!.r).toBeCloseTo(0.27316696727377, 9);
    expect(nextWithinOf(five)).toMatchObject({ held: 8 });
  });

  test("is not told of a unit that is seen once", () => {
    expect(lookAt("followed", series("p", [1, 2], [1, 2]))).toBeNull();
  });
});

describe("n", () => {
  test("is worth less where units differ for good, and never more than there is", () => {
    const apart = Array.from({ length: 6 }, (_, unit) =>
      series(
        `${unit}`,
        [9, 9.1, 9].map((x) => x * unit),
        [5, 5, 5.1].map((y) => y * unit),
      ),
    ).flat();
    expect(lookAt("pooled", apart)!.effective).toBeLessThan(7);
    expect(lookAt("between", apart)!.effective).toBe(6);
    expect(lookAt("pooled", apart)!.n).toBe(18);
  });

  test("that would tell grows as r shrinks, and is nothing where it tells already", () => {
    expect(moreNeeded({ r: 0.2, n: 100, effective: 50 })).toBe(288);
    expect(moreNeeded({ r: 0.8, n: 100, effective: 50 })).toBe(0);
    expect(moreNeeded({ r: 0, n: 10, effective: 10 })).toBe(Infinity);
  });
});

describe("chance", () => {
  test("of few units has as many deals as there are turns and orders", () => {
    const x = [1, 4, 2, 8, 5, 7, 3, 6];
    expect(chanceTurnedTogether(series("p", x, x))).toBeCloseTo(1 / 8, 12);
    const both = [...series("p", x, x), ...series("q", x.toReversed(), x.toReversed())];
    expect(chanceTurnedTogether(both)).toBeCloseTo(1 / 16, 12);
    expect(() => chanceTurnedTogether(five)).toThrow("too many orders");
  });

  test("keeps the calendar when series are dealt, and breaks it when each is turned", () => {
    const next = chanceFrom(3);
    const wave = Array.from({ length: 16 }, (_, at) => Math.sin(at));
    const shared = Array.from({ length: 6 }, (_, unit) =>
      series(
        `${unit}`,
        wave.map((one) => one + next() / 5),
        wave.map((one) => one + next() / 5),
      ),
    ).flat();
    expect(chanceTurned(shared)).toBeLessThan(0.01);
    expect(chanceDealt(shared)).toBeGreaterThan(0.05);
    expect(chanceDealt(panel)).toBeNull();
  });
});
