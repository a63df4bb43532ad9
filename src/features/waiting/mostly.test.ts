/** Whose time it mostly is: a table of cases, what must hold for any, and a short form of bench/check-whose.ts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { totalShare } from "#platform/statistics/total-share.ts";
import { type Mostly, type Spread, mostlyOf } from "./mostly.ts";
import { type Truth, makeRequests, spreadOf } from "./trying-whose.ts";

/** Hours of a request by holder: 'own', 'customer', a team, or '?' for others without a name. */
type Held = Readonly<Record<string, number>>;

function spreadsOf(requests: readonly Held[]): Spread[] {
  const sideOf = (key: string): string => (key === "own" || key === "customer" ? key : "others");
  const within = (one: Held, side: string): number =>
    Object.entries(one).reduce((sum, [key, hours]) => sum + (sideOf(key) === side ? hours : 0), 0);
  const spread = (
    holder: Spread["holder"],
    team: string | null,
    of: (one: Held) => number,
  ): Spread => {
    const sum = (times: (one: Held) => number): number =>
      requests.reduce((all, one) => all + of(one) * times(one), 0);
    return {
      holder,
      team: team === null ? null : { id: team, name: team },
      seconds: sum(() => 1),
      square: sum(of),
      withOwn: sum((one) => within(one, "own")),
      withCustomer: sum((one) => within(one, "customer")),
      withOthers: sum((one) => within(one, "others")),
    };
  };
  const teams = new Set(requests.flatMap((one) => Object.keys(one)));
  const named = [...teams].filter((key) => sideOf(key) === "others" && key !== "?");
  return [
    ...(["own", "customer", "others"] as const).map((side) =>
      spread(side, null, (one) => within(one, side)),
    ),
    ...named.map((team) => spread("team", team, (one) => one[team] ?? 0)),
  ];
}

const judge = (requests: readonly Held[]): Mostly =>
  mostlyOf(requests.length, spreadsOf(requests), 5);
/** `n` requests that differ by up to half of each time, without chance. */
const many = (n: number, held: Held): Held[] =>
  Array.from({ length: n }, (_, at) =>
    Object.fromEntries(
      Object.entries(held).map(([key, hours], place) => [
        key,
        hours * (1 + (((at * (place + 3)) % 11) - 5) / 10),
      ]),
    ),
  );

describe("whose time it mostly is", () => {
  test.each<[what: string, requests: Held[], verdict: Mostly["verdict"], team: string | null]>([
    ["one other team", many(60, { own: 10, Finance: 30, customer: 2 }), "team", "Finance"],
    ["itself", many(60, { own: 30, Finance: 10, customer: 2 }), "own", null],
    ["whoever asked", many(60, { own: 10, Finance: 5, customer: 30 }), "customer", null],
    ["two others alike", many(60, { own: 10, Finance: 20, IT: 20 }), "others", null],
    ["others who have no name", many(60, { own: 10, "?": 40 }), "others", null],
    [
      "one team ahead of itself, but not of the other others together",
      many(60, { own: 10, Finance: 20, IT: 11, Legal: 11 }),
      "others",
      null,
    ],
    ["hardly any difference", many(60, { own: 20, Finance: 20.5 }), "unclear", null],
    ["nobody at all", many(60, {}), "unclear", null],
    ["nobody else, ever", many(60, { own: 3 }), "own", null],
    ["few", many(4, { own: 10, Finance: 90 }), "tooFew", null],
    [
      "one request that carries all of the time",
      [...many(60, { own: 1, Finance: 1 }), { Finance: 10_000 }],
      "unclear",
      null,
    ],
  ])("%s", (_, requests, verdict, team) => {
    const said = judge(requests);
    expect([said.verdict, said.team?.name ?? null]).toEqual([verdict, team]);
    expect(said.requests).toBe(requests.length);
  });

  test("the share is of all the time, and says in which range it lies", () => {
    const { share } = judge(many(60, { own: 10, Finance: 30, customer: 10 }));
    expect(share!.value).toBeCloseTo(0.6, 2);
    expect(share!.low).toBeGreaterThan(0.5);
    expect(share!.high).toBeLessThan(0.7);
  });

  test("where it cannot be told it says between whom, and how many more would tell", () => {
    const alternating = (n: number): Held[] =>
      Array.from({ length: n }, (_, at) => (at % 2 ? { own: 10 } : { Finance: 12 }));
    const said = judge(alternating(200));
    expect(said).toMatchObject({ verdict: "unclear", share: null });
    expect(said.between).toEqual({ first: "others", second: "own" });
    expect(judge(alternating(said.requests + said.more!)).verdict).toBe("team");
    expect(judge(alternating(10)).more).toBeNull();
  });
});

const held = fc.record({
  own: fc.integer({ min: 0, max: 1000 }),
  customer: fc.integer({ min: 0, max: 1000 }),
  Finance: fc.integer({ min: 0, max: 1000 }),
  IT: fc.integer({ min: 0, max: 1000 }),
});

test("it says of any requests what lies in their figures, whatever the unit and the order", () => {
  fc.assert(
    fc.property(fc.array(held, { minLength: 5, maxLength: 60 }), (requests) => {
      const said = judge(requests);
      const inDays = judge(
        requests.map((one) =>
          Object.fromEntries(Object.entries(one).map(([key, hours]) => [key, hours / 24])),
        ),
      );
      expect([inDays.verdict, inDays.team]).toEqual([said.verdict, said.team]);
      expect(judge(requests.toReversed()).verdict).toBe(said.verdict);
      if (said.share === null) return;
      const { value, low, high } = said.share;
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      const sum = (key: keyof (typeof requests)[number]): number =>
        requests.reduce((all, one) => all + one[key], 0);
      const all = sum("own") + sum("customer") + sum("Finance") + sum("IT");
      const named =
        said.verdict === "others"
          ? sum("Finance") + sum("IT")
          : sum((said.team?.name ?? said.verdict) as "own");
      expect(value).toBeCloseTo(named / all, 9);
    }),
  );
});

/** The same from the times of each request, and not from sums of them. */
function judgeOneByOne(requests: readonly Held[]): readonly [verdict: string, low?: number] {
  const times = (...keys: string[]): number[] =>
    requests.map((one) => keys.reduce((sum, key) => sum + one[key]!, 0));
  const share = (one: number[], other: number[]) => {
    const sum = (xs: number[], ys: number[]): number =>
      xs.reduce((all, x, at) => all + x * ys[at]!, 0);
    const ones = one.map(() => 1);
    return totalShare(one.length, {
      one: sum(one, ones),
      other: sum(other, ones),
      oneSquare: sum(one, one),
      otherSquare: sum(other, other),
      product: sum(one, other),
    });
  };
  const isAhead = (one: number[], ...rest: number[][]): boolean =>
    rest.every((other) => (share(one, other)?.low ?? 0) > 0.5);
  const low = (one: number[], ...rest: string[]) => share(one, times(...rest))!.low;
  const [own, customer, others] = [times("own"), times("customer"), times("Finance", "IT")];
  if (isAhead(own, customer, others)) return ["own", low(own, "customer", "Finance", "IT")];
  if (isAhead(customer, own, others)) return ["customer", low(customer, "own", "Finance", "IT")];
  if (!isAhead(others, own, customer)) return ["unclear"];
  const [finance, it] = [times("Finance"), times("IT")];
  if (isAhead(finance, own, customer, it))
    return ["Finance", low(finance, "own", "customer", "IT")];
  if (isAhead(it, own, customer, finance)) return ["IT", low(it, "own", "customer", "Finance")];
  return ["others", low(others, "own", "customer")];
}

test("sums say what the requests say one by one", () => {
  const size = fc.constantFrom(1, 1, 3, 9);
  const sized = fc
    .tuple(fc.array(held, { minLength: 5, maxLength: 60 }), fc.tuple(size, size, size, size))
    .map(([requests, [a, b, c, d]]) =>
      requests.map(({ own, customer, Finance, IT }) => ({
        own: own * a,
        customer: customer * b,
        Finance: Finance * c,
        IT: IT * d,
      })),
    );
  const seen = new Set<string>();
  fc.assert(
    fc.property(sized, (requests) => {
      const said = judge(requests);
      const [verdict, low] = judgeOneByOne(requests);
      seen.add(verdict);
      expect(said.team?.name ?? said.verdict).toBe(verdict);
      if (low !== undefined) expect(said.share!.low).toBeCloseTo(low, 6);
    }),
    { numRuns: 400 },
  );
  expect(seen.size).toBeGreaterThan(3);
});

test("own and other change places with the times", () => {
  const swapped = { own: "team", team: "own" } as Readonly<Record<string, string>>;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })), {
        minLength: 5,
      }),
      (pairs) => {
        const one = judge(pairs.map(([own, Finance]) => ({ own, Finance })));
        const other = judge(pairs.map(([Finance, own]) => ({ own, Finance })));
        expect(other.verdict).toBe(swapped[one.verdict] ?? one.verdict);
      },
    ),
  );
});

describe("of a hundred seeds with 300 requests each", () => {
  const usual = { requests: 300, sigma: 1, together: 0.3, never: 0.3 } as const;
  const countSaid = (given: Pick<Truth, "own" | "other">, verdict: Mostly["verdict"]): number => {
    let said = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const spreads = spreadOf(makeRequests({ ...usual, ...given, seed }), "B");
      if (mostlyOf(usual.requests, spreads, 5).verdict === verdict) said += 1;
    }
    return said;
  };
  test("where it waits twice as long for another team, that is said of 98 or more", () => {
    expect(countSaid({ own: 0.3, other: 0.6 }, "team")).toBeGreaterThanOrEqual(98);
  });
  test("where it is itself that takes twice as long, that is said of 98 or more", () => {
    expect(countSaid({ own: 0.6, other: 0.3 }, "own")).toBeGreaterThanOrEqual(98);
  });
  test("where there is no difference it says of 90 or more that it cannot be told", () => {
    expect(countSaid({ own: 0.45, other: 0.45 }, "unclear")).toBeGreaterThanOrEqual(90);
  });
});
