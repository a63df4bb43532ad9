import { expect, test } from "vitest";
import { compared, saidBy } from "#web/data/translated-for-tests.ts";
import { german } from "./sentences.de.ts";
import { sentences } from "./sentences.ts";

/** What reads the same in both languages, and why. */
const alike = {
  "languages.en": "each language is called as it calls itself",
  "languages.de": "each language is called as it calls itself",
  "list.csv": "the name of a kind of file",
  "list.json": "the name of a kind of file",
  "team.choose": "a team is called Team in German, too",
  "own.source": "a text is called Text in German, too",
};

test("every sentence of the screens is there in German and says all that the English one says", () => {
  expect(compared(sentences, german)).toEqual({
    alone: [],
    alike: Object.keys(alike),
    otherGiven: [],
  });
});

test("the German of the screens says du, and quotes as German does", () => {
  const all = [...saidBy(german).values()].join("\n");
  expect(all).not.toMatch(/\b(Sie|Ihnen|Ihre?[nmrs]?)\b/);
  expect(all).not.toMatch(/['"’]|!/);
});

test("one and more than one are told apart", () => {
  const { list, one } = german;
  expect([list.minutes(1), list.minutes(5), one.minutes(1)]).toEqual([
    "1 Minute",
    "5 Minuten",
    "Etwa 1 Minute",
  ]);
  expect(list.doneOn("3. Mai 2026", 1)).toBe("gemacht am 3. Mai 2026");
  expect(list.doneOn("3. Mai 2026", 2)).toBe("2-mal gemacht, zuletzt am 3. Mai 2026");
});
