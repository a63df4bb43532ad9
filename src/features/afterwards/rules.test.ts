import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LineAnswer } from "./contract.ts";
import {
  type Candidate,
  chooseWhom,
  decideToAnswer,
  enough,
  finishedAt,
  hideRest,
  noCounts,
  pairKey,
  sayWhy,
  showSide,
  sidesOf,
} from "./rules.ts";

const now = new Date("2026-03-20T09:00:00Z");
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);

test.each<[string, string, Date | null, Date | null, Date | null]>([
  ["confirmed", "confirmed", daysAgo(5), daysAgo(3), daysAgo(3)],
  ["done, and nobody has said yet whether it was right", "done", daysAgo(6.9), null, null],
  ["done, and the time to say so ran out", "done", daysAgo(8), null, daysAgo(1)],
  ["reopened", "reopened", null, null, null],
  ["withdrawn", "withdrawn", null, daysAgo(3), null],
])("finished: %s", (_, state, doneAt, closedAt, at) => {
  expect(finishedAt({ state, doneAt, closedAt }, now)).toEqual(at);
});

const request = {
  customerId: "cara",
  customerTeamId: "sales",
  holderId: "paul",
  teamId: "legal",
  confidential: false,
  source: null,
};

test("both sides are asked; nobody rates himself or his own team, and some requests are asked about never", () => {
  expect(sidesOf(request)).toEqual({ customer: "cara", provider: "paul", customerTeamId: "sales" });
  const never = [
    { holderId: "cara" },
    { customerTeamId: "legal" },
    { confidential: true },
    { source: "another system" },
    { holderId: null },
    { customerId: null },
    { customerTeamId: null },
  ];
  for (const change of never) expect(sidesOf({ ...request, ...change })).toBeNull();
});

test.each<[string, Date | null, Date, number, string | null]>([
  ["while it is open", null, daysAgo(-1), 2, null],
  ["not over what was said meanwhile", null, daysAgo(-1), 3, "changedMeanwhile"],
  ["not once both can read it", daysAgo(1), daysAgo(-1), 2, "timeOver"],
  ["not at the instant at which the time is over", null, now, 2, "timeOver"],
])("one's own answer may be changed: %s", (_, revealedAt, closesAt, version, no) => {
  expect(decideToAnswer({ revealedAt, closesAt, version }, { version: 2, now })).toBe(no);
});

const one = (requestId: string, personId: string, customerTeamId = "sales"): Candidate => ({
  requestId,
  personId,
  customerTeamId,
  providerId: "legal",
  side: "customer",
});
const heardOf = (counts: Readonly<Record<string, number>>) =>
  new Map(Object.entries(counts).map(([team, n]) => [pairKey(one("", "", team)), n]));
const round = (candidates: readonly Candidate[], counts: Readonly<Record<string, number>> = {}) =>
  chooseWhom(candidates, {
    heard: heardOf(counts),
    mayBeAsked: new Set(candidates.map(({ personId }) => personId)),
    seed: "2026-03-20",
  });

describe("whom to ask", () => {
  test("somebody whose pair was heard least comes first, and is asked about that pair", () => {
    const candidates = [one("r1", "cara"), one("r2", "cara", "care"), one("r3", "carl")];
    expect(round(candidates, { sales: 4, care: 2 })).toMatchObject([
      { requestId: "r2", heardThen: 2 },
      { requestId: "r3", heardThen: 4 },
    ]);
  });

  test("whoever was asked within the month is not asked", () => {
    const heard = heardOf({});
    const mayBeAsked = new Set(["carl"]);
    const candidates = [one("r1", "cara"), one("r2", "carl")];
    expect(chooseWhom(candidates, { heard, mayBeAsked, seed: "s" })).toMatchObject([
      { personId: "carl" },
    ]);
  });

  test("a pair that was heard enough is asked of rarely: about one in ten", () => {
    const many = Array.from({ length: 1000 }, (_, at) => one(`r${at}`, `p${at}`));
    const chosen = round(many, { sales: enough });
    expect(chosen.length).toBeGreaterThan(60);
    expect(chosen.length).toBeLessThan(140);
    expect(round(many.slice(0, 100), { sales: 25 }).length).toBeLessThan(25);
  });

  const candidates = fc.array(
    fc.record({
      requestId: fc.integer({ min: 0, max: 40 }).map((n) => `r${n}`),
      side: fc.constantFrom("customer" as const, "provider" as const),
      personId: fc.integer({ min: 0, max: 12 }).map((n) => `p${n}`),
      providerId: fc.constantFrom("legal", "it"),
      customerTeamId: fc.constantFrom("sales", "care", "finance"),
    }),
    { maxLength: 40 },
  );
  const counts = fc.dictionary(
    fc.constantFrom("sales", "care", "finance"),
    fc.integer({ min: 0, max: 40 }),
  );
  const people = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map((n) => `p${n}`));

  test("no person twice, nobody who may not be asked, always the least heard, the same again in any order", () => {
    fc.assert(
      fc.property(candidates, counts, people, fc.string(), (all, known, asked, seed) => {
        const given = { heard: heardOf(known), mayBeAsked: new Set(asked), seed };
        const chosen = chooseWhom(all, given);
        const chosenPeople = chosen.map(({ personId }) => personId);
        expect(new Set(chosenPeople).size).toBe(chosen.length);
        expect(chosenPeople.every((id) => given.mayBeAsked.has(id))).toBe(true);
        const heard = chosen.map(({ heardThen }) => heardThen);
        expect(heard).toEqual(heard.toSorted((a, b) => a - b));
        // Whoever was left out although they might have been asked would have been one of many.
        const left = all.filter(({ personId }) => given.mayBeAsked.has(personId));
        for (const { personId, ...pair } of left)
          if (!chosenPeople.includes(personId)) {
            const more = chosen.filter((two) => pairKey(two) === pairKey(pair)).length;
            expect((given.heard.get(pairKey(pair)) ?? 0) + more).toBeGreaterThanOrEqual(enough);
          }
      }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(
          candidates.filter((all) => all.length > 0).map(([first]) => first!),
          {
            selector: ({ requestId, side }) => `${requestId} ${side}`,
          },
        ),
        fc.string(),
        (all, seed) => {
          const mayBeAsked = new Set(all.map(({ personId }) => personId));
          const given = { heard: new Map<string, number>(), mayBeAsked, seed };
          expect(chooseWhom(all.toReversed(), given)).toEqual(chooseWhom(all, given));
        },
      ),
    );
  });
});

test("it is said why one is asked", () => {
  const teams = { provider: "Legal", customer: "Sales" };
  expect(sayWhy({ side: "customer", heardThen: 2 }, teams)).toBe(
    "Legal hears from few of Sales’ people; you are asked at most once a month.",
  );
  expect(sayWhy({ side: "provider", heardThen: 30 }, teams)).toBe(
    "Sales has heard from many of Legal’s people, so that few are asked now; you are asked at most once a month.",
  );
});

describe("figures", () => {
  const counts = (n: number) => ({ ...noCounts, n, yes: n, good: 0, asked: n, heard: n });
  const line = (customer: string | null, n: number): LineAnswer => ({
    provider: { id: "legal", name: "Legal" },
    customer: customer === null ? null : { id: customer, name: customer },
    ofProvider: showSide(counts(n)),
    ofCustomer: showSide(noCounts),
  });

  test("below five nothing but n is said", () => {
    const untold = { n: 4, value: null, low: null, high: null, tooFew: true };
    expect(showSide(counts(4)).right).toEqual(untold);
    const { right, response } = showSide({ ...counts(20), yes: 18, heard: 12 });
    expect(right).toMatchObject({ n: 20, value: 0.9, tooFew: false });
    expect(response).toMatchObject({ n: 20, value: 0.6 });
  });

  test.each<[string, number[], boolean[]]>([
    ["a line of three hides the smallest beside it", [3, 8, 20], [false, false, true]],
    ["two small lines of five together hide nothing", [3, 3, 8], [false, false, true]],
    ["nothing small, nothing hidden", [6, 8], [true, true]],
  ])("%s", (_, sizes, told) => {
    const whole = line(
      null,
      sizes.reduce((sum, n) => sum + n, 0),
    );
    const lines = sizes.map((n, at) => line(`team ${at}`, n));
    const shown = hideRest(whole, lines).map(({ ofProvider }) => !ofProvider.right.tooFew);
    expect(shown).toEqual(told);
  });

  test("what is left untold of a whole is nothing, or at least five", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }), (sizes) => {
        const n = sizes.reduce((sum, size) => sum + size, 0);
        const lines = hideRest(
          line(null, n),
          sizes.map((size, at) => line(`${at}`, size)),
        );
        const told = lines.filter(({ ofProvider }) => !ofProvider.right.tooFew);
        const left = n - told.reduce((sum, { ofProvider }) => sum + ofProvider.right.n, 0);
        expect(left === 0 || left >= 5 || told.length === 0).toBe(true);
      }),
    );
  });
});
