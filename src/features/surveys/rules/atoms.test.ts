import fc from "fast-check";
import { expect, test } from "vitest";
import { type AnsweredGroup, atomsOf, leastAnswers } from "./atoms.ts";

const group = (teamId: string | null, answered: number): AnsweredGroup => ({
  id: teamId ?? "others",
  kind: "customers",
  providerId: "legal",
  teamId,
  eligible: answered + 20,
  asked: answered + 10,
  answered,
});
const told = (groups: readonly AnsweredGroup[]): string[] =>
  atomsOf(groups)
    .map(({ teamId, answered }) => `${teamId ?? "others"} ${answered}`)
    .toSorted();

test.each<[string, AnsweredGroup[], string[]]>([
  ["large groups stand by themselves", [group("a", 5), group("b", 9)], ["a 5", "b 9"]],
  [
    "small ones are put together",
    [group("a", 9), group("b", 2), group("c", 3)],
    ["a 9", "others 5"],
  ],
  [
    "the smallest large one joins when they are not five together",
    [group("a", 9), group("b", 6), group("c", 1)],
    ["a 9", "others 7"],
  ],
  ["what cannot reach five is in none", [group("a", 2), group("b", 2)], []],
  ["one who answered hides behind all the others", [group("a", 6), group(null, 1)], ["others 7"]],
  ["nobody hides behind nobody", [group("a", 6), group("b", 0)], ["a 6"]],
  ["the others of many small teams stand as they are", [group(null, 12)], ["others 12"]],
])("%s", (_said, groups, atoms) => {
  expect(told(groups)).toEqual(atoms);
});

test("two kinds and two providers are never put together", () => {
  const mirror = { ...group("a", 3), id: "m", kind: "mirror" as const, teamId: "legal" };
  const other = { ...group("a", 3), id: "f", providerId: "finance" };
  expect(atomsOf([group("a", 3), mirror, other])).toEqual([]);
});

const anyGroups = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.nat(14)), {
    selector: ([team]) => team,
    maxLength: 12,
  })
  .map((all) => all.map(([team, answered]) => group(team === 0 ? null : `t${team}`, answered)));

test("no atom has fewer than five, no group is in two, and none is lost while five are there", () => {
  fc.assert(
    fc.property(anyGroups, (groups) => {
      const atoms = atomsOf(groups);
      for (const { answered } of atoms) expect(answered).toBeGreaterThanOrEqual(leastAnswers);
      const ids = atoms.flatMap(({ groupIds }) => groupIds);
      expect(new Set(ids).size).toBe(ids.length);
      const all = groups.reduce((sum, { answered }) => sum + answered, 0);
      const kept = atoms.reduce((sum, { answered }) => sum + answered, 0);
      expect(kept).toBe(all >= leastAnswers ? all : 0);
    }),
  );
});
