import { expect, test } from "vitest";
import { knownDealings, repeated } from "./repeating.ts";

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
