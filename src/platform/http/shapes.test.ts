import { describe, expect, test } from "vitest";
import { growthOf, mostGrowth } from "#platform/testing/growth.ts";
import { Line, Prose } from "./shapes.ts";

/** As the validator reads patterns. */
const patternOf = (shape: object): RegExp =>
  new RegExp((shape as { pattern: string }).pattern, "u");

describe.each([
  ["a line", patternOf(Line()), false],
  ["prose", patternOf(Prose()), true],
])("%s", (_name, pattern, hasLines) => {
  test.each([
    ["words", "Thank you", true],
    ["a sign", "?", true],
    ["a smile", "\u{1F600}", true],
    ["a family, joined", "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}", true],
    ["words with marks of direction", "\u200FשלוםX\u200F", true],
    ["nothing", "", false],
    ["blanks", " \u00A0\u3000 ", false],
    ["a blank without width", "\u200B", false],
    ["joiners and marks", "\u2060\u200D\uFE0F\u00AD", false],
    ["fillers", "\u3164\u115F\u2800", false],
    ["a zero", "a\u0000", false],
    ["several lines", "a\n\tb", hasLines],
    ["an empty line", "\n", false],
  ])("%s", (_case, text, isTaken) => {
    expect(pattern.test(text)).toBe(isTaken);
  });

  test("takes as long as the text is, whatever stands in it", async () => {
    for (const text of ["a", " ", "\u200B", " a"]) {
      const tried = (size: number): boolean => pattern.test(`${text.repeat(size)}\u0000`);
      expect(tried(1)).toBe(false);
      expect(await growthOf(tried, 4_000)).toBeLessThan(mostGrowth);
    }
  });
});
