import { expect, test } from "vitest";
import { framesOf, holidaysOf, linesOf, weekOf, weekWords } from "./week.ts";

test.each([
  ["", []],
  ["08:00-17:00", [["08:00", "17:00"]]],
  [
    "8-12, 13-17:30",
    [
      ["08:00", "12:00"],
      ["13:00", "17:30"],
    ],
  ],
  [
    "8.00 – 12.00; 13:00 to 24:00",
    [
      ["08:00", "12:00"],
      ["13:00", "24:00"],
    ],
  ],
  ["all day", undefined],
  ["08:00", undefined],
  ["08:00-25:00", undefined],
  ["08:00-24:01", undefined],
  ["8-12-17", undefined],
])("hours written as '%s'", (line, frames) => {
  expect(framesOf(line)).toEqual(frames);
});

test("a week is written and read without loss, and said in one line", () => {
  const office: [string, string][] = [
    ["08:00", "12:00"],
    ["13:00", "17:00"],
  ];
  const week = { mon: office, tue: office, wed: [], thu: office, fri: office, sat: [], sun: [] };
  expect(weekOf(linesOf(week))).toEqual({ week, wrong: [] });
  expect(weekWords(week, "closed")).toBe(
    "Mon to Tue 08:00-12:00, 13:00-17:00; Thu to Fri 08:00-12:00, 13:00-17:00",
  );
  expect(weekOf({ ...linesOf(week), tue: "sometimes" }).wrong).toEqual(["tue"]);
});

test("the first holiday that is no date is named", () => {
  expect(holidaysOf(" *-12-25 \n\n2026-05-01")).toEqual({
    holidays: ["*-12-25", "2026-05-01"],
    wrong: undefined,
  });
  expect(holidaysOf("Easter\n*-1-1").wrong).toBe("Easter");
});
