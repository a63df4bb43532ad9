import { expect, test } from "vitest";
import type { RewardAnswer } from "#contract/rewards";
import { compared } from "#web/data/translated-for-tests.ts";
import { wordsIn } from "./use-words.ts";
import { agreementWords, standingWords, targetWords } from "./words.ts";

const { en, de } = wordsIn;

/** Read the same in both: names of formats, and a value beside what belongs to it. */
const alike = ["page.csv", "page.json", "card.beside"];

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en.sentences, de.sentences)).toEqual({ alone: [], alike, otherGiven: [] });
});

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
  expect(targetWords(one, en)).toEqual({ line, now });
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
  expect(standingWords(one, en)).toBe(said);
});

test("all or none have agreed", () => {
  const all = { teams: [team("IT", true), team("Legal", true)] } as RewardAnswer;
  expect(agreementWords(all, en)).toBe("Agreed by IT and Legal.");
  expect(agreementWords(all, de)).toBe("Zugestimmt: IT und Legal.");
});

const card = de.sentences.card;
test.each([
  [
    "what counts, with its interval",
    targetWords(target, de).line,
    "Promise kept: 61,3\u00a0% (von 40, wahrscheinlich 52 bis 70) bis zum 1. Mai 2026, Zielwert 75\u00a0%",
  ],
  [
    "what is typed in",
    targetWords(typed, de).line,
    "Promise kept: 61,3\u00a0% (von 40) bis zum 1. Mai 2026, Zielwert 75\u00a0% (von Hand eingetragen von denen, die das Ziel pflegen)",
  ],
  [
    "what came after",
    targetWords({ ...plain, settled: earlier }, de).now,
    "Jetzt 61,3\u00a0% bis zum 1. Mai 2026: Was danach kam, läuft noch oder liegt nach den Tagen des Ziels",
  ],
  [
    "who has agreed, and who not yet",
    standingWords(reward("proposed", 9), de),
    "Zugestimmt: IT. Offen: Legal. Sie steht fest, sobald für jedes Team eine Leitung zugestimmt hat.",
  ],
  ["days that are left", standingWords(reward("agreed", 9), de), "Noch 9 Tage."],
  ["one day that is left", standingWords(reward("agreed", 1), de), "Noch 1 Tag."],
  ["nobody yet", card.support(0), "noch niemand dafür"],
  ["one", card.support(1), "1 Person ist dafür"],
  ["two", card.support(2), "2 sind dafür"],
  [
    "a state in the midst of a sentence",
    de.sentences.palette(de.sentences.states.dropped, "Antworten am selben Tag"),
    "Belohnung, das Ziel wurde aufgegeben, für Antworten am selben Tag",
  ],
])("in German, %s", (_case, said, meant) => {
  expect(said).toBe(meant);
});
