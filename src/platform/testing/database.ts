import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { inject } from "vitest";
import { Listener } from "../database/connecting/listener.ts";
import type { Log } from "../database/log.ts";
import { type OpenedDatabase, connectionConfig, makePool, makeQueries } from "../database/open.ts";
import { withDatabase } from "./global-setup.ts";

/** A database of one's own with all migrations and no rows. */
export interface TestDatabase extends OpenedDatabase {
  name: string;
  /** What a process would take as DATABASE_URL. */
  databaseUrl: string;
  /** Closes and removes it. */
  drop(): Promise<void>;
}

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** Somebody else copies the template at this moment, or the server's own cleaner is in a database that is to go. */
const passes: readonly unknown[] = ["55006", "42501"];

/** Waits for a turn where another holds what is needed for a moment. */
async function untilFree(client: pg.Client, statement: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.query(statement);
      return;
    } catch (error) {
      const busy = error instanceof Error && "code" in error && passes.includes(error.code);
      if (!busy || tries >= 50) throw error;
      await sleep(20 + Math.random() * 80);
    }
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await untilFree(client, statement);
  } finally {
    await client.end();
  }
}

export interface MakeTestDatabase {
  poolSize?: number;
  log?: Log;
  /** True for a database without any table. */
  empty?: boolean;
  /** What is copied instead of the migrated one (`makeFilledOnce`). */
  template?: string;
}

/** Copies the migrated template: some 60 ms. Call `drop` when the test file is done. */
export async function makeTestDatabase({
  poolSize = 5,
  log = silent,
  empty = false,
  template = inject("testServer").template,
}: MakeTestDatabase = {}): Promise<TestDatabase> {
  const server = inject("testServer");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const from = empty ? "template0" : template;
  // File by file: through the log, as is usual, a thousand small files take some fifteen times as long.
  await onServer(server.url, `CREATE DATABASE ${name} TEMPLATE ${from} STRATEGY file_copy`);
  const databaseUrl = withDatabase(server.url, name);
  const to = { connectionString: databaseUrl };
  const pool = makePool(to, log, poolSize);
  const listener = new Listener(connectionConfig(to), log);
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= listener.close().then(() => pool.end()));
  return {
    db: makeQueries(pool),
    pool,
    listen: (channel, handler, missed) => listener.listen({ channel, handler, missed }),
    name,
    databaseUrl,
    close,
    async drop() {
      await close();
      await onServer(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/** A template that costs much to fill: the first test file of a run that asks fills it, the others wait for it. Answers its name. */
export async function makeFilledOnce(
  name: string,
  fill: (db: TestDatabase["db"]) => Promise<unknown>,
): Promise<string> {
  const server = inject("testServer");
  const template = `${server.template}_${name}`;
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [template]);
    const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [template]);
    if (found.rowCount === 0) await fillAs(client, template, fill);
  } finally {
    await client.end();
  }
  return template;
}

/** Takes its name only when it is full, so that a failure leaves nothing that looks like it. */
async function fillAs(
  client: pg.Client,
  template: string,
  fill: (db: TestDatabase["db"]) => Promise<unknown>,
): Promise<void> {
  const database = await makeTestDatabase();
  try {
    await fill(database.db);
    await database.close();
    await untilFree(client, `ALTER DATABASE ${database.name} RENAME TO ${template}`);
  } finally {
    await database.drop();
  }
}
