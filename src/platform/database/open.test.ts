import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, makeTestDatabase } from "../testing/database.ts";

let test1: TestDatabase;

beforeAll(async () => {
  test1 = await makeTestDatabase();
});
afterAll(() => test1.drop());

test("a value arrives as what its type means", async () => {
  const { rows } = await sql<Record<string, unknown>>`
    SELECT count(*) AS how_many, 9007199254740991::bigint AS most, 1.25::numeric AS part, '2026-11-22'::date AS day,
      ARRAY['2026-11-22'::date] AS days, ARRAY[1::bigint, 2] AS numbers,
      '2026-11-22 09:00:01.123456+01'::timestamptz AS told_at, '{"snake_key": {"inner_key": 1}}'::jsonb AS some_words`.execute(
    test1.db,
  );
  expect(rows).toEqual([
    {
      howMany: 1,
      most: 9007199254740991,
      part: 1.25,
      day: "2026-11-22",
      days: ["2026-11-22"],
      numbers: [1, 2],
      toldAt: new Date("2026-11-22T08:00:01.123Z"),
      someWords: { snake_key: { inner_key: 1 } },
    },
  ]);
});

test("a number that would not be exact is refused", async () => {
  await expect(sql`SELECT 9007199254740993::bigint`.execute(test1.db)).rejects.toThrow(
    /too large to be exact/,
  );
});
