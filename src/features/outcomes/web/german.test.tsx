import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Every, OutcomeAnswer } from "#contract/outcomes";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { firstDayOf, lastDayOf, periodOf } from "../rules.ts";
import { TimeFields } from "./TimeFields.tsx";
import { wordsIn } from "./use-words.ts";
import { changeWords, gapWords, timeWords, valueWords } from "./words.ts";

const { de, en } = wordsIn;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({
    alone: [],
    // Words that both languages have, and marks between names.
    alike: [
      "page.exportCsv",
      "page.exportJson",
      "retired.segment",
      "series.is",
      "segment.name",
      "outcome.name",
    ],
    otherGiven: [],
  });
});

test.each<[Every, string, string, string]>([
  ["month", "2026-03-10", "2026-03-10", "Kein Wert: März 2026."],
  ["month", "2026-03-10", "2026-04-02", "Kein Wert: März und April 2026."],
  ["month", "2026-03-10", "2026-06-02", "Kein Wert: März bis Juni 2026."],
  ["week", "2026-12-30", "2027-01-05", "Kein Wert: 53. Woche 2026 und 1. Woche 2027."],
  ["quarter", "2026-05-01", "2026-05-01", "Kein Wert: 2. Quartal 2026."],
  ["year", "2024-05-01", "2025-05-01", "Kein Wert: 2024 und 2025."],
  ["day", "2026-03-01", "2026-03-03", "Kein Wert: 1. März 2026 bis 3. März 2026."],
])("a gap by the %s is said in German, %s to %s", (every, from, to, said) => {
  const [first, last] = [periodOf(from, every), periodOf(to, every)];
  const days = { firstDay: firstDayOf(first, every), lastDay: lastDayOf(last, every) };
  expect(gapWords({ ...days, periods: last - first + 1 }, every, de)).toBe(said);
});

test.each([
  ["better", 4, 4.5, "von 5", "Besser als im Zeitraum davor: +0,5"],
  ["worse", 80, 79, "%", "Schlechter als im Zeitraum davor: −1 Prozentpunkt"],
  ["better", 79, 80.1, "%", "Besser als im Zeitraum davor: +1,1 Prozentpunkte"],
  ["better", 70, 81, "%", "Besser als im Zeitraum davor: +11 Prozentpunkte"],
] as const)("a change is said in German: %s, %d to %d %s", (change, before, last, unit, said) => {
  const known = (value: number) => ({ day: "2026-03-01", value });
  const outcome = { change, before: known(before), last: known(last), unit };
  expect(changeWords(outcome as OutcomeAnswer, de)).toBe(said);
});

test.each([
  [timeWords({ amount: 3, unit: "days" }, "de"), "3 Tage"],
  [de.promises.within(timeWords({ amount: 3, unit: "days" }, "de")), "innerhalb von 3 Tagen"],
  [de.promises.within(timeWords({ amount: 1, unit: "days" }, "de")), "innerhalb von 1 Tag"],
  [de.promises.within(timeWords({ amount: 4, unit: "hours" }, "de")), "innerhalb von 4 Stunden"],
  [valueWords(1234.5, "%", de), "1.234,5 %"],
  [de.page.people("1", true), "1 Kunde"],
  [de.file.begun(0, 0), "Kein Segment und keine Reihe ist neu."],
  [de.file.begun(1, 2), "Neu: ein Segment und 2 Reihen."],
  [de.csv.done("1"), "1 Wert ist hereingeholt."],
  [de.one.facts(de.every.month, de.better.less, ""), "Ein Wert je Monat · Weniger ist besser"],
])("%s", (said, meant) => {
  expect(said).toBe(meant);
});

test("the field of a promised time speaks the language around it", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <TimeFields
        label={de.segment.solved}
        typed={{ amount: "3", unit: "days" }}
        onChange={() => undefined}
      />
    </LanguageContext>,
  );
  expect(html).toContain("Einheit: Lösung in");
  expect(html).not.toContain("days</");
});
