import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  brokenTogether,
  compareResults,
  type Lean,
  leaning,
  mayBeTold,
  monthBefore,
  monthsFrom,
  promiseStanding,
  secondsOf,
  together,
  tolerance,
  worseSince,
} from "./rules.ts";

describe("two promises", () => {
  test.each([
    ["much longer inside", 300, 100, "worse"],
    ["a little longer, within the tolerance", 110, 100, "equal"],
    ["just beyond the tolerance", 110.01, 100, "worse"],
    ["a little shorter, within the tolerance", 90, 100, "equal"],
    ["just beyond it", 89.99, 100, "better"],
    ["nothing promised to a colleague", null, 100, "worse"],
    ["nothing promised to a client", 100, null, "better"],
    ["nothing on either side", null, null, "unknown"],
  ] as const)("%s", (_, inside, outside, standing) => {
    expect(promiseStanding(inside, outside)).toBe(standing);
  });

  test("a longer wait inside never makes it stand better", () => {
    const order = ["better", "equal", "worse"];
    const seconds = fc.integer({ min: 1, max: 1e7 });
    fc.assert(
      fc.property(seconds, seconds, seconds, (one, other, outside) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        const rank = (inside: number) => order.indexOf(promiseStanding(inside, outside));
        expect(rank(short)).toBeLessThanOrEqual(rank(long));
        expect(promiseStanding(outside, outside)).toBe("equal");
        expect(tolerance).toBeLessThan(0.5);
      }),
    );
  });

  test.each([
    [["worse", "better"], "worse"],
    [["equal", "better"], "better"],
    [["equal", "unknown"], "equal"],
    [["unknown", "unknown"], "unknown"],
    [[], "unknown"],
  ] as const)("%j together is %s", (standings, whole) => {
    expect(together(standings)).toBe(whole);
  });
});

describe("two results", () => {
  const kept = (hits: number, n: number) => ({ kept: hits, n });
  test.each([
    ["clearly less kept inside", 60, 100, 90, 100, "worse"],
    ["clearly more", 95, 100, 60, 100, "better"],
    ["a difference that chance makes", 85, 100, 90, 100, "no-difference"],
    ["four on a side are too few", 0, 4, 100, 100, "too-few"],
    ["four on the other too", 100, 100, 0, 4, "too-few"],
    ["five are enough to say so", 0, 5, 5, 5, "worse"],
  ] as const)("%s", (_, a, m, b, n, standing) => {
    const compared = compareResults(kept(a, m), kept(b, n));
    expect(compared.standing).toBe(standing);
    expect(compared.inside.value).toBe(m < 5 ? null : a / m);
    expect([compared.inside.n, compared.outside.n]).toEqual([m, n]);
    expect(compared.difference === null).toBe(standing === "too-few");
  });

  test("turned round, worse is better and nothing else changes", () => {
    const side = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([hits, misses]) => kept(hits, hits + misses));
    const turned = { worse: "better", better: "worse" } as const;
    fc.assert(
      fc.property(side, side, (one, other) => {
        const { standing } = compareResults(one, other);
        const expected = standing in turned ? turned[standing as keyof typeof turned] : standing;
        expect(compareResults(other, one).standing).toBe(expected);
      }),
    );
  });

  test("a month leans by its shares alone, and is silent below the floor", () => {
    const lean = (a: number, m: number, b: number, n: number) =>
      leaning(compareResults(kept(a, m), kept(b, n)));
    expect(lean(7, 10, 8, 10)).toBe("worse");
    expect(lean(8, 10, 8, 10)).toBe("not-worse");
    expect(lean(0, 4, 8, 10)).toBe("silent");
  });
});

describe("since when it is worse", () => {
  const marks: Readonly<Record<string, Lean>> = { w: "worse", n: "not-worse", "-": "silent" };
  const read = (text: string) =>
    Array.from(text, (mark, at) => ({ month: monthBefore("2026-01", -at), lean: marks[mark]! }));
  test.each([
    ["", null],
    ["---", null],
    ["nnn", null],
    ["www", "2026-01"],
    ["nww", "2026-02"],
    ["wnw", "2026-03"],
    ["wwn", null],
    ["nw-w", "2026-02"],
    ["n-ww", "2026-03"],
    ["nww--", "2026-02"],
    ["ww-n--", null],
    ["--w", "2026-03"],
  ])("%j: %s", (text, since) => {
    expect(worseSince(read(text))).toBe(since);
  });
});

describe("promises broken on both sides", () => {
  const side = (broken: number, n: number) => ({ kept: n - broken, n });

  test("are pooled, so that each weighs the same wherever more are made", () => {
    const whole = brokenTogether([
      { inside: side(5, 10), outside: side(0, 990) },
      { inside: side(5, 10), outside: side(10, 990) },
    ]);
    expect(whole).toMatchObject({
      inside: { broken: 10, n: 20 },
      outside: { broken: 10, n: 1980 },
    });
    expect(whole.value).toBe(20 / 2000);
  });

  test("moving a broken promise from a client to a colleague changes nothing", () => {
    const counts = fc.record({
      a: fc.nat(50),
      b: fc.integer({ min: 1, max: 50 }),
      more: fc.nat(50),
    });
    fc.assert(
      fc.property(counts, ({ a, b, more }) => {
        const n = 100 + more;
        const one = brokenTogether([{ inside: side(a, n), outside: side(b, n) }]);
        const other = brokenTogether([{ inside: side(a + 1, n), outside: side(b - 1, n) }]);
        const { value, low, high } = other;
        expect(one).toMatchObject({ value, low, high });
      }),
    );
  });

  test("below the floor nothing is said but how many there were", () => {
    const few = brokenTogether([{ inside: side(1, 2), outside: side(0, 2) }]);
    expect(few).toEqual({
      inside: { broken: 1, n: 2 },
      outside: { broken: 0, n: 2 },
      value: null,
      low: null,
      high: null,
    });
  });
});

test("months are counted over the turn of the year, and told of up to the present one", () => {
  expect(monthBefore("2026-01", 1)).toBe("2025-12");
  expect(monthBefore("2025-12", -1)).toBe("2026-01");
  expect(monthBefore("2026-11", 24)).toBe("2024-11");
  expect(monthsFrom("2025-11", "2026-02")).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
  expect(mayBeTold("2026-11", "2026-11")).toBe(true);
  expect(mayBeTold("2026-12", "2026-11")).toBe(false);
  expect(mayBeTold("1999-12", "2026-11")).toBe(false);
  expect(secondsOf({ amount: 2, unit: "hours" })).toBe(7200);
});
