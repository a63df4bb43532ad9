import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type TestDatabase, makeTestDatabase } from "../testing/database.ts";
import type { Log } from "./log.ts";
import { migrate } from "./migrate.ts";
import { findMigrations, makeMigration } from "./migrations.ts";

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const first = makeMigration(
  "20261101T0900_first.sql",
  "CREATE TABLE one (id int PRIMARY KEY); CREATE INDEX ON one (id)",
);
const second = makeMigration(
  "20261102T0900_second.sql",
  "CREATE TABLE two (id int REFERENCES one)",
);
const third = makeMigration("20261103T0900_third.sql", "INSERT INTO one VALUES (1)");

let database: TestDatabase;

beforeEach(async () => {
  database = await makeTestDatabase({ empty: true });
});
afterEach(() => database.drop());

async function namesApplied(): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string }>(
    "SELECT name FROM migration ORDER BY name",
  );
  return rows.map(({ name }) => name);
}

test("migrations are applied once, in order, and later ones are added", async () => {
  expect(await migrate(database.pool, [first, second], log)).toEqual([first.name, second.name]);
  expect(await migrate(database.pool, [first, second], log)).toEqual([]);
  expect(await migrate(database.pool, [first, second, third], log)).toEqual([third.name]);
  expect(await namesApplied()).toEqual([first.name, second.name, third.name]);
});

test("migrations of several processes at once are applied once", async () => {
  const applied = await Promise.all(
    [1, 2, 3, 4].map(() => migrate(database.pool, [first, second, third], log)),
  );
  expect(applied.flat()).toEqual([first.name, second.name, third.name]);
});

test("migrations that were edited, come late or are unknown are refused by name", async () => {
  await migrate(database.pool, [first, third].slice(0, 1), log);
  const edited = makeMigration(`${first.name}.sql`, `${first.sql} `);
  await expect(migrate(database.pool, [edited], log)).rejects.toThrow(
    /20261101T0900_first was changed after/,
  );
  const early = makeMigration("20261031T0900_early.sql", "SELECT 1");
  await expect(migrate(database.pool, [early, first], log)).rejects.toThrow(
    /20261031T0900_early is older than 20261101T0900_first/,
  );
  await expect(migrate(database.pool, [second], log)).rejects.toThrow(
    /20261101T0900_first, which this version of Goodturn does not know/,
  );
});

test("migrations of a newer version do not stop an older one", async () => {
  await migrate(database.pool, [first, second], log);
  expect(await migrate(database.pool, [first], log)).toEqual([]);
});

test("migrations that fail leave nothing of themselves and say where", async () => {
  const broken = makeMigration(
    "20261102T1000_broken.sql",
    "CREATE TABLE half (id int);\n\nSELECT nonsense;",
  );
  await expect(migrate(database.pool, [first, broken], log)).rejects.toThrow(
    /20261102T1000_broken failed at line 3: column "nonsense" does not exist/,
  );
  expect(await namesApplied()).toEqual([first.name]);
  const { rows } = await database.pool.query("SELECT to_regclass('half') AS half");
  expect(rows).toEqual([{ half: null }]);
});

test("migrations broken off at any statement give the same schema when run again", async () => {
  const steps = [
    "CREATE TABLE one (id int PRIMARY KEY)",
    "CREATE TABLE two (id int REFERENCES one)",
    "SELECT pg_terminate_backend(pg_backend_pid())",
  ];
  for (let place = 0; place <= 2; place += 1) {
    const killed = makeMigration(
      "20261101T0900_steps.sql",
      [...steps.slice(0, place), steps[2]].join(";\n"),
    );
    await expect(migrate(database.pool, [killed], log)).rejects.toThrow(
      /20261101T0900_steps failed/,
    );
  }
  const whole = makeMigration("20261101T0900_steps.sql", steps.slice(0, 2).join(";\n"));
  expect(await migrate(database.pool, [whole], log)).toEqual([whole.name]);
});

describe("migration files", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "goodturn-migrations-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(path: string, text: string): void {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  test("are gathered over all features in the order of time, the same from sources and from the product", () => {
    write("src/features/requests/migrations/20261102T0900_requests.sql", "SELECT 2");
    write("src/platform/events/migrations/20261101T0900_outbox.sql", "SELECT 1\r\n");
    write("src/features/requests/closing/migrations/20261103T0900_closing.sql", "SELECT 3");
    write("dist/20261101T0900_outbox.sql", "SELECT 1\n");
    write("dist/20261102T0900_requests.sql", "SELECT 2");
    write("dist/20261103T0900_closing.sql", "SELECT 3");
    const found = findMigrations({ sources: join(folder, "src") });
    expect(found.map(({ name }) => name)).toEqual([
      "20261101T0900_outbox",
      "20261102T0900_requests",
      "20261103T0900_closing",
    ]);
    expect(findMigrations({ migrationsFolder: join(folder, "dist") })).toEqual(found);
  });

  test("with a wrong or a double name are refused", () => {
    write("features/a/migrations/20261101T0900_same.sql", "");
    write("features/b/migrations/20261101T0900_same.sql", "");
    expect(() => findMigrations({ sources: folder })).toThrow(
      /Two migrations are named 20261101T0900_same/,
    );
    write("features/a/migrations/second.sql", "");
    expect(() => findMigrations({ sources: folder })).toThrow(/second.sql must be named like/);
  });
});
