import { expect, test } from "vitest";
import type { CommitmentAnswer, FigureAtDay, Measure } from "#contract/commitments";
import { compared } from "#web/data/translated-for-tests.ts";
import { wordsIn } from "./use-words.ts";
import { leadWords } from "./CommitmentsPage.tsx";
import { aimText, figureWords, measureWords, nextWords, readAim, reachedWords } from "./words.ts";

const { en, de } = wordsIn;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({
    alone: [],
    // File formats, a name beside a measure, and what is the same word in both.
    alike: [
      "sentences.page.csv",
      "sentences.page.json",
      "sentences.row.by",
      "sentences.history.fields.team",
      "sentences.history.change",
    ],
    otherGiven: [],
  });
});

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
  expect(figureWords(one(measure), { ...figure, ...change }, en)).toBe(said);
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
  expect(nextWords({ nextDay, untilDay: "2026-06-30" } as CommitmentAnswer, "2026-02-01", en)).toBe(
    said,
  );
});

test.each([
  [null, true, "live", ""],
  [0.9, null, "live", "Whether the aim is reached cannot be said."],
  [0.9, true, "live", "The aim is reached."],
  [0.9, false, "kept", "The aim was not reached."],
] as const)("an aim of %s, reached %s, %s: %s", (aim, isReached, state, said) => {
  expect(reachedWords({ aim, isReached, state } as CommitmentAnswer, en)).toBe(said);
});

test.each<[Measure, Partial<FigureAtDay>, string]>([
  ["promise-kept", {}, "84\u00a0% (71 bis 92\u00a0%; 41 Zusagen)"],
  ["promise-kept", { n: 1, tooFew: true }, "zu wenige für eine Aussage (1 Zusage)"],
  ["right-first-time", { low: null }, "84\u00a0% (41 erledigte Anfragen)"],
  [
    "done",
    { value: 27_000, low: 21_600, high: 36_000 },
    "7,5 Arbeitsstunden (6 bis 10 Arbeitsstunden; 41 Anfragen)",
  ],
  [
    "done",
    { value: 3600, low: 3600, high: null, n: 1041 },
    "1 Arbeitsstunde (mindestens 1 Arbeitsstunde; 1.041 Anfragen)",
  ],
  ["outcome", { value: 4.25 }, "4,25 of 5, 31. März 2026"],
])("in German %s %j: %s", (measure, change, said) => {
  expect(figureWords(one(measure), { ...figure, ...change }, de)).toBe(said);
});

test.each([
  ["2026-03-01", "Zwischenstand am 1. März 2026"],
  ["2026-06-30", "bis zum 30. Juni 2026"],
  ["2026-01-01", "Zwischenstand vom 1. Januar 2026 steht noch aus"],
])("what comes next on %s, in German: %s", (nextDay, said) => {
  const open = { nextDay, untilDay: "2026-06-30" } as CommitmentAnswer;
  expect(nextWords(open, "2026-02-01", de)).toBe(said);
});

test.each([
  [
    9,
    1,
    "Von 12 Menschen, die hier leiten, haben 9 eine laufende Selbstverpflichtung. Von den laufenden ist 1 von dir.",
  ],
  [
    1,
    0,
    "Von 12 Menschen, die hier leiten, hat 1 eine laufende Selbstverpflichtung. Du hast zurzeit keine.",
  ],
])("of twelve leaders %i, of one’s own %i, in German: %s", (live, own, said) => {
  const mine = { mayMake: true, live: own, asked: [] };
  expect(leadWords({ share: { live, leaders: 12, tooFew: false }, mine }, de)).toBe(said);
});

test("a measure with its aim is said in German", () => {
  const kept = {
    ...one("promise-kept"),
    team: { id: "t", name: "Finanzen" },
    aim: 0.9,
    direction: "at-least",
  } as CommitmentAnswer;
  expect(measureWords(kept, de)).toBe("Zusagen, die Finanzen gehalten hat, mindestens 90\u00a0%");
});
