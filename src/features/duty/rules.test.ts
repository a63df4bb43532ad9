import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DaySpan,
  type Rota,
  type Swap,
  dayAfter,
  daysOf,
  decideDays,
  decideToSwap,
  holderOf,
  onDuty,
  turnOf,
} from "./rules.ts";

const week: Rota = { firstDay: "2026-03-02", turnDays: 7, memberIds: ["ann", "ben", "cem"] };

describe("whose turn it is", () => {
  test.each([
    ["2026-03-02", "ann"],
    ["2026-03-08", "ann"],
    ["2026-03-09", "ben"],
    ["2026-03-16", "cem"],
    ["2026-03-23", "ann"],
    ["2026-03-01", "cem"],
    ["2026-02-16", "ben"],
  ])("on %s it is %s", (day, person) => {
    expect(week.memberIds[turnOf(week, day)]).toBe(person);
  });

  test("everyone has the same number of days over whole rounds", () => {
    const rotas = fc.record({
      turnDays: fc.integer({ min: 1, max: 14 }),
      memberIds: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 7,
      }),
      start: fc.integer({ min: -1000, max: 1000 }),
    });
    fc.assert(
      fc.property(rotas, ({ turnDays, memberIds, start }) => {
        const rota = { firstDay: "2026-03-02", turnDays, memberIds };
        const counts = new Map<number, number>();
        for (let day = 0; day < turnDays * memberIds.length; day += 1) {
          const at = new Date(Date.UTC(2026, 2, 2 + start + day)).toISOString().slice(0, 10);
          const place = turnOf(rota, at);
          counts.set(place, (counts.get(place) ?? 0) + 1);
        }
        expect([...counts.values()]).toEqual(memberIds.map(() => turnDays));
      }),
    );
  });
});

describe("who is on duty", () => {
  const swap = {
    personId: "cem",
    insteadOfId: "ann",
    firstDay: "2026-03-03",
    lastDay: "2026-03-04",
  };
  const away = (personId: string) => ({ personId, firstDay: "2026-03-02", lastDay: "2026-03-06" });

  test.each([
    ["the one whose turn it is", "2026-03-02", [], [], { personId: "ann", because: "turn" }],
    [
      "who swapped, on the swapped days",
      "2026-03-03",
      [swap],
      [],
      { personId: "cem", because: "swap" },
    ],
    [
      "not who swapped, on other days",
      "2026-03-05",
      [swap],
      [],
      { personId: "ann", because: "turn" },
    ],
    [
      "the next one when the one is absent",
      "2026-03-02",
      [],
      [away("ann")],
      { personId: "ben", because: "stands-in", forId: "ann" },
    ],
    [
      "the next present one when the one who swapped is absent",
      "2026-03-03",
      [swap],
      [away("cem")],
      { personId: "ben", because: "stands-in", forId: "cem" },
    ],
    ["nobody when all are absent", "2026-03-02", [], ["ann", "ben", "cem"].map(away), null],
  ] as const)("is %s", (_words, day, swaps, absences, expected) => {
    expect(onDuty(week, day, swaps, absences)).toEqual(expected);
  });
});

describe("several swaps of one day", () => {
  const of = (insteadOfId: string, personId: string): Swap => ({
    insteadOfId,
    personId,
    firstDay: "2026-03-03",
    lastDay: "2026-03-04",
  });
  test.each([
    ["the newest counts", [of("ann", "ben"), of("ann", "cem")], "cem"],
    ["what was taken can be given on", [of("ann", "ben"), of("ben", "cem")], "cem"],
    ["what was taken can be given back", [of("ann", "ben"), of("ben", "ann")], "ann"],
    ["a swap of somebody else's day changes nothing", [of("cem", "ben")], "ann"],
  ])("%s", (_words, oldestFirst, expected) => {
    expect(holderOf(week, "2026-03-03", oldestFirst.toReversed()).personId).toBe(expected);
    expect(holderOf(week, "2026-03-05", oldestFirst.toReversed()).personId).toBe("ann");
  });
});

const people = ["ann", "ben", "cem", "dan", "eve"];
const aDay = fc.integer({ min: -40, max: 60 }).map((days) => dayAfter("2026-03-02", days));
const aSpan = fc
  .record({
    personId: fc.constantFrom(...people),
    firstDay: aDay,
    length: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ length, ...span }) => ({ ...span, lastDay: dayAfter(span.firstDay, length) }));
const aSwap = fc
  .tuple(aSpan, fc.constantFrom(...people))
  .map(([span, insteadOfId]): Swap => ({ ...span, insteadOfId }));
const aRota = fc.record({
  firstDay: aDay,
  turnDays: fc.integer({ min: 1, max: 14 }),
  memberIds: fc.shuffledSubarray(people, { minLength: 1 }),
});

describe("for any rota, swaps and absences", () => {
  const covers = (span: DaySpan, day: string): boolean =>
    span.firstDay <= day && day <= span.lastDay;

  test("a day has exactly one person on duty, who is present, when anyone of the rota is", () => {
    fc.assert(
      fc.property(aRota, fc.array(aSwap), fc.array(aSpan), aDay, (rota, swaps, absences, day) => {
        const isAway = (id: string): boolean =>
          absences.some((absence) => absence.personId === id && covers(absence, day));
        const one = onDuty(rota, day, swaps, absences);
        const { personId } = holderOf(rota, day, swaps);
        const someoneThere = [...rota.memberIds, personId].some((id) => !isAway(id));
        expect(one !== null).toBe(someoneThere);
        expect(one !== null && isAway(one.personId)).toBe(false);
      }),
    );
  });

  test("a swap taken back leaves every day as it was, and days outside it never change", () => {
    fc.assert(
      fc.property(aRota, fc.array(aSwap), fc.array(aSpan), aSwap, (rota, swaps, absences, swap) => {
        const all = daysOf({ firstDay: "2026-02-20", lastDay: "2026-04-20" });
        const plan = (counting: readonly Swap[], days: readonly string[]) =>
          days.map((day) => onDuty(rota, day, counting, absences));
        const outside = all.filter((day) => !covers(swap, day));
        expect(plan([swap, ...swaps], outside)).toEqual(plan(swaps, outside));
        const givers = all.filter(
          (day) => covers(swap, day) && holderOf(rota, day, swaps).personId === swap.insteadOfId,
        );
        expect(givers.map((day) => holderOf(rota, day, [swap, ...swaps]).personId)).toEqual(
          givers.map(() => swap.personId),
        );
        const after = [swap, ...swaps].filter((one) => one !== swap);
        expect(plan(after, all)).toEqual(plan(swaps, all));
      }),
      { numRuns: 40 },
    );
  });
});

describe("planning days", () => {
  test.each([
    ["2026-03-02", "2026-03-02", "fine"],
    ["2026-02-20", "2026-03-02", "fine"],
    ["2026-03-05", "2026-03-04", "daysBackwards"],
    ["2026-02-20", "2026-03-01", "daysOver"],
    ["2026-03-02", "2027-03-03", "daysTooMany"],
    ["2030-03-02", "2030-03-03", "daysTooMany"],
  ])("from %s to %s is %s", (firstDay, lastDay, expected) => {
    expect(decideDays({ firstDay, lastDay }, "2026-03-02")).toBe(expected);
  });
});

describe("who may swap what", () => {
  const swap = {
    personId: "ben",
    insteadOfId: "ann",
    firstDay: "2026-03-03",
    lastDay: "2026-03-04",
  };
  const asked = {
    swap,
    memberIds: ["ann", "ben", "cem", "dan"],
    rota: week,
    swaps: [],
    today: "2026-03-02",
  };
  const as = (personId: string, arranges = false) => ({ personId, arranges });
  test.each([
    ["a member gives the own turn away", asked, as("ann"), "swap"],
    ["a member takes another's turn", asked, as("ben"), "swap"],
    ["a third member arranges nothing", asked, as("cem"), "notYours"],
    ["a lead arranges any", asked, as("lea", true), "swap"],
    [
      "someone of the team who takes no turns helps out",
      { ...asked, swap: { ...swap, personId: "dan" } },
      as("dan"),
      "swap",
    ],
    [
      "nobody outside the team",
      { ...asked, swap: { ...swap, personId: "eve" } },
      as("ann"),
      "notInTeam",
    ],
    [
      "nobody with themselves",
      { ...asked, swap: { ...swap, personId: "ann" } },
      as("ann"),
      "samePerson",
    ],
    [
      "nothing that is not theirs",
      { ...asked, swap: { ...swap, insteadOfId: "cem" } },
      as("ben"),
      "nothingToSwap",
    ],
    ["nothing without turns", { ...asked, rota: null }, as("ann"), "noRota"],
  ] as const)("%s", (_words, facts, who, expected) => {
    expect(decideToSwap(facts, who)).toBe(expected);
  });
});
