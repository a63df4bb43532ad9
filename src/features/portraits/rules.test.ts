import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reasons } from "./contract.ts";
import { floor } from "#platform/statistics/floor.ts";
import { fewestAskers, hasRoom, mostFrequent, mostHints, shareOf } from "./rules.ts";

describe("a reason", () => {
  const cases = [
    { n: 40, hits: 14, askers: 9, said: true, because: "a third of forty, by nine people" },
    { n: 4, hits: 4, askers: 4, said: false, because: "four requests are too few" },
    { n: 40, hits: 4, askers: 9, said: false, because: "four of them are too few" },
    { n: 40, hits: 14, askers: 2, said: false, because: "two askers are two persons" },
    {
      n: 400,
      hits: 40,
      askers: 60,
      said: false,
      because: "the interval reaches below one in twelve",
    },
    {
      n: 400,
      hits: 60,
      askers: 60,
      said: true,
      because: "the whole interval lies above one in twelve",
    },
    { n: 5, hits: 5, askers: 3, said: true, because: "all of five, by three" },
  ];
  test.each(cases)("$hits of $n by $askers: $because", ({ said, n, hits, askers }) => {
    expect(shareOf({ n, hits, askers }) !== null).toBe(said);
  });

  test("is never said below the floor or of too few askers, and its share lies in its interval", () => {
    const count = fc
      .record({
        n: fc.nat(500),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
        askers: fc.nat(20),
      })
      .map(({ n, part, askers }) => ({ n, hits: Math.floor(n * part), askers }));
    fc.assert(
      fc.property(count, (one) => {
        const share = shareOf(one);
        if (share === null) return;
        expect(Math.min(one.n, one.hits)).toBeGreaterThanOrEqual(floor);
        expect(one.askers).toBeGreaterThanOrEqual(fewestAskers);
        expect(share.low).toBeLessThanOrEqual(share.value);
        expect(share.value).toBeLessThanOrEqual(share.high);
      }),
    );
  });

  test("that is said is the most frequent of those that may be", () => {
    const waits = { reason: "waits", n: 40, hits: 12, askers: 9 } as const;
    const missing = { reason: "missing-information", n: 40, hits: 20, askers: 9 } as const;
    expect(mostFrequent([waits, missing])?.reason).toBe("missing-information");
    expect(mostFrequent([waits, { ...missing, askers: 1 }])?.reason).toBe("waits");
    expect(mostFrequent([{ ...missing, hits: 12 }, waits])?.reason).toBe(reasons[0]);
    expect(mostFrequent([])).toBeNull();
  });
});

test("a form takes five hints and no more", () => {
  expect([mostHints - 1, mostHints].map(hasRoom)).toEqual([true, false]);
});
