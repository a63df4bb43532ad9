import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bandOf,
  countedOf,
  decideOnLook,
  decideToGive,
  type OfPair,
  pairDays,
  pairOf,
  teamOf,
} from "./rules.ts";

const wanted = { giverId: "me", giverTeamIds: ["ours"], personIds: ["mira"], teamIds: [] };
const nothing = { all: 0, to: new Map<string, number>() };

describe("who may thank whom", () => {
  test.each([
    ["somebody else", wanted, nothing, null],
    ["a whole team, one's own too", { ...wanted, personIds: [], teamIds: ["ours"] }, nothing, null],
    ["nobody", { ...wanted, personIds: [] }, nothing, "nobodyNamed"],
    ["oneself", { ...wanted, personIds: ["mira", "me"] }, nothing, "toOneself"],
    ["eleven", { ...wanted, personIds: "abcdefghijk".split("") }, nothing, "tooManyNamed"],
    ["the fourth time on a day", wanted, { all: 3, to: new Map([["mira", 3]]) }, "enoughToday"],
    ["the third time", wanted, { all: 2, to: new Map([["mira", 2]]) }, null],
    ["after thirty on a day", wanted, { all: 30, to: new Map([["ben", 1]]) }, "enoughToday"],
  ])("%s", (_what, asked, lately, answer) => {
    expect(decideToGive(asked, lately)).toBe(answer);
  });

  test("the team of somebody in several is the one that served, else always the same", () => {
    expect(teamOf(["b", "a"], "b")).toBe("b");
    expect(teamOf(["b", "a"], "c")).toBe("a");
    expect(teamOf([], "c")).toBeNull();
  });
});

const dayMs = 86_400_000;
const on = (...days: number[]): OfPair[] =>
  days.map((day, at) => ({ id: String(at), at: new Date(day * dayMs) }));

describe("what counts between two", () => {
  test.each([
    ["one", [0], ["0"]],
    ["thanks and the answer to it", [0, 2], ["0"]],
    ["daily for a week", [0, 1, 2, 3, 4, 5, 6], ["0"]],
    ["the next month again", [0, 30], ["0", "1"]],
    ["in turns of three weeks", [0, 21, 42, 63], ["0", "2"]],
  ])("%s", (_what, days, counted) => {
    expect([...countedOf(on(...days))]).toEqual(counted);
  });

  test("whichever way it goes, it is the same pair; oneself and one's own team are none", () => {
    expect(pairOf("a", "b")).toEqual(pairOf("b", "a"));
    expect(pairOf("a", "a")).toBeNull();
    expect(pairOf(null, "a")).toBeNull();
  });

  const history = fc
    .array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
    .map((days) => on(...days));

  test("no two that count are closer than the rule says, and none is left out that could count", () => {
    fc.assert(
      fc.property(history, (all) => {
        const counted = countedOf(all);
        const at = all.filter(({ id }) => counted.has(id)).map((one) => one.at.getTime());
        const sorted = at.toSorted((a, b) => a - b);
        for (const [place, time] of sorted.entries())
          if (place > 0) expect(time - sorted[place - 1]!).toBeGreaterThanOrEqual(pairDays * dayMs);
        for (const one of all)
          if (!counted.has(one.id))
            expect(
              sorted.some(
                (time) => one.at.getTime() - time < pairDays * dayMs && time <= one.at.getTime(),
              ),
            ).toBe(true);
      }),
    );
  });

  test("thanking more often, or each other in turns, brings no more than one a month", () => {
    fc.assert(
      fc.property(history, (all) => {
        const days = all.map(({ at }) => at.getTime() / dayMs);
        const span = days.length === 0 ? 0 : Math.max(...days) - Math.min(...days);
        expect(countedOf(all).size).toBeLessThanOrEqual(Math.floor(span / pairDays) + 1);
      }),
    );
  });

  test("the order in which they are read changes nothing", () => {
    fc.assert(
      fc.property(history, (all) => {
        expect(countedOf(all.toReversed())).toEqual(countedOf(all));
      }),
    );
  });
});

describe("how many were never thanked, as a lead is told", () => {
  test.each([
    [4, 1, null],
    [5, 0, "few"],
    [5, 1, "few"],
    [5, 2, "some"],
    [5, 3, "many"],
    [5, 5, "many"],
    [12, 3, "some"],
  ])("of %i people %i", (people, unthanked, band) => {
    expect(decideOnLook({ people, unthanked }, null)).toBe(band);
  });

  const team = fc
    .integer({ min: 5, max: 40 })
    .chain((people) =>
      fc.record({ people: fc.constant(people), unthanked: fc.integer({ min: 0, max: people }) }),
    );

  test("one or two who come or go can be told from no two readings", () => {
    fc.assert(
      fc.property(team, team, fc.integer({ min: 1, max: 2 }), (then, now, moved) => {
        const band = bandOf(then.people, then.unthanked);
        expect(decideOnLook(now, { band, moved })).toBe(band);
      }),
    );
  });

  test("with the same people it moves, and 'nobody' and 'everybody' look like their neighbours", () => {
    expect(decideOnLook({ people: 9, unthanked: 9 }, { band: "few", moved: 0 })).toBe("many");
    expect(bandOf(9, 0)).toBe(bandOf(9, 1));
    expect(bandOf(9, 9)).toBe(bandOf(9, 8));
  });
});
