import fc from "fast-check";
import { expect, test } from "vitest";
import { loadCourtesyModel } from "../model/load.ts";
import { caretAfter, kinderSentence } from "./taking.ts";
import { fitting, isWorthSaying, keyOf, standing, thoughtsOn } from "./thoughts.ts";

test("the kinder sentence is the one around the words, and nothing of its neighbours", () => {
  const text = "Hello. You forgot to attach it.\nThanks";
  const from = text.indexOf("You forgot to");
  const span = { from, to: from + "You forgot to".length };
  expect(kinderSentence(text, span, "We still needed you to")).toBe(
    "We still needed you to attach it.",
  );
});

test.each([
  [3, 3],
  [5, 5],
  [7, 12],
  [9, 12],
  [20, 23],
])("a caret at %i goes to %i when five to nine become seven letters", (caret, after) =>
  expect(caretAfter(caret, { from: 5, to: 9 }, "seven..")).toBe(after),
);

test("the caret stays beside the same letters, whatever is replaced", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.nat(), (before, after, kinder, at) => {
      const text = `${before}rude${after}`;
      const span = { from: before.length, to: before.length + 4 };
      const mended = before + kinder + after;
      const caret = at % (text.length + 1);
      const moved = caretAfter(caret, span, kinder);
      if (caret <= span.from) expect(mended.slice(0, moved)).toBe(text.slice(0, caret));
      if (caret >= span.to) expect(mended.slice(moved)).toBe(text.slice(caret));
    }),
  );
});

test("a thought stands once, and is kept to where its words stood", async () => {
  const model = await loadCourtesyModel();
  const text = "You forgot to attach the list again. How hard can it be to send it with the form?";
  const { isJudged, thoughts } = thoughtsOn(text, model, []);
  expect(isJudged).toBe(true);
  const words = thoughts.map(({ words: said }) => said.toLowerCase());
  expect(words.some((said) => said.startsWith("how hard can it be"))).toBe(true);
  expect(new Set(words).size).toBe(words.length);
  expect(standing(thoughts, `${text} And more.`, new Set())).toEqual(thoughts);
  expect(standing(thoughts, `Hm. ${text}`, new Set())).toEqual([]);
  expect(standing(thoughts, text, new Set(thoughts.map(keyOf)))).toEqual([]);
});

test("kinder words begin with a capital where a sentence does, and nowhere else", async () => {
  const model = await loadCourtesyModel();
  const kinderOf = (text: string) =>
    thoughtsOn(text, model, []).thoughts.find(({ words }) => /forgot/i.test(words))?.kinder;
  expect(kinderOf("Thanks for this. You forgot to attach the list.")).toMatch(/^\p{Lu}/u);
  expect(kinderOf("Thanks for this, but you forgot to attach the list.")).toMatch(/^\p{Ll}/u);
});

test("another language is not judged, which is said of a sentence and of no single word", async () => {
  const model = await loadCourtesyModel();
  const german = "Das ist doch wirklich deine Schuld und das weißt du auch.";
  expect(thoughtsOn(german, model, []).isJudged).toBe(false);
  expect(isWorthSaying(german)).toBe(true);
  expect(isWorthSaying("Danke dir")).toBe(false);
});

test("a quotation alone holds no words of the writer, so that nothing is said of its language", () => {
  expect(isWorthSaying("> Please send the list as soon as you can.")).toBe(false);
  expect(isWorthSaying("```\nselect name from person where id = 1\n```")).toBe(false);
});

test("kinder words that would not fit into the box are not offered", () => {
  const thought = {
    from: 0,
    to: 4,
    words: "Rude",
    reason: { said: "Rude", reads: "disparaging", instead: "much kinder" },
    kinder: "much kinder",
    standard: "respect",
  } as const;
  expect(fitting(thought, 10, 17).kinder).toBe("much kinder");
  expect(fitting(thought, 10, 16).kinder).toBeNull();
  expect(fitting(thought, 10, -1).kinder).toBe("much kinder");
});
