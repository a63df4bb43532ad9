import { sayCareless } from "./durability.ts";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, makeTestDatabase } from "../testing/database.ts";
import type { Log } from "./log.ts";
import { openDatabase } from "./open.ts";
import { instant } from "./connecting/values.ts";

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let database: TestDatabase;

beforeAll(async () => {
  database = await makeTestDatabase();
});
afterAll(() => database.drop());

test("a value arrives as what its type means", async () => {
  const { rows } = await sql<Record<string, unknown>>`
    SELECT count(*) AS how_many, 9007199254740991::bigint AS most, 1.25::numeric AS part, '2026-11-22'::date AS day,
      ARRAY['2026-11-22'::date] AS days, ARRAY[1::bigint, 2] AS numbers,
      '2026-11-22 09:00:01.123456+01'::timestamptz AS told_at, '{"snake_key": {"inner_key": 1}}'::jsonb AS some_words`.execute(
    database.db,
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
  await expect(sql`SELECT 9007199254740993::bigint`.execute(database.db)).rejects.toThrow(
    /too large to be exact/,
  );
});

test("a connection that dies in the middle of a transaction fails that transaction and nothing else", async () => {
  const lost = database.db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(
      transaction,
    );
    await database.pool.query("SELECT pg_terminate_backend($1)", [rows[0]?.pid]);
    // Time for the end to arrive while no query is under way.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await sql`SELECT 1`.execute(transaction);
  });
  await expect(lost).rejects.toThrow(/terminat|not queryable/);
  const { rows } = await sql`SELECT 1 AS one`.execute(database.db);
  expect(rows).toEqual([{ one: 1 }]);
});

test("a table that changed under a named statement is no error", async () => {
  await sql`CREATE TABLE changing (id int)`.execute(database.db);
  for (let times = 0; times < 4; times += 1) await sql`SELECT * FROM changing`.execute(database.db);
  await sql`ALTER TABLE changing ADD COLUMN words text`.execute(database.db);
  for (let times = 0; times < 6; times += 1) await sql`SELECT * FROM changing`.execute(database.db);
});

test("a statement sent again and again is parsed once a connection", async () => {
  await database.db.connection().execute(async (connection) => {
    for (let times = 0; times < 5; times += 1)
      await sql`SELECT ${times}::int AS again`.execute(connection);
    const { rows } = await sql<{ statement: string }>`
      SELECT statement FROM pg_prepared_statements WHERE statement LIKE '%AS again'`.execute(
      connection,
    );
    expect(rows).toEqual([{ statement: "SELECT $1::int AS again" }]);
  });
});

test("listeners hear each other's channels and stop when told", async () => {
  const heard: string[] = [];
  const stop = await database.listen("first_bell", (payload) => heard.push(`first ${payload}`));
  await database.listen("second_bell", (payload) => heard.push(`second ${payload}`));
  await sql`SELECT pg_notify('first_bell', 'a'), pg_notify('second_bell', 'b')`.execute(
    database.db,
  );
  await expect.poll(() => heard).toEqual(["first a", "second b"]);
  await stop();
  await sql`SELECT pg_notify('first_bell', 'c'), pg_notify('second_bell', 'd')`.execute(
    database.db,
  );
  await expect.poll(() => heard).toEqual(["first a", "second b", "second d"]);
});

test("a server that does not answer is named in a sentence", async () => {
  const opening = openDatabase({
    databaseUrl: "postgresql://nobody@127.0.0.1:1/nothing",
    dataFolder: "",
    log,
  });
  await expect(opening).rejects.toThrow(
    /DATABASE_URL does not answer.*Check the address and the password/,
  );
});

test("DATABASE_URL is used when it is set", async () => {
  const opened = await openDatabase({ databaseUrl: database.databaseUrl, dataFolder: "", log });
  const { rows } = await sql<{ name: string }>`SELECT current_database() AS name`.execute(
    opened.db,
  );
  await opened.close();
  expect(rows).toEqual([{ name: database.name }]);
});

test("a server of one's own that could lose what it has confirmed is warned of, setting by setting", async () => {
  const warned: unknown[] = [];
  const listening = { ...log, warn: (_: unknown, sentence?: string) => warned.push(sentence) };
  const openWith = async (options: string) => {
    const databaseUrl = `${database.databaseUrl}&options=${encodeURIComponent(options)}`;
    await (await openDatabase({ databaseUrl, dataFolder: "", log: listening })).close();
  };
  await openWith("");
  // The server of the tests is careless on purpose, which makes it a real one to be warned of.
  expect(warned).toEqual([
    "This PostgreSQL could lose what it has confirmed when the power fails: fsync and synchronous_commit and full_page_writes are off. Turn them on in its postgresql.conf and reload it.",
  ]);
  const on = { fsync: "on", synchronous_commit: "on", full_page_writes: "on" };
  expect(sayCareless(on)).toBeNull();
  expect(sayCareless({ ...on, synchronous_commit: "remote_apply" })).toBeNull();
  expect(sayCareless({ ...on, fsync: "off" })).toMatch(/: fsync is off. Turn it on/);
});

test("an instant is read the same by place as by the general way", () => {
  const general = pg.types.getTypeParser(1184) as (text: string) => Date;
  const texts = [
    "2026-11-22 09:00:00+00",
    "1999-12-31 23:59:59.999999+00",
    "2026-02-28 00:00:00.1+00",
    "0099-01-01 00:00:00+00",
    "2026-11-22 09:00:00.5+05:30",
    "12026-11-22 09:00:00+00",
  ];
  for (const text of texts) expect(instant(text)).toEqual(general(text));
});
