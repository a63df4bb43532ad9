import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { readDurability, sayCareless } from "./durability.ts";
import { type Hearing, Listener } from "./connecting/listener.ts";
import type { Log } from "./log.ts";
import { columnNames } from "./connecting/rows.ts";
import { namingPool } from "./connecting/statements.ts";
import { type Postgres, startPostgres } from "./supervisor.ts";
import type { Tables } from "./tables.ts";
import { DatabaseTrouble } from "./trouble.ts";
import { valueTypes } from "./connecting/values.ts";

/** What queries are asked of; a transaction is one too. */
export type Database = Kysely<Tables>;

export interface OpenDatabase {
  /** A PostgreSQL server of one's own; undefined starts the one that Goodturn carries. */
  databaseUrl: string | undefined;
  dataFolder: string;
  log: Log;
  /** Connections at the same time; 20 unless said otherwise. */
  poolSize?: number;
}

export interface OpenedDatabase {
  db: Database;
  pool: pg.Pool;
  /** Hears NOTIFY on a channel until the answer is called; `missed` is called after a lost connection is back. */
  listen(
    channel: string,
    handler: (payload: string) => void,
    missed?: () => void,
  ): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

const OLDEST_VERSION = 150_000;
const STATEMENT_MILLISECONDS = 30_000;
const IDLE_IN_TRANSACTION_MILLISECONDS = 30_000;
const CONNECT_MILLISECONDS = 8_000;

/** How every connection of ours is made. */
export function connectionConfig(to: pg.ClientConfig): pg.ClientConfig {
  return {
    ...to,
    types: valueTypes,
    application_name: "goodturn",
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    statement_timeout: STATEMENT_MILLISECONDS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MILLISECONDS,
    options: "-c timezone=UTC -c datestyle=ISO,YMD -c intervalstyle=iso_8601",
    keepAlive: true,
  };
}

/** A pool whose connections may die without harm, idle or in the middle of a transaction. */
export function makePool(to: pg.ClientConfig, log: Log, poolSize = 20): pg.Pool {
  const pool = new pg.Pool({
    ...connectionConfig(to),
    pipeline: true,
    max: poolSize,
    idleTimeoutMillis: 60_000,
  });
  // The pool only hears idle connections. One that is lent out and dies between two queries would end the process.
  pool.on("connect", (client) => {
    client.on("error", (error) => {
      // A server that is stopped right after the pool ends the last connections in its own words.
      if (pool.ending) return;
      log.warn(
        { err: error },
        "a connection to the database ended; the next query makes a new one",
      );
    });
  });
  // Already said by the connection itself.
  pool.on("error", () => undefined);
  return pool;
}

/** Queries over a pool: snake_case in SQL, camelCase here, the contents of jsonb as they are. */
export function makeQueries(pool: pg.Pool): Database {
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: namingPool(pool) }),
    plugins: [columnNames],
  });
}

async function checkServer(pool: pg.Pool): Promise<void> {
  const { rows } = await pool
    .query<{ version: string; encoding: string; name: string }>(
      `SELECT current_setting('server_version_num') AS version, current_setting('server_version') AS name, current_setting('server_encoding') AS encoding`,
    )
    .catch((error: Error) => {
      throw new DatabaseTrouble(
        `The database in DATABASE_URL does not answer: ${error.message}. Check the address and the password, and that the server runs.`,
        {
          cause: error,
        },
      );
    });
  const [server] = rows;
  if (!server || Number(server.version) < OLDEST_VERSION) {
    throw new DatabaseTrouble(
      `The server in DATABASE_URL is PostgreSQL ${server?.name}; Goodturn needs 15 or newer. Upgrade it, or unset DATABASE_URL.`,
    );
  }
  if (server.encoding !== "UTF8") {
    throw new DatabaseTrouble(
      `The database in DATABASE_URL has the encoding ${server.encoding}; make one with ENCODING 'UTF8'.`,
    );
  }
}

/** Opens the database: the server in `databaseUrl`, or the one Goodturn carries on `dataFolder`. Throws DatabaseTrouble in plain words. */
export async function openDatabase({
  databaseUrl,
  dataFolder,
  log,
  poolSize,
}: OpenDatabase): Promise<OpenedDatabase> {
  const postgres: Postgres | undefined =
    databaseUrl === undefined ? await startPostgres({ dataFolder, log }) : undefined;
  const to: pg.ClientConfig = postgres?.connectionSettings ?? {
    connectionString: databaseUrl ?? "",
  };
  const pool = makePool(to, log, poolSize);
  const listener = new Listener(connectionConfig(to), log);
  const close = async () => {
    await listener.close();
    await pool.end();
    await postgres?.stop();
  };
  if (databaseUrl !== undefined) {
    try {
      await checkServer(pool);
      const careless = sayCareless(await readDurability(pool));
      if (careless !== null) log.warn({}, careless);
    } catch (error) {
      await close();
      throw error;
    }
  }
  let closing: Promise<void> | undefined;
  const listen = (channel: string, handler: Hearing["handler"], missed?: () => void) =>
    listener.listen({ channel, handler, missed });
  return { db: makeQueries(pool), pool, listen, close: () => (closing ??= close()) };
}
