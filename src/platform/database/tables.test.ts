import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, makeTestDatabase } from "../testing/database.ts";
import { generateTables } from "./generate-tables.ts";

let migrated: TestDatabase;
let empty: TestDatabase;

beforeAll(async () => {
  migrated = await makeTestDatabase();
  empty = await makeTestDatabase({ empty: true });
});
afterAll(() => Promise.all([migrated.drop(), empty.drop()]));

/** The formatter decides on quotes, ends and breaks of lines; the words must agree. */
function wordsOf(text: string): string[] {
  return text
    .replaceAll("'", '"')
    .split("\n")
    .map((line) => line.replace(/[;,]\s*$/, "").trim())
    .filter((line) => line !== "");
}

test("tables.ts is what the migrations give (else run npx tsx build/tables.ts)", async () => {
  const written = readFileSync(join(import.meta.dirname, "tables.ts"), "utf8");
  expect(wordsOf(written)).toEqual(wordsOf(await generateTables(migrated.pool)));
});

describe("a generated type", () => {
  test("follows the column", async () => {
    await empty.pool.query(`
      CREATE DOMAIN short_words AS text CHECK (length(value) < 80);
      CREATE TYPE mood AS ENUM ('glad', 'sad');
      CREATE TABLE kind_word (
        id uuid PRIMARY KEY, number bigint GENERATED ALWAYS AS IDENTITY, words short_words NOT NULL, mood mood, day date NOT NULL,
        told_at timestamptz NOT NULL DEFAULT now(), tags text[] NOT NULL, score numeric, facts jsonb NOT NULL, more jsonb,
        is_open boolean NOT NULL, mark bytea, doubled bigint GENERATED ALWAYS AS (2) STORED, moods mood[])`);
    const text = await generateTables(empty.pool);
    expect(wordsOf(text)).toEqual(
      wordsOf(`
        // Written by build/tables.ts from the migrations; run it after adding one.
        import type { ColumnType, Generated, GeneratedAlways } from "kysely"
        interface KindWordTable {
        id: string
        number: GeneratedAlways<number>
        words: string
        mood: string | null
        day: string
        toldAt: Generated<Date>
        tags: string[]
        score: number | null
        facts: ColumnType<unknown, string, string>
        more: ColumnType<unknown, string | null | undefined, string | null>
        isOpen: boolean
        mark: Buffer | null
        doubled: GeneratedAlways<number | null>
        moods: string[] | null
        }
        export interface Tables {
        kindWord: KindWordTable
        }`),
    );
    await empty.pool.query("DROP TABLE kind_word");
  });

  test("is refused for a name that would not find its way back from camelCase", async () => {
    await empty.pool.query("CREATE TABLE odd (line_2 text)");
    await expect(generateTables(empty.pool)).rejects.toThrow(/line_2 does not survive/);
    await empty.pool.query("DROP TABLE odd");
  });

  test("of a database without tables is an empty list", async () => {
    expect(await generateTables(empty.pool)).toContain("export interface Tables {}");
  });
});
