import { expect, test } from "vitest";
import { judged } from "../testing/judging.ts";
import { blinding } from "./blinding.ts";
import { tradeWordsKnown } from "./trade-words.ts";

test.each([
  "you",
  "Your",
  "I",
  "me",
  "we",
  "they",
  "this",
  "that",
  "is",
  "ARE",
  "not",
  "don’t",
  "you are",
  "is not",
])("'%s' stands in every sentence", (word) => expect(blinding(word)).toBe("tooPlain"));

test.each([
  "idiot",
  "Idiots",
  "moron",
  "useless",
  "stupid",
  "incompetent",
  "asshole",
  "you idiot",
  "garbage",
  "slow",
])("'%s' disparages whoever it is said of", (word) => expect(blinding(word)).toBe("disparaging"));

test.each([
  "kill",
  "dead",
  "master",
  "abort",
  "slave",
  "execute",
  "zombie",
  "dump",
  "crash",
  "junk",
  "user error",
  "kill process",
  "crappy build",
  "dumb waiter",
  "useless load",
  "slow query",
  "trash compactor",
  "C++",
  "bring your own device",
  "Größtübertrager",
])("'%s' may be a word of a trade", (word) => expect(blinding(word)).toBeNull());

test("every word that is known from the start may be one", () => {
  expect(tradeWordsKnown.length).toBeGreaterThan(60);
  expect(tradeWordsKnown.filter((word) => blinding(word) !== null)).toEqual([]);
});

test("a word that is refused would have silenced what is rude, and one that is not silences none of it", () => {
  expect(judged("You are useless.", ["useless"]).advice).toEqual([]);
  expect(judged("You are useless.", ["useless load"]).advice).toHaveLength(1);
});
