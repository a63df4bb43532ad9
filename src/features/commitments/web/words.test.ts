import { expect, test } from "vitest";
import type { CommitmentAnswer, FigureAtDay, Measure } from "#contract/commitments";
import { aimText, figureWords, nextWords, readAim, reachedWords } from "./words.ts";

const figure: FigureAtDay = {
  day: "2026-03-31",
  n: 41,
  value: 0.84,
  low: 0.71,
  high: 0.92,
  tooFew: false,
};
const one = (measure: Measure) => ({
  measure,
  outcome: { id: "o", name: "Satisfaction", unit: "of 5" },
});

test.each<[Measure, Partial<FigureAtDay>, string]>([
  ["promise-kept", {}, "84 % (71 to 92 %; 41 promises)"],
  ["promise-kept", { tooFew: true, value: null, n: 3 }, "too few to say (3 promises)"],
  ["right-first-time", { low: null }, "84 % (41 finished)"],
  [
    "done",
    { value: 27_000, low: 21_600, high: 36_000 },
    "7.5 working hours (6 to 10 working hours; 41 requests)",
  ],
  [
    "done",
    { value: 27_000, low: 21_600, high: null },
    "7.5 working hours (at least 6 working hours; 41 requests)",
  ],
  ["done", { value: null }, "more than half still wait (41 requests)"],
  ["outcome", { value: 4.25 }, "4.25 of 5, 31 March 2026"],
  ["outcome", { value: null }, "no value"],
])("%s %j: %s", (measure, change, said) => {
  expect(figureWords(one(measure), { ...figure, ...change })).toBe(said);
});

test.each<[Measure, string, number | undefined]>([
  ["promise-kept", "90", 0.9],
  ["promise-kept", "90 %", 0.9],
  ["right-first-time", "97,5", 0.975],
  ["done", "4.5", 16_200],
  ["outcome", "-3", -3],
  ["outcome", "many", undefined],
])("an aim of %s typed as %s", (measure, text, aim) => {
  expect(readAim(measure, text)).toBe(aim);
  if (aim !== undefined) expect(readAim(measure, aimText(measure, aim))).toBe(aim);
});

test.each([
  ["2026-03-01", "review on 1 March 2026"],
  ["2026-06-30", "until 30 June 2026"],
  ["2026-01-01", "review of 1 January 2026 still to come"],
])("what comes next on %s: %s", (nextDay, said) => {
  expect(nextWords({ nextDay, untilDay: "2026-06-30" } as CommitmentAnswer, "2026-02-01")).toBe(
    said,
  );
});

test.each([
  [null, true, "live", ""],
  [0.9, null, "live", "Whether the aim is reached cannot be said."],
  [0.9, true, "live", "The aim is reached."],
  [0.9, false, "kept", "The aim was not reached."],
] as const)("an aim of %s, reached %s, %s: %s", (aim, isReached, state, said) => {
  expect(reachedWords({ aim, isReached, state } as CommitmentAnswer)).toBe(said);
});
