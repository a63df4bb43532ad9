/** What the pages of figures and outcomes say in German. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { ComparedView } from "./ComparedPage.tsx";
import { apart, tooLittle } from "./samples.ts";
import { wordsIn } from "./use-words.ts";
import {
  chanceWords,
  intervalWords,
  lookWords,
  nounsIn,
  numbersCsv,
  rWords,
  verdictWords,
} from "./words.ts";

const { en, de } = wordsIn;
const [told, none] = [apart.verdicts.between, apart.verdicts.within];

test("every sentence stands in German, in other words but for signs, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({
    alone: [],
    alike: ["one.r", "one.n", "one.none"],
    otherGiven: [],
  });
});

test.each([
  [
    "a correlation",
    [0.25, -0.157, -0.003, 1].map((r) => rWords(r, de)).join(" "),
    "0,25 -0,16 0,00 1,00",
  ],
  ["its interval", intervalWords({ low: -0.19, high: 0.14 }, de), "-0,19 bis 0,14"],
  ["no interval", intervalWords({ low: null, high: null }, de), "–"],
  ["small chance", chanceWords(0.001, de), "unter 0,005"],
  ["chance", chanceWords(0.5, de), "0,50"],
  ["too few", lookWords(tooLittle.looks[0]!, de), "zu wenige für eine Aussage (n\u00a0=\u00a03)"],
  ["better with better", verdictWords(told, de), "Besser bei besserer Zahl"],
  [
    "worse with better",
    verdictWords({ ...told, goes: "worse" }, de),
    "Schlechter bei besserer Zahl",
  ],
  ["no link of size", verdictWords(none, de), "Nichts Nennenswertes"],
  [
    "none told",
    de.list.told(0, 3),
    "Von 3 Ergebnissen geht keines erkennbar mit dieser Zahl einher.",
  ],
  ["one told", de.list.told(1, 1), "Von 1 Ergebnis geht 1 erkennbar mit dieser Zahl einher."],
  ["two told", de.list.told(2, 3), "Von 3 Ergebnissen gehen 2 erkennbar mit dieser Zahl einher."],
  ["what was seen", de.list.seenOf("7 Segmente", "18 Monate"), "7 Segmente über 18 Monate"],
  ["within", de.one.within("Segment", "Monat"), "Innerhalb: je Segment, Monat für Monat"],
])("%s: %s", (_case, said, meant) => {
  expect(said).toBe(meant);
});

test("what the server calls units has a German name, and what somebody typed stays", () => {
  expect(nounsIn(apart.nouns, de)).toEqual({ one: "Segment", many: "Segmente", period: "Monat" });
  const typed = { one: "ward", many: "constructor", period: "quarter" };
  expect(nounsIn(typed, de)).toEqual({ ...typed, period: "Quartal" });
  expect(nounsIn(typed, en)).toEqual(typed);
});

test("a comparison is read in German; what the server says of it is marked as English, and the file is for programs", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <ComparedView comparison={apart} />
    </LanguageContext>,
  );
  for (const said of [
    "Zwischen ihnen: Segmente",
    "Ein Punkt je Segment und Monat",
    "Als Tabelle zeigen",
    "0,64 bis 0,99",
    "unter 0,005",
    "Segmente und die Teams dahinter",
  ])
    expect(html).toContain(said);
  expect(html).toMatch(/<div[^>]* lang="en"><p>‘Promises kept’ tells segments apart/);
  expect(html).toMatch(/<ul[^>]* lang="en"><li>The outcome is measured/);
  for (const english of [en.one.picture, en.looks.pooled.name, ".64 to", "How many independent"])
    expect(html).not.toContain(english);
  expect(numbersCsv(tooLittle)).toContain("too few to say");
});
