import { describe, expect, test } from "vitest";
import { ownSource } from "../fixtures.ts";
import { checkLesson, differencesOf } from "./checking.ts";

const whole = ownSource();
const faultsOf = (source: string): string[] =>
  checkLesson(source).faults.map(({ line, said }) => `${line} ${said}`);
const lineOf = (words: string): number =>
  whole.split("\n").findIndex((line) => line.includes(words)) + 1;

test("a whole lesson has no faults, and is read into its steps", () => {
  const { lesson, faults } = checkLesson(whole);
  expect(faults).toEqual([]);
  expect(lesson.title).toBe("How we hand over at night");
  expect(lesson.steps.map(({ kind }) => kind)).toEqual([
    "text",
    "scenario",
    "try",
    "remember",
    "sources",
  ]);
  expect(lesson.steps[1]!.choices.map(({ mark }) => mark)).toEqual(["helps", "partly", "harms"]);
});

describe("what is wrong is said with its line", () => {
  test.each([
    [
      "no front",
      [
        "---\ntitle: How we hand over at night\nin-short: What the night shift needs from the day.\n---",
        "Hello",
      ],
      /^1 The file begins with a line ---/,
    ],
    [
      "another key",
      ["in-short:", "author:"],
      /^3 Between the lines --- stand title: and in-short: only, not “author: What/,
    ],
    ["no title", ["title: How we hand over at night", "title:"], /^1 title: is missing/],
    [
      "a mark that is none",
      ["### [partly] Call.", "### [maybe] Call."],
      /A choice is written ### \[helps\]/,
    ],
    ["no feedback", ["It helps one person, once.\n", ""], /^\d+ This choice has no feedback/],
    [
      "two choices",
      ["### [partly] Call.\n\nIt helps one person, once.\n", ""],
      /^\d+ A scenario has three or four choices\.$/,
    ],
    [
      "none that helps",
      ["### [helps]", "### [partly]"],
      /No choice of this scenario is marked \[helps\]/,
    ],
    ["two lines to remember", ["- Three\n", ""], /list of three lines/],
    [
      "no sources",
      ["## sources: Sources\n\n- Our own house.\n", ""],
      /There is no step for the sources/,
    ],
    [
      "two tries",
      ["## remember: To remember", "## try: Once more\n\nThis.\n\n## remember: To remember"],
      /more than one step for one thing to try/,
    ],
    ["a step without a title", ["## try: This week", "## try:"], /This step has no title/],
    [
      "a step without words",
      ["Write one hand-over as if you were to read it yourself.", ""],
      /This step has no words/,
    ],
    [
      "HTML",
      ["The night can begin at once.", "The night <b>can</b> begin."],
      /HTML is not read here/,
    ],
    ["a script", ["- Our own house.", "- <script>alert(1)</script>"], /HTML is not read here/],
    ["a third kind of heading", ["The night can begin at once.", "# Big"], /Only ## for a step/],
    [
      "a picture",
      ["The night can begin at once.", "![x](https://example.org/x.png)"],
      /Code, tables and pictures/,
    ],
    [
      "a link that runs",
      ["The night can begin at once.", "[x](javascript:alert)"],
      /^\d+ The link “x” must lead to https/,
    ],
    [
      "a link to another house",
      ["The night can begin at once.", "[x](//evil.example)"],
      /The link “x” must lead to/,
    ],
    [
      "a choice outside a scenario",
      ["Write one hand-over", "### [helps] Write one hand-over"],
      /A choice \(###\) stands within/,
    ],
    [
      "words before the first step",
      ["## The idea", "Once upon a time\n\n## The idea"],
      /^6 Words before the first step/,
    ],
    [
      "too short",
      ["A colleague asks, you answer with a day, ", ""],
      /^1 It takes \d\.\d minutes \(\d+ words/,
    ],
  ] as const)("%s", (_what, [from, to], said) => {
    const source = from.startsWith("A colleague")
      ? whole.replaceAll(from, to)
      : whole.replace(from, to);
    expect(source).not.toBe(whole);
    expect(faultsOf(source)).toContainEqual(expect.stringMatching(said));
  });

  test("at its very line", () => {
    const at = lineOf("The night can begin at once.");
    expect(faultsOf(whole.replace("The night can begin at once.", "<i>Now</i>"))[0]).toMatch(
      new RegExp(`^${at} HTML`),
    );
    expect(faultsOf(whole.replace("### [helps] Write", "### Write")).join()).toMatch(
      new RegExp(`${lineOf("### [helps]")} A choice`),
    );
  });
});

test("words are strong, stressed or a link, and nothing else becomes more than text", () => {
  const source = whole.replace(
    "It helps one person, once.",
    "**Yes** and *no* and _so_, a_file_name, [here](/goals), 2 * 3 * 4 & [there](https://example.org/a?b=c).",
  );
  const { lesson, faults } = checkLesson(source);
  expect(faults).toEqual([]);
  expect(lesson.steps[1]!.choices[1]!.feedback).toEqual([
    {
      kind: "paragraph",
      items: [
        [
          { kind: "strong", text: "Yes", href: null },
          { kind: "text", text: " and ", href: null },
          { kind: "em", text: "no", href: null },
          { kind: "text", text: " and ", href: null },
          { kind: "em", text: "so", href: null },
          { kind: "text", text: ", a_file_name, ", href: null },
          { kind: "link", text: "here", href: "/goals" },
          { kind: "text", text: ", 2 * 3 * 4 & ", href: null },
          { kind: "link", text: "there", href: "https://example.org/a?b=c" },
          { kind: "text", text: ".", href: null },
        ],
      ],
    },
  ]);
});

test("lists, quotes and lines that go on are read; line ends of another system make no difference", () => {
  const source = whole.replace(
    "It helps one person, once.",
    "One\ntwo\n\n- a\n  goes on\n- b\n\n1. first\n2. second\n\n> said\n> so",
  );
  const { feedback } = checkLesson(source.replaceAll("\n", "\r\n")).lesson.steps[1]!.choices[1]!;
  expect(feedback.map(({ kind, items }) => [kind, items.map(([part]) => part!.text)])).toEqual([
    ["paragraph", ["One two"]],
    ["bullets", ["a goes on", "b"]],
    ["numbers", ["first", "second"]],
    ["quote", ["said so"]],
  ]);
});

test("a translation that lacks a step, or marks a choice otherwise, is told from its original", () => {
  const one = checkLesson(whole).lesson;
  expect(differencesOf(one, one)).toEqual([]);
  expect(differencesOf(one, checkLesson(whole.replace("[partly]", "[harms]")).lesson)[0]).toMatch(
    /helps, partly, harms here, helps, harms, harms there/,
  );
  expect(differencesOf(one, { ...one, steps: one.steps.slice(1) })[0]).toMatch(
    /The steps are not the same/,
  );
});
