import { expect, test } from "vitest";
import { compared } from "#web/data/translated-for-tests.ts";
import { fewLine, line, own, revealed } from "./samples.ts";
import { wordsIn } from "./use-words.ts";
import {
  answerWords,
  askedSentence,
  isLow,
  ownWords,
  servedSentence,
  shareParts,
} from "./words.ts";

const { de, en } = wordsIn;

test("every sentence stands in German, in other words, and says all that it is given", () => {
  expect(compared(en, de)).toEqual({ alone: [], alike: [], otherGiven: [] });
});

const ofAll = { ...line, customer: null };
const unsaid = { ...fewLine, ofProvider: fewLine.ofCustomer };

test("what the customers say and what the provider says are each one sentence with n and interval", () => {
  expect(servedSentence(line, en)).toBe(
    "24 answers about Legal from Sales: 92 % (74 to 98) say that it was right, 83 % (64 to 93) that they were served well. Of 30 who were asked 70 % answered.",
  );
  expect(askedSentence(ofAll, en)).toBe(
    "18 answers about the teams that asked from Legal: 61 % (39 to 80) say that it could be done at once, 89 % (67 to 97) that it was good to work together. Of 22 who were asked 77 % answered.",
  );
  expect(servedSentence(fewLine, en)).toMatch(
    /^3 answers about Legal from Regional .* too few to say more\./,
  );
  expect(askedSentence(fewLine, en)).toMatch(/^Nobody at Legal has said yet/);
  const hidden = { n: 6, value: null, low: null, high: null, tooFew: true };
  expect(shareParts(hidden, en)).toEqual(["not told", "n 6"]);
  expect(shareParts(line.ofProvider.right, en)).toEqual(["92 %", "74 to 98, n 24"]);
  expect(shareParts(fewLine.ofProvider.right, en)).toEqual(["too few", "n 3"]);
});

test.each([
  [
    servedSentence(line, de),
    "24 Antworten über Legal aus Sales: 92 % (74 bis 98) sagen, dass es richtig war, 83 % (64 bis 93), dass sie gut bedient wurden. Von 30 Gefragten haben 70 % geantwortet.",
  ],
  [
    askedSentence(ofAll, de),
    "18 Antworten aus Legal über die Teams, die angefragt haben: 61 % (39 bis 80) sagen, dass es sich gleich erledigen ließ, 89 % (67 bis 97), dass die Zusammenarbeit gut war. Von 22 Gefragten haben 77 % geantwortet.",
  ],
  [
    servedSentence({ ...unsaid, customer: null }, de),
    "Von den Teams, die angefragt haben, hat noch niemand gesagt, wie Legal sie bedient hat.",
  ],
  [
    askedSentence({ ...unsaid, customer: null }, de),
    "Aus Legal hat noch niemand gesagt, wie die Zusammenarbeit mit den Teams war, die angefragt haben.",
  ],
  [
    askedSentence({ ...fewLine, customer: line.customer }, de),
    "Aus Legal hat noch niemand gesagt, wie die Zusammenarbeit mit Sales war.",
  ],
])("in German: %s", (said, meant) => {
  expect(said).toBe(meant);
});

test("a figure and what it rests on are said in German", () => {
  expect(shareParts(line.ofProvider.right, de)).toEqual(["92 %", "74 bis 98, n = 24"]);
  expect(shareParts({ ...fewLine.ofProvider.right, n: 1200 }, de)).toEqual([
    "nicht gezeigt",
    "n = 1.200",
  ]);
});

test("an answer is said in the words in which it was chosen", () => {
  const [customer, provider] = revealed.answers;
  expect(answerWords("customer", customer!, en)).toBe(
    "Partly; good. “The second annex is missing.”",
  );
  expect(answerWords("provider", provider!, en)).toBe("No, I had to ask first; very good.");
  expect(answerWords("customer", customer!, de)).toBe(
    "Zum Teil; gut. „The second annex is missing.“",
  );
  expect(answerWords("provider", provider!, de)).toBe(
    "Nein, ich musste erst nachfragen; sehr gut.",
  );
});

test.each([
  ["yes", 3, false],
  ["yes", 2, true],
  ["partly", 5, true],
] as const)("%s and %i of five: who held it stands beside it: %s", (verdict, how, low) => {
  expect(isLow({ verdict, how })).toBe(low);
});

test("what was said of oneself is counted, however little", () => {
  expect(ownWords(own.said, en)).toEqual([
    "7 answers on what you did for others: right 6 times, well served 5 times.",
    "1 answer on what you asked for: could be done at once never, good to work with you once.",
  ]);
  expect(ownWords(own.said, de)).toEqual([
    "7 Antworten zu dem, was du für andere getan hast: 6-mal richtig, 5-mal gut bedient.",
    "1 Antwort zu dem, was du angefragt hast: nie gleich zu erledigen, einmal gute Zusammenarbeit.",
  ]);
});
