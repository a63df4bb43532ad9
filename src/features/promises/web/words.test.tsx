import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { TeamCalendarRows } from "./TeamCalendars.tsx";
import { wordsIn } from "./use-words.ts";
import { weekOf, weekWords } from "./week.ts";
import { WorkedExample } from "./WorkedExample.tsx";

test("every sentence stands in German, in other words, and says all that it is given", () => {
  // A service is a service in German.
  expect(compared(wordsIn.en, wordsIn.de)).toEqual({
    alone: [],
    alike: ["sentences.list.services"],
    otherGiven: [],
  });
});

const day = "08:00-12:00, 13:00-17:00";
const { week } = weekOf({
  mon: day,
  tue: day,
  wed: "",
  thu: day,
  fri: "8 bis 12",
  sat: "",
  sun: "",
});

test("the hours of a week are said in the language of the page", () => {
  const said = (lang: "en" | "de") => {
    const { list } = wordsIn[lang].sentences;
    return weekWords(week, list.closed, lang);
  };
  expect(said("de")).toBe(`Mo bis Di ${day}; Do ${day}; Fr 08:00-12:00`);
  expect(said("en")).toBe(`Mon to Tue ${day}; Thu ${day}; Fri 08:00-12:00`);
  expect(weekWords(week, "closed")).toBe(said("en"));
});

const drawn = (language: "en" | "de"): string =>
  renderToStaticMarkup(
    <LanguageContext value={language}>
      <WorkedExample hours={week} holidays={[]} zone="Europe/Berlin" />
      <TeamCalendarRows team={{ id: "t1", name: "Betrieb" }} rows={[]} mayAdd />
    </LanguageContext>,
  );

test("the example is reckoned and explained in the language of the page", () => {
  const [german, english] = [drawn("de"), drawn("en")];
  expect(german).toMatch(
    /lang="de">Fällig: Montag \d\d:\d\d\. 3 Arbeitsstunden ab Freitag, \d+\. \p{L}+ \d{4}, 16:30/u,
  );
  expect(english).toMatch(/lang="en">Due on Monday \d\d:\d\d\. 3 working hours from Friday /);
  expect(german).toContain("Dieses Team hat keine eigenen");
  expect(german).not.toContain("working");
});
