import { expect, test } from "vitest";
import { besideWords } from "./words.ts";

const none = { lateTold: 0, saidCannot: 0, cancelledLate: 0, unknown: 0 };

test.each([
  [none, ""],
  [{ ...none, unknown: 12 }, "Beside that: 12 of which nothing is known."],
  [
    { ...none, lateTold: 2, cancelledLate: 1 },
    "Beside that: 2 of the late ones told before and 1 that you cancelled within two hours.",
  ],
  [
    { lateTold: 1, saidCannot: 3, cancelledLate: 1, unknown: 4 },
    "Beside that: 1 of the late ones told before, 3 where you said that you cannot come, 1 that you cancelled within two hours and 4 of which nothing is known.",
  ],
])("%j", (total, said) => {
  expect(besideWords(total)).toBe(said);
});
