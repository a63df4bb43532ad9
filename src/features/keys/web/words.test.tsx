import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageContext } from "#web/data/language.ts";
import { compared } from "#web/data/translated-for-tests.ts";
import { KeyPasskeys } from "./KeyPasskeys.tsx";
import { wordsIn } from "./use-words.ts";

/** A passphrase is one in German too. */
const alike = ["sentences.begin.passphrase"];

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(wordsIn.en, wordsIn.de)).toEqual({ alone: [], alike, otherGiven: [] });
});

test("that nobody can open it once both are lost is said as plainly in German", () => {
  const said = wordsIn.de.sentences;
  expect(said.begin.lost).toBe(
    "Wenn du beides verlierst, deine Passphrase und deinen Wiederherstellungscode, kann niemand mehr öffnen, was für dich versiegelt wurde: nicht, wer Goodturn verwaltet, und nicht, wer es betreibt. Du könntest einen neuen Schlüssel beginnen, und was für den alten versiegelt wurde, wäre verloren.",
  );
  expect(said.anew.intro).toContain("für dich dann endgültig verloren");
});

/** What each of these is called everywhere: two words for one thing would be taken for two things. */
test.each([
  ["passphrase", /passphrase/i, /Passphrase/],
  ["recovery code", /recovery code/i, /Wiederherstellungscode/],
  ["passkey", /passkey/i, /Passkey/],
  ["sealed", /sealed/i, /versiegelt/],
])("where English says %s, German says the one word for it", (_word, english, german) => {
  const [en, de] = [wordsIn.en, wordsIn.de].map(({ refusals, sentences }) =>
    flat({ refusals, sentences }),
  );
  const names = Object.keys(en!).filter((name) => english.test(en![name]!));
  expect(names.length).toBeGreaterThan(1);
  expect(names.filter((name) => !german.test(de![name]!))).toEqual([]);
});

function flat(words: object, path = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
      const name = `${path}${key}`;
      if (typeof value === "string") return [[name, value]];
      return typeof value === "object" && value !== null
        ? Object.entries(flat(value, `${name}.`))
        : [];
    }),
  );
}

const lock = { salt: "c", rounds: 1, sealed: "s" };
const own = {
  id: "k1",
  publicKey: "B",
  passphrase: lock,
  recovery: lock,
  passkeys: [
    {
      id: "1",
      credentialId: "p",
      name: "Mein Tisch",
      madeAt: "2020-01-06T08:00:00Z",
      salt: "",
      sealed: "",
    },
  ],
  madeAt: "2020-01-05T08:00:00Z",
  version: 1,
};

const drawn = (lang: "en" | "de"): string =>
  renderToStaticMarkup(
    <LanguageContext value={lang}>
      <KeyPasskeys own={own} />
    </LanguageContext>,
  );

test("what opens one's own key is told in the language that was chosen", () => {
  const [german, english] = [drawn("de"), drawn("en")];
  for (const words of [
    "Passkeys für deinen Schlüssel",
    "Mein Tisch, hinzugefügt: ",
    "6. Januar 2020",
    "Den Passkey Mein Tisch entfernen",
  ])
    expect(german).toContain(words);
  for (const words of ["Passkeys for your key", "since", "6 January 2020", "Remove"]) {
    expect(english).toContain(words);
    expect(german).not.toContain(words);
  }
});
