import { expect, test } from "vitest";
import { languageFor } from "./reader-language.ts";

test.each([
  [["de-AT", "en"], "de"],
  [["fr", "de", "en"], "de"],
  [["fr", "DE-de"], "de"],
  [["fr"], "en"],
  [[], "en"],
])("a browser that asks for %j reads %s", (wanted, read) => {
  expect(languageFor(wanted, ["en", "de"], "en")).toBe(read);
});
