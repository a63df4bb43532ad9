import { expect, test } from "vitest";
import { readTyped } from "./typed.ts";

test.each([
  ["an empty draft", "", null],
  ["other words", "Dear all,", null],
  ["another thing", '{"version":1,"articles":[]}', null],
  ["no version", '{"source":"# A"}', null],
  ["a version that is none", '{"source":"# A","version":1.5}', null],
  [
    "its own, with its name",
    '{"source":"# A","version":0,"name":"our-way"}',
    { source: "# A", version: 0, name: "our-way" },
  ],
  ["a name that is none", '{"source":"# A","version":0,"name":1}', { source: "# A", version: 0 }],
  ["its own", '{"source":"# A","version":2,"more":1}', { source: "# A", version: 2 }],
])("a draft is read where this screen has written it: %s", (_case, text, read) => {
  expect(readTyped(text)).toEqual(read);
});
