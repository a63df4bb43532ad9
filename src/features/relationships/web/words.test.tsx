import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import type { FigureAnswer, MatrixAnswer, MedianAnswer } from "./data.ts";
import { examples } from "./examples.tsx";
import { wordsIn } from "./use-words.ts";
import {
  directionSentence,
  expectSentence,
  loadSentence,
  longDuration,
  longFigure,
  matrixSentence,
  monthWords,
  shortDuration,
} from "./words.ts";

const { en, de } = wordsIn;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  const { alone, alike, otherGiven } = compared(en, de);
  expect({ alone, otherGiven }).toEqual({ alone: [], otherGiven: [] });
  // German has the same words for these.
  expect(alike).toEqual(["head.team", "head.service", "matrix.service", "matrix.asMatrix"]);
});

const kept: FigureAnswer = { n: 1241, value: 0.823, low: 0.8, high: 0.85, tooFew: false };
const few: FigureAnswer = { n: 1, value: null, low: null, high: null, tooFew: true };
const took: MedianAnswer = {
  n: 41,
  value: 11_520,
  low: 9000,
  high: null,
  tooFew: false,
  ninetieth: null,
};
const load = (open: number, overdue: number, unassigned: number) =>
  loadSentence("IT", { open, overdue, unassigned, ...waits }, de);
const waits = { waitsForCustomer: 0, waitsForVendor: 0, waitsForPart: 0 };
const direction = (requests: number, done: MedianAnswer) =>
  directionSentence("IT", "Recht", { requests, done: { wall: done }, promiseKept: kept }, de);

test.each([
  ["en", longFigure("promise-kept", kept, "wall", en), "82 % (80 % to 85 %; 1,241 promises)"],
  [
    "de",
    longFigure("promise-kept", kept, "wall", de),
    "82\u00a0% (80\u00a0% bis 85\u00a0%; 1.241 Zusagen)",
  ],
  ["de", longFigure("promise-kept", few, "wall", de), "zu wenige für eine Aussage (1 Zusage)"],
  [
    "de",
    longFigure("done", took, "working", de),
    "3,2\u00a0Stunden Arbeitszeit (mindestens 2,5\u00a0Stunden Arbeitszeit; 41 Anfragen)",
  ],
  ["en", longDuration(3600 * 3, "working"), "3 working hours"],
  ["de", longDuration(60, "wall", "de"), "1\u00a0Minute"],
  ["de", longDuration(86_400 * 3.24, "wall", "de"), "3,2\u00a0Tage"],
  ["en", shortDuration(11_520, "wall"), "3.2 h"],
  ["de", shortDuration(11_520, "wall", "de"), "3,2\u00a0Std"],
  ["de", load(0, 0, 0), "Bei IT ist nichts offen."],
  ["de", load(1, 0, 0), "Bei IT ist 1 Anfrage offen, nicht verspätet; um sie kümmert sich jemand."],
  [
    "de",
    load(12, 0, 4),
    "Bei IT sind 12 Anfragen offen, keine davon verspätet; 4 warten darauf, dass jemand sie übernimmt.",
  ],
  [
    "de",
    load(12, 1, 0),
    "Bei IT sind 12 Anfragen offen, 1 davon verspätet; um jede kümmert sich jemand.",
  ],
  ["de", direction(0, took), "Recht hat bei IT in dieser Zeit nichts angefragt."],
  [
    "de",
    direction(1, { ...took, ...few }),
    "Recht hat bei IT einmal angefragt: zu wenig, um zu sagen, wie lange es dauert.",
  ],
  [
    "de",
    direction(1241, took),
    "Recht hat bei IT 1.241\u00a0Mal angefragt; die Hälfte brauchte bis zur Erledigung höchstens 3,2\u00a0Stunden, und 82\u00a0% der Zusagen wurden gehalten.",
  ],
  [
    "de",
    de.said.passed("IT", "Recht", "7", 0),
    "IT hat 7 an Recht weitergegeben; nichts davon kam direkt zurück.",
  ],
  [
    "de",
    de.said.passed("IT", "Recht", "7", 1),
    "IT hat 7 an Recht weitergegeben; 1 kam direkt zurück.",
  ],
  [
    "en",
    en.said.passed("IT", "Legal", "7", 0),
    "IT handed 7 on to Legal; none went straight back.",
  ],
  ["de", monthWords("2026-03", "de"), "März 26"],
])("%s: %s", (_language, said, meant) => {
  expect(said).toBe(meant);
});

test("what somebody who asks now may expect is one sentence, whatever of it is known", () => {
  const unknown = { ...took, value: null };
  const serves = (firstReply: MedianAnswer, done: MedianAnswer) =>
    ({
      serves: { figures: { requests: 41, firstReply: { wall: firstReply }, done: { wall: done } } },
    }) as unknown as Parameters<typeof expectSentence>[0];
  expect(expectSentence(serves(took, took), de)).toBe(
    "Wer jetzt anfragt, kann nach den letzten 90 Tagen damit rechnen, dass die Hälfte bis zur ersten Antwort höchstens 3,2\u00a0Stunden (mindestens 2,5\u00a0Stunden; 41 Anfragen) und bis zur Erledigung höchstens 3,2\u00a0Stunden (mindestens 2,5\u00a0Stunden; 41 Anfragen) braucht.",
  );
  expect(expectSentence(serves(unknown, took), en)).toBe(
    "Who asks now may expect what the last 90 days showed: half of it was done within 3.2 hours (at least 2.5 hours; 41 requests).",
  );
  expect(expectSentence(serves(unknown, unknown), de)).toContain("(41 Anfragen)");
});

test("the matrix says who is best and who is not yet, in either language", () => {
  const rows = [
    { id: "1", name: "IT", parent: null },
    { id: "2", name: "Recht", parent: null },
  ];
  const matrix = {
    figure: "promise-kept",
    time: "wall",
    rows,
    rowTotals: [kept, { ...kept, value: 0.5, low: null, high: null }],
  } as unknown as MatrixAnswer;
  expect(matrixSentence(matrix, de)).toBe(
    "IT hält Zusagen am besten: 82\u00a0% (80\u00a0% bis 85\u00a0%; 1.241 Zusagen). Am seltensten gelingt es Recht: 50\u00a0% (1.241 Zusagen).",
  );
  expect(matrixSentence(matrix, en)).toBe(
    "IT keeps its promises best: 82 % (80 % to 85 %; 1,241 promises). Recht least often: 50 % (1,241 promises).",
  );
});

test("a pair and a team are read in German, with nothing English between", () => {
  const drawn = examples.filter(({ name }) => name === "Pair of teams" || name === "Team page");
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      {drawn.map(({ name, render: Drawn }) => (
        <Drawn key={name} />
      ))}
    </LanguageContext>,
  );
  for (const said of [
    "Erledigt, Median",
    "Zusagen",
    "leitet",
    "Als Tabelle zeigen",
    "Offen",
    "neun von zehn",
  ])
    expect(html).toContain(said);
  for (const english of ["Promises", "requests", " hours", " within ", "Month", "Late", "likely"])
    expect(html).not.toContain(english);
});
