import fc from "fast-check";
import { expect, test } from "vitest";
import { daysBetween } from "#platform/calendar/days.ts";
import { reckonAhead, type WaveAhead } from "./ahead.ts";
import { type Candidate, leastAsked, planGroups } from "./planning.ts";

const restDays = 30;
const lot = ({ personId, providerId }: Candidate): number => {
  let sum = 7;
  for (const letter of `${personId}${providerId}`) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return sum;
};
const people = (teamId: string, count: number, providerId: string | null = "legal"): Candidate[] =>
  Array.from({ length: count }, (_, at) => ({
    personId: `${teamId}${at}`,
    teamId,
    providerId,
    kind: providerId === null ? "staff" : "customers",
  }));
const everybody = (candidates: readonly Candidate[]): Set<string> =>
  new Set(candidates.map(({ personId }) => personId));
const wave = (
  day: string,
  candidates: readonly Candidate[],
  free = everybody(candidates),
): WaveAhead => ({ day, candidates, free, lot });

/** '2026-03-02: 24 asked; short: legal by sales' */
const told = (waves: readonly WaveAhead[]): string[] =>
  reckonAhead(waves, restDays).map(({ day, groups, short }) => {
    const asked = groups.flatMap(({ personIds }) => personIds).length;
    const lacking = short.map(
      ({ providerId, teamId, wanted, eligible }) =>
        `${providerId ?? "pulse"} by ${teamId ?? "others"} ${wanted} of ${eligible}`,
    );
    return `${day}: ${asked} asked; short: ${lacking.join(", ") || "none"}`;
  });

const twelve = people("sales", 12);
const both = [...people("sales", 12), ...people("finance", 12)];

test.each<[string, WaveAhead[], string[]]>([
  [
    "two months apart they do not touch each other",
    [wave("2026-03-02", twelve), wave("2026-05-02", twelve)],
    ["2026-03-02: 12 asked; short: none", "2026-05-02: 12 asked; short: none"],
  ],
  [
    "a fortnight later nobody is left",
    [wave("2026-03-02", twelve), wave("2026-03-16", twelve)],
    ["2026-03-02: 12 asked; short: none", "2026-03-16: 0 asked; short: legal by sales 12 of 12"],
  ],
  [
    "the 31st day is free again, the 30th is not",
    [wave("2026-03-01", twelve), wave("2026-03-31", twelve), wave("2026-04-01", twelve)],
    [
      "2026-03-01: 12 asked; short: none",
      "2026-03-31: 0 asked; short: legal by sales 12 of 12",
      "2026-04-01: 12 asked; short: none",
    ],
  ],
  [
    "of many others are drawn in their stead",
    [wave("2026-03-02", people("sales", 30)), wave("2026-03-16", people("sales", 30))],
    ["2026-03-02: 12 asked; short: none", "2026-03-16: 12 asked; short: none"],
  ],
  [
    "a third one within the month finds too few of them",
    ["2026-03-02", "2026-03-09", "2026-03-16"].map((day) => wave(day, people("sales", 30))),
    [
      "2026-03-02: 12 asked; short: none",
      "2026-03-09: 12 asked; short: none",
      "2026-03-16: 0 asked; short: legal by sales 12 of 30",
    ],
  ],
  [
    "another survey that asks some of the same people leaves the others heard",
    [wave("2026-03-02", people("sales", 12, "it")), wave("2026-03-16", both)],
    ["2026-03-02: 12 asked; short: none", "2026-03-16: 12 asked; short: legal by sales 12 of 12"],
  ],
  [
    "a pulse takes everybody for a month",
    [wave("2026-03-02", people("sales", 14, null)), wave("2026-03-16", people("sales", 14))],
    ["2026-03-02: 14 asked; short: none", "2026-03-16: 0 asked; short: legal by sales 12 of 14"],
  ],
  [
    "who was asked before today is left alone as well",
    [wave("2026-03-02", twelve, new Set(twelve.slice(3).map(({ personId }) => personId)))],
    ["2026-03-02: 0 asked; short: legal by sales 12 of 12"],
  ],
  [
    "who is too few in any case is not told as missing",
    [wave("2026-03-02", people("sales", 8))],
    ["2026-03-02: 0 asked; short: none"],
  ],
  [
    "they are taken as they open, in whatever order they are given",
    [wave("2026-03-16", twelve), wave("2026-03-02", twelve)],
    ["2026-03-02: 12 asked; short: none", "2026-03-16: 0 asked; short: legal by sales 12 of 12"],
  ],
])("%s", (_said, waves, expected) => {
  expect(told(waves)).toEqual(expected);
});

const anyWave = fc
  .record({
    // In steps of ten days, so that waves often lie just the rest apart.
    day: fc.nat(12),
    at: fc.uniqueArray(fc.record({ person: fc.nat(40), team: fc.nat(1), provider: fc.nat(1) }), {
      selector: ({ person, provider }) => `${person}:${provider}`,
      minLength: 40,
      maxLength: 70,
    }),
    rested: fc.nat(50),
  })
  .map(({ day, at, rested }) => {
    const candidates = at.map(({ person, team, provider }): Candidate => ({
      personId: `p${person}`,
      teamId: `t${team}`,
      providerId: `s${provider}`,
      kind: "customers",
    }));
    const free = new Set([...everybody(candidates)].filter((id) => id !== `p${rested}`));
    const date = new Date(Date.UTC(2026, 2, 1 + 10 * day)).toISOString().slice(0, 10);
    return wave(date, candidates, free);
  });

test("nobody is asked twice within the rest, the first wave is as it would be alone, and who is short lacks their own group", () => {
  fc.assert(
    fc.property(fc.array(anyWave, { minLength: 1, maxLength: 6 }), (waves) => {
      const reckoned = reckonAhead(waves, restDays);
      const last = new Map<string, string>();
      for (const { day, groups } of reckoned) {
        const asked = new Set(groups.flatMap(({ personIds }) => personIds));
        for (const id of asked) {
          const before = last.get(id);
          if (before !== undefined) expect(daysBetween(before, day)).toBeGreaterThan(restDays);
          last.set(id, day);
        }
      }
      const [first] = reckoned;
      const same = waves.find(({ day }) => day === first!.day)!;
      expect(first!.groups).toEqual(planGroups(same));
      for (const { groups, short } of reckoned)
        for (const { kind, providerId, teamId, wanted } of short) {
          expect(wanted).toBeGreaterThanOrEqual(leastAsked.customers);
          const own = groups.filter(
            (one) => one.kind === kind && one.providerId === providerId && one.teamId === teamId,
          );
          expect(own).toEqual([]);
        }
    }),
  );
});

test("where everybody is free and waves lie far apart nothing is short", () => {
  fc.assert(
    fc.property(fc.array(anyWave, { maxLength: 5 }), (waves) => {
      const apart = waves.map((one, at) => ({
        ...one,
        free: everybody(one.candidates),
        day: new Date(Date.UTC(2026, 2 * at, 1)).toISOString().slice(0, 10),
      }));
      expect(reckonAhead(apart, restDays).flatMap(({ short }) => short)).toEqual([]);
    }),
  );
});
