import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, makeTestDatabase } from "#platform/testing/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await makeTestDatabase({ poolSize: 1 });
});
afterAll(() => database.drop());

async function rowOf(text: string): Promise<unknown> {
  const { rows } = await sql.raw(text).execute(database.db);
  return rows;
}

test.each([
  [
    "columns are named as the code names them",
    "select 1 as first_reply_at, 2 as plain",
    [{ firstReplyAt: 1, plain: 2 }],
  ],
  ["names with capitals stay", `select 1 as "personId"`, [{ personId: 1 }]],
  ["of two columns with one name the later counts", "select 1 as id, 2 as id", [{ id: 2 }]],
  [
    "what is within jsonb keeps its keys",
    `select '{"first_key": [{"a_b": 1}]}'::jsonb as some_thing`,
    [{ someThing: { first_key: [{ a_b: 1 }] } }],
  ],
  ["null is null", "select null::text as it", [{ it: null }]],
  ["no row is an empty list", "select 1 as one where false", []],
  ["rows without columns are rows", "select from generate_series(1, 2)", [{}, {}]],
])("%s, the first time and when the statement has a name", async (_which, text, rows) => {
  for (let times = 0; times < 4; times += 1) expect(await rowOf(text)).toEqual(rows);
});

test("each row is its own", async () => {
  for (let times = 0; times < 3; times += 1) {
    const rows = (await rowOf("select n as some_number from generate_series(1, 3) as n")) as {
      someNumber: number;
    }[];
    rows[0]!.someNumber = 7;
    expect(rows.map(({ someNumber }) => someNumber)).toEqual([7, 2, 3]);
  }
});

test("other columns of the same text after a change of the table are named anew", async () => {
  await rowOf("create table renamed (old_name int)");
  await rowOf("insert into renamed values (1)");
  for (let times = 0; times < 3; times += 1)
    expect(await rowOf("select * from renamed")).toEqual([{ oldName: 1 }]);
  await rowOf("alter table renamed rename old_name to new_name");
  for (let times = 0; times < 3; times += 1)
    expect(await rowOf("select * from renamed")).toEqual([{ newName: 1 }]);
});
