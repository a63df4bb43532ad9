import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import type { Log } from "../database/log.ts";
import { migrate } from "../database/migrate.ts";
import { findMigrations } from "../database/migrations.ts";
import { makePool } from "../database/open.ts";
import { startScratchServer } from "../database/embedded/scratch.ts";

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

const log: Log = {
  info: () => undefined,
  warn: (about, sentence) => console.warn(about, sentence),
  error: (about, sentence) => console.error(about, sentence),
};

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

/** What was filled once for a run (`makeFilledOnce`): the next run fills it by its own code. */
async function dropFilled(url: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE starts_with(datname, $1)",
    [`${template}_`],
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname}`);
  await client.end();
}

/** Once for a whole run of the tests: a server, and a migrated database to copy for each test file. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["TEST_DATABASE_URL"];
  const server = given
    ? { url: given, stop: async () => undefined }
    : await startScratchServer(log);
  const template = given ? `goodturn_template_${process.pid}` : "goodturn_template";
  try {
    await makeTemplate(server.url, template);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide("testServer", { url: server.url, template });
  project.onTestsRerun(() => dropFilled(server.url, template));
  return async () => {
    if (given) {
      await dropFilled(given, template);
      const client = new pg.Client({ connectionString: given });
      await client.connect();
      await client.query(`DROP DATABASE IF EXISTS ${template}`);
      await client.end();
    }
    await server.stop();
  };
}
