import { expect, test } from "vitest";
import { growthOf, mostGrowth } from "#platform/testing/growth.ts";
import { faultsIn } from "../testing/checking.ts";
import { judged, kinder } from "../testing/judging.ts";
import { rudeOf, strongKinds } from "../testing/rude.ts";
import { pictographsIn, stoppedAt } from "./pictographs.ts";

test.each([
  ["You people are idiots 🤬", "I had hoped for more help from you 🤬"],
  ["You are useless 🙄", "I see this differently 🙄"],
  ["You are useless🙄", "I see this differently🙄"],
  ["You are useless   🙄.", "I see this differently   🙄."],
  ["Fix this now 😡", "Could you please fix this soon? 😡"],
  ["Fix this now 😡 We are late.", "Could you please fix this soon? 😡 We are late."],
  ["Do your job 🙄", "Could you please take care of this? 🙄"],
  ["Your work is garbage 🗑️", "Your work is not right yet, as I see it 🗑️"],
  ["Hurry up 😡😡", "Could you please do this as soon as you can? 😡😡"],
  ["🙄 Hurry up", "🙄 Could you please do this as soon as you can?"],
  ["Are you stupid 🤔", "Do we mean the same? 🤔"],
  ["You are useless 👍 thanks", "I see this differently 👍 thanks"],
  ["You are useless 👎🏽 I see", "I see this differently 👎🏽 I see"],
  ["You are useless 🤷🏻‍♀️ 🇬🇧", "I see this differently 🤷🏻‍♀️ 🇬🇧"],
  ["Good morning 🙂 you are useless 👩‍💻 bye", "Good morning 🙂 I see this differently 👩‍💻 bye"],
  ["Sigh 🙄 I will do it myself then.", "🙄 I will do it myself then."],
  ["You are useless ☹", "I see this differently ☹"],
])("'%s' would read '%s'", (text, kindly) => {
  expect(kinder(text)).toBe(kindly);
  expect(faultsIn(text, judged(text))).toEqual([]);
});

test.each([
  "Good morning 🙂 could you have a look at it?",
  "The stupid™ brand has sent its invoice.",
  "Thanks a lot 🎉🎉 see you on Monday",
  'The customer wrote "you are idiots 🤬" on the card.',
  "I feel like an idiot 🙈",
])("'%s' is left alone", (text) => {
  expect(judged(text).advice).toEqual([]);
});

test("what is advised with a full stop is advised with a face, and the face stays", () => {
  const ended = strongKinds
    .flatMap(rudeOf)
    .filter((text) => text.endsWith(".") && judged(text).advice.length > 0);
  expect(ended.length).toBeGreaterThan(80);
  for (const text of ended) {
    const faced = `${text.slice(0, -1)} 🤷🏻‍♀️`;
    expect(judged(faced).advice, faced).not.toEqual([]);
    expect(faultsIn(faced, judged(faced)), faced).toEqual([]);
    expect(kinder(faced), faced).toContain("🤷🏻‍♀️");
  }
});

test("a face after any word is never lost", () => {
  for (const text of strongKinds.flatMap(rudeOf))
    for (const { index } of text.matchAll(/ /g)) {
      const faced = `${text.slice(0, index)} 😡${text.slice(index)}`;
      expect(kinder(faced), faced).toContain("😡");
    }
});

test.each([
  ["a 🙂 b", [[1, 4]]],
  ["a™ © ® #1 *", []],
  [
    "1️⃣ x 🇬🇧",
    [
      [0, 3],
      [5, 10],
    ],
  ],
  ["a ©️", [[1, 4]]],
  ["🤷🏻‍♀️", [[0, 7]]],
] as const)("in '%s' they stand at %j", (text, places) => {
  expect(pictographsIn(text)).toEqual(places);
  expect(stoppedAt(text, pictographsIn(text))).toHaveLength(text.length);
});

test.each(["🤬", " ", "🤬\u200D", "\uFE0F", "#", "1\uFE0F"])(
  "in a long text of '%s' they are found in time that grows with its length alone",
  async (piece) => {
    const find = (size: number): number => pictographsIn(piece.repeat(size)).length;
    expect(await growthOf(find, 2000)).toBeLessThan(mostGrowth);
  },
);
