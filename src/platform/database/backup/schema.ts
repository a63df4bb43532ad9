import pg from "pg";

const quote = pg.escapeIdentifier;

export interface TableColumns {
  name: string;
  columns: string[];
  /** Where the order of its rows tells who came when, as the comment on the table says: a backup has them in another. */
  orderTells?: boolean;
}

/** Every table and the columns that hold something of their own: computed ones compute themselves again. */
export async function tablesToKeep(client: pg.ClientBase): Promise<TableColumns[]> {
  const { rows } = await client.query<TableColumns>(`
    SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns,
      coalesce(obj_description(c.oid, 'pg_class') LIKE 'The order of its rows tells%', false) AS "orderTells"
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'migration'
    GROUP BY c.relname, c.oid ORDER BY c.relname COLLATE "C"`);
  return rows;
}

export function quotedName({ name }: TableColumns): string {
  return `public.${quote(name)}`;
}

export function quotedColumns({ columns }: TableColumns): string {
  return columns.map((column) => quote(column)).join(", ");
}

/** Sequences that have given at least one number. */
export async function sequenceValues(
  client: pg.ClientBase,
): Promise<{ name: string; lastValue: string }[]> {
  const { rows } = await client.query<{ name: string; lastValue: string }>(`
    SELECT sequencename AS name, last_value::text AS "lastValue" FROM pg_sequences
    WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename COLLATE "C"`);
  return rows;
}

export async function setSequence(
  client: pg.ClientBase,
  name: string,
  lastValue: string,
): Promise<void> {
  await client.query(
    "SELECT setval(format('public.%I', $1::text)::regclass, $2::bigint, true)::text",
    [name, lastValue],
  );
}

interface ForeignKey {
  table: string;
  name: string;
  definition: string;
}

/**
 * Takes all foreign keys away and gives a function that puts them back, checking every row. Within one transaction, so that nobody ever
 * sees the tables without them; unlike session_replication_role this needs no superuser.
 */
export async function liftForeignKeys(client: pg.ClientBase): Promise<() => Promise<void>> {
  const { rows } = await client.query<ForeignKey>(`
    SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 AND connamespace = 'public'::regnamespace`);
  for (const { table, name } of rows)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quote(name)}`);
  return async () => {
    // A check put off to the end must come before the tables change again.
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    for (const { table, name, definition } of rows) {
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quote(name)} ${definition}`);
    }
  };
}

/** Triggers of ours have already run when the rows were first written. */
export async function setTriggers(
  client: pg.ClientBase,
  tables: TableColumns[],
  state: "ENABLE" | "DISABLE",
): Promise<void> {
  for (const table of tables) {
    await client.query(`ALTER TABLE ${quotedName(table)} ${state} TRIGGER USER`);
  }
}

/** What a migration wrote is in the backup too. */
export async function emptyTables(client: pg.ClientBase, tables: TableColumns[]): Promise<void> {
  if (tables.length === 0) return;
  await client.query(`TRUNCATE ${tables.map(quotedName).join(", ")}`);
}

export async function hasTables(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S') LIMIT 1`,
  );
  return rows.length > 0;
}

/** Connections of others to this database; our own pool's do not count, nor do the server's own workers, which have no role. */
export async function countOthers(client: pg.ClientBase, pool: pg.Pool): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND usesysid IS NOT NULL`,
  );
  return (rows[0]?.count ?? 0) - pool.totalCount;
}
