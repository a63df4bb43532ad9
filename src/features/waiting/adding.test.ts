/** What is kept of a life, and the replay of promises for its parts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCalendar, workingSecondsBetween } from "#platform/calendar/index.ts";
import { addUp, sparedOf } from "./adding.ts";
import type { Segment } from "./rules.ts";
import { done, goesOn, history, taken, waits, worldOf } from "./scene-for-tests.ts";

const calendar = readCalendar({
  timezone: "Europe/Berlin",
  hours: { mon: [["09:00", "12:30"]], tue: [["09:00", "17:00"]], sat: [["23:00", "24:00"]] },
  holidays: ["2026-03-03"],
});
const begin = Date.parse("2026-02-27T08:00:00.123Z");
const worked = (at: number): number =>
  Math.round(workingSecondsBetween(calendar, new Date(begin), new Date(at)) * 1000);

test("wall time and working time both add up to those of the life, to the millisecond", () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 40 * 86_400_000 }), {
    minLength: 1,
    maxLength: 12,
  });
  const holders = fc.array(fc.constantFrom("queue", "work", "customer", "vendor"), {
    minLength: 12,
    maxLength: 12,
  });
  fc.assert(
    fc.property(cuts, holders, (lengths, kinds) => {
      const ends = [0, ...lengths.toSorted((a, b) => a - b)].map((ms) => begin + ms);
      const segments = ends.slice(1).map((until, at): Segment => ({
        from: ends[at]!,
        until,
        kind: kinds[at] as Segment["kind"],
        teamId: null,
        through: at % 3 === 0 ? ["a"] : [],
        stepId: null,
      }));
      const rows = addUp(segments, worked);
      const last = ends.at(-1)!;
      expect(rows.reduce((sum, { wallMs }) => sum + wallMs, 0)).toBe(last - begin);
      expect(rows.reduce((sum, { workingMs }) => sum + workingMs!, 0)).toBe(worked(last));
    }),
  );
});

test("what runs still is told by when it began, and one holder by one way has one row", () => {
  const one = { kind: "work", teamId: "Legal", through: [], stepId: null } as const;
  const rows = addUp(
    [
      { ...one, from: 0, until: 5 },
      { ...one, from: 5, until: 7, through: ["a"] },
      { ...one, from: 7, until: 9, kind: "another", teamId: null },
      { ...one, from: 9, until: Infinity },
    ],
    null,
  );
  const legal = { kind: "work", teamId: "Legal", workingMs: null };
  expect(rows).toEqual([
    { ...legal, throughParts: false, wallMs: 5, since: 9 },
    { ...legal, throughParts: true, wallMs: 2, since: null },
    { kind: "another", teamId: null, throughParts: true, wallMs: 2, workingMs: null, since: null },
  ]);
});

describe("had Finance kept its promise", () => {
  const ended = (id: string, at: number, teamId: string) =>
    history(id, [taken(3), done(at)], {
      askedAt: 2,
      customerTeamId: "Legal",
      begins: { teamId, hand: "queue" },
      endedAt: at,
    });
  const it = history("it", [taken(1), waits(2, "parts"), goesOn(20), done(24)], { endedAt: 24 });
  const promise = (partId: string, dueAt: number) => ({ partId, teamId: "Finance", dueAt });
  const none = { teamId: "Finance", parts: 1, late: 0, savedMs: 0, since: null };

  test("the request is spared what its part took longer", () => {
    const world = worldOf([it, ended("a", 20, "Finance")], { it: ["a"] });
    expect(sparedOf("it", world, [promise("a", 8)])).toEqual([{ ...none, late: 1, savedMs: 12 }]);
  });

  test("a part that came in time spares nothing", () => {
    const world = worldOf([it, ended("a", 20, "Finance")], { it: ["a"] });
    expect(sparedOf("it", world, [promise("a", 20)])).toEqual([none]);
  });

  test("another part that was under way beside it is waited for all the same", () => {
    const world = worldOf([it, ended("a", 20, "Finance"), ended("b", 15, "IT")], {
      it: ["a", "b"],
    });
    expect(sparedOf("it", world, [promise("a", 8)])).toEqual([{ ...none, late: 1, savedMs: 5 }]);
  });

  test("what still waits saves more with every moment since it was promised, also where that lies ahead", () => {
    const open = history("it", [taken(1), waits(2, "parts")]);
    const part = history("a", [], { askedAt: 2, begins: { teamId: "Finance", hand: "queue" } });
    const world = worldOf([open, part], { it: ["a"] });
    expect(sparedOf("it", world, [promise("a", 8)])).toEqual([{ ...none, late: 1, since: 8 }]);
  });

  test("its own promise is not one of its parts", () => {
    expect(sparedOf("it", worldOf([it]), [promise("it", 8)])).toEqual([]);
  });
});
