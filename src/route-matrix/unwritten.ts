/**
 * Runs calls within a transaction that is always taken back, so that every write can be tried by everybody on the same world. The
 * transactions of the product become savepoints in it.
 */
import type pg from "pg";

export interface Unwritten {
  /** Carries the work out on one connection and takes it all back. */
  <Result>(work: (look: Look) => Promise<Result>): Promise<Result>;
}

export interface Look {
  /** Carries out a statement within the transaction. */
  run(statement: string): Promise<void>;
  /** A hash of everything that is stored. It reads all tables: ask first whether anything was touched. */
  fingerprint(): Promise<string>;
  /** How many rows were written so far, taken back or not: what has not risen has changed nothing. */
  touched(): Promise<number>;
  /** The statements that the product has sent within. */
  readonly sent: readonly string[];
}

const savepoints: Readonly<Record<string, string>> = {
  begin: "savepoint unwritten",
  commit: "release savepoint unwritten",
  rollback: "rollback to savepoint unwritten",
};

/** What changes by itself, or by being asked who one is. */
const restless = ["tick", "outbox"];
const touchedByUse = "last_used_at";

/** For a pool of one connection, which all that is called shares. */
export async function unwritten(pool: pg.Pool): Promise<Unwritten> {
  const client = await pool.connect();
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  const names = rows.map(({ name }) => name).filter((name) => !restless.includes(name));
  const hashes = names.map(
    (name) =>
      `(select md5(string_agg(row::text, '|' order by row::text)) from (select to_jsonb(t) - '${touchedByUse}' as row from "${name}" t) rows)`,
  );
  const fingerprint = `select array_to_string(array[${hashes.join(", ")}], ' ', '-') as all`;
  const touched = `select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::int as all from pg_stat_xact_user_tables where relname not in (${restless.map((name) => `'${name}'`).join(", ")})`;
  const query = client.query.bind(client) as (asked: unknown, ...rest: unknown[]) => unknown;
  let within = false;
  let sent: string[] = [];
  Object.assign(client, {
    query: (asked: { text?: string } | string, ...rest: unknown[]) => {
      const text = typeof asked === "string" ? asked : asked.text;
      if (within) sent.push(text ?? "");
      const other = within && text !== undefined ? savepoints[text.toLowerCase()] : undefined;
      return other === undefined ? query(asked, ...rest) : query({ text: other }, ...rest);
    },
  });
  client.release();
  const onConnection = async <Result>(text: string): Promise<Result[]> => {
    const one = await pool.connect();
    try {
      return ((await query(text)) as { rows: Result[] }).rows;
    } finally {
      one.release();
    }
  };
  return async (work) => {
    await onConnection("begin");
    within = true;
    sent = [];
    try {
      return await work({
        sent,
        run: async (statement) => void (await onConnection(statement)),
        touched: async () => (await onConnection<{ all: number }>(touched))[0]!.all,
        fingerprint: async () => (await onConnection<{ all: string }>(fingerprint))[0]!.all,
      });
    } finally {
      await onConnection("rollback");
      within = false;
    }
  };
}
