import { expect, test } from "vitest";
import { growthOf, mostGrowth } from "./growth.ts";

const digits = (size: number): number => {
  let sum = 0;
  for (let at = 0; at < size * 2_000; at += 1) sum += at % 7;
  return sum;
};

test("work that grows with the size is told from work that grows with its square", async () => {
  expect(await growthOf(digits, 100)).toBeLessThan(mostGrowth);
  expect(await growthOf((size) => digits((size * size) / 100), 100)).toBeGreaterThan(mostGrowth);
});
