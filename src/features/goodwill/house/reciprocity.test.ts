/** Whether goodwill comes back: against houses in which it does, in which it does not, and in which some are simply good to everybody. */
import { describe, expect, test } from "vitest";
import { chanceFrom } from "#platform/statistics/comparing/shuffling.ts";
import { type Dyad, fewestPairs, reciprocityOf } from "./reciprocity.ts";

/** All pairs of so many teams; each way stands well as that says. */
function house(teams: number, isGood: (from: number, to: number) => boolean): Dyad[] {
  return Array.from({ length: teams }, (_, one) =>
    Array.from({ length: teams - one - 1 }, (__, at): Dyad => {
      const other = one + at + 1;
      const names = { one: `t${one}`, other: `t${other}` };
      return { ...names, there: isGood(one, other), back: isGood(other, one) };
    }),
  ).flat();
}

describe("reciprocity", () => {
  test("is found where each pair is alike both ways", () => {
    const next = chanceFrom(1);
    const dyads = house(9, () => false).map((dyad) => {
      const good = next() < 0.5;
      return { ...dyad, there: good, back: good };
    });
    const found = reciprocityOf(dyads, chanceFrom(2))!;
    expect(found.p).toBeLessThan(0.01);
    expect(found.mutual).toBeGreaterThan(found.high);
    expect(found.good).toBe(found.mutual * 2);
  });

  test("is none where some teams are good to everybody: their pairs are alike, and each team's arcs explain it", () => {
    const next = chanceFrom(3);
    const dyads = house(12, (from) => next() < (from < 6 ? 0.95 : 0.05));
    const alike = dyads.filter(({ there, back }) => there === back).length;
    const found = reciprocityOf(dyads, chanceFrom(4))!;
    expect(alike).toBeGreaterThan(20);
    expect(found.p).toBeGreaterThan(0.05);
  });

  test("speaks by chance as often as it says it does", () => {
    const houses = 40;
    const below = Array.from({ length: houses }, (_, seed) => {
      const next = chanceFrom(seed + 100);
      return (
        reciprocityOf(
          house(8, () => next() < 0.5),
          chanceFrom(seed),
        )!.p <= 0.05
      );
    }).filter(Boolean).length;
    expect(below).toBeLessThanOrEqual(5);
  });

  test("says nothing of fewer pairs than it needs, and as much however chance falls where nothing can be exchanged", () => {
    expect(
      reciprocityOf(
        house(4, () => true),
        chanceFrom(1),
      ),
    ).toBeNull();
    const all = house(8, () => true);
    expect(all.length).toBeGreaterThan(fewestPairs);
    const found = reciprocityOf(all, chanceFrom(1))!;
    expect(found).toMatchObject({ mutual: all.length, low: all.length, high: all.length, p: 1 });
  });
});
