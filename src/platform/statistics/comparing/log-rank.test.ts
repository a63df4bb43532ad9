import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownSets, type KnownSet } from "./known-log-ranks.ts";
import { addStratum, emptyTally, type LogRank, logRankOf, stratumOf } from "./log-rank.ts";
import { chanceFrom, shuffle } from "./shuffling.ts";

type Members = Pick<KnownSet, "strata" | "groups" | "times" | "ended">;

function testsOf(set: Members, names = set.groups): (LogRank | null)[] {
  const many = Math.max(...names) + 1;
  const tally = emptyTally(many);
  for (const stratum of new Set(set.strata)) {
    const members = set.times
      .map((_, at) => at)
      .filter((at) => set.strata[at] === stratum)
      .toSorted((a, b) => set.times[a]! - set.times[b]!);
    const curves = stratumOf(
      members.map((at) => set.times[at]!),
      Uint8Array.from(members, (at) => set.ended[at]!),
    );
    addStratum(
      tally,
      curves,
      Int32Array.from(members, (at) => names[at]!),
    );
  }
  return Array.from({ length: many }, (_, group) => logRankOf(tally, group));
}

/** As the textbook has it: a table of two by two at each time of each stratum. Slow, and with nothing clever in it. */
function plainly({ strata, groups, times, ended }: Members, group: number) {
  let [observed, expected, variance] = [0, 0, 0];
  for (const stratum of new Set(strata)) {
    const members = times.map((_, at) => at).filter((at) => strata[at] === stratum);
    for (const time of new Set(members.map((at) => times[at]!))) {
      const waiting = members.filter((at) => times[at]! >= time);
      const endings = waiting.filter((at) => times[at] === time && ended[at] === 1);
      const n = waiting.length;
      const d = endings.length;
      const share = waiting.filter((at) => groups[at] === group).length / n;
      observed += endings.filter((at) => groups[at] === group).length;
      expected += d * share;
      if (n > 1) variance += (d * share * (1 - share) * (n - d)) / (n - 1);
    }
  }
  return { observed, expected, variance };
}

describe("the stratified log-rank test", () => {
  test.each(knownSets)("says what R's survdiff says: $name", (set) => {
    const found = testsOf(set);
    for (const { group, ...known } of set.known)
      for (const [what, value] of Object.entries(known))
        expect([what, Math.abs(found[group]![what as keyof LogRank] - value) < 1e-6]).toEqual([
          what,
          true,
        ]);
  });

  const member = fc.record({
    stratum: fc.nat(3),
    group: fc.nat(3),
    time: fc.integer({ min: 1, max: 12 }),
    ended: fc.nat(1),
  });
  const members = fc.array(member, { minLength: 2, maxLength: 60 }).map((all) => ({
    strata: all.map(({ stratum }) => stratum),
    groups: all.map(({ group }) => group),
    times: all.map(({ time }) => time),
    ended: all.map(({ ended }) => ended),
  }));

  test("comes to the same as a table of two by two at each time", () => {
    fc.assert(
      fc.property(members, (set) => {
        testsOf(set).forEach((found, group) => {
          const plain = plainly(set, group);
          if (found === null) return expect(plain.variance).toBeLessThan(1e-8);
          expect(found.observed).toBe(plain.observed);
          expect(found.expected).toBeCloseTo(plain.expected, 9);
          expect(found.variance).toBeCloseTo(plain.variance, 9);
        });
      }),
    );
  });

  test("says nothing of a group that is alone in each of its strata", () => {
    const set = { strata: [0, 0, 1, 1], groups: [0, 0, 1, 1], times: [1, 2, 3, 4] };
    expect(testsOf({ ...set, ended: [1, 1, 1, 1] })).toEqual([null, null]);
  });

  test("is below .05 once in twenty when names are dealt out anew", () => {
    const next = chanceFrom(7);
    const [set] = knownSets.slice(2);
    let below = 0;
    let tests = 0;
    for (let round = 0; round < 1000; round += 1) {
      const names = [...set!.groups];
      for (const stratum of new Set(set!.strata)) {
        const places = set!.strata.flatMap((one, at) => (one === stratum ? [at] : []));
        const dealt = Int32Array.from(places, (at) => set!.groups[at]!);
        shuffle(dealt, next);
        places.forEach((at, place) => (names[at] = dealt[place]!));
      }
      for (const found of testsOf(set!, names)) {
        tests += 1;
        if (found && found.p < 0.05) below += 1;
      }
    }
    expect(below / tests).toBeGreaterThan(0.04);
    expect(below / tests).toBeLessThan(0.06);
  });
});
