import { expect, test } from "vitest";
import { Lately } from "./lately.ts";

function laterThan(keptMs: number) {
  let now = 1000;
  const lately = new Lately(keptMs, () => now);
  return { lately, pass: (ms: number) => (now += ms) };
}

test.each([
  ["at once", 0, 0, ["a"]],
  ["within the time", 400, 500, ["a"]],
  ["before the time", 600, 500, []],
  ["longer ago than is kept, however long is asked for", 1100, 90_000, []],
] as const)("a topic told of %s", (_case, ago, within, heard) => {
  const { lately, pass } = laterThan(1000);
  lately.told(["a", "b"]);
  pass(ago);
  expect(lately.among(["a", "c"], within)).toEqual(heard);
});

test("what was told of again counts from the last time, and what is too old is kept no longer", () => {
  const { lately, pass } = laterThan(1000);
  lately.told(["a", "b"]);
  pass(900);
  lately.told(["a"]);
  pass(200);
  lately.told(["c"]);
  expect(lately.size).toBe(2);
  expect(lately.among(["a", "b", "c"], 1000)).toEqual(["a", "c"]);
});

test("where hints were missed any topic may have been among them, until that is too long ago", () => {
  const { lately, pass } = laterThan(1000);
  lately.missed();
  pass(300);
  expect(lately.among(["a"], 200)).toEqual([]);
  expect(lately.among(["a"], 300)).toEqual(["a"]);
  pass(800);
  expect(lately.among(["a"], 90_000)).toEqual([]);
});
