import { expect, test } from "vitest";
import { peopleIn, writtenAt } from "./draft.ts";

test.each([
  ["those who were kept", [{ id: "1", name: "Ana", more: 1 }], [{ id: "1", name: "Ana" }]],
  ["nobody where none were kept", undefined, []],
  ["nobody from what is no list", { id: "1", name: "Ana" }, []],
  ["nobody from damaged entries", [null, "Ana", { id: 1, name: "Ana" }, { id: "1" }], []],
])("a draft names %s", (_said, kept, people) => {
  expect(peopleIn(kept)).toEqual(people);
});

test.each([
  ["the device's word goes before the arrival", 5_000, "1970-01-01T00:00:09Z", 5_000],
  ["the arrival counts where nothing is said", undefined, "1970-01-01T00:00:09Z", 9_000],
  ["what is no number says nothing", "5000", "1970-01-01T00:00:09Z", 9_000],
  ["nothing at all is the oldest", undefined, null, 0],
])("when a draft was written: %s", (_said, said, arrivedAt, at) => {
  expect(writtenAt(said, arrivedAt)).toBe(at);
});
