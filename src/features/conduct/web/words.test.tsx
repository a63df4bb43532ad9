import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { CountsAnswer, VersionAnswer } from "#contract/conduct";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { Acknowledge } from "./Acknowledge.tsx";
import { CountsView } from "./Counts.tsx";
import { wordsIn } from "./use-words.ts";
import { VersionList } from "./Versions.tsx";

/** Read the same in both: a team is a team in German too. */
const alike = ["counts.team"];

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(wordsIn.en, wordsIn.de)).toEqual({ alone: [], alike, otherGiven: [] });
});

const at = "2025-03-03T12:00:00Z";
const versions: VersionAnswer[] = [
  {
    version: 2,
    note: "Ein Datum ist auch eine Antwort.",
    by: { id: "p1", name: "Yusuf Haddad" },
    at,
    articles: [],
    acknowledgedAt: at,
    changes: [
      {
        key: "greet",
        kind: "removed",
        before: { key: "greet", en: { title: "Greet", words: "Say good morning." }, de: null },
        after: null,
      },
    ],
  },
];
const counts: CountsAnswer = {
  version: 2,
  n: null,
  of: 80,
  share: "all-but-few",
  teams: [{ team: { id: "t1", name: "Einkauf" }, of: 14, n: 5, share: "some" }],
};
const drawn = (language: "en" | "de"): string =>
  renderToStaticMarkup(
    <LanguageContext value={language}>
      <Acknowledge standard={{ version: 2, acknowledgedAt: at }} />
      <CountsView counts={counts} />
      <VersionList versions={versions} language={language} />
    </LanguageContext>,
  );

test("what was read, by how many, and what changed is told in the language that was chosen", () => {
  const [german, english] = [drawn("de"), drawn("en")];
  for (const said of [
    "Du hast bestätigt, dass du diese Fassung gelesen hast: 3. März 2025. Nur du kannst das sehen.",
    "Von allen, die dabei sind: von 80 fehlen weniger als fünf.",
    "mindestens 5 von 14",
    "Fassung 2, von Yusuf Haddad, 3. März 2025",
    "Von dir bestätigt: 3. März 2025.",
    "Weggenommen",
    '<strong lang="en">Greet</strong>',
  ])
    expect(german).toContain(said);
  for (const said of ["by Yusuf Haddad, 3 March 2025", "at least 5 of 14", "Taken away"]) {
    expect(english).toContain(said);
    expect(german).not.toContain(said);
  }
});
