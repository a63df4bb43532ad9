import { expect, test } from "vitest";
import { daysFrom, openingOn, plusMonths, repeated } from "./days.ts";

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2027-12-15", 1, "2028-01-15"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-05-10", 0, "2026-05-10"],
])("%s and %i months is %s", (day, months, then) => {
  expect(plusMonths(day, months)).toBe(then);
});

test("a wave opens tomorrow for a fortnight and looks at the quarter before it; the next ones come at their distance", () => {
  const days = daysFrom("2026-11-22");
  expect(days).toEqual({
    opensOn: "2026-11-23",
    closesOn: "2026-12-06",
    fromDay: "2026-08-23",
    untilDay: "2026-11-22",
  });
  expect(repeated(days, 3, 3).map(({ opensOn }) => opensOn)).toEqual([
    "2026-11-23",
    "2027-02-23",
    "2027-05-23",
  ]);
});

test.each([
  ["later", "2026-12-01", "2026-11-22"],
  ["today", "2026-11-22", "2026-11-21"],
  ["no day yet", "", "2026-11-22"],
])("a wave that opens %s looks at days before it", (_said, opensOn, untilDay) => {
  const days = daysFrom("2026-11-22");
  expect(openingOn(days, opensOn)).toEqual({ ...days, opensOn, untilDay });
});
