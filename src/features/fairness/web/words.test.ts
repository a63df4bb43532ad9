import { expect, test } from "vitest";
import type { QuestionAnswer } from "#contract/fairness";
import {
  intervalWords,
  shortWords,
  timesWords,
  questionWords,
  ratioWords,
  sinceWords,
  stateOf,
  valueWords,
} from "./words.ts";
import { figures, questionOf, shares } from "./question-for-tests.ts";
import { wordsIn } from "./use-words.ts";

const { en } = wordsIn;

const question = questionOf("Legal", "Sales North");
const reading = { may: { answer: true, takeBack: false, share: false } };

test.each<[string, Partial<QuestionAnswer>]>([
  [
    "Requests of Sales North take you 1.6 times as long as those of your other customers, like for like (n\u00a0=\u00a084; 1.2 to 2.1).",
    {},
  ],
  [
    "Requests of Sales North take Legal 1.6 times as long as those of its other customers, like for like (n\u00a0=\u00a084; 1.2 to 2.1).",
    reading,
  ],
  [
    "Requests of Sales North wait at least 4 times as long for a first reply from you as those of your other customers, like for like (n\u00a0=\u00a084; at least 2.5).",
    {
      measure: "first-reply",
      figures: {
        ...figures,
        theirs: { value: null, low: 115_200, high: null },
        ratio: { value: 4, low: 2.5, high: null },
      },
    },
  ],
  [
    "What Sales North hands over to Legal goes straight back 8.4 times as often as what other teams hand over (n\u00a0=\u00a012; 67 % beside 8 %).",
    { ...reading, measure: "handed-back", figures: shares },
  ],
  [
    "Part requests of Sales North to you stay without an answer 8.4 times as often as those of other teams (n\u00a0=\u00a012; 67 % beside 8 %).",
    { measure: "part-unanswered", figures: shares },
  ],
])("%s", (said, given) => {
  expect(questionWords(question(given), en)).toBe(said);
});

test("figures are said with their unit, once where it is one", () => {
  expect([
    valueWords("done", 144_000, en),
    valueWords("done", 9000, en),
    valueWords("first-reply", 2400, en),
    valueWords("handed-back", 0.666, en),
    intervalWords("done", figures.theirs, en),
    intervalWords("done", { value: 9000, low: 6000, high: 12_600 }, en),
    intervalWords("done", { value: 9000, low: 7200, high: null }, en),
    intervalWords("done", { value: null, low: 7200, high: null }, en),
    ratioWords({ theirs: figures.theirs, ratio: null }, en),
    shortWords("done", figures.theirs, en),
    shortWords("done", { value: null, low: 1, high: null }, en),
    shortWords("handed-back", shares.theirs, en),
    timesWords(figures, en),
    timesWords(shares, en),
  ]).toEqual([
    "40 working hours",
    "2.5 working hours",
    "40 working minutes",
    "67 %",
    "40 working hours (32 to 49 working hours)",
    "2.5 working hours (100 working minutes to 3.5 working hours)",
    "2.5 working hours (at least 2 working hours)",
    "more than half still wait",
    "too few to say",
    "40 h (32\u00a0to\u00a049)",
    "more than half still wait",
    "67 % (40\u00a0to\u00a090)",
    "1.6 (1.2\u00a0to\u00a02.1)",
    "8.4",
  ]);
});

test("a question says how it stands", () => {
  const answers = [{ id: "a", at: "2026-11-23T03:00:00Z", by: null, words: "Fridays" }];
  const from = "2026-11-23T03:00:00Z";
  const since = (standing: "still" | "unclear") => ({ from, standing, figures });
  const closed = (why: "gone" | "lapsed") => ({ at: from, why });
  expect([
    stateOf(question(), en).words,
    stateOf(question({ answers }), en).words,
    stateOf(question({ answers, since: since("still") }), en).words,
    stateOf(question({ answers, since: since("unclear") }), en).words,
    stateOf(question({ answers, closed: closed("gone") }), en).words,
    stateOf(question({ closed: closed("lapsed") }), en).words,
  ]).toEqual([
    "Waits for an answer",
    "Answered",
    "Still there",
    "Answered",
    "The difference has gone",
    "Lapsed: too few requests since",
  ]);
});

test("what was asked since is a sentence", () => {
  const from = "2026-11-23T03:00:00Z";
  const of = (standing: "tooFew" | "unclear" | "still" | "gone", given = {}) =>
    sinceWords(question({ since: { from, standing, figures }, ...given }), "23 November 2026", en);
  expect(of("tooFew")).toBe(
    "Since 23 November 2026 there were 84 that can be compared: too few to say.",
  );
  expect(of("gone")).toBe(
    "Since 23 November 2026 theirs take 1.6 times as long as others (n\u00a0=\u00a084; 1.2 to 2.1): the difference has gone.",
  );
  const pattern = { measure: "handed-back", since: { from, standing: "still", figures: shares } };
  expect(of("still", pattern)).toBe(
    "Since 23 November 2026 it happens to theirs 8.4 times as often as others (n\u00a0=\u00a012; 67 % beside 8 %): the difference is still there.",
  );
  const none = { ...figures, n: 0 };
  const empty = { since: { from, standing: "tooFew", figures: none } };
  expect(of("tooFew", empty)).toBe(
    "Nothing that can be compared was asked since 23 November 2026.",
  );
  expect(sinceWords(question(), "23 November 2026", en)).toContain("from 23 November 2026 on");
});
