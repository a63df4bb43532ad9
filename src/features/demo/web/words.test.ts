import { expect, test } from "vitest";
import { compared } from "#web/data/translated-for-tests.ts";
import { wordsIn } from "./use-words.ts";

test("the front door of the demo says all in German too, and the passphrase as it is typed", () => {
  const { en, de } = wordsIn;
  // Each tells its language.
  expect(compared(en, de)).toEqual({ alone: [], alike: [], otherGiven: [] });
  for (const { passphrase } of [en, de]) expect(passphrase).toContain("two of us open it together");
});
