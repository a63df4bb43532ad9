import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Counts,
  decideEnding,
  decideOpening,
  decideRemoval,
  isTimeToAsk,
  lastReleasedOn,
  leastViews,
  nameOf,
  type RoundState,
  shownAnswered,
  sourcesOf,
  type Standing,
  standings,
} from "./rules.ts";

const named = (counts: Counts): string[] => sourcesOf(counts).map(nameOf);
const numberOf = (counts: Counts, source: readonly Standing[]): number =>
  source.reduce((sum, one) => sum + (counts[one] ?? 0), 0);

describe("sources", () => {
  test.each<[string, Counts, string[]]>([
    ["nobody", {}, []],
    ["four of one team", { team: 4 }, []],
    ["four in all, of all kinds", { lead: 1, team: 1, served: 1, beside: 1 }, []],
    ["five of one team", { team: 5 }, ["team"]],
    ["five, none of whom are five of a kind", { lead: 1, team: 4 }, ["lead+team"]],
    ["a lead beside a team of five joins the team", { lead: 1, team: 5 }, ["lead+team"]],
    ["two full ones stand alone", { team: 5, served: 6 }, ["team", "served"]],
    ["a lead joins the smaller of two", { lead: 1, team: 7, served: 5 }, ["team", "lead+served"]],
    ["a lead and four others are five", { lead: 1, team: 6, beside: 4 }, ["team", "lead+beside"]],
    ["four others stay with a full one", { team: 5, beside: 4 }, ["team+beside"]],
    ["all are full", { lead: 5, team: 5, served: 5, beside: 5 }, [...standings]],
  ])("%s", (_name, counts, expected) => {
    expect(named(counts)).toEqual(expected);
  });

  const anyCounts = fc.record({
    lead: fc.nat(9),
    team: fc.nat(9),
    served: fc.nat(9),
    beside: fc.nat(9),
  });

  test("no set of released sources, added and subtracted, tells of fewer than five", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const sources = sourcesOf(counts);
        const all = numberOf(counts, standings);
        const within = sources.flat();
        // They never overlap and hold all who answered, or there is none: so nothing is left over to be reckoned.
        expect(new Set(within).size).toBe(within.length);
        expect(sources.reduce((sum, one) => sum + numberOf(counts, one), 0)).toBe(
          all >= leastViews ? all : 0,
        );
        // Every sum of some of them, and the whole less any such sum, is nobody or at least five.
        for (let chosen = 1; chosen < 1 << sources.length; chosen += 1) {
          const some = sources.filter((_, at) => chosen & (1 << at));
          const sum = some.reduce((n, one) => n + numberOf(counts, one), 0);
          expect(sum).toBeGreaterThanOrEqual(leastViews);
          expect(all - sum === 0 || all - sum >= leastViews).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test("who stands with five of a kind is merged only where others would be too few", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const few = standings.filter((one) => (counts[one] ?? 0) > 0 && counts[one] < leastViews);
        const rest = few.reduce((sum, one) => sum + counts[one], 0);
        const full = standings.filter((one) => counts[one] >= leastViews);
        if (rest === 0 || rest >= leastViews)
          for (const one of full) expect(named(counts)).toContain(one);
      }),
    );
  });
});

describe("the end of a round", () => {
  const round = { answered: 5, outstanding: 3, openedOn: "2026-03-02" };
  const at = (today: string, isClosed = false) => ({ today, isClosed });

  test("it goes on while somebody may answer and its days are not over", () => {
    expect(decideEnding(round, at("2026-04-15"))).toBe("goes-on");
    expect(decideEnding({ ...round, answered: 4 }, at("2026-03-02"))).toBe("goes-on");
  });
  test("it is handed over once, at its end, from five answers on", () => {
    expect(decideEnding(round, at("2026-04-16"))).toBe("released");
    expect(decideEnding(round, at("2026-03-03", true))).toBe("released");
    expect(decideEnding({ ...round, outstanding: 0 }, at("2026-03-03"))).toBe("released");
  });
  test("below five it is destroyed, whoever ends it", () => {
    const few = { ...round, answered: 4 };
    expect(decideEnding(few, at("2026-04-16"))).toBe("destroyed");
    expect(decideEnding(few, at("2026-03-03", true))).toBe("destroyed");
    expect(decideEnding({ ...few, outstanding: 0 }, at("2026-03-03"))).toBe("destroyed");
  });
  test("the owner knows how many have answered from five on, and nothing below", () => {
    expect([0, 1, 4, 5, 12].map(shownAnswered)).toEqual([null, null, null, 5, 12]);
  });
  test("nobody is asked who would have less than a week", () => {
    expect(isTimeToAsk("2026-03-02", "2026-04-09")).toBe(true);
    expect(isTimeToAsk("2026-03-02", "2026-04-10")).toBe(false);
  });
});

describe("opening a round", () => {
  const people = ["a", "b", "c", "d", "e"].map((personId) => ({ personId }));
  const ended = (state: RoundState, endedOn: string | null) => [{ state, endedOn }];
  const wish = { ownerId: "me", people, today: "2026-06-01", rounds: [] };
  test("takes five others, each once, with no round open and 90 days after the last", () => {
    expect(decideOpening(wish)).toBeNull();
    expect(decideOpening({ ...wish, rounds: ended("open", null) })).toBe("hasOpenRound");
    expect(decideOpening({ ...wish, people: people.slice(1) })).toBe("tooFew");
    expect(decideOpening({ ...wish, people: [...people, people[0]!] })).toBe("namedTwice");
    expect(decideOpening({ ...wish, ownerId: "a" })).toBe("namedTwice");
    for (const state of ["released", "deleted"] as const) {
      expect(decideOpening({ ...wish, rounds: ended(state, "2026-03-04") })).toBe("tooSoon");
      expect(decideOpening({ ...wish, rounds: ended(state, "2026-03-03") })).toBeNull();
    }
    expect(decideOpening({ ...wish, rounds: ended("destroyed", "2026-05-31") })).toBeNull();
  });
  test("the day of one that was handed over outlives its deletion for as long as it counts", () => {
    const [released] = ended("released", "2026-03-04");
    expect(decideRemoval(released!, "2026-06-01")).toBe("its-day");
    expect(decideRemoval(released!, "2026-06-02")).toBe("nothing");
    expect(decideRemoval({ ...released!, state: "destroyed" }, "2026-03-05")).toBe("nothing");
    expect(decideRemoval({ state: "open", endedOn: null }, "2026-03-05")).toBe("nothing");
    const several = [...ended("released", "2026-03-04"), ...ended("deleted", "2026-04-01")];
    expect(lastReleasedOn(several)).toBe("2026-04-01");
    expect(lastReleasedOn(ended("destroyed", "2026-03-04"))).toBeNull();
  });
});
