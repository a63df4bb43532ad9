import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleAnswer } from "./contract.ts";
import { changesBetween, countByTeam, countOfAll, keyFor, type Reader, withKeys } from "./rules.ts";

const article = (key: string, words = "Do."): ArticleAnswer => ({
  key,
  en: { title: key, words },
  de: null,
});
const [one, two, three] = [article("one"), article("two"), article("three")];
const kinds = (before: ArticleAnswer[], after: ArticleAnswer[]) =>
  changesBetween(before, after).map(({ key, kind }) => `${kind} ${key}`);

describe("what changed between two versions", () => {
  test.each([
    ["nothing", [one, two], [one, two], []],
    ["a new one", [one], [one, two], ["added two"]],
    ["one gone, told last", [one, two, three], [three], ["removed one", "removed two"]],
    ["other words", [one], [article("one", "Do it.")], ["reworded one"]],
    ["a language more", [one], [{ ...one, de: { title: "Eins", words: "Tu." } }], ["reworded one"]],
    ["one moved", [one, two, three], [two, three, one], ["moved one"]],
    [
      "moved and reworded, told once",
      [one, two],
      [article("two", "Do it."), one],
      ["reworded two"],
    ],
    ["one gone moves nobody", [one, two, three], [two, three], ["removed one"]],
  ] as const)("%s", (_, before, after, told) => {
    expect(kinds([...before], [...after])).toEqual(told);
  });

  test("is nothing only where both say the same in the same order", () => {
    const keys = fc.uniqueArray(fc.constantFrom("one", "two", "three", "four", "five"));
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const changes = changesBetween(
          before.map((k) => article(k)),
          after.map((k) => article(k)),
        );
        expect(changes.length === 0).toBe(before.join() === after.join());
      }),
    );
  });
});

describe("keys", () => {
  test.each([
    ["Answer, even late", "answer-even-late"],
    ["Für alle", "fur-alle"],
    ["2 things", "things"],
    ["你好", "article"],
  ])("of '%s' is %s", (title, key) => expect(keyFor(title, new Set())).toBe(key));

  test("are never used for something else, and none stands twice", () => {
    const fresh = { key: null, en: { title: "Answer", words: "Do." }, de: null };
    expect(
      withKeys([fresh, fresh], { standing: [], known: ["answer"] })?.map(({ key }) => key),
    ).toEqual(["answer-2", "answer-3"]);
    const keys = { standing: ["one"], known: ["one", "two"] };
    expect(withKeys([one], keys)).toEqual([one]);
    expect(withKeys([one, one], keys)).toBeNull();
    // A key of an earlier version comes back for nothing else.
    expect(withKeys([one, two], keys)).toBeNull();
  });
});

/** So many who belong to the teams, the first of them having read it. */
const readers = (prefix: string, of: number, n: number, ...teamIds: string[]): Reader[] =>
  Array.from({ length: of }, (_, at) => ({
    personId: `${prefix}${at}`,
    acknowledged: at < n,
    teamIds,
  }));

describe("of a team it is told", () => {
  test.each([
    ["nothing below five", readers("a", 4, 4, "a"), []],
    ["a word where nobody has", readers("a", 12, 0, "a"), [["few", null]]],
    ["a word where all have", readers("a", 12, 12, "a"), [["all-but-few", null]]],
    ["a number where five have and five have not", readers("a", 12, 7, "a"), [["some", 5]]],
    [
      "no number where that of four others would follow from it",
      [...readers("a", 12, 7, "a"), ...readers("b", 4, 4, "b")],
      [["some", null]],
    ],
    [
      "no number where a larger team around it has one more person",
      [...readers("a", 12, 7, "a", "b"), ...readers("b", 1, 1, "b")],
      [
        ["some", null],
        ["some", null],
      ],
    ],
    [
      "a number of each where what is between them is large enough",
      [...readers("a", 12, 7, "a", "b"), ...readers("b", 12, 6, "b")],
      [
        ["some", 5],
        ["some", 10],
      ],
    ],
  ] as const)("%s", (_, people, told) => {
    expect(countByTeam(people).map(({ share, n }) => [share, n])).toEqual(told);
  });
});

test.each([
  [4, 1, null, null],
  [5, 1, "few", null],
  [20, 5, "some", 5],
  [20, 14, "some", 10],
  [20, 16, "all-but-few", null],
  [20, 20, "all-but-few", null],
])("of a house of %i of whom %i have, '%s' and the number %s is told", (of, n, share, told) => {
  expect(countOfAll(readers("a", of, n, "team"))).toEqual({ n: told, of, share });
});
