import { describe, expect, test } from "vitest";
import type { KindAnswer } from "#contract/parity";
import { secondsOf } from "../rules.ts";
import {
  brokenSentence,
  byHowMuch,
  countsSentence,
  durationWords,
  promiseSentence,
  resultSentence,
  shareWords,
  whoMayWords,
} from "./words.ts";
import { wordsIn } from "./use-words.ts";

/** A number is not torn from its sign at the end of a line. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const hour = 3600;
const day = 24 * hour;

test.each([
  [20, "1 minute"],
  [45 * 60, "45 minutes"],
  [hour, "1 h"],
  [1.5 * hour, "1 h 30 min"],
  [9.99 * hour, "9 h 59 min"],
  [18.2 * hour, "18 h"],
  [23.6 * hour, "1 day"],
  [day, "1 day"],
  [3 * day + 16 * hour, "3 days 16 h"],
  [2 * day - 60, "2 days"],
  [61 * hour, "2 days 13 h"],
])("%i seconds are %s", (seconds, said) => {
  expect(durationWords(seconds, wordsIn.en)).toBe(said);
});

const outside = (amount: number) => {
  const time = { amount, unit: "days" } as const;
  return { ...time, seconds: secondsOf(time), isOwn: true };
};
const inside = (mean: number, worst: number) => ({
  promise: "3 working days",
  meanSeconds: mean * day,
  worstSeconds: worst * day,
});

describe("two promises in a sentence", () => {
  const kind = (change: Partial<KindAnswer>): KindAnswer => ({
    kind: "done",
    inside: inside(2.5, 3 + 2 / 3),
    outside: outside(1),
    standing: "worse",
    ...change,
  });
  test.each<[Partial<KindAnswer>, string, string]>([
    [
      {},
      "A colleague waits 2 days 12 h on average, up to 3 days 16 h, where a client is promised 1 day.",
      "1 day 12 h longer on average, 2.5 times as long.",
    ],
    [{ inside: null }, "Nothing is promised to a colleague, where a client is promised 1 day.", ""],
    [
      { outside: null, standing: "better" },
      "A colleague is promised 2 days 12 h on average, up to 3 days 16 h; a client nothing.",
      "",
    ],
    [
      { standing: "equal" },
      "A colleague is promised about the same: 2 days 12 h on average, up to 3 days 16 h; a client 1 day.",
      "",
    ],
    [{ inside: null, outside: null }, "Nothing is promised on either side.", ""],
  ])("%j", (change, said, by) => {
    expect(promiseSentence(kind(change), wordsIn.en)).toBe(said);
    expect(byHowMuch(kind(change), wordsIn.en)).toBe(by);
  });
});

const share = (kept: number, n: number, value: number | null = null) => ({
  kept,
  n,
  value,
  low: value === null ? null : value - 0.05,
  high: value === null ? null : value + 0.05,
});

describe("two results in a sentence", () => {
  const both = { inside: share(69, 100, 0.69), outside: share(93, 100, 0.93) };
  const difference = { value: -0.24, low: -0.34, high: -0.13 };
  test.each<[Parameters<typeof resultSentence>[0], string]>([
    [
      { standing: "worse", ...both, difference },
      "Promises to colleagues are kept less often, by 24 points (13 to 34). Kept to colleagues 69 % (64 to 74 %; 100), to clients 93 % (88 to 98 %; 100).",
    ],
    [
      { standing: "no-difference", ...both, difference: { value: 0, low: -0.1, high: 0.1 } },
      "No difference to be seen in how promises are kept. Kept to colleagues 69 % (64 to 74 %; 100), to clients 93 % (88 to 98 %; 100).",
    ],
    [
      { standing: "too-few", inside: share(3, 4), outside: share(9, 10, 0.9), difference: null },
      "Too few to say how promises are kept: 4 to colleagues, 10 to clients.",
    ],
    [
      { standing: "too-few", inside: share(69, 100, 0.69), outside: share(0, 0), difference: null },
      "No results of customers outside yet. Kept to colleagues: 69 % (64 to 74 %; 100).",
    ],
  ])("%#", (result, said) => {
    expect(plain(resultSentence(result, wordsIn.en))).toBe(said);
  });

  test("a share below the floor says how many there were", () => {
    expect(shareWords(share(3, 4), wordsIn.en)).toBe("too few to say (4)");
  });
});

test("the page begins with a sentence", () => {
  const counts = (compared: number, promised: number, kept: number) => ({
    compared,
    promise: { worse: promised, equal: 0, better: 0, unknown: 0 },
    result: { worse: kept, noDifference: 0, better: 0, tooFew: 0 },
    broken: {
      inside: { broken: 84, n: 274 },
      outside: { broken: 40, n: 516 },
      value: 0.157,
      low: 0.134,
      high: 0.184,
    },
  });
  expect(countsSentence(counts(14, 3, 1), wordsIn.en)).toBe(
    "In 3 of 14 services a colleague is promised less than a client; in 1 the promise is kept less often.",
  );
  expect(countsSentence(counts(14, 0, 0), wordsIn.en)).toBe(
    "In none of 14 services is a colleague promised less than a client; in none is the promise kept less often.",
  );
  expect(countsSentence(counts(0, 0, 0), wordsIn.en)).toBe("No service has been compared yet.");
  expect(plain(brokenSentence(counts(1, 0, 0).broken, wordsIn.en))).toBe(
    "16 % of all promises were broken (13 to 18 %): 84 of 274 to colleagues, 40 of 516 to clients. Each counts once, whoever it was made to.",
  );
  const few = { ...counts(1, 0, 0).broken, outside: { broken: null, n: 3 } };
  expect(plain(brokenSentence(few, wordsIn.en))).toBe(
    "16 % of all promises were broken (13 to 18 %): 84 of 274 to colleagues, too few to say (3) to clients. Each counts once, whoever it was made to.",
  );
  const none = { value: null, low: null, high: null };
  expect(brokenSentence({ ...few, ...none, inside: { broken: null, n: 1 } }, wordsIn.en)).toBe(
    "Too few to say: 1 to colleagues, 3 to clients.",
  );
  expect(whoMayWords([], wordsIn.en)).toBe("A senior leader can say.");
  expect(whoMayWords(["Inga Berg", "Ole Falk"], wordsIn.en)).toBe(
    "Inga Berg, Ole Falk or a senior leader can say.",
  );
});
