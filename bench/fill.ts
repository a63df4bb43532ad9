/**
 * Fills a migrated, empty database with an organisation and some years of its requests: `bench/filling/*.sql`, set by set. Indexes are
 * taken away meanwhile and made again from their own definitions, foreign keys are true by construction and are checked afterwards
 * by nobody: such a database is for measuring only.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { features } from "../src/features/features.ts";

const folder = join(import.meta.dirname, "filling");

/** `as` signs in the superuser of a database that is thrown away; 1,000,000 requests take some minutes and 3 GB. */
export async function fill(
  as: pg.ClientConfig,
  requests: number,
  say: (line: string) => void,
): Promise<void> {
  const client = new pg.Client(as);
  await client.connect();
  const run = async (what: string, text: string): Promise<void> => {
    const begun = performance.now();
    await client.query(text);
    say(`${what} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  };
  try {
    const ticks = features.flatMap((feature) => feature.ticks ?? []).map(({ name }) => name);
    await client.query(
      "select set_config('bench.count', $1, false), set_config('bench.ticks', $2, false)",
      [String(requests), ticks.join("|")],
    );
    await client.query(
      "set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '256MB'",
    );
    const indexes = await takeIndexesAway(client);
    for (const file of readdirSync(folder).toSorted())
      await run(`  ${file}`, readFileSync(join(folder, file), "utf8"));
    await run("  indexes", indexes.join(";"));
    await client.query("vacuum analyze");
    await run("  checkpoint", "checkpoint");
  } finally {
    await client.end();
  }
}

/** Drops the indexes of the large tables that no constraint owns, and answers how to make them again. */
async function takeIndexesAway(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(`
    select format('%I', indexname) as name, indexdef as made from pg_indexes
    where schemaname = 'public' and tablename in ('request', 'message', 'request_event', 'clock', 'act', 'handoff', 'follower')
      and not exists (select from pg_constraint where conname = indexname)`);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ made }) => made);
}
