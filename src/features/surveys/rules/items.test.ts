import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Item, languages } from "../contract/items.ts";
import {
  languageIn,
  languagesOf,
  offeredIn,
  readAnswer,
  type WrongItems,
  wrongWith,
} from "./items.ts";
import { library, usualKeys } from "./library.ts";

const item = (key: string, given: Partial<Item> = {}): Item => ({
  key,
  dimension: "own",
  asks: "perception",
  kind: "agree",
  reversed: false,
  onlyIf: null,
  texts: { en: key },
  ...given,
});

describe("the library", () => {
  test.each(["service", "pulse"] as const)("of a %s can be asked, in every language", (kind) => {
    const usual = library[kind].filter(({ key }) => usualKeys[kind].includes(key));
    expect(usual.map(({ key }) => key)).toEqual(usualKeys[kind]);
    expect(wrongWith(library[kind])).toBeNull();
    expect(languagesOf(library[kind])).toEqual([...languages]);
  });
  test("names the team in each item of service, and in none of one's own work", () => {
    const named = (kind: "service" | "pulse") =>
      library[kind]
        .flatMap(({ texts }) => Object.values(texts))
        .map((text) => text.includes("{team}"));
    expect(new Set(named("service"))).toEqual(new Set([true]));
    expect(new Set(named("pulse"))).toEqual(new Set([false]));
  });
});

test.each<[string, Item[], WrongItems | null]>([
  ["one item is enough", [item("a")], null],
  ["two of one key", [item("a"), item("a")], "sameKey"],
  ["words alone", [item("a", { kind: "words" })], "nothingToScore"],
  [
    "the whole in words",
    [item("a"), item("overall", { dimension: "overall", kind: "words" })],
    "wrongScale",
  ],
  ["the whole in eleven steps", [item("o", { dimension: "overall", kind: "ten" })], "wrongScale"],
  ["the whole in five steps", [item("o", { dimension: "overall" })], null],
  [
    "a dimension in words",
    [item("a"), item("b", { dimension: "empathy", kind: "words" })],
    "wrongScale",
  ],
  ["hangs on one further up", [item("a"), item("b", { onlyIf: { key: "a", atMost: 2 } })], null],
  [
    "hangs on one further down",
    [item("b", { onlyIf: { key: "a", atMost: 2 } }), item("a")],
    "skipsBackwards",
  ],
  ["hangs on itself", [item("a", { onlyIf: { key: "a", atMost: 2 } })], "skipsBackwards"],
  [
    "hangs on words",
    [item("a"), item("w", { kind: "words" }), item("b", { onlyIf: { key: "w", atMost: 2 } })],
    "skipsBackwards",
  ],
  [
    "hangs on a step that everybody is under",
    [item("a"), item("b", { onlyIf: { key: "a", atMost: 5 } })],
    "skipsBackwards",
  ],
  [
    "hangs on one that hangs itself",
    [
      item("a"),
      item("b", { onlyIf: { key: "a", atMost: 2 } }),
      item("c", { onlyIf: { key: "b", atMost: 2 } }),
    ],
    "skipsBackwards",
  ],
  [
    "one is written in fewer languages",
    [item("a", { texts: { en: "a", de: "a" } }), item("b", { texts: { de: "b" } })],
    null,
  ],
  [
    "no language is common to all",
    [item("a", { texts: { en: "a", de: "a" } }), item("b", { texts: { fr: "b" } })],
    "languagesDiffer",
  ],
  ["none has a language", [item("a", { texts: {} })], "languagesDiffer"],
  ["too many", Array.from({ length: 31 }, (_, at) => item(`i${at}`)), "tooManyItems"],
])("what may be asked: %s", (_said, items, wrong) => {
  expect(wrongWith(items)).toBe(wrong);
});

test("what is not written in the reader's language stands in the first of its own", () => {
  const both = item("a", { texts: { de: "a", en: "a" } });
  const own = item("b", { texts: { fr: "b", de: "b" } });
  expect([languagesOf([both, own]), offeredIn([both, own])]).toEqual([["de"], ["en", "de", "fr"]]);
  expect([languageIn(own, "fr"), languageIn(own, "en"), languageIn(both, "fr")]).toEqual([
    "fr",
    "de",
    "en",
  ]);
});

const asked = [
  item("a"),
  item("ten", { kind: "ten" }),
  item("why", { kind: "words", onlyIf: { key: "a", atMost: 2 } }),
  item("open", { kind: "words" }),
];

test.each<[string, unknown, unknown]>([
  [
    "all of it",
    { scores: { a: 2, ten: 0 }, comments: { why: " late ", open: "more" } },
    { scores: { a: 2, ten: 0 }, comments: { why: "late", open: "more" } },
  ],
  [
    "words that were not asked for are left out",
    { scores: { a: 3 }, comments: { why: "late" } },
    { scores: { a: 3 }, comments: {} },
  ],
  [
    "what lies beside the scale is left out",
    { scores: { a: 6, ten: 10, b: 3 } },
    { scores: { ten: 10 }, comments: {} },
  ],
  ["words without any score are no answer", { scores: {}, comments: { open: "x" } }, null],
  ["nothing", null, null],
  ["something else", [1, "a"], null],
  ["half steps", { scores: { a: 2.5 } }, null],
  ["numbers as words", { scores: { a: "2" } }, null],
])("an answer: %s", (_said, given, answer) => {
  expect(readAnswer(asked, given)).toEqual(answer);
});

const likely = fc.record({
  scores: fc.dictionary(
    fc.constantFrom("a", "ten", "why", "__proto__"),
    fc.oneof(fc.integer({ min: -1, max: 12 }), fc.double()),
  ),
  comments: fc.dictionary(fc.constantFrom("a", "why", "open"), fc.string()),
});

test("whatever is sent, what is read of it is an answer to what was asked", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), likely), (given) => {
      const answer = readAnswer(asked, given);
      if (answer === null) return;
      expect(readAnswer(asked, answer)).toEqual(answer);
      expect(["a", "ten"]).toEqual(expect.arrayContaining(Object.keys(answer.scores)));
    }),
  );
});
