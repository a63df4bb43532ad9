import { expect, test } from "vitest";
import { chanceOf, type Compared, sayChanges, surveyedAround } from "./rules.ts";

const counted = (n: number, good: number | null) => ({ n, good });
const line = (
  [n, good]: readonly [number, number],
  [m, well]: readonly [number, number],
): Compared => ({
  before: counted(n, good),
  after: counted(m, well),
  change: { way: well / m > good / n ? "more" : "less" },
});

test("how likely two shares lie as far apart, as by hand: 3 of 3 beside 0 of 3 is 1 of 20 each way", () => {
  expect(chanceOf({ before: counted(3, 0), after: counted(3, 3) })).toBeCloseTo(0.1, 10);
  expect(chanceOf({ before: counted(3, 3), after: counted(3, 0) })).toBeCloseTo(0.1, 10);
  expect(chanceOf({ before: counted(9, 4), after: counted(9, 4) })).toBe(1);
  expect(chanceOf({ before: counted(3, null), after: counted(9, 4) })).toBe(null);
});

test("what one line alone would say is not said among forty of which nothing is to be said", () => {
  const one = line([30, 12], [30, 23]);
  expect(chanceOf(one)!).toBeLessThan(0.01);
  expect(sayChanges([one], 90)).toEqual({ lines: [one], compared: 1 });
  const others = Array.from({ length: 40 }, () => line([30, 15], [30, 16]));
  const { lines, compared } = sayChanges([...others, one], 90);
  expect(compared).toBe(41);
  expect(lines.map(({ change }) => change?.way)).toEqual(Array(41).fill(null));
  const strong = line([60, 6], [60, 57]);
  expect(sayChanges([...others, strong], 90).lines.at(-1)).toEqual(strong);
});

test("lines with too few on one side are not among those compared", () => {
  const few = { before: counted(3, null), after: counted(30, 12), change: null };
  expect(sayChanges([few, few], 90)).toEqual({ lines: [few, few], compared: 0 });
});

test("in the first fortnight no line says any difference", () => {
  const { lines, compared } = sayChanges([line([60, 6], [60, 57])], 13);
  expect([lines[0]!.change, compared]).toEqual([null, 0]);
  expect(sayChanges([line([60, 6], [60, 57])], 14).lines[0]!.change).toEqual({ way: "more" });
});

const wave = (surveyId: string, opensOn: string, closesOn: string, more: object = {}) => ({
  surveyId,
  opensOn,
  closesOn,
  overall: 4 as number | null,
  courtesy: 5 as number | null,
  ...more,
});
const day = "2026-03-20";
const before = wave("a", "2026-03-01", "2026-03-19");
const after = wave("a", "2026-03-21", "2026-04-04");

test.each([
  ["around it", [before, after], ["overall", before, after]],
  ["closed on the day itself", [wave("a", "2026-03-01", day), after], ["overall", null, after]],
  ["opened on the day itself", [before, wave("a", day, "2026-04-04")], ["overall", before, null]],
  ["running on the day", [wave("a", "2026-03-10", "2026-04-01")], null],
  ["of two surveys", [before, wave("b", "2026-03-21", "2026-04-04")], ["overall", before, null]],
  [
    "of two questions",
    [before, { ...after, overall: null }],
    ["courtesy", before, { ...after, overall: null }],
  ],
  [
    "one that was asked again before one that was not, however near",
    [wave("b", "2026-03-10", "2026-03-18"), wave("a", "2026-01-01", "2026-01-10"), after],
    ["overall", wave("a", "2026-01-01", "2026-01-10"), after],
  ],
  [
    "the nearest on each side",
    [wave("a", "2026-01-01", "2026-01-10"), before, after, wave("a", "2026-06-01", "2026-06-09")],
    ["overall", before, after],
  ],
  ["none", [], null],
] as const)("waves %s", (_case, waves, expected) => {
  const told = surveyedAround([...waves], day);
  expect(told && [told.asks, told.before, told.after]).toEqual(expected);
});
