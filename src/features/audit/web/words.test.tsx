import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { ActTable, type Act } from "./AuditPage.tsx";
import { wordsIn } from "./use-words.ts";

test("every sentence and every act stands in German, in other words", () => {
  expect(compared(wordsIn.en, wordsIn.de)).toEqual({
    alone: [],
    // Whoever acts in a session is named without more.
    alike: ["sentences.via.session"],
    otherGiven: [],
  });
});

test("no two acts are called alike in German that have two names in English", () => {
  const { en, de } = wordsIn;
  const distinct = (words: Readonly<Record<string, string>>): number =>
    new Set(Object.values(words)).size;
  expect(distinct(de.actWords)).toBeGreaterThanOrEqual(distinct(en.actWords));
});

test("an act is read in German, by whom and about what", () => {
  const act: Act = {
    id: "a1",
    at: "2026-03-02T09:00:00Z",
    person: { id: "p1", name: "Ada First" },
    via: "token",
    tokenName: "Bericht",
    endpoint: "POST /teams/:id/members",
    subjectKind: "team",
    subjectId: "t1",
    params: {},
  };
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <ActTable rows={[act, { ...act, id: "a2", endpoint: "POST /no-more", subjectKind: null }]} />
    </LanguageContext>,
  );
  for (const said of [
    "Ada First durch ein Programm (Bericht)",
    "jemanden in ein Team aufgenommen",
    "ein Team<",
    "POST /no-more<",
  ])
    expect(html).toContain(said);
  expect(html).not.toContain("added");
});
