import { expect, test } from "vitest";
import { refusedToday, tradeWordOf } from "./trade-words.ts";

test.each([
  ["  kill   process ", "kill process"],
  ["Größtübertrager", "Größtübertrager"],
  ["dump", "dump"],
  ["man-in-the-middle attack", "man-in-the-middle attack"],
  ["C++", "C++"],
])("'%s' is kept as '%s'", (typed, kept) => expect(tradeWordOf(typed)).toBe(kept));

test.each(["", "   ", "*", ".*", "<b>", "one two three four five", "-dump", "a\u0000b"])(
  "'%s' is no word of a trade",
  (typed) => expect(tradeWordOf(typed)).toBeNull(),
);

test.each([
  ["kill process", null],
  ["scrap rate", null],
  ["C++", null],
  ["you", "tooPlain"],
  ["is not", "tooPlain"],
  ["Useless", "disparaging"],
  ["useless load", null],
  ["<b>", "notAWord"],
  ["one two three four five", "notAWord"],
  ["two  spaces", null],
  ["", "notAWord"],
] as const)(
  "a word that stands in the list as '%s' would be refused today as %s",
  (word, refused) => expect(refusedToday(word)).toBe(refused),
);
