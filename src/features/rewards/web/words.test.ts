import { expect, test } from "vitest";
import type { RewardAnswer } from "#contract/rewards";
import { agreementWords, standingWords, targetWords } from "./words.ts";

const target = {
  name: "Promise kept",
  unit: "%",
  aim: 75,
  value: 61.26,
  n: 40,
  low: 52,
  high: 70,
  day: "2026-05-01",
  settled: { value: 61.26, day: "2026-05-01" },
  isTyped: false,
  isRemoved: false,
  isReached: false,
};

const plain = { ...target, low: null, n: null };
const typed = { ...target, low: null, isTyped: true };
const earlier = { value: 78, day: "2026-03-31" };

test.each([
  [
    "value, n and interval in one bracket, day and aim",
    target,
    "Promise kept: 61.3 % (of 40, likely 52 to 70) up to 1 May 2026, aim 75 %",
    null,
  ],
  ["no bracket", plain, "Promise kept: 61.3 % up to 1 May 2026, aim 75 %", null],
  [
    "no value",
    { ...target, value: null, day: null, settled: null },
    "Promise kept: no value yet, aim 75 %",
    null,
  ],
  [
    "typed in",
    typed,
    "Promise kept: 61.3 % (of 40) up to 1 May 2026, aim 75 % (typed in by those who keep the goal)",
    null,
  ],
  [
    "removed",
    { ...target, isRemoved: true },
    "Promise kept: aim 75 % when it was agreed; the goal measures it no more",
    null,
  ],
  [
    "what counts first, and what it is now behind it",
    { ...target, settled: earlier, isReached: true },
    "Promise kept: 78 % up to 31 March 2026, aim 75 %: reached",
    "Now 61.3 % (of 40, likely 52 to 70) up to 1 May 2026: what came after still runs, or is after the goal's days",
  ],
  [
    "nothing counts yet",
    { ...plain, settled: null },
    "Promise kept: nothing counts yet, aim 75 %",
    "Now 61.3 % up to 1 May 2026: its time still runs",
  ],
])("a target says: %s", (_, one, line, now) => {
  expect(targetWords(one)).toEqual({ line, now });
});

const team = (name: string, agreed: boolean) => ({ team: { id: name, name }, agreed });
const reward = (state: RewardAnswer["state"], daysLeft: number | null) =>
  ({ state, daysLeft, teams: [team("IT", true), team("Legal", false)] }) as RewardAnswer;

test.each([
  [
    reward("proposed", 9),
    "Agreed by IT. Open: Legal. It stands once a lead of each team has agreed.",
  ],
  [reward("agreed", 9), "9 days are left."],
  [reward("agreed", 1), "1 day is left."],
  [reward("agreed", 0), "Today is its last day."],
  [reward("agreed", null), "Its days are over, and its last values may still come."],
  [reward("reached", 9), "The measure is there."],
  [
    reward("missed", null),
    "The day has passed before the measure was there. What was learnt on the way stays.",
  ],
  [reward("dropped", 9), ""],
])("%j", (one, said) => {
  expect(standingWords(one)).toBe(said);
});

test("all or none have agreed", () => {
  const all = { teams: [team("IT", true), team("Legal", true)] } as RewardAnswer;
  expect(agreementWords(all)).toBe("Agreed by IT and Legal.");
});
