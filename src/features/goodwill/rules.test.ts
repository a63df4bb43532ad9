/** What a line says, and what follows from lines. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Count,
  decideTwoTeams,
  differenceBetween,
  mostMoved,
  showCount,
  standingOf,
  standsBeside,
} from "./rules.ts";

const count = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([one, other]): Count => ({ n: Math.max(one, other), good: Math.min(one, other) }));

describe("a line", () => {
  test("says its number below five, and nothing from which the rest could be had", () => {
    expect(showCount({ n: 4, good: 1 })).toEqual({
      good: null,
      n: 4,
      value: null,
      low: null,
      high: null,
      tooFew: true,
    });
    expect(showCount({ n: 5, good: 4 })).toMatchObject({ good: 4, value: 0.8, tooFew: false });
  });

  test.each([
    [{ n: 4, good: 0 }, 0.9, "too-few"],
    [{ n: 20, good: 10 }, null, "too-few"],
    [{ n: 6, good: 4 }, 0.9, "usual"],
    [{ n: 60, good: 40 }, 0.9, "below"],
    [{ n: 60, good: 60 }, 0.9, "above"],
    [{ n: 20, good: 20 }, 0.9, "usual"],
  ] as const)("%j beside %s stands %s: a few requests say little", (one, usual, stands) => {
    expect(standsBeside(one, usual)).toBe(stands);
  });
});

describe("the word over a way", () => {
  test.each([
    [["too-few", "too-few"], "too-few"],
    [["usual", "too-few"], "usual"],
    [["above", "usual"], "high"],
    [["below", "usual", "too-few"], "low"],
    [["above", "below"], "mixed"],
  ] as const)("%j is %s", (lines, standing) => {
    expect(standingOf(lines)).toBe(standing);
  });
});

describe("what moved", () => {
  test("is said only where the 99 % interval of the difference leaves out none", () => {
    expect(differenceBetween({ n: 12, good: 9 }, { n: 21, good: 20 })?.way).toBeNull();
    expect(differenceBetween({ n: 40, good: 30 }, { n: 40, good: 38 })?.way).toBeNull();
    expect(differenceBetween({ n: 40, good: 20 }, { n: 40, good: 38 })?.way).toBe("less");
    expect(differenceBetween({ n: 4, good: 0 }, { n: 40, good: 40 })).toBeNull();
  });

  test("turned round is the same, and its interval holds it", () => {
    fc.assert(
      fc.property(count, count, (one, other) => {
        const [there, back] = [differenceBetween(one, other), differenceBetween(other, one)];
        expect(there === null).toBe(back === null);
        if (!there || !back) return;
        expect(there.value).toBeCloseTo(-back.value, 9);
        expect(there.low).toBeCloseTo(-back.high, 9);
        expect(there.low).toBeLessThanOrEqual(there.value);
        expect(there.high).toBeGreaterThanOrEqual(there.value);
      }),
    );
  });

  test("most is the largest change beyond chance, and of a larger one by chance nothing is said", () => {
    const line = (name: string, month: Count, before: Count) => ({
      name,
      change: differenceBetween(month, before),
    });
    const byChance = line("by chance", { n: 5, good: 3 }, { n: 5, good: 5 });
    const less = line("less", { n: 200, good: 140 }, { n: 200, good: 190 });
    const small = line("small", { n: 900, good: 880 }, { n: 900, good: 800 });
    expect(mostMoved([byChance, small, less])?.name).toBe("less");
    expect(mostMoved([byChance])).toBeNull();
  });
});

test("a team has no goodwill with itself", () => {
  expect(decideTwoTeams("a", "a")).toBe("oneTeam");
  expect(decideTwoTeams("a", "b")).toBeNull();
});
