import { expect, test } from "vitest";
import type { Language } from "#contract/surveys";
import { textOfAny } from "./words.ts";

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
