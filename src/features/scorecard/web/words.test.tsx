import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { CardAnswer, ValueAnswer } from "#contract/scorecard";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { examples } from "./examples.tsx";
import { wordsIn } from "./use-words.ts";
import { leadWords, longWords, monthWords } from "./words.ts";

const { en, de } = wordsIn;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({
    alone: [],
    // German has the same words for these.
    alike: ["lines.mediations", "team"],
    otherGiven: [],
  });
});

const kept: ValueAnswer = { n: 1241, value: 0.84, low: 0.75, high: 0.91, tooFew: false };
const one: ValueAnswer = { n: 1, value: null, low: null, high: null, tooFew: true };
const took: ValueAnswer = { n: 41, value: 23_400, low: 18_000, high: null, tooFew: false };

test.each([
  [
    "en",
    longWords("share", en.of["promise-kept"], kept, en),
    "84 % (likely 75 to 91 %; 1,241 promises)",
  ],
  [
    "de",
    longWords("share", de.of["promise-kept"], kept, de),
    "84\u00a0% (wahrscheinlich 75 bis 91\u00a0%; Zusagen: 1.241)",
  ],
  ["de", longWords("share", de.of.done, one, de), "zu wenige für eine Aussage (Anfragen: 1)"],
  [
    "en",
    longWords("seconds", en.of.done, took, en),
    "6.5 working hours (at least 5 working hours; 41 requests)",
  ],
  [
    "de",
    longWords("seconds", de.of.done, took, de),
    "6,5\u00a0Stunden Arbeitszeit (mindestens 5\u00a0Stunden Arbeitszeit; Anfragen: 41)",
  ],
  ["de", de.units.minutes("1"), "1\u00a0Minute Arbeitszeit"],
  ["de", de.facts["days-since-defect"]("0", "0"), "Letzter Fehler: heute."],
  ["de", de.facts["days-since-defect"]("1", "0"), "1 Tag seit dem letzten Fehler."],
  ["de", de.facts["days-since-defect"]("12", "0"), "12 Tage seit dem letzten Fehler."],
  ["de", de.facts["leaders-with-commitment"]("1", "9"), "Von 9, die leiten, hat 1 eine laufende."],
  [
    "de",
    de.servedWorse("1", "8"),
    "1 von 8 Services sagt Teams im Haus weniger zu als Kunden draußen",
  ],
  ["de", de.mediations("6"), "In 6 Konflikten wird gerade vermittelt"],
  ["de", monthWords("2026-10", "de"), "Okt. 26"],
])("%s: %s", (_language, said, meant) => {
  expect(said).toBe(meant);
});

test("what is known of promises and of how long it takes is one sentence, in either language", () => {
  const card = (kept: number | null, done: number | null): CardAnswer => ({
    team: null,
    zone: "Europe/Berlin",
    asOf: null,
    teams: [],
    lines: [line("promise-kept", kept), line("done", done)],
  });
  const line = (
    name: "promise-kept" | "done",
    value: number | null,
  ): CardAnswer["lines"][number] => ({
    line: name,
    kind: name === "done" ? "seconds" : "share",
    asOf: null,
    now: { ...kept, value },
    before: null,
    change: null,
    months: [],
    facts: [],
    things: [],
  });
  expect(leadWords(card(0.84, 23_400), en)).toBe(
    "In the last 90 days 84 % of the promises were kept, and half of the requests were done within 6.5 working hours. ",
  );
  expect(leadWords(card(0.84, null), en)).toBe(
    "In the last 90 days 84 % of the promises were kept. ",
  );
  expect(leadWords(card(null, 23_400), de)).toBe(
    "In den letzten 90 Tagen war die Hälfte der Anfragen nach höchstens 6,5\u00a0Stunden Arbeitszeit erledigt. ",
  );
  expect(leadWords(card(0.84, 23_400), de)).toBe(
    "In den letzten 90 Tagen wurden 84\u00a0% der Zusagen gehalten, und die Hälfte der Anfragen war nach höchstens 6,5\u00a0Stunden Arbeitszeit erledigt. ",
  );
  expect(leadWords(card(null, null), de)).toBe(de.lead.few);
});

test("a scorecard is read in German, with nothing English between", () => {
  const drawn = examples.filter(({ name }) => /^Scorecard( of a team)?$/.test(name));
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      {drawn.map(({ name, render: Drawn }) => (
        <Drawn key={name} />
      ))}
    </LanguageContext>,
  );
  for (const said of [
    "Kennzahlen",
    "In den letzten 90 Tagen wurden ",
    " der Zusagen gehalten, und die Hälfte der Anfragen war nach höchstens 19\u00a0Stunden Arbeitszeit erledigt.",
    "Gezählt vor ",
    "Als Tabelle zeigen",
  ])
    expect(html).toContain(said);
  for (const english of [
    "Promises kept",
    " requests",
    "working ",
    "likely ",
    "Month",
    "Better",
    " ago",
  ])
    expect(html).not.toContain(english);
});
