/** What a mediation says, in both languages. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { SuggestionAnswer } from "#contract/mediation";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { mediatorWords } from "./Beginning.tsx";
import { FactsTable } from "./Facts.tsx";
import { saysOf } from "./MediationPage.tsx";
import { wordsIn } from "./use-words.ts";
import { partWords, Spoken } from "./Writing.tsx";

const { en, de } = wordsIn;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  const { alone, alike, otherGiven } = compared(en, de);
  expect({ alone, otherGiven }).toEqual({ alone: [], otherGiven: [] });
  expect(alike.filter((name) => !/^fields\..*\.key$/.test(name))).toEqual([
    "page.title",
    "one.back",
    // Which review it is decides its words; a mark is none of the three.
    "agreement.review",
    // The sides do not finish these two: time does, and what both have said.
    "steps.agreed.done",
    "steps.review.done",
  ]);
});

test("what was sealed in one language opens in the other: its fields go by the same keys", () => {
  const keysOf = ({ fields }: typeof en) =>
    Object.entries(fields).map(([kind, asked]) => [kind, ...asked.map(({ key }) => key)]);
  expect(keysOf(de)).toEqual(keysOf(en));
});

const named = { sales: { id: "t1", name: "Sales" }, workshop: { id: "t2", name: "Workshop" } };
const suggestion: SuggestionAnswer = {
  id: "s1",
  one: named.workshop,
  other: named.sales,
  at: "2026-11-20T09:00:00Z",
  there: { promised: 18, kept: 11, returns: 4, handoffs: 9 },
  back: { promised: 1, kept: 0, returns: 1, handoffs: 1 },
};
const mara = { person: { id: "p3", name: "Mara" }, key: null, canOpen: false };

test.each([
  [
    "figures both ways, many and one",
    saysOf(suggestion, de),
    [
      "Von 18 Zusagen von Workshop gegenüber Sales wurden 7 nicht gehalten.",
      "Von 9 Übergaben von Workshop an Sales gaben 4 gleich zurück, was Sales gerade erst übergeben hatte.",
      "Von 1 Zusage von Sales gegenüber Workshop wurde 1 nicht gehalten.",
      "Von 1 Übergabe von Sales an Workshop gab 1 gleich zurück, was Workshop gerade erst übergeben hatte.",
    ],
  ],
  [
    "counts of the house",
    de.page.counts(de.page.openCount(7), de.page.holdingCount(null)),
    "In der ganzen Organisation sind 7 Mediationen offen, und weniger als fünf haben eine Vereinbarung, die hält. Mehr erfährt niemand.",
  ],
  [
    "few in the house",
    de.page.counts(de.page.openCount(null), de.page.holdingCount(5)),
    "In der ganzen Organisation sind weniger als fünf Mediationen offen, und 5 haben eine Vereinbarung, die hält. Mehr erfährt niemand.",
  ],
  [
    "the reviews",
    [1, 2, 3].map(de.agreement.review).join(", "),
    "Nach zwei Wochen, Nach sechs Wochen, Nach zwölf Wochen",
  ],
  [
    "a mediator whom the reader wants",
    mediatorWords({ ...mara, takesPart: false, wantedBy: ["one"] }, "one", de),
    "Du möchtest Mara. Die andere Seite hat noch nichts gesagt.",
  ],
  [
    "a mediator whom the other side wants",
    mediatorWords({ ...mara, takesPart: false, wantedBy: ["other"] }, "one", de),
    "Die andere Seite möchte Mara.",
  ],
  ["one's own words", partWords("one", "one", de), "Du"],
  ["the other's words", partWords("one", "other", de), "Die andere Seite"],
  ["the sides, as a mediator sees them", partWords("mediator", "one", de), "Eine Seite"],
])("%s", (_case, said, meant) => {
  expect(said).toEqual(meant);
});

test("neither side is named first by what it did: both are spoken to alike", () => {
  const said = JSON.stringify([de, de.page.promises("A", "B", "1", "2")]);
  for (const word of ["Gegner", "Schuld", "Konflikt", "Streit", "Vorwurf", "Partei", "gebrochen"])
    expect(said).not.toContain(word);
});

const share = (n: number, value: number | null) => ({
  n,
  value,
  low: value === null ? null : value - 0.1,
  high: value === null ? null : value + 0.1,
  tooFew: value === null,
});

test("figures and what was written are read in German with nothing English between", () => {
  const direction = {
    figures: { requests: 1204, promiseKept: share(41, 0.6), rightFirstTime: share(3, null) },
    returns: 4,
  };
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <FactsTable
        one={named.workshop}
        other={named.sales}
        figures={
          { there: direction, back: null } as unknown as Parameters<typeof FactsTable>[0]["figures"]
        }
      />
      <Spoken
        kind="agreement"
        text={{ who: "Ada", what: "ruft an", until: "Montag", figure: "3" }}
      />
    </LanguageContext>,
  );
  for (const said of [
    "Beide Richtungen, in den letzten 90 Tagen",
    "Workshop für Sales",
    "1.204",
    "60\u00a0% (50 bis 70) von 41",
    "zu wenige für eine Aussage (3)",
    "An welcher Zahl ihr es seht",
  ])
    expect(html).toContain(said);
  for (const english of ["Promises", "too few", " of ", "Requests", "Which figure"])
    expect(html.replaceAll(/(class|href)="[^"]*"/g, "")).not.toContain(english);
});
