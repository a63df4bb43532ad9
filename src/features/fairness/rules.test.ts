import { describe, expect, test } from "vitest";
import type { Figures, Measure } from "./contract.ts";
import { decideToClose, decideToEscalate, mayAsk, standingOf, verdictOf } from "./rules.ts";

const now = new Date("2026-11-22T03:00:00Z");
const days = (many: number): Date => new Date(now.getTime() - many * 86_400_000);
const none = { value: null, low: null, high: null };
const wait = (ratio: number, p: number, high = ratio * 1.2): Figures => ({
  n: 60,
  others: 200,
  theirs: none,
  rest: none,
  ratio: { value: ratio, low: ratio / 1.2, high },
  drawn: null,
  p,
  adjustedP: p,
});
const share = (value: number, ratio: number, p: number): Figures => ({
  ...wait(ratio, p),
  theirs: { value, low: value / 2, high: value * 1.5 },
});
const few: Figures = { ...wait(3, 0.001), ratio: null, p: null, adjustedP: null };

describe("a test", () => {
  test.each<[string, Measure, Figures, string]>([
    ["finds what is long and beyond chance", "done", wait(1.25, 0.05), "found"],
    ["says nothing of what is long by chance", "done", wait(2, 0.051), "alike"],
    ["says nothing of what is hardly longer", "done", wait(1.24, 0.0001), "alike"],
    ["says nothing of what is shorter", "first-reply", wait(0.5, 0.0001), "alike"],
    ["asks for twice the share of a pattern", "handed-back", share(0.3, 1.9, 0.001), "alike"],
    ["finds twice the share", "part-unanswered", share(0.4, 2, 0.001), "found"],
    ["is too few where none could be made", "done", few, "tooFew"],
  ])("%s", (_, measure, figures, verdict) => {
    expect(verdictOf(measure, figures)).toBe(verdict);
  });
});

describe("what was asked since", () => {
  test.each<[string, Measure, Figures, Figures, string]>([
    ["too few", "done", few, wait(1.6, 0.001), "tooFew"],
    ["still there", "done", wait(1.5, 0.04), wait(1.6, 0.001), "still"],
    ["long, but it may be chance", "done", wait(1.5, 0.06), wait(1.6, 0.001), "unclear"],
    ["small, and surely less than it was", "done", wait(1.1, 0.5), wait(1.6, 0.001), "gone"],
    [
      "small, though it might be as it was",
      "done",
      wait(1.2, 0.5, 1.7),
      wait(1.6, 0.001),
      "unclear",
    ],
    ["a share that fell", "handed-back", share(0.1, 1.1, 0.6), share(0.4, 4, 0.001), "gone"],
    [
      "a share that may not have",
      "handed-back",
      share(0.3, 1.5, 0.2),
      share(0.4, 4, 0.001),
      "unclear",
    ],
  ])("%s", (_, measure, since, asked, standing) => {
    expect(standingOf(measure, since, asked)).toBe(standing);
  });
});

describe("the leader above", () => {
  const asked = {
    raisedAt: days(3),
    answeredAt: null,
    escalatedAt: null,
    standing: "tooFew",
  } as const;
  test.each([
    ["does not see a fresh question", asked, null],
    ["nor one of thirteen days", { ...asked, raisedAt: days(13) }, null],
    ["sees one that two weeks left unanswered", { ...asked, raisedAt: days(14) }, "unanswered"],
    ["not one that was answered", { ...asked, raisedAt: days(40), answeredAt: days(39) }, null],
    [
      "sees one that shows again",
      { ...asked, answeredAt: days(1), standing: "still" as const },
      "persists",
    ],
    ["is told once", { ...asked, raisedAt: days(40), escalatedAt: days(26) }, null],
  ])("%s", (_, following, why) => {
    expect(decideToEscalate(following, now)).toBe(why);
  });
});

test("a question ends when the difference has gone, or when half a year brought too few requests", () => {
  expect(decideToClose({ standing: "gone" }, days(20), now)).toBe("gone");
  expect(decideToClose({ standing: "tooFew" }, days(179), now)).toBeNull();
  expect(decideToClose({ standing: "tooFew" }, days(180), now)).toBe("lapsed");
  expect(decideToClose({ standing: "still" }, days(400), now)).toBeNull();
});

test("questions arise once a month", () => {
  expect(mayAsk("2026-11", null)).toBe(true);
  expect(mayAsk("2026-11", "2026-11")).toBe(false);
  expect(mayAsk("2026-12", "2026-11")).toBe(true);
});
