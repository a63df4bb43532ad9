import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { countHolders } from "../database/embedded/holders.ts";
import { readPostmaster, stopPostmaster } from "../database/embedded/postmaster-file.ts";
import type { Log } from "../database/log.ts";
import { migrate } from "../database/migrate.ts";
import { findMigrations } from "../database/migrations.ts";
import { makePool } from "../database/open.ts";
import { startPostgres } from "../database/supervisor.ts";

/** Where the tests find their server; `url` names a database that no test touches. */
export interface TestServer {
  url: string;
  template: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

const FOLDER_SIGN = "goodturn-test-";

const log: Log = {
  info: () => undefined,
  warn: (about, sentence) => console.warn(about, sentence),
  error: (about, sentence) => console.error(about, sentence),
};

/** For tests only: nothing here is worth waiting for a disk. */
const CARELESS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "300",
  shared_buffers: "128MB",
  wal_level: "minimal",
  max_wal_senders: "0",
};

/** The address of a database as one text; pg takes the socket's folder as the parameter `host`. */
export function urlOf({
  host,
  user,
  password,
  database,
}: {
  host: string;
  user: string;
  password: string;
  database: string;
}): string {
  return `postgresql://${user}:${password}@/${database}?host=${encodeURIComponent(host)}`;
}

/** Stops and removes what a killed test run left; a folder whose run lives is left alone. */
async function sweepLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(FOLDER_SIGN))) {
    const folder = join(tmpdir(), name);
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (!found?.isDirectory() || found.uid !== process.geteuid?.()) continue;
    const holders = join(folder, "holders");
    if (!existsSync(holders) || countHolders(holders) > 0) continue;
    const cluster = join(realpathSync(folder), "postgresql");
    const socketFolder = readPostmaster(cluster)?.socketFolder;
    await stopPostmaster(cluster);
    if (socketFolder) rmSync(socketFolder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startOwnServer(): Promise<{ url: string; stop(): Promise<void> }> {
  await sweepLeftovers();
  const folder = mkdtempSync(join(tmpdir(), FOLDER_SIGN));
  mkdirSync(folder, { recursive: true });
  const postgres = await startPostgres({ dataFolder: folder, log, testOnlySettings: CARELESS });
  return {
    url: urlOf(postgres.connectionSettings),
    async stop() {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same address with another database. */
export function withDatabase(url: string, database: string): string {
  return url.replace(/(:\/\/[^/]*)\/[^?]*/, `$1/${database}`);
}

async function makeTemplate(url: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${template}`);
  await client.query(`CREATE DATABASE ${template} TEMPLATE template0 ENCODING 'UTF8'`);
  await client.end();
  const pool = makePool({ connectionString: withDatabase(url, template) }, log, 1);
  await migrate(pool, findMigrations({ sources: join(import.meta.dirname, "../..") }), log);
  await pool.end();
}

/** Once for a whole run of the tests: a server, and a migrated database to copy for each test file. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["TEST_DATABASE_URL"];
  const server = given ? { url: given, stop: async () => undefined } : await startOwnServer();
  const template = given ? `goodturn_template_${process.pid}` : "goodturn_template";
  try {
    await makeTemplate(server.url, template);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide("testServer", { url: server.url, template });
  return async () => {
    if (given) {
      const client = new pg.Client({ connectionString: given });
      await client.connect();
      await client.query(`DROP DATABASE IF EXISTS ${template}`);
      await client.end();
    }
    await server.stop();
  };
}
