import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  collapseTeams,
  countHandOffs,
  countPingPongs,
  measureHandOffs,
  type MaybeTeam,
} from "./handoffs.ts";

describe("hand-offs by a table of cases", () => {
  const cases: [MaybeTeam[], string[], number, number][] = [
    [[], [], 0, 0],
    [[null], [], 0, 0],
    [["A"], ["A"], 0, 0],
    [["A", "A", "A"], ["A"], 0, 0],
    [["A", null, "A"], ["A"], 0, 0],
    [["A", "", undefined, "A"], ["A"], 0, 0],
    [[null, "A", null, "B", null], ["A", "B"], 1, 0],
    [["A", "B", "A"], ["A", "B", "A"], 2, 1],
    [["A", "B", null, "B", "A"], ["A", "B", "A"], 2, 1],
    [["A", "B", "A", "B"], ["A", "B", "A", "B"], 3, 2],
    [["A", "B", "C", "A"], ["A", "B", "C", "A"], 3, 0],
  ];
  test.each(cases)("%j", (teams, stays, handOffs, pingPongs) => {
    expect(measureHandOffs(teams)).toEqual({ stays, handOffs, pingPongs });
    expect(countHandOffs(teams)).toBe(handOffs);
    expect(countPingPongs(teams)).toBe(pingPongs);
  });
});

describe("hand-offs for any history", () => {
  const team = fc.constantFrom<MaybeTeam>("A", "B", "C", null, undefined, "");
  const history = fc.array(team, { maxLength: 40 });

  test("collapsing twice is collapsing once, and neighbours always differ", () => {
    fc.assert(
      fc.property(history, (teams) => {
        const once = collapseTeams(teams);
        expect(collapseTeams(once)).toEqual(once);
        for (let i = 1; i < once.length; i++) expect(once[i]).not.toBe(once[i - 1]);
      }),
    );
  });

  test("an unknown team or a repeat anywhere changes nothing", () => {
    fc.assert(
      fc.property(history, fc.nat(), (teams, seed) => {
        const at = seed % (teams.length + 1);
        const withUnknown = [...teams.slice(0, at), null, ...teams.slice(at)];
        expect(measureHandOffs(withUnknown)).toEqual(measureHandOffs(teams));
        const repeated = teams.flatMap((one) => [one, one]);
        expect(measureHandOffs(repeated)).toEqual(measureHandOffs(teams));
      }),
    );
  });

  test("read backwards the counts stay, and returns are fewer than hand-offs", () => {
    fc.assert(
      fc.property(history, (teams) => {
        const { handOffs, pingPongs } = measureHandOffs(teams);
        const back = measureHandOffs([...teams].reverse());
        expect([back.handOffs, back.pingPongs]).toEqual([handOffs, pingPongs]);
        expect(pingPongs).toBeLessThanOrEqual(Math.max(0, handOffs - 1));
      }),
    );
  });
});
