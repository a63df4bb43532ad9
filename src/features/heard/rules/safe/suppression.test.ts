import fc from "fast-check";
import { expect, test } from "vitest";
import { type Part, type Said, suppress, together } from "./suppression.ts";

/** The steps as they were taken, '1123' for four people. */
const part = (id: string, taken: string): Part => ({
  id,
  n: taken.length,
  steps: [1, 2, 3, 4, 5].map(
    (step) => Array.from(taken).filter((one) => Number(one) === step).length,
  ),
});

test.each<[string, Part[], Said[], Said]>([
  ["large ones are shown", [part("a", "12345"), part("b", "123455")], ["shown", "shown"], "shown"],
  [
    "one small one takes the next smallest along",
    [part("a", "123"), part("b", "112345"), part("c", "1234555")],
    ["few", "hidden", "shown"],
    "shown",
  ],
  [
    "two small ones of five together hide behind each other",
    [part("a", "123"), part("b", "45"), part("c", "12345")],
    ["few", "few", "shown"],
    "shown",
  ],
  [
    "of one mind is said without what",
    [part("a", "44444"), part("b", "1155555"), part("c", "12345123")],
    ["alike", "hidden", "shown"],
    "shown",
  ],
  [
    "nor is it told by the only step that enough took",
    [part("a", "44444"), part("b", "12345")],
    ["alike", "hidden"],
    "few",
  ],
  [
    "a total of one mind has no number either",
    [part("a", "44444"), part("b", "44444")],
    ["alike", "alike"],
    "alike",
  ],
  ["a small total is none", [part("a", "12"), part("b", "3")], ["few", "few"], "few"],
  ["nobody hides behind nobody", [part("a", "12345"), part("b", "")], ["shown", "few"], "shown"],
])("%s", (_name, parts, said, total) => {
  const suppressed = suppress(parts);
  expect(parts.map(({ id }) => suppressed.parts.get(id))).toEqual(said);
  expect(suppressed.total).toBe(total);
});

const anyParts = fc
  .array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 9 }), { maxLength: 7 })
  .map((all) => all.map((taken, at) => part(`${at}`, taken.join(""))));

test("what a total leaves hidden is about five at least, who differ", () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const { parts: said, total } = suppress(parts);
      const hidden = parts.filter(({ id, n }) => n > 0 && said.get(id) !== "shown");
      if (total !== "shown" || hidden.length === 0) return;
      const { n, steps } = together(hidden);
      expect(n).toBeGreaterThanOrEqual(5);
      expect(Math.max(...steps)).toBeLessThan(n);
    }),
  );
});
