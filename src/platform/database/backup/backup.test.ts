import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestDatabase, makeTestDatabase } from "../../testing/database.ts";
import type { Log } from "../log.ts";
import { migrate } from "../migrate.ts";
import { type Migration, findMigrations, makeMigration } from "../migrations.ts";
import { restoreBackup } from "./restore.ts";
import { writeBackup } from "./write.ts";

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Everything that is hard to put back: a circle of foreign keys, computed columns, identities, triggers, sequences. */
const schema = makeMigration(
  "20261101T0900_schema.sql",
  `CREATE TABLE team (id int PRIMARY KEY, lead_id bigint, name text NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED);
   CREATE TABLE person (
     id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, team_id int NOT NULL REFERENCES team ON DELETE CASCADE,
     friend_id bigint REFERENCES person DEFERRABLE INITIALLY DEFERRED, name text, small text GENERATED ALWAYS AS (lower(name)) STORED,
     facts jsonb, mark bytea, told_at timestamptz, tags text[], score numeric);
   ALTER TABLE team ADD FOREIGN KEY (lead_id) REFERENCES person;
   CREATE SEQUENCE request_number;
   CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'never twice'; END $$;
   CREATE TABLE "order" (id serial PRIMARY KEY, "select" text);
   CREATE TABLE empty (id int);
   INSERT INTO team VALUES (99, NULL, 'written by the migration')`,
);
const trigger = makeMigration(
  "20261102T0900_trigger.sql",
  `CREATE TRIGGER never BEFORE INSERT ON empty FOR EACH ROW EXECUTE FUNCTION refuse()`,
);
const later = makeMigration(
  "20261103T0900_later.sql",
  `ALTER TABLE person ADD COLUMN rank int; UPDATE person SET rank = length(name)`,
);
const migrations: Migration[] = [schema, trigger];

let folder: string;
let source: TestDatabase;
let target: TestDatabase;
let file: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "goodturn-backup-"));
  file = join(folder, "backup.tar.gz");
  source = await makeTestDatabase({ empty: true });
  target = await makeTestDatabase({ empty: true });
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([source.drop(), target.drop()]);
});

async function fill(rows: number): Promise<void> {
  await migrate(source.pool, migrations, log);
  await source.pool.query(`
    ALTER TABLE empty DISABLE TRIGGER never; INSERT INTO empty VALUES (1); ALTER TABLE empty ENABLE TRIGGER never;
    INSERT INTO team SELECT i, NULL, 'team ' || i FROM generate_series(1, 10) AS i;
    INSERT INTO person (team_id, friend_id, name, facts, mark, told_at, tags, score)
      SELECT 1 + i % 10, NULLIF((i * 7) % ${rows} + 1, i), E'Zoë\\t\\n\\\\N "' || i, jsonb_build_object('snake_key', i, 'words', E'a\\tb'),
        decode(md5(i::text), 'hex'), timestamptz '2026-11-22 09:00:00.123456+01' + i * interval '1 s', ARRAY['a,b', NULL, '{"x"}'], i / 7.0
      FROM generate_series(1, ${rows}) AS i;
    UPDATE team SET lead_id = id WHERE id <= least(10, ${rows});
    INSERT INTO "order" ("select") VALUES (''), (NULL), (E'\\\\.'), ('Ärger 🙂');
    SELECT setval('request_number', 9007199254740995)::text`);
}

/** One sum over everything a table holds, whatever the order of its rows; and where the sequences stand. */
async function contentOf(pool: pg.Pool): Promise<Record<string, unknown>> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const content: Record<string, unknown> = {};
  for (const { name } of rows) {
    const sums = await pool.query(
      `SELECT count(*) AS rows, md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM public."${name}" AS t`,
    );
    content[name] = sums.rows[0];
  }
  const sequences = await pool.query(
    `SELECT sequencename, last_value::text FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
  );
  return { ...content, sequences: sequences.rows };
}

async function constraintsOf(pool: pg.Pool): Promise<unknown[]> {
  const { rows } = await pool.query(
    `SELECT conrelid::regclass::text AS "table", conname, pg_get_constraintdef(oid) AS definition, convalidated FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  );
  return rows;
}

const write = (attachmentsFolder?: string) =>
  writeBackup({ pool: source.pool, file, productVersion: "0.1.0", log, attachmentsFolder });
const restore = (
  more: { replace?: boolean; migrations?: Migration[]; attachmentsFolder?: string } = {},
) => restoreBackup({ pool: target.pool, file, migrations, log, ...more });

test("a backup put into an empty database gives the same rows, numbers and constraints", async () => {
  await fill(3000);
  const manifest = await write();
  expect(manifest.tables.find(({ name }) => name === "person")?.rows).toBe(3000);
  await restore();
  expect(await contentOf(target.pool)).toEqual(await contentOf(source.pool));
  expect(await constraintsOf(target.pool)).toEqual(await constraintsOf(source.pool));
  await expect(target.pool.query("INSERT INTO empty VALUES (2)")).rejects.toThrow(/never twice/);
  const { rows } = await target.pool.query(`SELECT nextval('request_number')::text AS next`);
  expect(rows).toEqual([{ next: "9007199254740996" }]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("a backup of the product's own tables comes back the same", async () => {
  const product = await makeTestDatabase();
  const all = findMigrations({ sources: join(import.meta.dirname, "../../..") });
  await writeBackup({ pool: product.pool, file, productVersion: "0.1.0", log });
  await restore({ migrations: all });
  expect(await contentOf(target.pool)).toEqual(await contentOf(product.pool));
  expect(await constraintsOf(target.pool)).toEqual(await constraintsOf(product.pool));
  await product.drop();
});

test("a backup holds one moment, whatever is written meanwhile", async () => {
  await fill(20_000);
  const over = new AbortController();
  const busy = (async () => {
    while (!over.signal.aborted)
      await source.pool
        .query(`WITH made AS (INSERT INTO team SELECT max(id) + 1, NULL, 'team ' || max(id) + 1 FROM team RETURNING id)
        INSERT INTO person (team_id, name) SELECT id, 'late' FROM made`);
  })();
  await write();
  over.abort();
  await busy;
  // Foreign keys are checked again: a team missing for a person would be found.
  await restore();
  expect((await contentOf(target.pool))["person"]).not.toEqual(
    (await contentOf(source.pool))["person"],
  );
});

test("a backup of an older version is brought up to this one", async () => {
  await fill(10);
  await write();
  await restore({ migrations: [...migrations, later] });
  const { rows } = await target.pool.query(
    "SELECT count(*) AS ranked FROM person WHERE rank = length(name)",
  );
  expect(rows).toEqual([{ ranked: 10 }]);
  expect(await migrate(target.pool, [...migrations, later], log)).toEqual([]);
});

test("a backup takes the attachments along, each named by its content", async () => {
  await fill(1);
  const from = join(folder, "from");
  const contents = ["", "one", "x".repeat(700_000)];
  const places = contents
    .map((content) => createHash("sha256").update(content).digest("hex"))
    .map((hash) => join(hash.slice(0, 2), hash));
  places.forEach((place, index) => {
    mkdirSync(join(from, place, ".."), { recursive: true });
    writeFileSync(join(from, place), contents[index] ?? "");
  });
  mkdirSync(join(from, "arriving"));
  writeFileSync(join(from, "arriving", "half"), "half");
  expect((await write(from)).attachments).toEqual({ count: 3, sizeBytes: 700_003 });
  await expect(restore()).rejects.toThrow(/holds 3 attachments. Say in which folder/);
  const to = join(folder, "to");
  await restore({ attachmentsFolder: to });
  for (const [index, place] of places.entries())
    expect(readFileSync(join(to, place), "utf8")).toBe(contents[index]);
  expect(existsSync(join(to, "arriving"))).toBe(false);
});

test("a restore is refused, and changes nothing, into a database that is not empty, unless it shall be replaced", async () => {
  await fill(10);
  await write();
  await target.pool.query("CREATE TABLE mine (id int)");
  await expect(restore()).rejects.toThrow(/not empty, so nothing was restored/);
  expect(Object.keys(await contentOf(target.pool))).toEqual(["mine", "sequences"]);
  await restore({ replace: true });
  expect(await contentOf(target.pool)).toEqual(await contentOf(source.pool));
});

test("a restore is refused, and changes nothing, when the backup was damaged anywhere or cut off", async () => {
  await fill(2000);
  await write();
  const whole = readFileSync(file);
  for (const place of [20, Math.floor(whole.length / 2), whole.length - 6]) {
    const hand = openSync(file, "r+");
    writeSync(hand, Buffer.from([(whole[place] ?? 0) ^ 0x55]), 0, 1, place);
    closeSync(hand);
    await expect(restore(), `byte ${place}`).rejects.toThrow(
      /is damaged or incomplete: .*Nothing was changed/,
    );
    writeFileSync(file, whole);
  }
  truncateSync(file, whole.length - 300);
  await expect(restore()).rejects.toThrow(/is damaged or incomplete/);
  // Packed correctly, but not what was written.
  const inside = gunzipSync(whole);
  inside.write("Zoé", inside.indexOf("Zoë"));
  writeFileSync(file, gzipSync(inside));
  await expect(restore()).rejects.toThrow(/the rows of person are not what was written/);
  expect(await contentOf(target.pool)).toEqual({ sequences: [] });
});

test("a restore is refused, and changes nothing, when it needs a migration this version does not know, or knows otherwise", async () => {
  await fill(1);
  await write();
  await expect(restore({ migrations: [schema] })).rejects.toThrow(
    /made by Goodturn 0.1.0 with the migration 20261102T0900_trigger, which this version does not know/,
  );
  const edited = makeMigration("20261102T0900_trigger.sql", `${trigger.sql};`);
  await expect(restore({ migrations: [schema, edited] })).rejects.toThrow(
    /20261102T0900_trigger was changed after/,
  );
  expect(await contentOf(target.pool)).toEqual({ sequences: [] });
});

test("a restore is refused, and changes nothing, when a later step fails", async () => {
  await fill(10);
  await write();
  const broken = makeMigration("20261103T0900_broken.sql", "SELECT nonsense");
  await expect(restore({ migrations: [...migrations, broken] })).rejects.toThrow(
    /20261103T0900_broken failed/,
  );
  expect(await contentOf(target.pool)).toEqual({ sequences: [] });
});

test("a restore is refused, and changes nothing, while other programs use the database", async () => {
  await fill(1);
  await write();
  const stop = await target.listen("anything", () => undefined);
  await expect(restore()).rejects.toThrow(/Stop Goodturn and whatever else uses it/);
  await stop();
});

test("a backup that cannot be written leaves no half file", async () => {
  await fill(1);
  const nowhere = join(folder, "missing", "backup.tar.gz");
  await expect(
    writeBackup({ pool: source.pool, file: nowhere, productVersion: "0.1.0", log }),
  ).rejects.toThrow(/folder is missing or closed/);
  await source.pool.query("DROP TABLE migration");
  await expect(write()).rejects.toThrow(/migration/);
  expect(readdirSync(folder)).toEqual([]);
});
