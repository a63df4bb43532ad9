import fc from "fast-check";
import { expect, test } from "vitest";
import { ownWords, withoutSpeech } from "./own-words.ts";

const left = (text: string): string => ownWords(text).replace(/\s+/g, " ").trim();

test.each<[string, string, string]>([
  ["a quoted line", "> you idiot\nThanks, I will look.", "Thanks, I will look."],
  ["a quote of a quote", ">> old\n> older\nNew.", "New."],
  ["a fence", "Look:\n```\nkill -9 you\n```\nThanks", "Look: Thanks"],
  ["a fence that nobody closed", "Look:\n~~~\nkill -9 you", "Look:"],
  ["code within a line", "Run `rm -rf stupid` first", "Run first"],
  [
    "an address",
    "See https://example.org/stupid-idea or write to fool@example.org",
    "See or write to",
  ],
  [
    "a mail that is answered",
    "Fine.\n\nOn Mon, 3 Nov 2026 at 10:00, Ada wrote:\nyou are useless",
    "Fine.",
  ],
  [
    "a forwarded mail",
    "Please see below.\n-----Original Message-----\nYou idiot",
    "Please see below.",
  ],
  ["a mail head", "Done.\nFrom: Ada\nSent: Monday\nSubject: You\nidiots", "Done."],
])("%s is somebody else's", (_name, text, own) => {
  expect(left(text)).toBe(own);
});

test("a sentence that begins with From or On stays its writer's own", () => {
  expect(left("From what I see it works.\nOn Monday we ship.")).toBe(
    "From what I see it works. On Monday we ship.",
  );
});

test("what is said in quotation marks is no longer there for advice", () => {
  expect(withoutSpeech('He wrote "you fools" today').replace(/\s+/g, " ")).toBe("He wrote today");
});

test("places stay: whatever the text, its own words are as long, and no line is lost", () => {
  const pieces = fc.constantFrom(
    ">",
    "`",
    "```\n",
    '"',
    "\n",
    "On x wrote:",
    "http://",
    "\uD83D",
    "é",
    "a b",
    "~~~",
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join("")),
      (text) => {
        const own = withoutSpeech(ownWords(text));
        expect(own).toHaveLength(text.length);
        expect(own.split("\n")).toHaveLength(text.split("\n").length);
      },
    ),
  );
});
