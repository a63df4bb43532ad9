import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type TestDatabase, makeTestDatabase } from "#platform/testing/database.ts";
import { inTransaction } from "./transaction.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await makeTestDatabase();
  await sql`create table jotted (id int primary key, pair int)`.execute(database.db);
});
beforeEach(() => sql`delete from jotted`.execute(database.db));
afterAll(() => database.drop());

const jot = (id: number) => sql`insert into jotted (id) values (${id})`;

async function jotted(): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select id from jotted order by id`.execute(
    database.db,
  );
  return rows.map(({ id }) => id);
}

async function isInTransaction(): Promise<boolean> {
  const { rows } = await sql<{ busy: number }>`
    select count(*) as busy from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%'`.execute(database.db);
  return rows[0]!.busy > 0;
}

test("everything is there after it, the last statement too", async () => {
  const answered = await inTransaction(database.db, async (db) => {
    await Promise.all([jot(1).execute(db), jot(2).execute(db)]);
    return { result: "well", last: jot(3) };
  });
  expect([answered, await jotted()]).toEqual(["well", [1, 2, 3]]);
});

test.each([
  ["the first statement", [1, 1, 2], 3],
  ["one of those sent together", [1, 2, 2], 3],
  ["the last one", [1, 2, 3], 3],
])("nothing is there when %s fails, and the connection is as new", async (_which, ids, last) => {
  for (let times = 0; times < 4; times += 1) {
    const failing = inTransaction(database.db, async (db) => {
      await Promise.all(ids.map((id) => jot(id).execute(db)));
      return { result: null, last: jot(last) };
    });
    await expect(failing).rejects.toThrow(/duplicate key/);
  }
  expect([await jotted(), await isInTransaction()]).toEqual([[], false]);
});

test("what goes on after another has failed is not carried out outside", async () => {
  let later: Promise<unknown> = Promise.resolve();
  const failing = inTransaction(database.db, async (db) => {
    const refused = sql`select 1`.execute(db).then(() => {
      throw new Error("refused");
    });
    later = (async () => {
      await sql`select pg_sleep(0.05)`.execute(db);
      await jot(7).execute(db);
    })();
    later.catch(() => undefined);
    await Promise.all([refused, later]);
    return { result: null, last: jot(8) };
  });
  await expect(failing).rejects.toThrow("refused");
  await expect(later).rejects.toThrow("The transaction is over");
  expect(await jotted()).toEqual([]);
});

test("a refusal before anything was sent leaves no transaction behind", async () => {
  const failing = inTransaction(database.db, async () => {
    throw new Error("refused");
  });
  await expect(failing).rejects.toThrow("refused");
  expect(await isInTransaction()).toBe(false);
});

test("a connection that dies on the way fails this one and no other", async () => {
  const failing = inTransaction(database.db, async (db) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
    await database.pool.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    return { result: null, last: jot(1) };
  });
  await expect(failing).rejects.toThrow(/terminat|not queryable|EPIPE/i);
  expect(await jotted()).toEqual([]);
});
