import { describe, expect, test } from "vitest";
import { reachOf } from "./graph.ts";
import { endsOf, pathsFrom, servicesOfTeams, sharesOf } from "./sight.ts";

const links = (text: string) =>
  text.split(" ").map((one) => {
    const [fromServiceId = "", to = ""] = one.split(">");
    const isSegment = /^\d+$/.test(to);
    return {
      fromServiceId,
      toServiceId: isSegment ? null : to,
      toSegmentId: isSegment ? to : null,
    };
  });

describe("services that a team works for", () => {
  const teams = [
    { id: "house", parentId: null },
    { id: "desk", parentId: "house" },
    { id: "night", parentId: "desk" },
    { id: "stores", parentId: "house" },
    { id: "alone", parentId: null },
  ];
  const services = [
    { id: "help", teamId: "desk" },
    { id: "late", teamId: "night" },
  ];
  test.each<[string, string, string[]]>([
    ["its own", "night", ["late"]],
    ["with those of teams below", "desk", ["help", "late"]],
    ["those of teams below where it has none", "house", ["help", "late"]],
    ["none", "alone", []],
    ["none from beside", "stores", []],
  ])("%s", (_, team, ids) => {
    expect(servicesOfTeams(teams, services)(team)).toEqual(ids);
  });

  test("where it and those below have none, those of the nearest team above", () => {
    const part = [...teams, { id: "part", parentId: "night" }];
    expect(servicesOfTeams(part, services)("part")).toEqual(["late"]);
  });

  test("teams above each other in a circle end it", () => {
    const round = [
      { id: "a", parentId: "b" },
      { id: "b", parentId: "a" },
    ];
    expect(servicesOfTeams(round, services)("a")).toEqual([]);
  });
});

describe("paths", () => {
  test("the shortest first, but each segment before any a second time", () => {
    const reach = reachOf(links("a>1 b>1 b>c c>2 a>c"));
    expect(
      pathsFrom(["a", "b"], reach).map(({ serviceIds, segmentId }) =>
        [...serviceIds, segmentId].join(),
      ),
    ).toEqual(["a,1", "a,c,2", "b,1", "b,c,2"]);
  });
});

describe("shares", () => {
  test("somebody in two teams counts once in the house, and has a path where one of them has", () => {
    const people = [
      { teamId: "sees", personIds: ["ann", "bo"] },
      { teamId: "blind", personIds: ["bo", "cy", "di"] },
    ];
    const { house, ofTeam } = sharesOf(people, 2, (team) => team === "sees");
    expect(house).toEqual({ people: 6, withPath: 2 });
    expect(ofTeam("blind")).toEqual({ people: 3, withPath: 1 });
    expect(ofTeam("nobody")).toEqual({ people: 0, withPath: 0 });
  });
});

describe("what is missing", () => {
  test.each<[string, string, string[]]>([
    ["the service itself", "x>1", ["a"]],
    ["the last that is named", "a>b b>c", ["c"]],
    ["each end", "a>b a>c", ["b", "c"]],
    ["nothing to point to in a circle", "a>b b>a", []],
  ])("%s", (_, given, ends) => {
    expect(endsOf(["a"], links(given))).toEqual(ends);
  });
});
