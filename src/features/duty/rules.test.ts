import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Rota, onDuty, turnOf } from "./rules.ts";

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
