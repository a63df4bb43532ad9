import { expect, test } from "vitest";
import { knownDealings, plusMonths, repeated } from "./repeating.ts";

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2027-12-15", 1, "2028-01-15"],
  ["2028-01-31", 1, "2028-02-29"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-05-10", 0, "2026-05-10"],
  ["2026-03-31", 12, "2027-03-31"],
])("%s and %i months is %s", (day, months, then) => {
  expect(plusMonths(day, months)).toBe(then);
});

test("waves come at their distance, each with its days", () => {
  const days = { opensOn: "2026-11-23", untilDay: "2026-11-22" };
  expect(repeated(days, 3, 3)).toEqual([
    days,
    { opensOn: "2027-02-23", untilDay: "2027-02-22" },
    { opensOn: "2027-05-23", untilDay: "2027-05-22" },
  ]);
});

test.each([
  ["lie behind", "2026-11-22", "2026-08-23", "2026-11-22"],
  ["end today", "2026-11-21", "2026-08-22", "2026-11-21"],
  ["lie ahead", "2027-02-22", "2026-08-22", "2026-11-21"],
])("dealings that %s are those that are known, as many days", (said, untilDay, from, until) => {
  const today = said === "lie behind" ? "2026-11-30" : "2026-11-21";
  const fromDay = new Date(Date.parse(untilDay) - 91 * 86_400_000).toISOString().slice(0, 10);
  expect(knownDealings({ fromDay, untilDay }, today)).toEqual({ fromDay: from, untilDay: until });
});
