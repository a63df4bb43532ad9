import type pg from "pg";
import { connectAlone } from "./connecting/alone.ts";
import type { Log } from "./log.ts";
import type { Migration } from "./migrations.ts";
import { DatabaseTrouble } from "./trouble.ts";

/** Any number, the same in every process that migrates this database. */
export const MIGRATION_LOCK = 7_046_251_102;

/** Where it is written down what has been applied. */
export const MIGRATION_TABLE = `
  CREATE TABLE IF NOT EXISTS migration (
    name text PRIMARY KEY,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  )`;

/** What the table `migration` says has been applied. */
export interface Applied {
  name: string;
  checksum: string;
}

/** Which migrations are still to be applied; throws a sentence when the files and the database do not belong together. */
export function decideMigrations(migrations: Migration[], applied: Applied[]): Migration[] {
  const byName = new Map(migrations.map((migration) => [migration.name, migration]));
  const newestKnown = migrations.at(-1)?.name ?? "";
  for (const { name, checksum } of applied) {
    const migration = byName.get(name);
    if (migration && migration.checksum !== checksum) {
      throw new DatabaseTrouble(
        `The migration ${name} was changed after it had been applied. Put its file back as it was, and write what is new as another migration.`,
      );
    }
    // A newer program was here before: its additions do not disturb an older one (going back one version must work).
    if (!migration && name < newestKnown) {
      throw new DatabaseTrouble(
        `The database has the migration ${name}, which this version of Goodturn does not know. Start the version that made it.`,
      );
    }
  }
  const done = new Set(applied.map(({ name }) => name));
  const newestApplied = [...done].toSorted().at(-1) ?? "";
  const missing = migrations.filter(({ name }) => !done.has(name));
  const late = missing.find(({ name }) => name < newestApplied);
  if (late) {
    throw new DatabaseTrouble(
      `The migration ${late.name} is older than ${newestApplied}, which is already applied. Give its file a later time.`,
    );
  }
  return missing;
}

function lineOf(sql: string, error: unknown): string {
  const position = error instanceof Error && "position" in error ? Number(error.position) : 0;
  return position > 0 ? ` at line ${sql.slice(0, position).split("\n").length}` : "";
}

/** Why a migration failed, and where in its file. */
export function explainMigration(migration: Migration, error: unknown): DatabaseTrouble {
  const words = error instanceof Error ? error.message : String(error);
  return new DatabaseTrouble(
    `The migration ${migration.name} failed${lineOf(migration.sql, error)}: ${words}. Nothing of it was kept; what came before it stays. Correct the cause and start again.`,
    { cause: error },
  );
}

async function apply(client: pg.PoolClient, migration: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(migration.sql);
    await client.query("INSERT INTO migration (name, checksum) VALUES ($1, $2)", [
      migration.name,
      migration.checksum,
    ]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw explainMigration(migration, error);
  }
}

async function readApplied(client: pg.PoolClient): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    "SELECT name, checksum FROM migration ORDER BY name",
  );
  return rows;
}

/**
 * Brings the schema up to these migrations, each in a transaction of its own together with its row in `migration`, so that a kill at any
 * moment leaves a state from which it goes on. Processes that start together take turns. Gives the names that were applied now.
 */
export async function migrate(pool: pg.Pool, migrations: Migration[], log: Log): Promise<string[]> {
  const client = await connectAlone(pool);
  try {
    await client.query(`SET statement_timeout = 0`);
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await client.query(MIGRATION_TABLE);
    const applied = await readApplied(client);
    const missing = decideMigrations(migrations, applied);
    const isNew = applied.length === 0;
    for (const migration of missing) {
      await apply(client, migration);
      if (!isNew) log.info({ migration: migration.name }, "migration applied");
    }
    // Of a new one the first lines should be where it is reached, not every step of how it came to be.
    if (isNew) log.info({ migrations: missing.length }, "database made");
    return missing.map(({ name }) => name);
  } finally {
    // Closing the connection gives back the lock and the changed setting.
    client.release(true);
  }
}
