import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import type { Log } from "../log.ts";
import { MIGRATION_LOCK, MIGRATION_TABLE, decideMigrations, explainMigration } from "../migrate.ts";
import type { Migration } from "../migrations.ts";
import { connectAlone } from "../connecting/alone.ts";
import { DatabaseTrouble } from "../trouble.ts";
import { copyIn } from "./copy.ts";
import { type Manifest, attachmentOfPath, tableOfPath } from "./manifest.ts";
import { readEntries, verifyBackup } from "./read.ts";
import {
  type TableColumns,
  countOthers,
  emptyTables,
  hasTables,
  liftForeignKeys,
  setSequence,
  setTriggers,
  quotedColumns,
  quotedName,
  tablesToKeep,
} from "./schema.ts";
import type { Entry } from "./tar.ts";

export interface RestoreBackup {
  pool: pg.Pool;
  file: string;
  /** Those of this product; the backup may have been made with fewer. */
  migrations: Migration[];
  attachmentsFolder?: string | undefined;
  /** Removes everything the database holds, in the same transaction. */
  replace?: boolean;
  log: Log;
}

/** Which migrations made the backup's tables, and which come after its rows are in. */
function splitMigrations(
  manifest: Manifest,
  migrations: Migration[],
): { before: Migration[]; after: Migration[] } {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = manifest.migrations.find(({ name }) => !known.has(name));
  if (unknown) {
    throw new DatabaseTrouble(
      `The backup was made by Goodturn ${manifest.productVersion} with the migration ${unknown.name}, which this version does not know. Nothing was changed. Restore it with that version or a newer one.`,
    );
  }
  const after = decideMigrations(migrations, manifest.migrations);
  return { before: migrations.filter((migration) => !after.includes(migration)), after };
}

/** Before the transaction begins: within one the server keeps showing the same list. */
async function waitUntilAlone(client: pg.PoolClient, pool: pg.Pool): Promise<void> {
  for (let tries = 1; (await countOthers(client, pool)) > 0; tries += 1) {
    if (tries >= 20) {
      throw new DatabaseTrouble(
        "Other programs are connected to this database. Stop Goodturn and whatever else uses it, then restore again. Nothing was changed.",
      );
    }
    await sleep(100);
  }
}

async function prepareDatabase(client: pg.PoolClient, replace: boolean): Promise<void> {
  if (!(await hasTables(client))) return;
  if (!replace) {
    throw new DatabaseTrouble(
      "The database is not empty, so nothing was restored. Take an empty one, or say that what is there shall be replaced.",
    );
  }
  await client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
}

async function runMigrations(client: pg.PoolClient, migrations: Migration[]): Promise<void> {
  for (const migration of migrations) {
    await client.query(migration.sql).catch((error: unknown) => {
      throw explainMigration(migration, error);
    });
  }
}

class Loading {
  readonly #client: pg.PoolClient;
  readonly #tables: Map<string, TableColumns>;
  readonly #attachmentsFolder: string | undefined;
  readonly rows = new Map<string, number>();

  constructor(
    client: pg.PoolClient,
    tables: TableColumns[],
    attachmentsFolder: string | undefined,
  ) {
    this.#client = client;
    this.#tables = new Map(tables.map((table) => [table.name, table]));
    this.#attachmentsFolder = attachmentsFolder;
  }

  async load(entry: Entry): Promise<void> {
    const table = this.#tables.get(tableOfPath(entry.path) ?? "");
    const attachment = attachmentOfPath(entry.path);
    if (table) {
      const rows = await copyIn(
        this.#client,
        `COPY ${quotedName(table)} (${quotedColumns(table)}) FROM STDIN`,
        entry.content,
      );
      this.rows.set(table.name, (this.rows.get(table.name) ?? 0) + rows);
    } else if (attachment && this.#attachmentsFolder !== undefined) {
      await placeFile(join(this.#attachmentsFolder, attachment.place), entry);
    }
  }
}

/** A file is named by its content: one that is there is the same. */
async function placeFile(target: string, entry: Entry): Promise<void> {
  if (existsSync(target)) return;
  const draft = `${target}.part`;
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  try {
    await pipeline(entry.content, createWriteStream(draft, { mode: 0o600, flush: true }));
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The rows must fit the tables column by column before the first is sent. */
function checkColumns(manifest: Manifest, tables: TableColumns[]): void {
  const now = new Map(tables.map(({ name, columns }) => [name, columns.toSorted().join()]));
  const other = manifest.tables.find(
    ({ name, columns }) => now.get(name) !== columns.toSorted().join(),
  );
  if (other)
    throw new DatabaseTrouble(
      `The table ${other.name} of the backup does not have the columns its migrations give. Nothing was changed.`,
    );
}

async function loadAll(
  client: pg.PoolClient,
  manifest: Manifest,
  { file, attachmentsFolder }: RestoreBackup,
): Promise<void> {
  checkColumns(manifest, await tablesToKeep(client));
  const { tables } = manifest;
  await emptyTables(client, tables);
  const putForeignKeysBack = await liftForeignKeys(client);
  await setTriggers(client, tables, "DISABLE");
  const loading = new Loading(client, tables, attachmentsFolder);
  for await (const entry of readEntries(file)) await loading.load(entry);
  const short = tables.find(({ name, rows }) => (loading.rows.get(name) ?? 0) !== rows);
  if (short)
    throw new DatabaseTrouble(
      `The backup changed while it was read (table ${short.name}). Nothing was changed; try again.`,
    );
  for (const { name, lastValue } of manifest.sequences) await setSequence(client, name, lastValue);
  await putForeignKeysBack();
  await setTriggers(client, tables, "ENABLE");
}

async function recordMigrations(
  client: pg.PoolClient,
  manifest: Manifest,
  after: Migration[],
): Promise<void> {
  const rows = [
    ...manifest.migrations,
    ...after.map(({ name, checksum }) => ({ name, checksum, appliedAt: null })),
  ];
  for (const { name, checksum, appliedAt } of rows) {
    await client.query(
      "INSERT INTO migration (name, checksum, applied_at) VALUES ($1, $2, coalesce($3::timestamptz, now()))",
      [name, checksum, appliedAt],
    );
  }
}

/**
 * Puts a backup into an empty database (or, with `replace`, in the place of what is there): first every sum is compared, then all is done
 * in one transaction. A backup of an older version is brought up to this one. Needs no superuser. Throws DatabaseTrouble in plain words.
 */
export async function restoreBackup(asked: RestoreBackup): Promise<Manifest> {
  const manifest = await verifyBackup(asked.file);
  const { before, after } = splitMigrations(manifest, asked.migrations);
  if (manifest.attachments.count > 0 && asked.attachmentsFolder === undefined) {
    throw new DatabaseTrouble(
      `The backup holds ${manifest.attachments.count} attachments. Say in which folder they shall lie.`,
    );
  }
  const client = await connectAlone(asked.pool);
  try {
    await client.query(
      "SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET lock_timeout = '10s'",
    );
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await waitUntilAlone(client, asked.pool);
    await client.query("BEGIN");
    await prepareDatabase(client, asked.replace ?? false);
    await client.query(MIGRATION_TABLE);
    await runMigrations(client, before);
    await loadAll(client, manifest, asked);
    await runMigrations(client, after);
    await recordMigrations(client, manifest, after);
    await client.query("COMMIT");
    await client.query("ANALYZE");
    asked.log.info({ file: asked.file, tables: manifest.tables.length }, "backup restored");
    return manifest;
  } finally {
    // An open transaction ends with its connection: nothing half done stays.
    client.release(true);
  }
}
