import { expect, test } from "vitest";
import { tradeWordOf } from "./trade-words.ts";

test.each([
  ["  kill   process ", "kill process"],
  ["Größtübertrager", "Größtübertrager"],
  ["dump", "dump"],
  ["man-in-the-middle attack", "man-in-the-middle attack"],
  ["C++", "C++"],
])("'%s' is kept as '%s'", (typed, kept) => expect(tradeWordOf(typed)).toBe(kept));

test.each(["", "   ", "*", ".*", "<b>", "one two three four five", "-dump", "a\u0000b"])(
  "'%s' is no word of a trade",
  (typed) => expect(tradeWordOf(typed)).toBeNull(),
);
