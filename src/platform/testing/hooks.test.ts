import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const sources = join(import.meta.dirname, "../..");
const hook = /^(before|after)(All|Each)\(/m;

test("only a file of tests calls a hook at once: a module is read a single time, and the next file that needs it would have none", () => {
  const found = readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .filter((path) => hook.test(readFileSync(join(sources, path), "utf8")));
  expect(found).toEqual([]);
  expect(hook.test("const a = 1;\nbeforeAll(async () => {});")).toBe(true);
  expect(hook.test("export function useScene() {\n  beforeAll(async () => {});")).toBe(false);
});
