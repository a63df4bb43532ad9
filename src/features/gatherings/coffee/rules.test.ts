import fc from "fast-check";
import { expect, test } from "vitest";
import { chanceFrom } from "#platform/statistics/comparing/shuffling.ts";
import { keyOf, type Nearness } from "../mixing/rules.ts";
import {
  amongOf,
  type Colleague,
  decideToWish,
  type Drawing,
  drawPairs,
  meetingOf,
  nextMonthOf,
  questionFor,
  questions,
  type Wisher,
  yearBefore,
} from "./rules.ts";

const wisher = (personId: string, teamId: string, more: Partial<Wisher> = {}): Wisher => ({
  personId,
  teamIds: [teamId],
  wants: [],
  waitsSince: null,
  ...more,
});
const strangers = (): Nearness => "strangers";
const drawn = (wishers: Wisher[], more: Partial<Drawing> = {}, seed = 1): string[] =>
  drawPairs({ wishers, nearness: strangers, past: new Set(), ...more }, chanceFrom(seed)).map(
    ({ oneId, otherId }) => keyOf(oneId, otherId),
  );

test.each<[string, Wisher[], Partial<Drawing>, string[]]>([
  ["nobody is in", [], {}, []],
  ["one alone waits", [wisher("p", "a")], {}, []],
  ["two of two teams", [wisher("p", "a"), wisher("q", "b")], {}, ["p q"]],
  ["two of one team", [wisher("p", "a"), wisher("q", "a")], {}, []],
  [
    "of one team among several",
    [wisher("p", "a", { teamIds: ["a", "c"] }), wisher("q", "b", { teamIds: ["b", "c"] })],
    {},
    [],
  ],
  ["had one within a year", [wisher("p", "a"), wisher("q", "b")], { past: new Set(["p q"]) }, []],
  ["see each other anyway", [wisher("p", "a"), wisher("q", "b")], { nearness: () => "near" }, []],
  ["wants another team", [wisher("p", "a", { wants: ["c"] }), wisher("q", "b")], {}, []],
  ["is not wanted back", [wisher("p", "a"), wisher("q", "b", { wants: ["c"] })], {}, []],
  ["in no team", [wisher("p", "a", { teamIds: [] }), wisher("q", "b")], {}, []],
  [
    "a cold relationship before strangers",
    [wisher("p", "a", { waitsSince: "2026-01" }), wisher("q", "b"), wisher("r", "c")],
    { nearness: (one, other) => (keyOf(one, other) === "a c" ? "cold" : "strangers") },
    ["p r"],
  ],
])("%s", (_case, wishers, more, expected) => {
  expect(drawn(wishers, more)).toEqual(expected);
});

const house = (teams: Record<string, number>): Colleague[] =>
  Object.entries(teams).flatMap(([teamId, count]) =>
    Array.from({ length: count }, (_, at) => ({
      personId: `${teamId}${at}`,
      teamIds: teamId.split("+"),
    })),
  );
const left = "tooFewPeople";
test.each<
  [string, Record<string, number>, Partial<Wisher>, Partial<Drawing>, "tooFewPeople" | null]
>([
  ["nobody else", {}, {}, {}, left],
  ["four others", { b: 3, c: 1 }, {}, {}, left],
  ["five others", { b: 3, c: 2 }, {}, {}, null],
  ["one's own team alone", { a: 9, b: 4 }, {}, {}, left],
  ["five of a team that was named", { b: 5, c: 9 }, { wants: ["b"] }, {}, null],
  ["four of it, and others of none", { b: 4, c: 9 }, { wants: ["b"] }, {}, left],
  ["some who stand in one's own team as well", { b: 4, "a+b": 3 }, { wants: ["b"] }, {}, left],
  [
    "who stands in both named teams counts once",
    { b: 3, "b+c": 1 },
    { wants: ["b", "c"] },
    {},
    left,
  ],
  ["teams that see each other anyway", { b: 9 }, {}, { nearness: () => "near" }, left],
  ["somebody of a coffee within the year", { b: 5 }, {}, { past: new Set(["b0 p"]) }, left],
  ["in no team oneself", { b: 9 }, { teamIds: [] }, {}, left],
])(
  "whoever is left over would know of each of fewer than five: %s",
  (_case, teams, more, drawing, expected) => {
    const given = { nearness: strangers, past: new Set<string>(), among: amongOf(house(teams)) };
    expect(decideToWish(wisher("p", "a", more), { ...given, ...drawing })).toBe(expected);
  },
);

test("whoever waited is drawn first, whatever the lot", () => {
  const three = [wisher("p", "a"), wisher("q", "b"), wisher("r", "c", { waitsSince: "2026-02" })];
  for (let seed = 1; seed < 40; seed += 1) expect(drawn(three, {}, seed)[0]).toContain("r");
});

const teams = ["a", "b", "c", "d"];
const people = fc.uniqueArray(
  fc.record({
    personId: fc.stringMatching(/^[p-z]{2}$/),
    teamIds: fc.subarray(teams, { maxLength: 2 }),
    wants: fc.subarray(teams, { maxLength: 2 }),
    waitsSince: fc.constantFrom(null, "2026-01", "2026-02"),
  }),
  { selector: ({ personId }) => personId, maxLength: 12 },
);

test("each once, never of one team, never again, nobody left who could be drawn, the same by the same seed", () => {
  fc.assert(
    fc.property(
      people,
      fc.integer(),
      fc.array(fc.nat(11), { maxLength: 6 }),
      (wishers, seed, at) => {
        const past = new Set(
          at.flatMap((one, index) => {
            const [a, b] = [wishers[one], wishers[at[index + 1] ?? 0]];
            return a && b ? [keyOf(a.personId, b.personId)] : [];
          }),
        );
        const nearness = (one: string, other: string): Nearness =>
          ({ "a b": "near", "a c": "cold" }[keyOf(one, other)] as Nearness) ?? "strangers";
        const drawing = { wishers, nearness, past };
        const pairs = drawPairs(drawing, chanceFrom(seed));
        const taken = pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]);
        expect(new Set(taken).size).toBe(taken.length);
        const byId = new Map(wishers.map((one) => [one.personId, one]));
        for (const pair of pairs) {
          const [one, other] = [byId.get(pair.oneId)!, byId.get(pair.otherId)!];
          expect(one.teamIds.some((id) => other.teamIds.includes(id))).toBe(false);
          expect(past.has(keyOf(pair.oneId, pair.otherId))).toBe(false);
          expect(nearness(pair.oneTeamId, pair.otherTeamId)).toBe(pair.why);
        }
        const left = wishers.filter(({ personId }) => !taken.includes(personId));
        for (const one of left)
          for (const other of left) expect(meetingOf(one, other, drawing)).toBe(null);
        expect(drawPairs({ ...drawing, wishers: wishers.toReversed() }, chanceFrom(seed))).toEqual(
          pairs,
        );
      },
    ),
  );
});

test("months follow one another", () => {
  expect([nextMonthOf("2026-11"), nextMonthOf("2026-12"), yearBefore("2026-03")]).toEqual([
    "2026-12",
    "2027-01",
    "2025-03",
  ]);
});

test("there is always a question to begin with", () => {
  expect(questions).toContain(questionFor(() => 0.999999));
  expect(questions).toContain(questionFor(() => 0));
});
