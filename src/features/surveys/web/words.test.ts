import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Language, WaveAnswer } from "#contract/surveys";
import { chooseLanguage } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { wavesAhead } from "./example-ahead.ts";
import { aheadSaid, howSaid } from "./preparing/AheadTable.tsx";
import { aboutOf } from "./preparing/GroupTable.tsx";
import { howOf } from "./preparing/SurveyPage.tsx";
import { wordsIn } from "./use-words.ts";
import { langFor, textOfAny, waveSaid } from "./words.ts";

const { en, de } = wordsIn;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  const alike = ["form.name"];
  expect(compared(en.sentences, de.sentences)).toEqual({ alone: [], alike, otherGiven: [] });
});

const item = {
  texts: { en: "{team} answers soon.", de: "Wenn ich {team} frage, höre ich bald etwas." },
};
const [legal, finance] = [{ name: "Legal" }, { name: "Finance" }];

test.each<[string, Language, { name: string }[], string]>([
  ["of every team", "en", [], "This team answers soon."],
  ["of several", "en", [legal!, finance!], "This team answers soon."],
  ["of one alone", "en", [legal!], "Legal answers soon."],
  ["in a language that bends its words", "de", [], "Wenn ich [Team] frage, höre ich bald etwas."],
  ["in a language in which it is not written", "fr", [], "This team answers soon."],
])("what is asked %s names that one alone", (_said, lang, providers, text) => {
  expect(textOfAny(item, lang, providers)).toBe(text);
});

// A test has no browser; this one is of somebody in Geneva.
beforeAll(() => vi.stubGlobal("navigator", { languages: ["fr-CH", "de-CH", "en"] }));
afterAll(() => {
  chooseLanguage(null);
  vi.unstubAllGlobals();
});

test("questions begin in the language chosen for all of Goodturn, where they are written in it; else in one of the browser's", () => {
  const first = (...there: Language[]): Language => langFor(there);
  expect([first("en", "de", "fr"), first("en", "de"), first("pl")]).toEqual(["fr", "de", "pl"]);
  chooseLanguage("en");
  expect([first("de", "en", "fr"), first("de", "fr"), first("es", "pl")]).toEqual([
    "en",
    "fr",
    "es",
  ]);
});

const wave: WaveAnswer = {
  id: "w1",
  surveyId: "s1",
  number: 2,
  state: "open",
  opensOn: "2026-11-20",
  closesOn: "2026-12-03",
  fromDay: "2026-08-20",
  untilDay: "2026-11-19",
  releasedAt: null,
  droppedFor: null,
  asked: 1084,
  version: 1,
};

test.each<[string, Partial<WaveAnswer>, string, string]>([
  [
    "runs",
    {},
    "Open until 3 December 2026. 1,084 people are asked.",
    "Offen bis zum 3. Dezember 2026. 1.084 Menschen werden gefragt.",
  ],
  [
    "asks one person",
    { asked: 1 },
    "Open until 3 December 2026. One person is asked.",
    "Offen bis zum 3. Dezember 2026. Eine Person wird gefragt.",
  ],
  [
    "is planned",
    { state: "planned", asked: null },
    "Opens on 20 November 2026, closes on 3 December 2026.",
    "Öffnet am 20. November 2026, schließt am 3. Dezember 2026.",
  ],
  [
    "was called off",
    { state: "dropped", droppedFor: "called-off" },
    "Called off. What was answered was destroyed unread.",
    "Abgesagt. Was geantwortet wurde, ist ungelesen vernichtet.",
  ],
])("a wave that %s", (_said, given, english, german) => {
  expect(waveSaid({ ...wave, ...given }, en)).toBe(english);
  expect(waveSaid({ ...wave, ...given }, de)).toBe(german);
});

const turned = {
  key: "own_1",
  dimension: "own",
  asks: "perception",
  kind: "agree",
  reversed: true,
  onlyIf: { key: "empathy", atMost: 2 },
  texts: { en: "a", de: "b" },
} as const;
const { planning, form, wave: ofWave } = de.sentences;
const lone = wavesAhead.slice(0, 1);

test.each([
  [
    "how an item is asked",
    howOf(turned, ["en", "de", "fr"], de),
    "fünf Stufen, umgekehrt gestellt, nur wenn empathy höchstens 2 ist, nur auf Englisch und Deutsch",
  ],
  [
    "who is asked about whom",
    aboutOf({ kind: "customers", provider: legal!, team: null } as never, de),
    "alle anderen Teams über Legal",
  ],
  [
    "a team about itself",
    aboutOf({ kind: "mirror", provider: legal!, team: null } as never, de),
    "Legal über sich selbst",
  ],
  [
    "a wave that spares enough",
    aheadSaid(lone, de),
    "In jeder Beziehung, die für sich gehört werden könnte, bleiben genug Menschen übrig.",
  ],
  [
    "waves of which two do not",
    aheadSaid(wavesAhead, de),
    "In 2 der 4 Wellen der nächsten zwölf Monate bleiben in manchen Beziehungen zu wenige Menschen übrig, um für sich gehört zu werden, weil die anderen im Monat davor etwas gefragt wurden.",
  ],
  [
    "one wave of four that does not",
    planning.ahead.someShort(1, 4).slice(0, 25),
    "In einer der 4 Wellen der",
  ],
  [
    "how waves are reckoned, one of them not",
    howSaid(lone, de, 1),
    "Jede Welle ist nach denen vor ihr berechnet: Wer in einer gefragt wird, bleibt einen Monat lang verschont. Eine Welle dieses Plans öffnet noch später und ist nicht berechnet.",
  ],
  ["every month", planning.every(1), "Jeden Monat"],
  ["every quarter", planning.every(3), "Alle 3 Monate"],
  ["one wave", planning.planned(1), "Die Welle ist geplant. Sie öffnet von selbst."],
  ["two waves", planning.planned(2), "2 Wellen sind geplant. Sie öffnen von selbst."],
  [
    "one who is spared",
    planning.spared("1"),
    "1 weitere Person könnte etwas sagen und bleibt verschont, weil sie im Monat vor der Öffnung schon etwas gefragt wird.",
  ],
  [
    "what stays of a survey",
    form.fixed(de.sentences.kinds.service, de.sentences.modes.anonymous).split(".")[0],
    "Service zwischen Teams, anonym",
  ],
  [
    "the languages that lack",
    form.ownLacks(["Englisch", "Deutsch"]),
    "Schreib sie auf Englisch oder Deutsch.",
  ],
  ["a wave by its number", ofWave.titleOf("Puls", 3), "Puls: Welle 3"],
])("in German, %s", (_case, said, meant) => {
  expect(said).toBe(meant);
});
