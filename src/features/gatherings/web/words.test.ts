import { expect, test } from "vitest";
import type { GatheringAnswer, SuggestionAnswer } from "#contract/gatherings";
import { changeWords, shareWords, surveyWords, whenWords, whyItWas, whySentence } from "./words.ts";

const team = (name: string) => ({ id: name, name });
const suggestion = (why: SuggestionAnswer["why"], requests: number, ...names: string[]) => ({
  why,
  requests,
  teams: names.map(team),
});

test.each([
  [
    suggestion("cold", 41, "IT", "Sales"),
    "IT and Sales need each other (41 requests in 180 days), and goodwill between them stands low or mixed.",
  ],
  [
    suggestion("cold", 41, "IT", "Sales", "Legal"),
    "IT and Sales need each other (41 requests in 180 days), and goodwill between them stands low or mixed. Legal gets on with both.",
  ],
  [
    suggestion("strangers", 0, "IT", "Sales"),
    "No request went between any of them in 180 days, though each has five or more with others.",
  ],
  [
    suggestion("lot", 3, "IT", "Sales"),
    "Too little is known of them (3 requests between them in 180 days): drawn by lot, anew each month.",
  ],
])("%j", (given, said) => {
  expect(whySentence(given)).toBe(said);
});

test("the time is told by the clock of its zone", () => {
  const one = {
    startsAt: "2026-03-20T17:00:00Z",
    endsAt: "2026-03-20T19:30:00Z",
    zone: "Europe/Berlin",
  } as GatheringAnswer;
  expect(whenWords(one)).toMatch(/^Friday,? 20 March 2026, 18:00 to 20:30 \(Europe\/Berlin\)$/);
});

test("figures say n and interval, or that they are too few", () => {
  const few = { n: 3, value: null, low: null, high: null, tooFew: true };
  expect(shareWords(few)).toBe("too few to say (3)");
  expect(shareWords({ n: 30, value: 0.9, low: 0.74, high: 0.965, tooFew: false })).toBe(
    "90 % (likely 74 % to 97 %; of 30)",
  );
  const change = { value: 0.5, low: -0.2, high: 0.7, way: null };
  expect(changeWords(change, "no-difference")).toBe("+50 points (99 %: −20 to +70)");
  expect(changeWords(null, "too-few")).toBe("cannot be said");
  expect(changeWords(null, "too-early")).toBe("too early to say");
});

test("what a survey says tells the days on which it was answered", () => {
  const days = { opensOn: "2026-03-02", closesOn: "2026-03-15" };
  const before = { n: 12, mean: 3.94, low: 3.5, high: 4.2, ...days };
  expect(surveyWords({ survey: "Service", asks: "courtesy", before, after: null })).toBe(
    "Said in the survey ‘Service’, courtesy. Before: 3.9 of 5 (likely 3.5 to 4.2; 12 answers, 2 March 2026 to 15 March 2026). After: no wave with enough answers that opened after.",
  );
});

test("what came of no suggestion says no why", () => {
  expect(whyItWas({ why: null, whyRequests: null } as GatheringAnswer)).toBe(null);
});
