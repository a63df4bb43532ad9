import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Cohort,
  cohortOf,
  floor,
  isOwnName,
  lessonIds,
  latelyOf,
  latelySince,
  lessonsToOffer,
  mayTellFrom,
  needs,
  shownOf,
  stepWithin,
} from "./rules.ts";

const now = new Date("2026-06-10T09:00:00Z");
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);

describe("which lesson is offered", () => {
  test.each([
    [
      "a mediation opens",
      "mediation",
      [],
      ["interests-behind-positions", "separating-people-from-the-problem", "restating"],
    ],
    [
      "one of them was done last week",
      "mediation",
      [["restating", 7]],
      ["interests-behind-positions", "separating-people-from-the-problem"],
    ],
    ["it was done on the 90th day before", "debrief-led", [["running-a-debrief", 90]], []],
    [
      "it was done on the 91st day before",
      "debrief-led",
      [["running-a-debrief", 91]],
      ["running-a-debrief"],
    ],
    ["work came back", "came-back", [], ["apologising-and-repairing", "hearing-a-complaint"]],
    ["a question came back", "sent-back", [["restating", 1]], ["asking-well"]],
    ["no", "declining", [], ["saying-no-kindly"]],
    ["late", "late", [], ["meeting-on-time"]],
  ] as const)("%s", (_when, need, practised, offered) => {
    const done = new Map(practised.map(([id, days]) => [id as string, daysAgo(days)]));
    expect(lessonsToOffer(need, done, now)).toEqual(offered);
  });

  test("every lesson is called for by some moment", () => {
    const called = new Set<string>(Object.values(needs).flat());
    expect(lessonIds.filter((id) => !called.has(id))).toEqual([]);
  });

  test.each([
    ["our-nights", true],
    ["new", false],
    ["new-nights", true],
    ["Our-nights", false],
    ["our--nights", false],
    ["", false],
  ])("an own lesson named %s: %s", (name, isTaken) => {
    expect(isOwnName(name)).toBe(isTaken);
  });

  test("between two lines in the inbox lie thirty days", () => {
    expect(mayTellFrom(now).toISOString()).toBe("2026-05-11T09:00:00.000Z");
  });

  test.each([
    [0, 6, 0],
    [5, 6, 5],
    [9, 6, 5],
    [3, 0, 0],
  ])("who stopped at step %i of now %i goes on at %i", (step, steps, at) => {
    expect(stepWithin(step, steps)).toBe(at);
  });
});

describe("what a lead is told", () => {
  test.each([
    [0, 4, null],
    [4, 8, null],
    [8, 8, null],
    [0, 9, "few"],
    [4, 9, "few"],
    [5, 9, "most"],
    [9, 9, "most"],
    [4, 20, "few"],
    [5, 20, 5],
    [15, 20, 15],
    [16, 20, "most"],
    [20, 20, "most"],
  ] as const)("%i of %i is said as %s", (done, people, shown) => {
    expect(shownOf(done, people)).toBe(shown);
  });

  test("whatever is said, of no fewer than five people is it known that they have done it, or that they have not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (people, some) => {
          const done = Math.min(some, people);
          const said = shownOf(done, people);
          const possible = Array.from({ length: people + 1 }, (_none, count) => count).filter(
            (count) => shownOf(count, people) === said,
          );
          const isExact = possible.length === 1 && people > 0;
          if (isExact) expect(Math.min(done, people - done)).toBeGreaterThanOrEqual(floor);
          else if (people > 0)
            expect(possible.length).toBeGreaterThanOrEqual(Math.min(floor, people + 1));
        },
      ),
    );
  });
});

test.each([
  [8, 8, null],
  [4, 9, "few"],
  [5, 9, "most"],
  [5, 10, 5],
  [9, 20, 5],
  [14, 20, 10],
  [16, 20, "most"],
] as const)("that %i of %i have done any lesson lately is said as %s", (done, people, shown) => {
  expect(latelyOf(done, people)).toBe(shown);
});

test.each([
  ["2026-03-02", "2025-12-01"],
  ["2026-04-30", "2026-01-01"],
  ["2026-12-01", "2026-09-01"],
  ["2027-01-31", "2026-10-01"],
])("on %s lately began on %s", (day, since) => {
  expect(latelySince(day)).toBe(since);
});

/** What a lead reads, month by month: who is in the team is known to the lead, who has done the lesson is not. */
function readings(months: readonly (readonly string[])[], done: ReadonlySet<string>) {
  let cohort: Cohort | null = null;
  return months.map((members, month) => {
    cohort = cohortOf(cohort, members, `2026-${String(month + 1).padStart(2, "0")}-01`);
    const count = cohort.personIds.filter((id) => done.has(id)).length;
    return { day: cohort.day, shown: shownOf(count, cohort.people) };
  });
}

const ids = Array.from({ length: 24 }, (_none, at) => `p${String(at)}`);
const team = fc.subarray(ids, { minLength: 5 });

describe("who comes and goes", () => {
  test("of at most four who came or went the figures are the same whether they have done it or not", () => {
    const scene = team.chain((before) =>
      fc.record({
        before: fc.constant(before),
        moves: fc.array(fc.array(fc.constantFrom(...ids), { maxLength: 4 }), { maxLength: 6 }),
        done: fc.subarray(ids),
      }),
    );
    fc.assert(
      fc.property(scene, ({ before, moves, done }) => {
        // Each month a team that differs from the first by at most four people.
        const months = [
          before,
          ...moves.map((moved) =>
            before
              .filter((id) => !moved.includes(id))
              .concat(moved.filter((id) => !before.includes(id)))
              .slice(0, 40),
          ),
        ];
        const joined = new Set(months.flat().filter((id) => !before.includes(id)));
        const said = readings(months, new Set(done));
        // Who joined: whatever they did, nothing that is read changes.
        expect(readings(months, new Set(done.filter((id) => !joined.has(id))))).toEqual(said);
        expect(readings(months, new Set([...done, ...joined]))).toEqual(said);
        // Who left: what is read after is what was read before.
        expect(new Set(said.map(({ shown }) => shown)).size).toBe(1);
      }),
    );
  });

  test("five who came or went make a new cohort, and who was erased counts as gone", () => {
    const before = { day: "2026-01-01", personIds: ids.slice(0, 10), people: 10 };
    const at = "2026-02-01";
    expect(cohortOf(before, ids.slice(0, 14), at)).toBe(before);
    expect(cohortOf(before, ids.slice(0, 15), at).people).toBe(15);
    expect(cohortOf(before, ids.slice(4, 10), at)).toBe(before);
    expect(cohortOf(before, ids.slice(5, 10), at).people).toBe(5);
    expect(cohortOf(before, ids.slice(2, 13), at).people).toBe(11);
    const erased = { ...before, personIds: ids.slice(5, 10) };
    expect(cohortOf(erased, ids.slice(5, 10), at).day).toBe(at);
  });
});
