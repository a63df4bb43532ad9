import { expect, test } from "vitest";
import { brokenIn, framed } from "../testing/frames.ts";
import { faultsIn } from "../testing/checking.ts";
import { judged, kinder } from "../testing/judging.ts";

const advised = framed.filter((text) => judged(text).advice.length > 0);

test.each([
  ["Why can you never do anything right?", "Could we look at this together?"],
  ["Can you never answer in time?", "Could we look at this together?"],
  ["Why do you always forget the form?", "Could we look at this together?"],
  ["Why must you always break things?", "Could we look at this together?"],
  ["How have you lost the file?", "Could we look at this together?"],
  ["What do you even read?", "Could we look at this together?"],
  ["Do you even read my mails?", "Could you read my mails once more?"],
  ["Do you even test anything?", "Could we look at this together?"],
  ["I wonder why you failed to send it.", "Something did not go as hoped here."],
  ["You never ever answer your mails.", "You do not often answer your mails."],
  ["You obviously did not read my ticket.", "It seems that my ticket has not been read yet."],
  ["You failed to tell us, as always.", "It seems that we have not been told yet."],
  [
    "You clearly did not check the numbers!",
    "It seems that the numbers have not been checked yet!",
  ],
  ["You obviously did not listen.", "Something did not go as hoped here."],
  [
    "Your people always break the build.",
    "I have the feeling that your people often break the build.",
  ],
  ["why can you never do this", "something did not go as hoped here"],
])("'%s' would read '%s'", (text, kindly) => {
  expect(kinder(text)).toBe(kindly);
});

test.each(["Have you never read it?", "Did you never get my mail?", "Have you lost the key?"])(
  "'%s' is asked in earnest",
  (text) => expect(judged(text).advice).toEqual([]),
);

test("blame is seen in most of the frames, so that what follows says something", () => {
  expect(framed.length).toBeGreaterThan(8_000);
  expect(advised.length).toBeGreaterThan(4_000);
});

test("kinder words are English wherever the rude ones stood", () => {
  const faults = advised.flatMap((text) => {
    const found = brokenIn(kinder(text)).filter((name) => !brokenIn(text).includes(name));
    return found.length > 0 ? [`${text} -> ${kinder(text)}: ${found.join(", ")}`] : [];
  });
  expect(faults).toEqual([]);
});

test("a capital at the beginning and a mark at the end stay", () => {
  const faults = advised.filter((text) => {
    const mended = kinder(text);
    if (!/^\p{Lu}/u.test(mended)) return true;
    if (/[.!?]$/.test(text) && !/[.!?]$/.test(mended)) return true;
    return text.endsWith("🙄") && !mended.endsWith("🙄");
  });
  expect(faults).toEqual([]);
});

test("places and figures are right in every frame", () => {
  for (const text of advised) expect(faultsIn(text, judged(text)), text).toEqual([]);
});
