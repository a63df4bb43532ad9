import { expect, test } from "vitest";
import { safeNext } from "./next.ts";

const origin = "https://goodturn.example.org";

test.each([
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  "data:text/html,x",
  "evil",
  "",
  null,
  "/sign-in?next=/sign-in",
])("open redirect: %j leads to the start", (next) => {
  expect(safeNext(next, origin)).toBe("/");
});

test.each(["/", "/requests/412?tab=notes#reply", "/people"])("%s is followed", (next) => {
  expect(safeNext(next, origin)).toBe(next);
});
