import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Language } from "#contract/surveys";
import { chooseLanguage } from "#web/data/language.ts";
import { langFor, textOfAny } from "./words.ts";

const item = {
  texts: { en: "{team} answers soon.", de: "Wenn ich {team} frage, höre ich bald etwas." },
};
const [legal, finance] = [{ name: "Legal" }, { name: "Finance" }];

test.each<[string, Language, { name: string }[], string]>([
  ["of every team", "en", [], "The team answers soon."],
  ["of several", "en", [legal!, finance!], "The team answers soon."],
  ["of one alone", "en", [legal!], "Legal answers soon."],
  ["in a language that bends its words", "de", [], "Wenn ich [Team] frage, höre ich bald etwas."],
  ["in a language in which it is not written", "fr", [], "The team answers soon."],
])("what is asked %s names that one alone", (_said, lang, providers, text) => {
  expect(textOfAny(item, lang, providers)).toBe(text);
});

// A test has no browser; this one is of somebody in Geneva.
beforeAll(() => vi.stubGlobal("navigator", { languages: ["fr-CH", "de-CH", "en"] }));
afterAll(() => {
  chooseLanguage(null);
  vi.unstubAllGlobals();
});

test("questions begin in the language chosen for all of Goodturn, where they are written in it; else in one of the browser's", () => {
  const first = (...there: Language[]): Language => langFor(there);
  expect([first("en", "de", "fr"), first("en", "de"), first("pl")]).toEqual(["fr", "de", "pl"]);
  chooseLanguage("en");
  expect([first("de", "en", "fr"), first("de", "fr"), first("es", "pl")]).toEqual([
    "en",
    "fr",
    "es",
  ]);
});
