import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { examples } from "./examples.tsx";
import { wordsIn } from "./use-words.ts";

/** Read the same in both languages. */
const alike = ["sentences.done.team"];

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(wordsIn.en, wordsIn.de)).toEqual({ alone: [], alike, otherGiven: [] });
});

const { look, done } = wordsIn.de.sentences;
const english = wordsIn.en.sentences;

test.each([
  [look.rows("1", true), "Die Datei hat 1 Zeile."],
  [look.rows("141.000", false), "Die Datei hat etwa 141.000 Zeilen."],
  [look.unreadable("0", "1"), "1 Zeile wurde angesehen und lässt sich lesen."],
  [look.unreadable("0", "2.000"), "Von den ersten 2.000 Zeilen lassen sich alle lesen."],
  [
    look.unreadable("1", "2.000"),
    "Von den ersten 2.000 Zeilen lässt sich 1 so nicht lesen. Sie käme mit dem Grund dafür in eine eigene Datei.",
  ],
  [
    look.unreadable("4", "2.000"),
    "Von den ersten 2.000 Zeilen lassen sich 4 so nicht lesen. Sie kämen mit dem Grund dafür in eine eigene Datei.",
  ],
  [done.fresh("1", "2"), "Neu aus dieser Datei: 1 Anfrage und 2 Ereignisse."],
  [done.fresh("2", "1"), "Neu aus dieser Datei: 2 Anfragen und 1 Ereignis."],
  [done.lost("1"), "1 Zeile ließ sich nicht lesen."],
  [done.lost("3"), "3 Zeilen ließen sich nicht lesen."],
  [english.done.fresh("1", "2"), "New from this file: 1 request and 2 events."],
  [english.look.unreadable("0", "20"), "All of the first 20 rows can be read."],
])("%s", (said, meant) => {
  expect(said).toBe(meant);
});

const drawn = (name: string): string => {
  const Example = examples.find((example) => example.name === name)!.render;
  return renderToStaticMarkup(
    <LanguageContext value="de">
      <Example />
    </LanguageContext>,
  );
};

test("how a file is read is told in German, and what the server recognised is marked as English", () => {
  const html = drawn("Import, how it is read");
  for (const said of [
    "Die Datei hat etwa 141.000 Zeilen.",
    "lassen sich 4 so nicht lesen",
    '<li lang="en">Each row is one event',
  ])
    expect(html).toContain(said);
  expect(drawn("Import, its columns")).toContain("Team, das anfragt");
  expect(drawn("Import, its columns")).not.toContain("Customer");
});
