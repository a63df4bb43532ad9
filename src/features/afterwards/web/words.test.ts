import { expect, test } from "vitest";
import { fewLine, line, own, revealed } from "./samples.ts";
import {
  answerWords,
  askedSentence,
  isLow,
  ownWords,
  servedSentence,
  shareParts,
} from "./words.ts";

test("what the customers say and what the provider says are each one sentence with n and interval", () => {
  expect(servedSentence(line)).toBe(
    "24 answers about Legal from Sales: 92 % (74 to 98) say that it was right, 83 % (64 to 93) that they were served well. Of 30 who were asked 70 % answered.",
  );
  expect(askedSentence({ ...line, customer: null })).toBe(
    "18 answers about the teams that asked from Legal: 61 % (39 to 80) say that it could be done at once, 89 % (67 to 97) that it was good to work together. Of 22 who were asked 77 % answered.",
  );
  expect(servedSentence(fewLine)).toMatch(
    /^3 answers about Legal from Regional .* too few to say more\.$/,
  );
  expect(askedSentence(fewLine)).toMatch(/^Nobody at Legal has said yet/);
  const hidden = { n: 6, value: null, low: null, high: null, tooFew: true };
  expect(shareParts(hidden)).toEqual(["not told", "n 6"]);
  expect(shareParts(line.ofProvider.right)).toEqual(["92 %", "74 to 98, n 24"]);
  expect(shareParts(fewLine.ofProvider.right)).toEqual(["too few", "n 3"]);
});

test("an answer is said in the words in which it was chosen", () => {
  const [customer, provider] = revealed.answers;
  expect(answerWords("customer", customer!)).toBe("Partly; good. “The second annex is missing.”");
  expect(answerWords("provider", provider!)).toBe("No, I had to ask first; very good.");
});

test.each([
  ["yes", 3, false],
  ["yes", 2, true],
  ["partly", 5, true],
] as const)("%s and %i of five: who held it stands beside it: %s", (verdict, how, low) => {
  expect(isLow({ verdict, how })).toBe(low);
});

test("what was said of oneself is counted, however little", () => {
  expect(ownWords(own.said)).toEqual([
    "7 answers on what you did for others: right 6 times, well served 5 times.",
    "1 answer on what you asked for: could be done at once never, good to work with you once.",
  ]);
});
