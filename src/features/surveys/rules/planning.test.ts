import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Candidate,
  countBurden,
  freeOn,
  leastAsked,
  mostOfOne,
  type PlannedGroup,
  planGroups,
  wantedOfEach,
} from "./planning.ts";

const people = (teamId: string, count: number, providerId = "legal"): Candidate[] =>
  Array.from({ length: count }, (_, at) => ({
    personId: `${teamId}${at}`,
    teamId,
    providerId,
    kind: "customers",
  }));
const everybody = (candidates: readonly Candidate[]): Set<string> =>
  new Set(candidates.map(({ personId }) => personId));
const lot = ({ personId, providerId }: Candidate): number => {
  let sum = 7;
  for (const letter of `${personId}${providerId}`) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return sum;
};
const plan = (candidates: readonly Candidate[], free = everybody(candidates)): PlannedGroup[] =>
  planGroups({ candidates, free, lot });
const told = (groups: readonly PlannedGroup[]): string[] =>
  groups
    .map(
      ({ providerId, teamId, eligible, personIds }) =>
        `${providerId} by ${teamId ?? "others"}: ${personIds.length} of ${eligible}`,
    )
    .toSorted();

test.each<[string, Candidate[], string[]]>([
  ["of many no more than are needed", people("sales", 90), ["legal by sales: 12 of 90"]],
  ["of ten all", people("sales", 10), ["legal by sales: 10 of 10"]],
  ["of nine nobody: each would be one of nine", people("sales", 9), []],
  [
    "small teams together",
    [...people("sales", 12), ...people("finance", 6), ...people("it", 5)],
    ["legal by others: 11 of 11", "legal by sales: 12 of 12"],
  ],
  [
    "one small team hides behind the smallest large one",
    [...people("sales", 20), ...people("it", 11), ...people("finance", 3)],
    ["legal by others: 14 of 14", "legal by sales: 12 of 20"],
  ],
  [
    "about two teams at most",
    ["legal", "it", "finance"].flatMap((provider) => people("sales", 12, provider)),
    ["it by sales: 12 of 12", "legal by sales: 12 of 12"],
  ],
])("%s are asked", (_said, candidates, groups) => {
  expect(told(plan(candidates))).toEqual(groups);
});

test("who was asked something this month is left alone, and still counts among those who know the team", () => {
  const candidates = people("sales", 15);
  const free = new Set([...everybody(candidates)].slice(0, 11));
  expect(told(plan(candidates, free))).toEqual(["legal by sales: 11 of 15"]);
});

test("a pulse asks everybody, and those who serve are asked in fives", () => {
  const staff = people("sales", 40).map((one) => ({
    ...one,
    providerId: null,
    kind: "staff" as const,
  }));
  const mirror = people("legal", 5).map((one) => ({ ...one, kind: "mirror" as const }));
  expect(told(plan([...staff, ...mirror]))).toEqual([
    "legal by legal: 5 of 5",
    "null by sales: 40 of 40",
  ]);
});

const anyCandidates = fc
  .uniqueArray(
    fc.record({ person: fc.nat(60), team: fc.nat(4), provider: fc.nat(5) }),
    // Somebody speaks for one team towards one provider.
    { selector: ({ person, provider }) => `${person}:${provider}`, minLength: 60, maxLength: 150 },
  )
  .map((all) =>
    all.map(({ person, team, provider }): Candidate => ({
      personId: `p${person}`,
      teamId: `t${team}`,
      providerId: `s${provider}`,
      kind: "customers",
    })),
  );

test("nobody is asked twice about one team, too often, or while they are spared; no group is too small or larger than needed", () => {
  fc.assert(
    fc.property(anyCandidates, fc.nat(60), (candidates, spared) => {
      const free = new Set([...everybody(candidates)].filter((id) => id !== `p${spared}`));
      const groups = plan(candidates, free);
      const askedOf = (of: (group: PlannedGroup) => string | null): string[] =>
        groups.flatMap((group) => group.personIds.map((id) => `${id}:${of(group)}`));
      const pairs = askedOf(({ providerId }) => providerId);
      expect(new Set(pairs).size).toBe(pairs.length);
      const load = new Map<string, number>();
      for (const id of groups.flatMap(({ personIds }) => personIds))
        load.set(id, (load.get(id) ?? 0) + 1);
      expect(Math.max(0, ...load.values())).toBeLessThanOrEqual(mostOfOne);
      expect(load.has(`p${spared}`)).toBe(false);
      for (const { personIds, eligible, teamId } of groups) {
        expect(personIds.length).toBeGreaterThanOrEqual(leastAsked.customers);
        expect(personIds.length).toBeLessThanOrEqual(eligible);
        if (teamId !== null) expect(personIds.length).toBeLessThanOrEqual(wantedOfEach);
      }
    }),
  );
});

test("a plan says how many people and forms it takes, and whom it spares, each person counted once", () => {
  const candidates = [...people("sales", 14), ...people("sales", 14, "finance")];
  const free = new Set([...everybody(candidates)].slice(2));
  const groups = plan(candidates, free);
  const asked = groups.flatMap(({ personIds }) => personIds);
  expect(countBurden({ candidates, free, groups })).toEqual({
    people: 12,
    forms: asked.length,
    spared: 2,
  });
  expect(asked.length).toBeGreaterThan(12);
});

test.each([
  ["on the day of another wave, which opens first", "2026-03-10", "2026-03-10", ["b"]],
  ["30 days after it", "2026-04-09", "2026-03-10", ["b"]],
  ["31 days after it", "2026-04-10", "2026-03-10", ["a", "b"]],
  ["before it", "2026-03-09", "2026-03-10", ["a", "b"]],
])("who will be free: %s", (_said, day, other, free) => {
  const ahead = [{ day: other, personIds: ["a", "z"] }];
  expect([...freeOn({ day, restDays: 30 }, new Set(["a", "b"]), ahead)]).toEqual(free);
});
