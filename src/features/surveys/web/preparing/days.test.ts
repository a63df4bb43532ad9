import { expect, test } from "vitest";
import { daysFrom, openingOn } from "./days.ts";

test("a wave opens tomorrow for a fortnight and looks at the quarter before it", () => {
  expect(daysFrom("2026-11-22")).toEqual({
    opensOn: "2026-11-23",
    closesOn: "2026-12-06",
    fromDay: "2026-08-23",
    untilDay: "2026-11-22",
  });
});

test.each([
  ["later", "2026-12-01", "2026-11-22"],
  ["today", "2026-11-22", "2026-11-21"],
  ["no day yet", "", "2026-11-22"],
])("a wave that opens %s looks at days before it", (_said, opensOn, untilDay) => {
  const days = daysFrom("2026-11-22");
  expect(openingOn(days, opensOn)).toEqual({ ...days, opensOn, untilDay });
});
