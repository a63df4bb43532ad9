import { expect, test } from "vitest";
import { readNumber } from "./typed-number.ts";

test.each([
  ["4.5", 4.5],
  ["4,5", 4.5],
  [" −3 ", -3],
  [".5", 0.5],
  ["12,3456", 12.3456],
  ["1234", 1234],
  ["1,234", undefined],
  ["-12,000", undefined],
  ["1.234,5", undefined],
  ["", undefined],
  ["four", undefined],
  ["1e3", undefined],
])("%j is %j", (text, number) => {
  expect(readNumber(text)).toBe(number);
});
