import { MantineProvider } from "@mantine/core";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { GatheringAnswer, SuggestionAnswer } from "#contract/gatherings";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { questions } from "../coffee/rules.ts";
import { CoffeeView } from "./CoffeePage.tsx";
import { GatheringRows } from "./GatheringRows.tsx";
import { wordsIn } from "./use-words.ts";
import { WarmingView } from "./Warming.tsx";
import {
  changeWords,
  questionWords,
  shareWords,
  surveyWords,
  whenWords,
  whyItWas,
  whySentence,
} from "./words.ts";

const { en, de } = wordsIn;

/** Read the same in both: names of formats, teams, and a name beside a team. */
const alike = ["page.csv", "page.json", "form.teams", "one.teams", "coffee.with"];

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en.sentences, de.sentences)).toEqual({ alone: [], alike, otherGiven: [] });
});

const team = (name: string) => ({ id: name, name });
const suggestion = (why: SuggestionAnswer["why"], requests: number, ...names: string[]) => ({
  why,
  requests,
  teams: names.map(team),
});

test.each([
  [
    suggestion("cold", 41, "IT", "Sales"),
    "IT and Sales need each other (41 requests in 180 days), and goodwill between them stands low or mixed.",
  ],
  [
    suggestion("cold", 41, "IT", "Sales", "Legal"),
    "IT and Sales need each other (41 requests in 180 days), and goodwill between them stands low or mixed. Legal gets on with both.",
  ],
  [
    suggestion("strangers", 0, "IT", "Sales"),
    "No request went between any of them in 180 days, though each has five or more with others.",
  ],
  [
    suggestion("lot", 3, "IT", "Sales"),
    "Too little is known of them (3 requests between them in 180 days): drawn by lot, anew each month.",
  ],
])("%j", (given, said) => {
  expect(whySentence(given, en)).toBe(said);
});

test("the time is told by the clock of its zone", () => {
  const one = {
    startsAt: "2026-03-20T17:00:00Z",
    endsAt: "2026-03-20T19:30:00Z",
    zone: "Europe/Berlin",
  } as GatheringAnswer;
  expect(whenWords(one, en)).toMatch(/^Friday,? 20 March 2026, 18:00 to 20:30 \(Europe\/Berlin\)$/);
  expect(whenWords(one, de)).toBe("Freitag, 20. März 2026, 18:00 bis 20:30 Uhr (Europe/Berlin)");
});

test("figures say n and interval, or that they are too few", () => {
  const few = { n: 3, value: null, low: null, high: null, tooFew: true };
  expect(shareWords(few, en)).toBe("too few to say (3)");
  expect(shareWords({ n: 30, value: 0.9, low: 0.74, high: 0.965, tooFew: false }, en)).toBe(
    "90 % (likely 74 % to 97 %; of 30)",
  );
  const change = { value: 0.5, low: -0.2, high: 0.7, way: null };
  expect(changeWords(change, "no-difference", en)).toBe("+50 points (99 %: −20 to +70)");
  expect(changeWords(null, "too-few", en)).toBe("cannot be said");
  expect(changeWords(null, "too-early", en)).toBe("too early to say");
});

test("what a survey says tells the days on which it was answered", () => {
  const days = { opensOn: "2026-03-02", closesOn: "2026-03-15" };
  const before = { n: 12, mean: 3.94, low: 3.5, high: 4.2, ...days };
  expect(surveyWords({ survey: "Service", asks: "courtesy", before, after: null }, en)).toBe(
    "Said in the survey ‘Service’, courtesy. Before: 3.9 of 5 (likely 3.5 to 4.2; 12 answers, 2 March 2026 to 15 March 2026). After: no wave with enough answers that opened after.",
  );
});

test("what came of no suggestion says no why", () => {
  expect(whyItWas({ why: null, whyRequests: null } as GatheringAnswer, en)).toBe(null);
});

const said = de.sentences;
test.each([
  ["one comes", said.row.coming(1), "1 Person kommt"],
  ["two come", said.row.coming(2), "2 kommen"],
  ["one came", said.row.came(1), "1 Person war da"],
  ["none came", said.row.came(0), "0 waren da"],
  ["one line", said.row.lines(1), "1 Satz dazu"],
  ["two lines", said.row.lines(2), "2 Sätze dazu"],
  ["one seat", said.row.seats(1), "ein Platz je Team, ausgelost"],
  ["three seats", said.row.seats(3), "3 Plätze je Team, ausgelost"],
  ["one said so", said.after.came("1", false), "1 Person hat gesagt, dass sie da war."],
  ["many said so", said.after.came("12", false), "12 haben gesagt, dass sie da waren."],
  [
    "one was counted",
    said.after.came("1", true),
    "1 Person war da, gezählt von der Person, die eingeladen hat.",
  ],
  [
    "a first day after",
    said.warming.intro(1),
    "Was die Teams in den 90 Tagen davor füreinander getan haben, neben dem bisher einen Tag danach.",
  ],
  [
    "all days after",
    said.warming.intro(90),
    "Was die Teams in den 90 Tagen davor füreinander getan haben, neben den 90 Tagen danach.",
  ],
  ["one line was compared", said.warming.compared(1), "Eine Zeile wurde verglichen."],
  [
    "a single request",
    whySentence(suggestion("lot", 1, "IT", "Recht"), de),
    "Über sie ist zu wenig bekannt (1 Anfrage untereinander in 180 Tagen): ausgelost, jeden Monat neu.",
  ],
  [
    "a bridge between two",
    whySentence(suggestion("cold", 1041, "IT", "Vertrieb", "Recht"), de),
    "IT und Vertrieb brauchen einander (1.041 Anfragen in 180 Tagen), und der gute Wille zwischen ihnen ist gering oder gemischt. Recht kommt mit beiden gut aus.",
  ],
])("in German, %s", (_case, words, meant) => {
  expect(words).toBe(meant);
});

test("each question that may be drawn is there in German; another one stays as it is", () => {
  const inGerman = questions.map((one) => questionWords(one, "de"));
  expect(inGerman.every(({ lang }) => lang === "de")).toBe(true);
  expect(new Set([...inGerman.map(({ text }) => text), ...questions]).size).toBe(
    2 * questions.length,
  );
  expect(questionWords("Tea or coffee?", "de")).toEqual({ text: "Tea or coffee?", lang: "en" });
});

const [it, legal] = [
  { id: "t1", name: "IT" },
  { id: "t2", name: "Recht" },
];
const lot = {
  id: "g1",
  title: "Suppe",
  place: "",
  startsAt: "2026-03-20T17:00:00Z",
  endsAt: "2026-03-20T19:30:00Z",
  zone: "Europe/Berlin",
  state: "past",
  teams: [it, legal, { id: "t3", name: "Einkauf" }],
  seats: 2,
  came: 11,
  lines: 1,
} as unknown as GatheringAnswer;
const drawn = (lang: "en" | "de"): string =>
  renderToStaticMarkup(
    <MantineProvider>
      <LanguageContext value={lang}>
        <GatheringRows label="" rows={[lot]} />
        <WarmingView
          warming={{
            day: "2026-03-20",
            daysAfter: 20,
            compared: 1,
            chosenCold: true,
            rows: [
              {
                from: it,
                to: legal,
                verdict: "no-difference",
                lines: [
                  {
                    line: "promises",
                    before: { n: 30, value: 0.9, low: 0.74, high: 0.965, tooFew: false },
                    after: { n: 3, value: null, low: null, high: null, tooFew: true },
                    change: { value: 0.5, low: -0.2, high: 0.7, way: null },
                  },
                ],
                surveyed: {
                  survey: "Service",
                  asks: "courtesy",
                  before: {
                    n: 12,
                    mean: 3.94,
                    low: 3.5,
                    high: 4.2,
                    opensOn: "2026-03-02",
                    closesOn: "2026-03-15",
                  },
                  after: null,
                },
              },
            ],
          }}
        />
        <CoffeeView
          coffee={{
            isIn: true,
            teams: [legal],
            isLeftOut: false,
            waits: true,
            nextDraw: "2026-12-01",
            pairs: [
              {
                id: "c1",
                month: "2026-11",
                with: null,
                team: legal,
                ownTeam: it,
                why: "cold",
                question: questions[7],
                said: "met",
              },
            ],
          }}
        />
      </LanguageContext>
    </MantineProvider>,
  );

test("what was, what changed and who was drawn is told in the language that was chosen", () => {
  const [german, english] = [drawn("de"), drawn("en")];
  for (const words of [
    "Freitag, 20. März 2026, 18:00 bis 20:30 Uhr",
    "IT, Recht und Einkauf · 2 Plätze je Team, ausgelost",
    "11 waren da",
    "1 Satz dazu",
    "IT gegenüber Recht",
    "Kein Unterschied, der mehr als Zufall wäre",
    "90\u00a0% (wahrscheinlich 74\u00a0% bis 97\u00a0%; von 30)",
    "+50 Prozentpunkte (99\u00a0%: −20 bis +70)",
    "In der Umfrage „Service“ gesagt, Höflichkeit. Vorher: 3,9 von 5 (wahrscheinlich 3,5 bis 4,2; 12 Antworten, 2. März 2026 bis 15. März 2026). Nachher: keine Welle",
    "Das nächste Mal wird am 1. Dezember 2026 ausgelost.",
    "Für November 2026",
    "Jemand, dessen Name gelöscht ist, Recht",
    '<span lang="de">Was ist schwer an deiner Arbeit, und niemand sieht es?</span>',
  ])
    expect(german).toContain(words);
  for (const words of [
    "Friday",
    "IT, Recht and Einkauf",
    "3.9 of 5",
    "1 December 2026",
    "What is hard",
  ]) {
    expect(english).toContain(words);
    expect(german).not.toContain(words);
  }
});
