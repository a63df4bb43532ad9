import { expect, test } from "vitest";
import { answerFor, emptyAnswer, forgetAnswersOf, keep, readKept } from "./kept-answers.ts";

function storageWith(entries: Record<string, string> = {}): Storage {
  const kept = new Map(Object.entries(entries));
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
const place = { personId: "ana", surveyId: "s", providerId: "legal", kind: "customers" };
const marked = { scores: { overall: 2 }, comments: { open: "hm" }, sentTo: null, isSent: false };

test("what was marked is there again, for this person and this form alone", () => {
  const storage = storageWith();
  keep(place, marked, storage);
  expect(readKept(place, storage)).toEqual(marked);
  for (const other of [
    { personId: "ben" },
    { surveyId: "t" },
    { providerId: null },
    { kind: "mirror" },
  ])
    expect(readKept({ ...place, ...other }, storage)).toEqual(emptyAnswer);
});

test.each([
  ["what was not sent in time goes on in the next wave", null, marked],
  ["what was sent to this wave can be changed", "wave", { ...marked, sentTo: "wave" }],
  ["what was sent to an earlier wave is over", "before", emptyAnswer],
])("%s", (_said, sentTo, shown) => {
  expect(answerFor("wave", { ...marked, sentTo })).toEqual(shown);
});

test.each(["no json", "[]", '{"scores":{"a":"2"},"comments":{},"sentTo":null,"isSent":false}'])(
  "a damaged entry is none: %s",
  (text) => {
    expect(readKept(place, storageWith({ "goodturn-survey:ana:s:customers:legal": text }))).toEqual(
      emptyAnswer,
    );
  },
);

test("whoever uses the browser next reads nothing, and others keep theirs", () => {
  const storage = storageWith();
  const other = { ...place, personId: "ben" };
  keep(place, marked, storage);
  keep(other, marked, storage);
  forgetAnswersOf("ana", storage);
  expect([readKept(place, storage), readKept(other, storage)]).toEqual([emptyAnswer, marked]);
});
