import { expect, test } from "vitest";
import { firstOf } from "./first-language.ts";

test.each<[readonly string[], string]>([
  [["de-AT", "en"], "de"],
  [["fr-CH", "DE", "en"], "de"],
  [["en-GB", "de"], "en"],
  [["fr", "den"], "en"],
  [[], "en"],
])("who likes %j best reads %s", (liked, language) => {
  expect(firstOf(["en", "de"], liked)).toBe(language);
});
