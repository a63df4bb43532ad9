import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blameIn, takeKinder } from "./blame.ts";

/** The text after every kinder word has been taken. */
function mended(text: string): string {
  const first = blameIn(text).find(({ kinder }) => kinder !== null);
  return first ? mended(takeKinder(text, first)) : text;
}

describe("what reads as blame", () => {
  test.each([
    ["You should have filled in the form.", "Next time it helps to have filled in the form."],
    ["It was your mistake, the file was old.", "Something went wrong there, the file was old."],
    ["You forgot to attach the list.", "We still needed you to attach the list."],
    ["As I already told you, the form is online.", "To say it once more, the form is online."],
    ["This is not our problem.", "This is not something that we can mend here."],
    ["Please use the form, for the last time.", "Please use the form, once more."],
    ["Closed: user error.", "Closed: a slip."],
    ["Could you people send it on Monday?", "Could you send it on Monday?"],
  ])("%s", (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  test.each([
    ["You never read what we write.", "what-happened"],
    ["If you had just asked, it would be done.", "next-step"],
    ["Why didn't you say so?", "what-happened"],
    ["How hard can it be?", "leave-out"],
  ])("%s has no words to swap, only advice", (text, advice) => {
    expect(blameIn(text)).toMatchObject([{ kinder: null, advice }]);
    expect(mended(text)).toBe(text);
  });
});

test.each([
  "It is not your fault; the form asked for the wrong thing.",
  "You never have to fill it in twice.",
  "You should have it by Thursday.",
  "You should have received two parcels; you should have 12 by now.",
  "We forgot to tell you; I am sorry.",
  "Why did the carrier not send it?",
  "That was our mistake. It is mended now.",
  "You can always send it again.",
  "I killed the process and cleared the queue; the error of the user table is gone.",
  "Das hätten Sie lesen sollen.",
  "",
])("nothing to say of: %s", (text) => {
  expect(blameIn(text)).toEqual([]);
});

test.each([
  "> You should have asked.\nThank you for asking now.",
  'You wrote "it was your mistake", and you were right.',
  "You wrote “how hard can it be”, and it was hard.",
])("words of others are not judged: %s", (text) => {
  expect(blameIn(text)).toEqual([]);
});

const blaming = fc.constantFrom(
  "You should have asked",
  "as we have told you",
  "it is your own fault",
  "You people",
  "If you had read it",
);
const plain = fc.constantFrom(
  "Thank you.",
  "It is done; ",
  "ünder way 🙂 ",
  "\n",
  "The list is here. ",
);

test("each finding stands where it says, and none overlaps another", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(blaming, plain)), (pieces) => {
      const text = pieces.join(" ");
      const found = blameIn(text);
      for (const [at, one] of found.entries()) {
        expect(text.slice(one.from, one.to)).toBe(one.words);
        expect(one.from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? 0);
      }
      expect(found.length > 0).toBe(pieces.some((piece) => blameIn(piece).length > 0));
    }),
  );
});

test("kinder words are never blamed themselves, so that taking them ends", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(blaming, plain)), (pieces) => {
      expect(blameIn(mended(pieces.join(" "))).every(({ kinder }) => kinder === null)).toBe(true);
    }),
  );
});
