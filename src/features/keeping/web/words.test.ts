import { expect, test } from "vitest";
import { compared } from "#web/data/translated-for-tests.ts";
import { wordsIn } from "./use-words.ts";

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(wordsIn.en, wordsIn.de)).toEqual({ alone: [], alike: [], otherGiven: [] });
});

test.each([
  [1, "1 Tag, solange hier nichts anderes steht."],
  [365, "365 Tage, solange hier nichts anderes steht."],
])("%d as usual: %s", (days, said) => {
  expect(wordsIn.de.sentences.retention.usual(days)).toBe(said);
});
