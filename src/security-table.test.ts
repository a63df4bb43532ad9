/** docs/security.md says which test proves what: each of them is there, and each row of the list of attacks is answered. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const table = readFileSync(join(root, "docs/security.md"), "utf8");

interface Named {
  readonly file: string;
  readonly name: string;
}

function namedIn(text: string): Named[] {
  return [...text.matchAll(/`((?:src|bench|journeys)\/[^`:]+): ([^`]*)`/g)].map(
    ([, file = "", name = ""]) => ({ file, name }),
  );
}

/** What stands in a test file as the beginning of a test's name. */
function hasTest({ file, name }: Named): boolean {
  const path = join(root, file);
  if (!existsSync(path)) return false;
  const source = readFileSync(path, "utf8");
  const begins = `\\b(?:test|it)(?:\\.each\\([\\s\\S]*?\\))?\\(\\s*["'\`]${escaped(name)}`;
  return new RegExp(begins).test(source);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const gone = (text: string): string[] =>
  namedIn(text)
    .filter((named) => !hasTest(named))
    .map(({ file, name }) => `${file}: ${name}`);

test("every test that docs/security.md names is there", () => {
  expect(namedIn(table).length).toBeGreaterThan(60);
  expect(gone(table)).toEqual([]);
});

test("a name that is gone, or a file, is found", () => {
  expect(gone("`src/security-table.test.ts: no such test`, `src/gone.test.ts: x`")).toHaveLength(2);
  expect(gone("`src/security-table.test.ts: a name that is gone`")).toEqual([]);
});

test("every attack from 1 to 49 has a row, with a test or with what it waits for", () => {
  const rows = table.split("\n").filter((line) => /^\| \d/.test(line));
  const attacks = rows.slice(0, rows.findIndex((line) => line.startsWith("| 49 ")) + 1);
  const numbers = attacks.flatMap((line) => {
    const [from = 0, to = from] = (/^\| ([\d-]+)/.exec(line)?.[1] ?? "").split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, n) => from + n);
  });
  expect(numbers).toEqual(Array.from({ length: 49 }, (_, n) => n + 1));
  const bare = attacks.filter((line) => namedIn(line).length === 0 && !line.includes("not yet"));
  expect(bare).toEqual([]);
});
