import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { compared } from "#web/data/translated-for-tests.ts";
import { LanguageContext } from "#web/data/language.ts";
import { nameOfBrowser } from "./browser-name.ts";
import { CodeStep } from "./CodeStep.tsx";
import { NewPassword } from "./ResetPage.tsx";
import { SessionList } from "./Sessions.tsx";
import { TokenList } from "./TokensPage.tsx";
import { wordsIn } from "./use-words.ts";

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(wordsIn.en, wordsIn.de)).toEqual({
    alone: [],
    // Words that German has taken over.
    alike: ["sentences.code.code", "sentences.security.passkeys"],
    otherGiven: [],
  });
});

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

test.each([
  ["en", firefox, "Firefox on Linux"],
  ["de", firefox, "Firefox unter Linux"],
  ["de", "Something on Windows NT", "Windows"],
  ["de", null, null],
] as const)("%s, a browser that tells %j is %j", (language, told, meant) => {
  expect(nameOfBrowser(told, wordsIn[language].sentences.security.browserOn)).toBe(meant);
});

test("signing in, what one has, and what is refused are read in German, with nothing English between", () => {
  const at = "2026-03-02T09:00:00Z";
  const token = {
    id: "t1",
    name: "Bericht",
    scopes: ["read" as const, "mail" as const],
    person: { id: "p1", name: "Ada First" },
    createdAt: at,
    expiresAt: "2099-03-02T09:00:00Z",
    lastUsedAt: null,
    revokedAt: at,
  };
  const html = renderToStaticMarkup(
    <LanguageContext value="de">
      <CodeStep onBack={() => undefined} onDone={async () => undefined} />
      <NewPassword secret="example" name="Ada" email="ada@example.org" />
      <SessionList
        sessions={[
          { id: "s1", isThis: false, browser: firefox, address: null, since: at, until: at },
        ]}
      />
      <TokenList tokens={[token]} />
    </LanguageContext>,
  );
  for (const said of [
    'lang="de"',
    "Gib die sechs Ziffern ein",
    "Hallo Ada.",
    "Mindestens 12 Zeichen.",
    "angemeldet: <time",
    "Bericht (lesen, E-Mail)",
    "nie benutzt",
    "2. März 2099",
  ])
    expect(html).toContain(said);
  for (const english of ["digits", "Password", "since", "(read", "never", "March"])
    expect(html).not.toContain(english);
});
