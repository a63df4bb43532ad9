/** Every language says all of it, in its own words, with what it was given. */
import { describe, expect, test } from "vitest";
import { dayIn, type FormWords, nameOfLanguage, wordsIn } from "./form-words.ts";

const marks = ["Mark-A", "Mark-B"];

/** All that is said, each under its place; a function is given marks. */
function saidIn(part: unknown, place: string): [string, string][] {
  if (typeof part === "string") return [[place, part]];
  if (typeof part === "function")
    return saidIn((part as (...given: string[]) => unknown)(...marks.slice(0, part.length)), place);
  return Object.entries(part as object).flatMap(([key, one]) => saidIn(one, `${place}.${key}`));
}
const marksIn = (text: string): string[] => marks.filter((mark) => text.includes(mark));

const english = new Map(saidIn(wordsIn("en"), ""));

describe.each(["de", "fr", "es", "pl"] as const)("in %s", (lang) => {
  const said = saidIn(wordsIn(lang), "");

  test("everything is said that English says, with the same names and days", () => {
    const places = (all: Iterable<readonly [string, string]>) =>
      [...all].map(([place, text]) => [place, marksIn(text)]);
    const given = new Map<string, unknown>(places(english) as [string, unknown][]);
    for (const [place, marked] of places(said))
      expect([place, marked]).toEqual([place, given.get(place as string)]);
    expect(said.map(([place]) => place).toSorted()).toEqual([...english.keys()].toSorted());
  });

  test("nothing is left in English", () => {
    expect(said.filter(([place, text]) => english.get(place) === text)).toEqual([]);
  });

  test("the promise has four sentences in either mode, and the ends are two", () => {
    const words: FormWords = wordsIn(lang);
    expect([words.promise.anonymous("d").length, words.promise.confidential("d").length]).toEqual([
      4, 4,
    ]);
    expect(words.ends.agree[0]).not.toBe(words.ends.agree[1]);
  });
});

test.each([
  ["en", "3 December 2026", "German"],
  ["de", "3. Dezember 2026", "Deutsch"],
  ["fr", "3 décembre 2026", "allemand"],
  ["es", "3 de diciembre de 2026", "alemán"],
  ["pl", "3 grudnia 2026", "niemiecki"],
] as const)("a day and a language in %s", (lang, day, german) => {
  expect(dayIn(lang, "2026-12-03")).toBe(day);
  expect(nameOfLanguage("de", lang)).toBe(german);
});
