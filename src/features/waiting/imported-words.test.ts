import { expect, test } from "vitest";
import { standingOf } from "#feature/importing";
import { saidByWords } from "./imported-words.ts";

test.each([
  ["Queued", "Queued-Awaiting Assignment", { over: null, hand: "queue", wait: null }],
  ["Accepted", "Accepted-In Progress", { over: null, hand: "work", wait: null }],
  ["Accepted", "Accepted-Wait - User", { over: null, hand: "work", wait: "customer" }],
  ["Accepted", "Accepted-Wait - Vendor", { over: null, hand: "work", wait: "vendor" }],
  ["Accepted", "Accepted-Wait", { over: null, hand: "work", wait: null }],
  ["Completed", "Completed-Resolved", { over: "done", wait: null }],
  ["Completed", "Completed-In Call", { over: "done", wait: null }],
  ["New", null, { over: null, hand: "queue", wait: null }],
  ["Awaiting User Info", null, { over: null, hand: "team", wait: "customer" }],
  ["Awaiting Problem", null, { over: null, hand: "team", wait: null }],
  ["Awaiting Vendor", null, { over: null, hand: "team", wait: "vendor" }],
  ["Cancelled", null, { over: "withdrawn", wait: null }],
  [null, "Create ticket", { over: null, hand: "team", wait: null }],
] as const)("'%s', '%s' says who has it, and no more than that", (state, activity, says) => {
  const step = { state, activity, what: null };
  expect(saidByWords(step, standingOf(state, activity))).toEqual(says);
});

test("a column of its own says that it was done, whatever the words", () => {
  const step = { state: null, activity: "Closed", what: "closed" };
  expect(saidByWords(step, "open")).toEqual({ over: "done", wait: null });
});
