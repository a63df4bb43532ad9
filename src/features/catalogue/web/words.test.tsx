import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { Promised } from "./PromiseNow.tsx";
import { wordsIn } from "./use-words.ts";
import { promiseWords } from "./words.ts";

/** Read the same in both languages. */
const alike = [
  "sentences.impacts.normal.label",
  "sentences.fieldKinds.person",
  "sentences.fieldKinds.team",
  "sentences.fileTypes.pdf",
  "sentences.team.title",
  "sentences.team.back",
];

test("every sentence stands in German, in other words, and says all that it is given", () => {
  const { alike: found, ...others } = compared(wordsIn.en, wordsIn.de);
  expect(others).toEqual({ alone: [], otherGiven: [] });
  expect(found.toSorted()).toEqual(alike.toSorted());
});

const { sentences: german } = wordsIn.de;

test.each([
  [german.ask.count(1), "1 Service"],
  [german.ask.count(2), "2 Services"],
  [german.ask.lookedFor("notbook"), "Nichts hat diese Wörter. Gefunden für „notbook“:"],
  [german.form.moved("Für wen", 2, 5), "Für wen ist jetzt Nummer 2 von 5."],
  [german.promises.amount("Erste Antwort", "Hoch"), "Erste Antwort, Auswirkung: hoch"],
])("%s", (said, meant) => {
  expect(said).toBe(meant);
});

test.each([
  ["en", "4 working hours", "2 working days", "answers in 4 working hours, done in 2 working days"],
  [
    "de",
    "4 working hours",
    "1 working day",
    "antwortet in 4 Arbeitsstunden, erledigt in 1 Arbeitstag",
  ],
  ["de", null, "2 working days to end of day", "erledigt in 2 Arbeitstagen, bis Tagesende"],
  ["de", null, null, "sagt keine Zeit zu"],
] as const)(
  "in %s a service that answers in %s, and is done in %s, %s",
  (lang, answersIn, doneIn, meant) => {
    expect(promiseWords({ answersIn, doneIn }, wordsIn[lang]).replaceAll("\u00a0", " ")).toBe(
      meant,
    );
  },
);

test("what is promised is read in German, and its reckoning marked as English", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <Promised
        rows={[
          {
            kind: "first-reply",
            promise: "first reply in 4 working hours",
            dueAt: "2026-03-03T11:00:00Z",
            because: "4 working hours from Monday.",
          },
          { kind: "next-reply", promise: "next reply in 1 working day", dueAt: null, because: "" },
        ]}
      />
    </LanguageContext>,
  );
  expect(html).toContain("erste Antwort in 4\u00a0Arbeitsstunden");
  expect(html).toContain("eine Antwort: nächste Antwort in 1\u00a0Arbeitstag.");
  expect(html).toContain('<span lang="en">4 working hours from Monday.</span>');
});
