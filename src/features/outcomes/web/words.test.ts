import { expect, test } from "vitest";
import type { Every, OutcomeAnswer } from "#contract/outcomes";
import { firstDayOf, lastDayOf, periodOf } from "../rules.ts";
import { changeWords, gapWords, periodWords, timeWords } from "./words.ts";
import { wholeOf } from "./TimeFields.tsx";
import { wordsIn } from "./use-words.ts";
import { readNumber } from "#web/data/typed-number.ts";

const gap = (every: Every, from: string, to: string) => {
  const [first, last] = [periodOf(from, every), periodOf(to, every)];
  return gapWords(
    {
      firstDay: firstDayOf(first, every),
      lastDay: lastDayOf(last, every),
      periods: last - first + 1,
    },
    every,
    wordsIn.en,
  );
};

test.each<[Every, string, string, string]>([
  ["month", "2026-03-10", "2026-03-10", "No value for March 2026."],
  ["month", "2026-03-10", "2026-04-02", "No value for March and April 2026."],
  ["month", "2025-12-10", "2026-01-02", "No value for December 2025 and January 2026."],
  ["month", "2026-03-10", "2026-06-02", "No value from March to June 2026."],
  ["week", "2026-10-20", "2026-10-20", "No value for week 43 of 2026."],
  ["week", "2026-12-30", "2027-01-05", "No value for week 53 of 2026 and week 1 of 2027."],
  ["quarter", "2026-05-01", "2026-05-01", "No value for quarter 2 of 2026."],
  ["year", "2024-05-01", "2025-05-01", "No value for 2024 and 2025."],
  ["day", "2026-03-01", "2026-03-03", "No value from 1 March 2026 to 3 March 2026."],
])("a gap by the %s is said, %s to %s", (every, from, to, said) => {
  expect(gap(every, from, to)).toBe(said);
});

test("the first days of a year may lie in the last week of the year before", () => {
  const first = firstDayOf(periodOf("2027-01-01", "week"), "week");
  expect(periodWords(first, "week", wordsIn.en)).toBe("week 53 of 2026");
});

test.each([
  ["better", 4, 4.5, "Better than the period before: +0.5"],
  ["worse", 4, 3.5, "Worse than the period before: −0.5"],
  ["same", 4, 4, "As in the period before"],
  [null, null, 4, "Nothing to compare: the period before has no value."],
  [null, null, null, "No value yet."],
] as const)("a change is said in words: %s", (change, before, last, said) => {
  const known = (value: number | null) => (value === null ? null : { day: "2026-03-01", value });
  const outcome = { change, before: known(before), last: known(last), unit: "of 5" };
  expect(changeWords(outcome as OutcomeAnswer, wordsIn.en)).toBe(said);
});

test("numbers are typed with a point or a comma, and words are none", () => {
  expect(["4.5", " 4,5 ", "-3", "−3", ".5"].map(readNumber)).toEqual([4.5, 4.5, -3, -3, 0.5]);
  expect(["", "4.5.6", "1,234.5", "many", "1e9"].map(readNumber)).toEqual(Array(5).fill(undefined));
});

test("a whole number may have commas between thousands, and no decimal comma", () => {
  const read = (text: string) => wholeOf(text, 0, 2_000_000);
  expect(["12", " 1,250 ", "1,250,000", "1 250", ""].map(read)).toEqual([
    12,
    1250,
    1_250_000,
    1250,
    null,
  ]);
  expect(["1,5", "12,50", ",5", "1.5", "many"].map(read)).toEqual(Array(5).fill(undefined));
});

test("a promised time is said in the singular where it is one", () => {
  expect(timeWords({ amount: 1, unit: "days" })).toBe("1 day");
  expect(timeWords({ amount: 60, unit: "minutes" })).toBe("60 minutes");
});
