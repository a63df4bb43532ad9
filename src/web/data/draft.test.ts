import { expect, test } from "vitest";
import { peopleIn } from "./draft.ts";

test.each([
  ["those who were kept", [{ id: "1", name: "Ana", more: 1 }], [{ id: "1", name: "Ana" }]],
  ["nobody where none were kept", undefined, []],
  ["nobody from what is no list", { id: "1", name: "Ana" }, []],
  ["nobody from damaged entries", [null, "Ana", { id: 1, name: "Ana" }, { id: "1" }], []],
])("a draft names %s", (_said, kept, people) => {
  expect(peopleIn(kept)).toEqual(people);
});
