import { describe, expect, test } from "vitest";
import type { Estimated } from "#platform/statistics/rise.ts";
import { type Inside, limitOf, type Look, lookAt } from "./rules.ts";

const flat: readonly Estimated[] = Array.from({ length: 12 }, () => ({
  estimate: 0,
  variance: 0.01,
  n: 60,
}));
const risen = flat.map((month, at) => (at < 9 ? month : { ...month, estimate: 1 }));
const asBefore: Inside = { speed: flat, promise: flat, right: flat };
const faster: Inside = { ...asBefore, speed: risen };
const months = (last: number): number[] => [
  ...Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? 4 : 6)),
  last,
  last,
  last,
];

describe("one look at a pair", () => {
  // Fallen by 1.5 of a spread of 1.02, in errors of sqrt(3/9 + 1/24) = 0.612: 2.4.
  const fallen = 3.5;
  test.each<[string, Inside, number, 1 | -1, number, Look["state"]]>([
    ["the inside got better and the outcome fell", faster, fallen, 1, 0, "alarm"],
    ["the inside got better and the outcome did not fall", faster, 4.5, 1, 0, "balanced"],
    ["the outcome fell and the inside is as before", asBefore, fallen, 1, 0, "insideAsBefore"],
    ["less of the outcome is better", faster, fallen, -1, 0, "balanced"],
    ["less of the outcome is better, and it rose", faster, 6.5, -1, 0, "alarm"],
    ["the last of the narrow looks", faster, fallen, 1, 3, "alarm"],
    ["the narrow looks of the year are spent", faster, fallen, 1, 4, "balanced"],
    ["they are spent, but it fell far", faster, 2.5, 1, 11, "alarm"],
  ])("%s", (_, inside, last, sign, narrowBefore, state) => {
    expect(lookAt({ inside, outcome: months(last), sign, narrowBefore }).state).toBe(state);
  });

  test("says which figures got better, and by which limit it judged", () => {
    const look = lookAt({ inside: faster, outcome: months(3.5), sign: 1, narrowBefore: 0 });
    expect(look).toMatchObject({ width: "narrow", limit: 2.2, better: [{ figure: "speed" }] });
  });

  test("an outcome that cannot be judged is said before anything else", () => {
    const outcome = [...months(3), null];
    expect(lookAt({ inside: asBefore, outcome, sign: 1, narrowBefore: 0 })).toEqual({
      state: "untold",
      why: "recentMissing",
    });
  });

  test("a short history has a wider limit", () => {
    expect([limitOf("narrow", 23), limitOf("narrow", 24), limitOf("wide", 12)]).toEqual([
      2.4, 2.2, 3.2,
    ]);
  });
});
