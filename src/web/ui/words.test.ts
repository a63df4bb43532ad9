import { expect, test } from "vitest";
import { compared } from "#web/data/translated-for-tests.ts";
import { Problem, saidOf, sentenceFor } from "#web/data/problem.ts";
import { sentencesIn } from "./words.ts";

test("the shell and the shared components say all of it in German, in other words", () => {
  const { alone, alike, otherGiven } = compared(sentencesIn.en, sentencesIn.de);
  expect({ alone, alike, otherGiven }).toEqual({ alone: [], alike: [], otherGiven: [] });
});

test.each([
  ["the screen's own words", { status: 409, reason: "gone" }, "Es ist fort.", "own"],
  ["nobody was reached", { status: 0, reason: "offline" }, sentencesIn.de.offline, "general"],
  [
    "the server says why",
    { status: 409, reason: "other", detail: "Not now." },
    "Not now.",
    "server",
  ],
  ["a fault of ours", { status: 500, id: "7" }, `${sentencesIn.de.unforeseen} (7)`, "general"],
] as const)("a problem in German, %s", (_case, told, text, by) => {
  const own = { gone: "Es ist fort." };
  expect(saidOf(new Problem(told), own, sentencesIn.de)).toEqual({ text, by });
  expect(sentenceFor(new Problem(told), own, sentencesIn.de)).toBe(text);
});
