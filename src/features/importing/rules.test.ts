import { expect, test } from "vitest";
import { levelOf, standingOf, stemOf } from "./rules.ts";

test.each([
  ["1 - High", null, "high"],
  ["2 - Medium", "4 - Low", "normal"],
  [null, "1 - Critical", "critical"],
  [null, "P4", "low"],
  ["3", null, "low"],
  [null, "Dringend", "critical"],
  ["?", "whatever", null],
])("an impact of %j and a priority of %j are %j", (impact, priority, level) => {
  expect(levelOf(impact, priority)).toBe(level);
});

test.each([
  ["Closed", null, "done"],
  ["Completed", "Completed-In Call", "done"],
  ["Reopened", null, "open"],
  ["Unresolved", null, "open"],
  ["Awaiting User Info", null, "waiting-customer"],
  ["Wait - Vendor", null, "waiting-vendor"],
  ["Cancelled by requester", null, "withdrawn"],
  ["complete", "Insert ticket", "open"],
  [null, "Resolve ticket", "done"],
  ["-100", null, "open"],
])("a state of %j with the activity %j is %s", (state, activity, standing) => {
  expect(standingOf(state, activity)).toBe(standing);
});

test("a file's name without days and numbers stays the same from export to export", () => {
  expect(stemOf("tickets_2024-05 (3).csv.gz")).toBe("tickets");
  expect(stemOf("../../tickets-2025.xlsx")).toBe("tickets");
  expect(stemOf("2024.csv")).toBe("log");
});
