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

test("a target says value, interval, n, day and aim", () => {
  expect(targetWords(target)).toBe(
    "Promise kept: 61.3 % (likely 52 to 70) (of 40), up to 1 May 2026, aim 75 %",
  );
  expect(targetWords({ ...target, low: null, n: null })).toBe(
    "Promise kept: 61.3 %, up to 1 May 2026, aim 75 %",
  );
  expect(targetWords({ ...target, value: null })).toBe("Promise kept: no value yet, aim 75 %");
  expect(targetWords({ ...target, low: null, isTyped: true })).toBe(
    "Promise kept: 61.3 % (of 40), up to 1 May 2026, aim 75 % (typed in by those who keep the goal)",
  );
  expect(targetWords({ ...target, isRemoved: true })).toBe(
    "Promise kept: aim 75 % when it was agreed; the goal measures it no more",
  );
  const line = "Promise kept: 61.3 %, up to 1 May 2026, aim 75 %";
  const plain = { ...target, low: null, n: null };
  expect(targetWords({ ...plain, settled: { value: 58, day: "2026-03-31" } })).toBe(
    `${line}. What counts is 58 %, up to 31 March 2026: what came after still runs, or is after the goal's days`,
  );
  expect(targetWords({ ...plain, settled: null })).toBe(
    `${line}. Nothing counts yet: its time still runs`,
  );
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
