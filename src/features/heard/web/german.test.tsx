/** Results in German: every sentence, and the ones that are put together. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { asked, team, wave } from "./example-results.ts";
import {
  cellsSaid,
  commentsSaid,
  customerName,
  figuresSaid,
  gapsSaid,
  improvementsSaid,
  pairName,
  responsesSaid,
  trendSaid,
} from "./folded-words.ts";
import { Named, PlainWords } from "./Named.tsx";
import { plainWords } from "./plain-words.ts";
import { wordsIn } from "./use-words.ts";
import {
  agreementWords,
  changeWords,
  nameOf,
  recommendWords,
  reliabilityWords,
  shareWords,
  waveWords,
} from "./words.ts";

const { en, de } = wordsIn;
const unit = team.unit!;
const { items } = wave;
const [improvement, tested] = [team.improvements[0]!, team.earlier[0]!];

/** Read the same in both: figures beside their names, counts and marks. */
const alike = [
  "sentences.says.shown",
  "sentences.plain.one",
  "sentences.wave.nothing",
  "sentences.wave.n",
  "sentences.wave.missing",
  "sentences.figures.n",
  "sentences.comments.theme",
  "sentences.team.by",
  "folded.of",
  "folded.end",
  "folded.mean",
  "folded.state",
];

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({ alone: [], alike, otherGiven: [] });
});

test("names that the server knows are the same in English, with dimensions and what should be", () => {
  const named = [
    asked("reliability", "Reliability"),
    asked("dimension:reliability", "Reliability", { isDimension: true, asks: null }),
    asked("own_1", "It tells us. (as it should be)", { asks: "It tells us.", isExpectation: true }),
  ];
  for (const { key, name } of named) expect(nameOf(named, key, en)).toBe(name);
  expect(named.map(({ key }) => nameOf(named, key, de))).toEqual([
    "Zuverlässigkeit",
    "Zuverlässigkeit",
    "It tells us. (wie es sein sollte)",
  ]);
});

const meaning = (key: string, value: number) => ({
  ...unit.figures[0]!,
  key,
  figures: {
    ...unit.figures[0]!.figures!,
    mean: { value, low: value - 0.3, high: value + 0.3 },
  },
});
const ofPeople = [
  asked("gladly", "I come gladly.", { dimension: "own" }),
  asked("means", "I have what I need.", { dimension: "own" }),
];
const people = {
  ...unit,
  kind: "staff" as const,
  provider: null,
  figures: [meaning("gladly", 4.1), meaning("means", 2.9)],
};
const statements = { items: ofPeople };
const cell = (given: object) => ({ ...unit, kind: "cell" as const, ...given });
const finance = { id: "t2", name: "Finance" };
const few = { ...unit.figures[0]!, key: "overall", said: "few" as const, figures: null };

test.each<[string, string, string]>([
  [
    "a service at both ends",
    plainWords(unit, wave, de),
    "Kunden von Legal finden dieses Team zuverlässig; sie vermissen Verständnis.",
  ],
  [
    "all together",
    plainWords({ ...unit, kind: "whole", provider: null }, wave, de),
    "Menschen, die geantwortet haben, finden die Teams, die für sie da sind, zuverlässig; sie vermissen Verständnis.",
  ],
  [
    "what a team believes",
    plainWords({ ...unit, kind: "mirror" }, wave, de),
    "Legal glaubt selbst: Die Kunden finden dieses Team zuverlässig; sie vermissen Verständnis.",
  ],
  [
    "customers of one team",
    plainWords(cell({ team: finance }), wave, de),
    "Kunden von Legal in Finance finden dieses Team zuverlässig; sie vermissen Verständnis.",
  ],
  [
    "statements",
    plainWords({ ...people, team: finance }, statements, de),
    "Menschen aus Finance stimmen am meisten zu: „I come gladly.“ (4,1 von 5); sie stimmen am wenigsten zu: „I have what I need.“ (2,9 von 5).",
  ],
  [
    "one answer",
    plainWords({ ...unit, answered: 1, figures: [] }, wave, de),
    "Zu wenige, um etwas zu sagen: 1 Antwort.",
  ],
  [
    "seven answers of which nothing is shown",
    plainWords({ ...unit, answered: 7, figures: [] }, wave, de),
    "Davon lässt sich nichts zeigen: 7 Antworten.",
  ],
  [
    "a wave",
    waveWords(wave, de),
    "How we serve each other, Welle 2, geschlossen am 20. September 2026",
  ],
  [
    "agreement",
    agreementWords(unit, de),
    "Wer geantwortet hat, denkt recht ähnlich (r_wg(j) 0,81).",
  ],
  [
    "reliability",
    reliabilityWords({ alpha: 0.86, omega: 0.87 }, de),
    "Die Fragen hängen zusammen: Cronbachs Alpha 0,86, Omega 0,87; ab 0,70 lassen sie sich als eine lesen.",
  ],
  [
    "a change",
    changeWords({ value: 0.4, low: 0.1, high: 0.7, direction: "better" }, de),
    "+0,4 (0,1 bis 0,7): besser",
  ],
  ["a share", shareWords({ value: 0.71, low: 0.55, high: 0.83 }, de), "71 % (55 bis 83)"],
  [
    "who would recommend",
    recommendWords({ value: 0.21, low: -0.04, high: 0.43 }, de),
    "+21 (-4 bis 43)",
  ],
  ["figures", figuresSaid(unit, items, de), "Gesamturteil: 4 (3,7 bis 4,3), n = 38"],
  [
    "customers of whom one is shown",
    cellsSaid([cell({ team: finance }), cell({ figures: [few] })], items, customerName, de),
    "Finance: 4 (3,7 bis 4,3), n = 38; von 1 weiteren lässt sich nichts zeigen",
  ],
  [
    "relationships of which none is shown",
    cellsSaid([cell({ figures: [few] }), cell({ figures: [few] })], items, pairName, de),
    "Von den 2 lässt sich nichts zeigen",
  ],
  [
    "waves",
    trendSaid(team.trends, unit, items, de),
    "Verständnis: vorher 3,2 (n = 31), jetzt 3,1 (n = 38): unklar",
  ],
  [
    "the widest gap",
    gapsSaid(team.gaps, unit, items, de),
    "Verständnis: denkt besser darüber, 0,9 (0,4 bis 1,4); n = 38 Kunden",
  ],
  [
    "who was not heard",
    responsesSaid(team.responses, de),
    "Am seltensten: Sales North, 7 von 22 haben geantwortet (32 %)",
  ],
  ["comments", commentsSaid(team, de), "3 Kommentare, 1 Thema"],
  [
    "what was taken up",
    improvementsSaid([improvement, tested, improvement], de),
    "Die nächste Welle prüft es (2); Seitdem besser",
  ],
  [
    "one answer to a survey",
    de.sentences.beside.of("1", "Puls", 2),
    "1 Antwort auf „Puls“, Welle 2.",
  ],
])("in German, %s", (_case, said, meant) => {
  expect(said.replaceAll("\u00a0", " ")).toBe(meant);
});

test("what the server tells in English is marked so in German sentences", () => {
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <PlainWords unit={{ ...people, team: finance }} wave={statements} />
      <Named items={items} of="overall" />
      <Named items={ofPeople} of="means" />
    </LanguageContext>,
  );
  expect(html).toContain('zu: „<span lang="en">I come gladly.</span>“ (4,1 von 5); sie');
  expect(html).toContain('Gesamturteil<span lang="en">I have what I need.</span>');
});
