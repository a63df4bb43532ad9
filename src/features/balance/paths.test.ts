import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  goalsWithPath,
  type GoalPlace,
  type InitiativePlace,
  isPresent,
  lostServices,
  tiesOf,
  whyNoGoal,
} from "./paths.ts";

const goal = (id: string, given: Partial<GoalPlace> = {}): GoalPlace => ({
  id,
  state: "open",
  parentId: null,
  segmentIds: [],
  feeds: [],
  ...given,
});
const initiative = (given: Partial<InitiativePlace> = {}): InitiativePlace => ({
  id: "i",
  endDay: "2026-12-31",
  endedOn: null,
  goalIds: [],
  serviceIds: [],
  ...given,
});
const reaches = (id: string): boolean => id.startsWith("out");

describe("an initiative", () => {
  test.each([
    ["names no goal", [], "noGoal"],
    ["names a closed one", ["closed"], "goalsClosed"],
    ["names one that is open beside it", ["closed", "open"], null],
  ] as const)("that %s", (_, goalIds, why) => {
    expect(whyNoGoal(initiative({ goalIds }), (id) => id === "open")).toBe(why);
  });

  test.each([
    ["on its last day", "2026-11-22", null, true],
    ["the day after", "2026-11-21", null, false],
    ["ended before its day", "2026-12-31", "2026-11-01", false],
  ])("is present: %s", (_, endDay, endedOn, present) => {
    expect(isPresent(initiative({ endDay, endedOn }), "2026-11-22")).toBe(present);
  });
});

describe("a goal leads outside", () => {
  test.each<[string, Partial<GoalPlace>, boolean]>([
    ["by a segment that it names", { segmentIds: ["s"] }, true],
    ["by an outcome that feeds it", { feeds: [{ outcomeId: "o" }] }, true],
    ["not by a figure of a team", { feeds: [{ outcomeId: null }] }, false],
    ["not by itself", {}, false],
  ])("%s", (_, given, leads) => {
    expect(goalsWithPath([goal("g", given)], [], reaches).has("g")).toBe(leads);
  });

  test("by a goal above it, however far, and through a closed one", () => {
    const goals = [
      goal("below", { parentId: "middle" }),
      goal("middle", { parentId: "top", state: "reached" }),
      goal("top", { segmentIds: ["s"] }),
      goal("beside"),
    ];
    expect([...goalsWithPath(goals, [], reaches)].toSorted()).toEqual(["below", "middle", "top"]);
  });

  test("by a service that an initiative of it touches, but not upwards", () => {
    const goals = [goal("top"), goal("g", { parentId: "top" }), goal("other")];
    const initiatives = [
      initiative({ goalIds: ["g"], serviceIds: ["in", "out 1"] }),
      initiative({ goalIds: ["other"], serviceIds: ["in"] }),
    ];
    expect([...goalsWithPath(goals, initiatives, reaches)]).toEqual(["g"]);
  });

  test("whatever the tree, each goal below one that leads outside does too, and a circle ends", () => {
    const place = fc.record({ parent: fc.option(fc.nat(9), { nil: null }), segment: fc.boolean() });
    fc.assert(
      fc.property(fc.array(place, { minLength: 10, maxLength: 10 }), (places) => {
        const goals = places.map(({ parent, segment }, at) =>
          goal(`${at}`, {
            parentId: parent === null ? null : `${parent}`,
            segmentIds: segment ? ["s"] : [],
          }),
        );
        const leads = goalsWithPath(goals, [], reaches);
        for (const { id, parentId, segmentIds } of goals)
          expect(leads.has(id)).toBe(
            segmentIds.length > 0 || (parentId !== null && leads.has(parentId)) || false,
          );
      }),
    );
  });
});

test("a service leads nowhere where nothing is said, or what it is needed for leads nowhere", () => {
  const services = ["out", "silent", "inside"].map((id) => ({ id }));
  const links = [
    { fromServiceId: "inside", toServiceId: "silent" },
    { fromServiceId: "out", toServiceId: null },
  ];
  expect(lostServices(services, links, reaches)).toEqual([
    { service: { id: "silent" }, why: "nothingSaid", neededForIds: [] },
    { service: { id: "inside" }, why: "endsInside", neededForIds: ["silent"] },
  ]);
});

test("a team is tied to outcomes of segments it reaches, and to those of all where it reaches any", () => {
  const teams = new Map([
    ["one", new Set(["s1"])],
    ["none", new Set<string>()],
  ]);
  const outcomes = [
    { id: "of s1", segmentId: "s1" },
    { id: "of s2", segmentId: "s2" },
    { id: "of all", segmentId: null },
  ];
  expect(tiesOf(teams, outcomes)).toEqual([
    { teamId: "one", outcomeId: "of s1" },
    { teamId: "one", outcomeId: "of all" },
  ]);
});
