import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { compared } from "#web/data/translated-for-tests.ts";
import { dayText, monthText } from "./dates.ts";
import { Journey } from "./Journey.tsx";
import type { Kinded } from "./journal.ts";
import { toHtml } from "./portable.ts";
import { FiguresTable } from "./RoundFigures.tsx";
import type { PageOfJournal } from "./sealed/words.ts";
import { LanguageContext } from "#web/data/language.ts";
import { wordsIn } from "./use-words.ts";
import { languages } from "#web/data/language.ts";
import { Written } from "./WrittenPage.tsx";

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(wordsIn.en, wordsIn.de)).toEqual({
    alone: [],
    alike: [],
    otherGiven: [],
  });
});

test.each([
  ["en", "one page", wordsIn.en.sentences.journal.count(1), "1 page"],
  ["de", "one page", wordsIn.de.sentences.journal.count(1), "1 Seite"],
  ["de", "two pages", wordsIn.de.sentences.journal.count(2), "2 Seiten"],
  [
    "de",
    "one that does not open",
    wordsIn.de.sentences.removeShutTitle(1),
    "Den Eintrag löschen, der sich nicht öffnen lässt?",
  ],
  [
    "de",
    "one would be added",
    wordsIn.de.sentences.portable.found(1, 2, 0),
    "Hinzu käme 1; schon hier sind 2; nicht lesbar sind 0.",
  ],
  [
    "de",
    "many would be added",
    wordsIn.de.sentences.portable.found(3, 1, 1),
    "Hinzu kämen 3; schon hier ist 1; nicht lesbar ist 1.",
  ],
  [
    "de",
    "fewer than five",
    wordsIn.de.sentences.views.answered(null),
    "Bisher haben weniger als fünf geantwortet.",
  ],
])("%s, %s: %s", (_language, _case, said, meant) => {
  expect(said).toBe(meant);
});

test("days and months are said in the language that was chosen", () => {
  const now = new Date("2026-11-22T10:00:00Z");
  const days = ["2026-11-21", "2026-11-22", "2026-11-23", "2026-11-26", "2026-03-03", "2025-03-03"];
  expect(days.map((day) => dayText(day, now, "de"))).toEqual([
    "gestern",
    "heute",
    "morgen",
    "Donnerstag",
    "3. März",
    "3. März 2025",
  ]);
  expect(days.map((day) => dayText(day, now, "en"))).toEqual([
    "yesterday",
    "today",
    "tomorrow",
    "Thursday",
    "3 March",
    "3 March 2025",
  ]);
  expect(languages.map((language) => monthText("2026-03", language))).toEqual([
    "March 2026",
    "März 2026",
  ]);
});

const page: PageOfJournal = {
  kind: "page",
  day: "2025-10-30",
  form: "prompt",
  prompt: "shaped-1",
  fields: { text: "Frau Lindgren am Schalter.", felt: "Ruhig." },
  mood: { word: "erleichtert", place: 7 },
};
const assessed: Kinded<"assessment"> = {
  id: "e1",
  version: 1,
  written: { kind: "assessment", day: "2025-10-01", levels: { listening: 2 } },
};

test("a page, the journey and what others answered are read in German, with nothing English between", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <Written page={page} />
      <Journey assessments={[assessed]} />
      <FiguresTable
        figures={[{ competency: "listening", source: "team+served", n: 6, mean: 2.5 }]}
        latest={{ listening: 3 }}
      />
    </LanguageContext>,
  );
  for (const said of [
    "30. Oktober 2025",
    "Wer hat dir zuerst gezeigt, was guter Dienst ist?",
    "Was du gefühlt und gedacht hast",
    "erleichtert · Zwischen schwer und leicht: 7 von 7, leicht",
    "Eine Selbsteinschätzung.",
    "Zuhören",
    "2 von 5",
    "Dein Team + Die, für die du da bist: Mittelwert, von 5",
    "2,5",
  ])
    expect(html).toContain(said);
  const { en } = wordsIn;
  for (const english of [
    en.sentences.cycle.felt.label,
    en.sentences.growth.journey,
    "Listening",
    "2 of 5",
    "October",
    "2.5<",
  ])
    expect(html).not.toContain(english);
});

test("what is taken out is written in the language of the page, and says in which it is", () => {
  const html = toHtml([{ ...assessed, written: page }, assessed], wordsIn.de);
  for (const said of [
    '<html lang="de">',
    "<h1>Mein Tagebuch</h1>",
    "Wer hat dir zuerst gezeigt",
    "Was du gefühlt und gedacht hast: Ruhig.",
    "Zuhören: 2 / 5",
  ])
    expect(html).toContain(said);
});
