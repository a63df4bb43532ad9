import { expect, test } from "vitest";
import { wordsIn } from "../use-words.ts";
import { leftUntil, markOfDue } from "./deadlines.ts";

const now = new Date("2026-03-02T16:00:00Z");
const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);

test.each([
  [17, 3 * 3600, "in 3 working hours", "kept"],
  [17, 3 * 3600 + 3599, "in 3 working hours", "kept"],
  // Over night on the clock, and nearly due by working time.
  [17, 3600, "in 60 working minutes", "risk"],
  [1, 59, "in less than a working minute", "risk"],
  // Due at midnight, after the last working hour: it has not passed.
  [8, 0, "in less than a working minute", "risk"],
  [-1, 0, "its time has passed", "broken"],
])(
  "what is due %i hours from now with %i working seconds left is due %s",
  (away, left, words, mark) => {
    expect(leftUntil(hours(away), now, left, wordsIn.en)).toBe(words);
    expect(markOfDue(hours(away), now, left)).toBe(mark);
  },
);

test("without working hours the clock says what is at risk", () => {
  expect([hours(3), hours(1), hours(-1)].map((dueAt) => markOfDue(dueAt, now))).toEqual([
    "kept",
    "risk",
    "broken",
  ]);
});
