import { expect, test } from "vitest";
import { monthAfter, sameDayAfter } from "./days.ts";

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2027-12-15", 1, "2028-01-15"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-05-10", 0, "2026-05-10"],
  ["2026-03-31", 12, "2027-03-31"],
  ["2026-03-31", -1, "2026-02-28"],
])("%s and %i months is %s", (day, months, then) => {
  expect(sameDayAfter(day, months)).toBe(then);
});

test.each([
  ["2026-10", 3, "2027-01"],
  ["2026-01", -1, "2025-12"],
  ["2026-03", -27, "2023-12"],
])("%s and %i months is the month %s", (month, months, then) => {
  expect(monthAfter(month, months)).toBe(then);
});

test("of what is no date nothing is reckoned", () => {
  expect(() => sameDayAfter("2026-02-30", 1)).toThrow(RangeError);
});
