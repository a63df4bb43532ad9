import { describe, expect, test } from "vitest";
import { forSegment, own, travelled } from "./samples.ts";
import { byWords, partSentence, toWords, whySentences } from "./words.ts";

const credit = { id: "c", number: 412, title: "Credit check" };
const order = { id: "o", number: 400, title: "A loan" };
const part = {
  request: credit,
  did: "finished",
  waitedBy: order,
  joined: false,
  depth: 1,
} as const;

describe("what somebody's part was", () => {
  test.each([
    [part, "You finished “Credit check” (#412), which “A loan” (#400) waited for."],
    [
      { ...part, waitedBy: null },
      "You finished “Credit check” (#412), which another request on the way there waited for.",
    ],
    [
      { ...part, depth: 0, waitedBy: null },
      "You finished “Credit check” (#412), which these words are about.",
    ],
    [
      { ...part, did: "worked", joined: true },
      "You worked on “Credit check” (#412), which became one with “A loan” (#400).",
    ],
    [
      { ...part, did: "holds", request: null, waitedBy: null },
      "You have a part that you may not see any more, which another request on the way there waited for.",
    ],
  ] as const)("%#", (given, sentence) => {
    expect(partSentence(given)).toBe(sentence);
  });

  test("with many parts the rest is counted, for the reader alone", () => {
    const mine = { ...travelled.mine!, moreParts: 1 };
    expect(whySentences({ mine, segment: null }).at(-1)).toBe("And 1 more part of it.");
  });

  test("by the chain it says which service, by which way and how many", () => {
    expect(whySentences(forSegment)).toEqual([
      "You finished 12 requests of Credit check, which is needed for Loans, which Private customers rely on.",
    ]);
    const waiting = { ...forSegment, mine: { ...forSegment.mine!, way: [], finished: 1 } };
    expect(whySentences(waiting)).toEqual([
      "You finished 1 request for which one of Private customers was waiting.",
    ]);
  });
});

test("who says it and to whom, without the reader and without who has left", () => {
  expect(byWords(own)).toBe("Mira Lindqvist");
  expect(byWords({ ...own, giver: null })).toBe("Someone who left");
  expect(byWords({ ...travelled, saidBy: "" })).toBe("A customer");
  expect(toWords(own, "me")).toBe("to Ben Okafor and Legal");
  expect(toWords({ ...own, receivers: [] }, "me")).toBeNull();
});
