import { describe, expect, test } from "vitest";
import type { Every } from "./contract.ts";
import { decideLines, mostLines, readValues } from "./reading.ts";

function read(csv: string, every: Every = "month") {
  const lines = readValues(csv, { every, today: "2026-11-22" });
  if (lines === "tooManyLines") throw new Error(lines);
  return lines;
}
const values = (csv: string, every?: Every) =>
  read(csv, every).map((line) => ("wrong" in line ? line.wrong : [line.day, line.value]));

describe("a file of days and numbers", () => {
  test.each<[string, string, Every, [string, number][]]>([
    [
      "semicolons, decimal comma",
      "2026-01-31;4,5\n2026-02-28;-3",
      "month",
      [
        ["2026-01-31", 4.5],
        ["2026-02-28", -3],
      ],
    ],
    ["commas, decimal comma", "2026-01-31,4,5", "month", [["2026-01-31", 4.5]]],
    [
      "tabs, quotes, a header, a mark at the start, blank lines",
      '\uFEFFDay\tValue\r\n\r\n"2026-01-31"\t"4.5"\r\n',
      "month",
      [["2026-01-31", 4.5]],
    ],
    ["months", "2026-03;4", "month", [["2026-03-01", 4]]],
    [
      "quarters",
      "2026-Q1;4\n2026q4;5",
      "quarter",
      [
        ["2026-01-01", 4],
        ["2026-10-01", 5],
      ],
    ],
    ["years", "2025;4", "year", [["2025-01-01", 4]]],
    ["no header", "2026-03-01,4", "day", [["2026-03-01", 4]]],
  ])("%s", (_, csv, every, expected) => {
    expect(values(csv, every)).toEqual(expected);
  });

  test.each<[string, string, RegExp]>([
    ["a day that is none", "2026-02-30;4", /no day/],
    ["a day that lies ahead", "2062-01-01;4", /ahead/],
    ["words for a day", "2026-01-01;1\nlast 2026;4", /write 2026-03-31/],
    ["a quarter in a monthly series", "2026-Q1;4", /a value for each month/],
    ["no number", "2026-01-01;", /missing/],
    ["words for a number", "2026-01-01;many", /no number/],
    ["an infinite number", "2026-01-01;1e999", /no number/],
    ["a number out of all proportion", `2026-01-01;${"9".repeat(400)}`, /too large/],
    ["thousands or decimals", "2026-01-01;1,234", /two ways: write 1234 or 1.234/],
    ["marks between thousands", "2026-01-01;1.234,5", /marks between thousands/],
    ["one column", "2026-01-01", /missing/],
    ["the same day twice", "2026-01-01;1\n2026-01-01;2", /line 1 already/],
  ])("says what is wrong with %s", (_, csv, says) => {
    expect(values(csv).at(-1)).toMatch(says);
  });

  test("names the line as an editor counts them", () => {
    expect(read("day;value\n\nnonsense 1;2\n2026-01-01;3")).toEqual([
      { line: 3, wrong: expect.stringContaining("nonsense") },
      { line: 4, day: "2026-01-01", value: 3 },
    ]);
  });

  test("takes a great many lines, and not more", () => {
    const csv = "2026-01-01;1\n".repeat(mostLines - 1);
    expect(read(csv)).toHaveLength(mostLines - 1);
    expect(readValues(csv + "\n\n", { every: "day", today: "2026-11-22" })).toBe("tooManyLines");
  });
});

test("the same file again changes nothing", () => {
  const lines = read("2026-01-31;4,5\n2026-02-28;3\nx 1;2");
  const states = (present: [string, number][]) =>
    decideLines(lines, new Map(present)).map(({ state }) => state);
  expect(states([])).toEqual(["new", "new", "wrong"]);
  expect(states([["2026-01-31", 4]])).toEqual(["changed", "new", "wrong"]);
  expect(
    states([
      ["2026-01-31", 4.5],
      ["2026-02-28", 3],
    ]),
  ).toEqual(["same", "same", "wrong"]);
});
