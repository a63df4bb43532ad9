import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decideToAdd,
  decideToDepart,
  decideToGrant,
  decideToNest,
  isLastAdministrator,
  type Stay,
  together,
  type TeamFacts,
} from "./rules.ts";

const open = { closed: false, ancestorIds: [] };

describe("where a team may stand", () => {
  const parent: TeamFacts = { id: "p", kind: "team", closed: false, ancestorIds: ["top"] };
  test.each([
    ["at the top", { id: "a", kind: "vendor" }, null, "fits"],
    ["a new team below another", { id: null, kind: "team" }, parent, "fits"],
    ["a vendor below one of our teams", { id: null, kind: "vendor" }, parent, "fits"],
    ["a team below itself", { id: "p", kind: "team" }, parent, "cycle"],
    ["a team below its own part", { id: "top", kind: "team" }, parent, "cycle"],
    ["below a closed team", { id: "a", kind: "team" }, { ...parent, closed: true }, "closed"],
    ["ours below a vendor", { id: "a", kind: "team" }, { ...parent, kind: "vendor" }, "kindsMixed"],
    [
      "a vendor's part below it",
      { id: "a", kind: "vendor" },
      { ...parent, kind: "vendor" },
      "fits",
    ],
  ] as const)("%s", (_, team, below, expected) => {
    expect(decideToNest(team, below)).toBe(expected);
  });

  test("however teams are moved, none ever stands below itself", () => {
    const moves = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 40 });
    fc.assert(
      fc.property(moves, (wanted) => {
        const parents = new Map<number, number>();
        const up = (team: number): number[] => {
          const above = parents.get(team);
          return above === undefined ? [] : [above, ...up(above)];
        };
        for (const [team, below] of wanted) {
          const facts = {
            ...open,
            id: `${below}`,
            kind: "team",
            ancestorIds: up(below).map(String),
          };
          const fit = decideToNest({ id: `${team}`, kind: "team" }, facts as TeamFacts);
          if (fit === "fits") parents.set(team, below);
        }
        for (const team of parents.keys()) expect(up(team)).not.toContain(team);
      }),
    );
  });
});

describe("who may be added to a team", () => {
  const team = { id: "t", kind: "team", closed: false } as const;
  const vendor = { id: "v", kind: "vendor", closed: false } as const;
  const person = { departed: false, kinds: [], teamIds: [], holdsRole: false };
  test.each([
    ["someone without a team", team, person, "add"],
    ["a colleague of another team", team, { ...person, kinds: ["team"], teamIds: ["x"] }, "add"],
    ["to a closed team", { ...team, closed: true }, person, "closed"],
    ["someone who left", team, { ...person, departed: true }, "departed"],
    ["a member", team, { ...person, kinds: ["team"], teamIds: ["t"] }, "alreadyMember"],
    ["a guest to our team", team, { ...person, kinds: ["vendor"], teamIds: ["x"] }, "vendorMixed"],
    [
      "a colleague to a vendor",
      vendor,
      { ...person, kinds: ["team"], teamIds: ["x"] },
      "vendorMixed",
    ],
    [
      "whoever holds a role, to a vendor",
      vendor,
      { ...person, holdsRole: true },
      "guestHoldsNoRole",
    ],
  ] as const)("%s", (_, to, whom, expected) => {
    expect(decideToAdd(to, whom)).toBe(expected);
  });
});

describe("leaving", () => {
  const person = { id: "a", departed: false };
  const heir = { id: "b", departed: false, guest: false };
  test.each([
    ["with an heir", person, heir, ["c"], "depart"],
    ["without one", person, null, ["c"], "depart"],
    ["one of two administrators", person, null, ["a", "c"], "depart"],
    ["the last administrator", person, null, ["a"], "lastAdministrator"],
    ["twice", { ...person, departed: true }, null, ["c"], "departed"],
    ["to oneself", person, { ...heir, id: "a" }, ["c"], "heirUnfit"],
    ["to someone who left", person, { ...heir, departed: true }, ["c"], "heirUnfit"],
    ["to a vendor's guest", person, { ...heir, guest: true }, ["c"], "heirUnfit"],
  ] as const)("%s", (_, who, to, administrators, expected) => {
    expect(decideToDepart(who, to, administrators)).toBe(expected);
  });

  test("a role is granted to colleagues who are here", () => {
    expect(decideToGrant({ departed: false, guest: false })).toBe("grant");
    expect(decideToGrant({ departed: true, guest: false })).toBe("departed");
    expect(decideToGrant({ departed: false, guest: true })).toBe("guestHoldsNoRole");
  });

  test("the last administrator is the one who is alone", () => {
    expect(isLastAdministrator("a", ["a"])).toBe(true);
    expect(isLastAdministrator("b", ["a"])).toBe(false);
    expect(isLastAdministrator("a", ["a", "b"])).toBe(false);
  });
});

describe("when two people were in one team", () => {
  const month = (number: number): Date => new Date(Date.UTC(2026, number - 1, 1));
  const stay = (team: string, since: number, until: number | null): Stay => ({
    team: { id: team, name: team },
    since: month(since),
    until: until === null ? null : month(until),
  });
  test.each<[string, Stay[], Stay[], Stay[]]>([
    ["never in the same", [stay("it", 1, 5)], [stay("legal", 1, 5)], []],
    ["one after the other", [stay("it", 1, 3)], [stay("it", 3, 6)], []],
    ["for a while", [stay("it", 1, 5)], [stay("it", 3, 9)], [stay("it", 3, 5)]],
    ["still", [stay("it", 2, null)], [stay("it", 4, null)], [stay("it", 4, null)]],
    ["until one left", [stay("it", 2, null)], [stay("it", 1, 7)], [stay("it", 2, 7)]],
    [
      "twice, the newest first",
      [stay("it", 1, 3), stay("it", 6, null)],
      [stay("it", 2, null)],
      [stay("it", 6, null), stay("it", 2, 3)],
    ],
  ])("%s", (_, own, others, expected) => {
    expect(together(own, others)).toEqual(expected);
    expect(together(others, own)).toEqual(expected);
  });
});
