/** What fair service says in German. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Figures, QuestionAnswer } from "#contract/fairness";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { Compared } from "./Compared.tsx";
import { HowReckoned } from "./HowReckoned.tsx";
import { TowardsView } from "./TowardsPage.tsx";
import { figures, questionOf, shares } from "./question-for-tests.ts";
import { wordsIn } from "./use-words.ts";
import {
  fewWords,
  intervalWords,
  questionWords,
  shortWords,
  sinceWords,
  stateOf,
  timesWords,
  valueWords,
} from "./words.ts";

const { en, de } = wordsIn;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({
    alone: [],
    // Signs and figures, and the same word in both.
    alike: ["table.n", "towards.team", "question.by"],
    otherGiven: [],
  });
});

const from = "2026-11-23T03:00:00Z";
const question = questionOf("Recht", "Vertrieb");
const reading = { may: { answer: true, takeBack: false, share: false } };
const day = "23. November 2026";
const since = (
  standing: "tooFew" | "unclear" | "still" | "gone",
  of: Figures = figures,
  given: Partial<QuestionAnswer> = {},
): string => sinceWords(question({ since: { from, standing, figures: of }, ...given }), day, de);

test.each([
  [
    "to whoever leads the team",
    questionWords(question(), de),
    "Anfragen von Vertrieb dauern bei euch 1,6-mal so lang wie die eurer anderen Kundenteams, Gleiches mit Gleichem verglichen (n = 84; 1,2 bis 2,1).",
  ],
  [
    "to others",
    questionWords(question(reading), de),
    "Anfragen von Vertrieb dauern bei Recht 1,6-mal so lang wie die der anderen Kundenteams, Gleiches mit Gleichem verglichen (n = 84; 1,2 bis 2,1).",
  ],
  [
    "more than half still wait",
    questionWords(
      question({
        measure: "first-reply",
        figures: {
          ...figures,
          theirs: { value: null, low: 115_200, high: null },
          ratio: { value: 4, low: 2.5, high: null },
        },
      }),
      de,
    ),
    "Anfragen von Vertrieb warten bei euch mindestens 4-mal so lang auf eine erste Antwort wie die eurer anderen Kundenteams, Gleiches mit Gleichem verglichen (n = 84; mindestens 2,5).",
  ],
  [
    "hand-overs",
    questionWords(question({ ...reading, measure: "handed-back", figures: shares }), de),
    "Was Vertrieb an Recht übergibt, geht 8,4-mal so oft gleich zurück wie das, was andere Teams übergeben (n = 12; 67 % neben 8 %).",
  ],
  [
    "parts",
    questionWords(question({ measure: "part-unanswered", figures: shares }), de),
    "Teilanfragen von Vertrieb an euch bleiben 8,4-mal so oft ohne Antwort wie die von anderen Teams (n = 12; 67 % neben 8 %).",
  ],
  ["hours", valueWords("done", 9000, de), "2,5 Arbeitsstunden"],
  ["minutes", valueWords("first-reply", 2400, de), "40 Arbeitsminuten"],
  ["one minute", valueWords("first-reply", 60, de), "1 Arbeitsminute"],
  [
    "an interval",
    intervalWords("done", figures.theirs, de),
    "40 Arbeitsstunden (32 bis 49 Arbeitsstunden)",
  ],
  ["an interval of shares", intervalWords("handed-back", shares.theirs, de), "67 % (40 bis 90 %)"],
  [
    "an interval in two units",
    intervalWords("done", { value: 9000, low: 6000, high: 12_600 }, de),
    "2,5 Arbeitsstunden (100 Arbeitsminuten bis 3,5 Arbeitsstunden)",
  ],
  [
    "an open interval",
    intervalWords("done", { value: 9000, low: 7200, high: null }, de),
    "2,5 Arbeitsstunden (mindestens 2 Arbeitsstunden)",
  ],
  ["in a table", shortWords("done", figures.theirs, de), "40 h (32 bis 49)"],
  [
    "unknown",
    shortWords("done", { value: null, low: 1, high: null }, de),
    "mehr als die Hälfte wartet noch",
  ],
  ["times", timesWords(figures, de), "1,6 (1,2 bis 2,1)"],
  [
    "few",
    fewWords(
      [
        {
          customer: { id: "q", name: "Qualität" },
          measure: "done",
          verdict: "tooFew",
          figures: { ...figures, n: 1200 },
        },
      ],
      de,
    ),
    "Qualität (1.200)",
  ],
  ["how it stands", stateOf(question(), de).words, "Wartet auf eine Antwort"],
  [
    "since then, too few",
    since("tooFew"),
    "Seit dem 23. November 2026 waren es 84, die sich vergleichen lassen: zu wenige für eine Aussage.",
  ],
  [
    "since then, one",
    since("tooFew", { ...figures, n: 1 }),
    "Seit dem 23. November 2026 war es 1, die sich vergleichen lässt: zu wenige für eine Aussage.",
  ],
  [
    "since then, none",
    since("tooFew", { ...figures, n: 0 }),
    "Seit dem 23. November 2026 wurde nichts angefragt, was sich vergleichen ließe.",
  ],
  [
    "since then, gone",
    since("gone"),
    "Seit dem 23. November 2026 dauert es für dieses Kundenteam 1,6-mal so lang wie für andere (n = 84; 1,2 bis 2,1): Der Unterschied ist nicht mehr da.",
  ],
  [
    "since then, a pattern",
    since("still", shares, { measure: "handed-back" }),
    "Seit dem 23. November 2026 geschieht es bei diesem Kundenteam 8,4-mal so oft wie bei anderen (n = 12; 67 % neben 8 %): Der Unterschied ist noch da.",
  ],
  [
    "one handed back",
    de.towards.handedBack("Recht", "1", "1"),
    "Von 1 Anfrage, die Recht übergeben hatte und die zu dir kam, hast du 1 gleich zurückgegeben.",
  ],
  [
    "one part of one",
    de.towards.left("Recht", "1", "1"),
    "Von 1 Teilanfrage, um die Recht gebeten hatte und die bei dir lag, hatte 1 nach vierzig Arbeitsstunden noch keine Antwort.",
  ],
  [
    "two parts of three",
    de.towards.left("Recht", "3", "2"),
    "Von 3 Teilanfragen, um die Recht gebeten hatte und die bei dir lagen, hatten 2 nach vierzig Arbeitsstunden noch keine Antwort.",
  ],
])("%s: %s", (_case, said, meant) => {
  expect(said.replaceAll("\u00a0", " ")).toBe(meant);
});

test("figures, the method and one's own page are read in German with nothing English between", () => {
  const sales = { id: "t2", name: "Vertrieb" };
  const rows = [{ team: sales, handed: 6, handedBack: 4, parts: 0, unanswered: 0 }];
  const round = {
    at: from,
    askedFrom: "2026-05-26",
    requests: 4475,
    tests: 86,
    patternTests: 2,
    placebo: { tests: 2064, below: 101 },
  };
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <Compared measure="done" figures={figures} labels={["dieses", "andere"]} />
      <TowardsView towards={{ since: "2026-05-26", rows }} />
      <HowReckoned round={round} />
    </LanguageContext>,
  );
  for (const said of [
    "40 Arbeitsstunden (32 bis 49 Arbeitsstunden)",
    "Seit dem 26. Mai 2026",
    "4 von 6",
    "keine gekommen",
    "4.475 Anfragen",
    "4,9\u00a0% (4 bis 5,9)",
  ])
    expect(html).toContain(said);
  for (const english of ["working", " of ", " to ", "since", "Since", "4,475"])
    expect(html.replaceAll(/(class|href)="[^"]*"/g, "")).not.toContain(english);
});
