import { expect, test } from "vitest";
import type { ClaimAnswer, MendingAnswer, PriorityAnswer, RhythmAnswer } from "#contract/portraits";
import { compared } from "#web/data/translated-for-tests.ts";
import { actionWords, rightWords, waitWords } from "./mending/words.ts";
import { wordsIn } from "./use-words.ts";
import {
  evidenceWords,
  hoursWords,
  moreWords,
  openSentence,
  prioritiesSentence,
  priorityWords,
  rhythmSentence,
  signedWords,
} from "./words.ts";

const { de, en } = wordsIn;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({
    alone: [],
    // A name and a day, or a name and a colon.
    alike: ["sentences.words.by", "sentences.found.of"],
    otherGiven: [],
  });
});

const none = {
  n: 412,
  fromHour: null,
  untilHour: null,
  weekday: null,
  times: null,
  low: null,
  high: null,
} as const;
const rhythm = (claims: readonly ClaimAnswer[], n = 1412): RhythmAnswer => ({
  team: { id: "t1", name: "IT" },
  zone: "Europe/Berlin",
  firstDay: "2026-08-23",
  lastDay: "2026-11-21",
  n,
  asked: [],
  serving: null,
  week: null,
  claims: [...claims],
  tooFew: n < 30,
  asOf: "2026-11-22T08:00:00Z",
});

const weeks: [readonly ClaimAnswer[], number, string][] = [
  [
    [
      { ...none, kind: "asked", fromHour: 9, untilHour: 11 },
      { ...none, kind: "weekday", weekday: 0, times: 1.34 },
      { ...none, kind: "before", untilHour: 7 },
      { ...none, kind: "after", fromHour: 18 },
      { ...none, kind: "replied", fromHour: 8, untilHour: 12 },
      { ...none, kind: "open", low: 27.6, high: 41.2 },
    ],
    1412,
    "Bei IT kamen die meisten Anfragen zwischen 9 und 11 Uhr an; am Montag kam etwa ein Drittel mehr als an anderen Arbeitstagen; vor 7 und nach 18 Uhr wurde nichts angefragt. Die meisten ersten Antworten kamen zwischen 8 und 12 Uhr; gleichzeitig offen waren 28 bis 41. 1.412 Anfragen in dreizehn Wochen.",
  ],
  [[], 40, "Was bei IT ankommt, verteilt sich über den Tag. 40 Anfragen in dreizehn Wochen."],
  [
    [],
    1,
    "1 Anfrage in den letzten dreizehn Wochen: zu wenige, um von einem Rhythmus zu sprechen. Was da war, ist unten gezeichnet.",
  ],
];
test.each(weeks)("a week in German: %#", (claims, n, said) => {
  expect(rhythmSentence(rhythm(claims, n), de)).toBe(said);
});

test.each([
  [2, "etwa doppelt so viel wie an anderen Arbeitstagen"],
  [4.2, "etwa 4-mal so viel wie an anderen Arbeitstagen"],
])("%d times is %s", (times, said) => expect(moreWords(times, de)).toBe(said));

test("evidence is said with German numbers", () => {
  const evidence = { reason: "waits", n: 1200, hits: 420, value: 0.35, low: 0.32, high: 0.38 };
  expect(evidenceWords({ ...evidence, reason: "waits", firstDay: "2026-08-23" }, de)).toBe(
    "35 % von 1.200 Anfragen mussten zuerst auf eine Antwort derer warten, die angefragt hatten (32 bis 38 %)",
  );
});

const zone = "Europe/Berlin";
const now = new Date("2026-11-20T09:00:00Z");
const shut = { zone, week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } };

test.each([
  [true, "2026-11-20T16:00:00Z", "Jetzt offen, bis heute 17:00"],
  [true, null, "Jetzt offen, rund um die Uhr"],
  [false, "2026-11-23T07:30:00Z", "Jetzt geschlossen; öffnet Montag 08:30"],
  [false, null, "Jetzt geschlossen; wann es wieder öffnet, ist nicht bekannt"],
])("open %s, changes %s", (isOpen, changesAt, said) => {
  expect(openSentence({ ...shut, isOpen, changesAt }, now, zone, de)).toBe(said);
  expect(hoursWords(shut.week, de)).toBe("keine Zeiten");
});

test("hours are said with German days", () => {
  const day: [string, string][] = [["08:00", "17:00"]];
  const week = { ...shut.week, mon: day, tue: day, wed: day, fri: day };
  expect(hoursWords(week, de)).toBe("Mo bis Mi 08:00-17:00; Fr 08:00-17:00");
});

test("who wrote something, and what comes first, are said with German days", () => {
  const at = "2026-11-03T09:00:00Z";
  expect(signedWords({ by: { id: "p1", name: "Mia" }, at }, now, zone, de)).toBe(
    "Mia, 3. November",
  );
  expect(signedWords({ by: null, at }, now, zone, de)).toBe(
    "jemand, dessen Name hier nicht mehr steht, 3. November",
  );
  const goal: PriorityAnswer = {
    id: "g1",
    name: "Ein Ziel",
    byDay: "2026-12-31",
    pace: "behind",
    confidence: "in-doubt",
    others: [{ id: "t2", name: "Recht" }],
  };
  expect(priorityWords(goal, de)).toBe(
    "bis 31. Dezember, im Rückstand, gilt als ungewiss, gemeinsam mit Recht",
  );
  const team = { id: "t1", name: "IT" };
  const said = [[], [goal], [goal, goal]].map((own) =>
    prioritiesSentence({ team, own, above: [] }, de),
  );
  expect(said).toEqual([
    "IT hat kein Ziel gesetzt, das jetzt läuft.",
    "IT arbeitet jetzt an einem Ziel.",
    "IT arbeitet jetzt an 2 Zielen; was zuerst endet, steht zuerst.",
  ]);
});

const quiet: MendingAnswer = {
  team: { id: "t1", name: "Recht" },
  asOf: "2026-11-20T09:00:00Z",
  waits: { n: 0, own: null, holders: [] },
  streak: { present: 0, days: null },
  returned: { n: 0, value: null, low: null, high: null, tooFew: true },
  actions: { open: 0, overdue: 0, done: 0, worked: 0 },
};

test("what a team waits for and what it mends is said in German", () => {
  const holders = [
    { kind: "customer" as const, team: null, share: 0.7061 },
    { kind: "another" as const, team: null, share: 0.0039 },
  ];
  expect(waitWords({ ...quiet, waits: { n: 1312, own: 0.29, holders } }, de)).toBe(
    "Bei wem die 1.312 Anfragen lagen, solange sie offen waren: Recht 29 %, wer angefragt hat 71 %, ein anderes Team unter 1 %.",
  );
  const returned = { n: 150, value: 0.08, low: 0.047, high: 0.134, tooFew: false };
  expect(rightWords({ ...quiet, streak: { present: 1, days: 1 }, returned }, de)).toBe(
    "1 Tag seit dem letzten Fehler, 1 Anfrage in Folge auf Anhieb richtig. Bei 8 % der Anfragen fehlte am Anfang etwas (wahrscheinlich 5 bis 13 %; 150 Anfragen).",
  );
  expect(rightWords({ ...quiet, streak: { present: 0, days: 0 } }, de)).toContain(
    "Der letzte Fehler war heute. Zu wenige Anfragen (0)",
  );
});

test.each([
  [
    { open: 1, overdue: 1, done: 2, worked: 0 },
    "1 Maßnahme aus Nachbesprechungen ist offen, davon 1 überfällig; 2 sind erledigt, und keine davon hat die Zahl bewegt.",
  ],
  [
    { open: 2, overdue: 0, done: 3, worked: 2 },
    "2 Maßnahmen aus Nachbesprechungen sind offen; 3 sind erledigt, und 2 davon haben die Zahl bewegt.",
  ],
  [
    { open: 0, overdue: 0, done: 1, worked: 1 },
    "Keine Maßnahme aus Nachbesprechungen ist offen; 1 ist erledigt, und 1 davon hat die Zahl bewegt.",
  ],
])("actions: %o", (actions, said) => {
  expect(actionWords({ ...quiet, actions }, de)).toBe(said);
});
