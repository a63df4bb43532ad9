import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countTurns, readThread, type ThreadMessage } from "./thread.ts";

/** 'a' and 's' are who wrote, the sign behind it the tone: 'a+ s- a' has a kind asker, a sharp answer, and one who was not judged. */
function thread(written: string, text = "Here is what we know by now."): ThreadMessage[] {
  const tones = { "+": "positive", "-": "negative", "=": "neutral" } as const;
  return written.split(" ").map((one) => ({
    side: one.startsWith("a") ? "asking" : "serving",
    text,
    polarity: tones[one[1] as keyof typeof tones] ?? null,
  }));
}
const kinds = (messages: readonly ThreadMessage[]) =>
  readThread(messages).thoughts.map(({ kind, n }) => `${kind} ${n}`);

describe("turns", () => {
  test.each([
    ["a", 1],
    ["a s", 2],
    ["a a s", 2],
    ["a s a s", 4],
    ["a s s a s a a", 5],
  ])("%s are %i", (written, turns) => expect(countTurns(thread(written))).toBe(turns));

  test.each([
    ["a s a s", []],
    ["a a a a a a s", []],
    ["a s a s a", ["turns 5"]],
    ["a s a s a s a", ["turns 7"]],
  ])("%s: %j", (written, told) => expect(kinds(thread(written))).toEqual(told));
});

describe("tone", () => {
  test.each([
    ["one sharp word makes no trend", "a+ s= a= s-", []],
    ["two later ones do", "a+ s= a- s-", ["cooling 4"]],
    ["sharp from the start is not getting cooler", "a- s- a- s-", []],
    ["it has turned again", "a= s= a- s- a+ s+", ["turns 6"]],
    ["what was not judged is not counted", "a s a- s-", []],
    ["too few were judged", "a+ s- a-", []],
  ])("%s", (_, written, told) => expect(kinds(thread(written))).toEqual(told));
});

describe("a question that nobody has answered", () => {
  const of = (...texts: string[]): ThreadMessage[] =>
    texts.map((text, at) => ({ side: at % 2 === 0 ? "asking" : "serving", text, polarity: null }));

  test.each([
    ["waits: the other side has not written yet", of("When will the laptop be here?"), []],
    ["was answered", of("When will the laptop be here?", "It comes on Thursday before noon."), []],
    [
      "came back as a question",
      of("When will the laptop be here?", "Hello. Which laptop do you mean exactly?"),
      ["unanswered 1"],
    ],
    [
      "came back twice",
      of(
        "When will the laptop be here?",
        "Which laptop do you mean exactly?",
        "Did you not read the form above?",
      ),
      ["unanswered 2"],
    ],
    [
      "is no address",
      of("See https://example.org/?a=b for it.", "Who told you to look there?"),
      [],
    ],
    [
      "is not a quoted one",
      of("> When is it done?\nThat is settled.", "What is settled by now?"),
      [],
    ],
  ])("%s", (_, messages, told) => expect(kinds(messages)).toEqual(told));
});

test("nothing is said of an empty thread, and never more than was read", () => {
  expect(readThread([])).toEqual({ n: 0, thoughts: [] });
  const message = fc.record({
    side: fc.constantFrom("asking" as const, "serving" as const),
    text: fc.string(),
    polarity: fc.constantFrom("negative" as const, "neutral" as const, "positive" as const, null),
  });
  fc.assert(
    fc.property(fc.array(message), (messages) => {
      const { n, thoughts } = readThread(messages);
      for (const thought of thoughts) expect(thought.n).toBeLessThanOrEqual(n);
    }),
  );
});
