import { expect, test } from "vitest";
import { makeItem } from "../../fixtures.ts";
import { wrongWith } from "../../rules/items.ts";
import { library } from "../../rules/library.ts";
import { itemOf } from "./own-item.ts";

const typed = { kind: "agree", reversed: false, on: "" } as const;
const german = makeItem({ key: "a", texts: { de: "a", en: "a" } });

test.each([
  ["English alone, beside the library", library.service.slice(0, 3), { en: " Mine. " }, ["en"]],
  ["German alone, beside the library", library.service.slice(0, 3), { de: "Mein." }, ["de"]],
  ["two languages", [german], { en: "Mine.", de: "Mein." }, ["en", "de"]],
  ["German alone, where nothing stands yet", [], { de: "Mein." }, ["de"]],
  ["nothing but blanks", library.service.slice(0, 3), { en: "  " }, null],
  [
    "a language in which not all others are written",
    [german, makeItem({ key: "b", texts: { en: "b" } })],
    { de: "Mein." },
    null,
  ],
])("an own item in %s", (_said, items, texts, written) => {
  const item = itemOf({ ...typed, texts }, items);
  expect(item && Object.keys(item.texts)).toEqual(written);
  // What the dialog lets pass the server takes as well.
  if (item) expect(wrongWith([...items, item])).toBeNull();
});
