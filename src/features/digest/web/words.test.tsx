import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { GroundTold } from "#contract/digest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { examples } from "./examples.tsx";
import { wordsIn } from "./use-words.ts";
import { intervalWords, monthWords, valueWords } from "./words.ts";

const { en, de } = wordsIn;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  // The sign for a number is the same everywhere.
  expect(compared(en, de)).toEqual({ alone: [], alike: ["columns.n"], otherGiven: [] });
});

const ground: GroundTold = {
  what: "",
  kind: "share",
  n: 120,
  value: 0.71,
  low: 0.62,
  high: 0.78,
  unit: "",
  href: null,
};
const waited: GroundTold = { ...ground, kind: "seconds", value: 15_120, low: 5400, high: null };
const measured: GroundTold = { ...ground, kind: "number", value: 1234.56, unit: "points" };

test.each([
  ["en", valueWords(ground, en), "71 %"],
  ["de", valueWords(ground, de), "71\u00a0%"],
  ["en", intervalWords(ground, en), "62 % to 78 %"],
  ["de", intervalWords(ground, de), "62\u00a0% bis 78\u00a0%"],
  ["en", valueWords(waited, en), "4.2 h of working time"],
  ["de", valueWords(waited, de), "4,2\u00a0Std Arbeitszeit"],
  ["en", intervalWords(waited, en), "90 min to open"],
  ["de", intervalWords(waited, de), "90\u00a0Min bis offen"],
  ["en", valueWords(measured, en), "1,234.56 points"],
  ["de", valueWords(measured, de), "1.234,56 points"],
  ["de", valueWords({ ...ground, value: null }, de), "zu wenige für eine Aussage"],
  ["en", monthWords("2026-03", "en"), "March 2026"],
  ["de", monthWords("2026-03", "de"), "März 2026"],
  ["de", de.more(1), "Einen weiteren Satz zeigen"],
  ["de", de.more(4), "4 weitere Sätze zeigen"],
])("%s: %s", (_language, said, meant) => {
  expect(said).toBe(meant);
});

test("the page is in German, and what was told in English is marked so", () => {
  const { render: Drawn } = examples.find(({ name }) => name === "The month in words")!;
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <Drawn />
    </LanguageContext>,
  );
  for (const said of ["Oktober 2026 in Worten", "Was zu loben ist", "wurden 38 Vergleiche gemacht"])
    expect(html).toContain(said);
  // A link is named by what the figure counts, which was told as well.
  const rest = html
    .replaceAll(/<(p|span) lang="en">.*?<\/\1>/g, "")
    .replaceAll(/aria-label="[^"]*"/g, "");
  expect(rest).not.toBe(html);
  for (const english of ["October", "What ", "Show", "the rows", "Look further", "comparison"])
    expect(rest).not.toContain(english);
});
