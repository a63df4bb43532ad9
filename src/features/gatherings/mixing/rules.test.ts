import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceFrom } from "#platform/statistics/comparing/shuffling.ts";
import {
  keyOf,
  mostTeams,
  nearnessOf,
  type Network,
  suggestMixing,
  type Tie,
  whyOf,
} from "./rules.ts";

const tie = (one: string, other: string, requests: number, goodwill: Tie["goodwill"]): Tie => ({
  one,
  other,
  requests,
  goodwill,
});
const network = (ids: string, ties: Tie[], met: Network["met"] = []): Network => ({
  teamIds: ids.split(""),
  ties,
  met,
});
const suggest = (given: Network, seed = 1) => suggestMixing(given, chanceFrom(seed));
const said = (given: Network, seed = 1) =>
  suggest(given, seed).map(
    ({ why, teamIds, requests }) =>
      `${why} ${why === "cold" ? teamIds.join("") : teamIds.toSorted().join("")} ${requests}`,
  );

describe("which teams, and why", () => {
  test.each<[string, Network, string[]]>([
    ["nobody", network("", []), []],
    ["one team alone", network("a", []), []],
    ["a cold relationship", network("ab", [tie("a", "b", 40, "low")]), ["cold ab 40"]],
    ["too few requests to call it cold", network("ab", [tie("a", "b", 4, "low")]), ["lot ab 4"]],
    ["two that get on", network("ab", [tie("a", "b", 40, "fine")]), []],
    [
      "low before mixed, and each team once",
      network("abc", [tie("a", "b", 90, "mixed"), tie("b", "c", 20, "low")]),
      ["cold bc 20"],
    ],
    [
      "a third team that gets on with both",
      network("abcd", [
        tie("a", "b", 9, "low"),
        tie("a", "c", 20, "fine"),
        tie("b", "c", 30, "fine"),
        tie("a", "d", 50, "fine"),
      ]),
      ["cold abc 9"],
    ],
    [
      "teams that never meet, of which enough is known",
      network("abcd", [tie("a", "b", 30, "fine"), tie("c", "d", 30, "fine")]),
      ["strangers", "strangers"],
    ],
    ["nothing is known: by lot", network("abc", []), ["lot abc 0"]],
    ["they met lately", network("ab", [tie("a", "b", 40, "low")], [["b", "a"]]), []],
  ])("%s", (_case, given, expected) => {
    const found = said(given);
    expect(found.map((one, at) => (expected[at]?.includes(" ") ? one : one.split(" ")[0]))).toEqual(
      expected,
    );
  });

  test("another seed brings others together where nothing is known", () => {
    const many = network("abcdefghijklmnop", []);
    expect(said(many, 1)).toEqual(said(many, 1));
    expect(said(many, 1)).not.toEqual(said(many, 2));
  });
});

test.each<[number, Tie["goodwill"], string]>([
  [4, "low", "strangers"],
  [5, "low", "cold"],
  [5, "mixed", "cold"],
  [5, "fine", "near"],
  [5, "unknown", "near"],
])("%i requests and goodwill %s: %s", (requests, goodwill, nearness) => {
  expect(nearnessOf({ requests, goodwill })).toBe(nearness);
});
test("of which nothing is known: strangers", () => {
  expect(nearnessOf(undefined)).toBe("strangers");
});

const ids = "abcdefgh".split("");
const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
const networks = fc
  .record({
    teamIds: fc.subarray(ids),
    ties: fc.subarray(pairs).chain((chosen) =>
      fc.tuple(
        ...chosen.map(([one, other]) =>
          fc.record({
            one: fc.constant(one),
            other: fc.constant(other),
            requests: fc.integer({ min: 1, max: 60 }),
            goodwill: fc.constantFrom("low", "mixed", "fine", "unknown"),
          }),
        ),
      ),
    ),
    met: fc.subarray(pairs),
  })
  .map((one) => ({
    ...one,
    ties: one.ties.filter((t) => one.teamIds.includes(t.one) && one.teamIds.includes(t.other)),
  }));

test("whatever the network: two to four teams, each once, each for a reason that holds", () => {
  fc.assert(
    fc.property(networks, fc.integer(), (given, seed) => {
      const found = suggest(given, seed);
      const all = found.flatMap(({ teamIds }) => teamIds);
      expect(new Set(all).size).toBe(all.length);
      expect(all.every((id) => given.teamIds.includes(id))).toBe(true);
      const known = new Map(given.ties.map((one) => [keyOf(one.one, one.other), one]));
      const met = new Set(given.met.map(([one, other]) => keyOf(one, other)));
      for (const { teamIds, why, requests } of found) {
        expect(teamIds.length).toBeGreaterThanOrEqual(2);
        expect(teamIds.length).toBeLessThanOrEqual(mostTeams);
        const between = teamIds.flatMap((one, at) =>
          teamIds.slice(at + 1).map((other) => keyOf(one, other)),
        );
        const [first = ""] = between;
        if (why === "cold") {
          expect(["low", "mixed"]).toContain(known.get(first)?.goodwill);
          expect(known.get(first)?.requests).toBe(requests);
          expect(met.has(first)).toBe(false);
        } else expect(between.some((key) => met.has(key))).toBe(false);
        if (why === "strangers") expect(between.some((key) => known.has(key))).toBe(false);
      }
    }),
  );
});

test("cold ones come first, and no cold one is left out while its teams are free", () => {
  fc.assert(
    fc.property(networks, (given) => {
      const found = suggest(given);
      const kinds = found.map(({ why }) => ["cold", "strangers", "lot"].indexOf(why));
      expect(kinds).toEqual(kinds.toSorted((one, other) => one - other));
      if (found.filter(({ why }) => why === "cold").length === 3) return;
      const taken = new Set(
        found.filter(({ why }) => why === "cold").flatMap((one) => one.teamIds),
      );
      const met = new Set(given.met.map(([one, other]) => keyOf(one, other)));
      const left = given.ties.filter(
        (t) => nearnessOf(t) === "cold" && !met.has(keyOf(t.one, t.other)),
      );
      expect(left.every((t) => taken.has(t.one) || taken.has(t.other))).toBe(true);
    }),
  );
});

const far = [tie("a", "x", 5, "fine"), tie("b", "y", 5, "fine"), tie("x", "y", 99, "low")];
test.each<[string, Tie[], object | null]>([
  [
    "cold, the worst of them",
    [tie("a", "b", 40, "mixed"), tie("b", "c", 9, "low"), ...far],
    { why: "cold", requests: 9 },
  ],
  ["cold with others alone", [...far, tie("a", "b", 1, "fine")], null],
  [
    "known, and nothing goes between them",
    [...far, tie("c", "x", 5, "low")],
    { why: "strangers", requests: 0 },
  ],
  ["hardly known", [tie("a", "b", 4, "low")], { why: "lot", requests: 4 }],
  ["one of them hardly known", far, null],
  ["getting on", [tie("a", "b", 40, "fine"), tie("c", "b", 9, "fine")], null],
])("teams that are invited are told as %s", (_how, ties, expected) => {
  expect(whyOf({ teamIds: ["a", "b", "c"], ties })).toEqual(expected);
});
