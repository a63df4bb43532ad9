/**
 * Writes who held requests. It reads and writes across every person's view: rows name teams and no person, and confidential requests have
 * none.
 */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { HeldTime, Spared } from "../adding.ts";

/** Stands where no team is known, so that rows can be joined by it. */
export const nobody = "00000000-0000-0000-0000-000000000000";

/** The pairs to which these requests belong: told before they change and again after it. */
export async function markStale(db: Database, ids: readonly string[]): Promise<void> {
  await sql`
    insert into held_stale (provider_id, customer_team_id)
    select distinct provider_id, coalesce(customer_team_id, ${nobody}) from held_life
    where request_id = any(${[...ids]}::uuid[])`.execute(db);
}

/**
 * Holds the rows of these requests, in one order for all who do, until the end of the transaction: what is read after it is the newest.
 * Whoever waits to hold them has read what has passed meanwhile, so that all is read afresh once they are held: what is, or became,
 * confidential has no row. Answers those that have one.
 */
export async function holdLives(db: Database, ids: readonly string[]): Promise<string[]> {
  const chosen = [...ids];
  await sql`
    insert into held_life (request_id, version, provider_id, customer_team_id, asked_at)
    select id, version, team_id, customer_team_id, asked_at from request where id = any(${chosen}::uuid[]) order by id
    on conflict (request_id) do update set version = excluded.version`.execute(db);
  await sql`
    delete from held_life using request
    where held_life.request_id = any(${chosen}::uuid[]) and request.id = held_life.request_id and request.confidential`.execute(
    db,
  );
  const { rows } = await sql<{ id: string }>`
    update held_life set version = request.version, provider_id = request.team_id, customer_team_id = request.customer_team_id,
      asked_at = request.asked_at
    from request where held_life.request_id = any(${chosen}::uuid[]) and request.id = held_life.request_id
    returning held_life.request_id as id`.execute(db);
  return rows.map(({ id }) => id);
}

export interface Held {
  readonly requestId: string;
  readonly held: readonly HeldTime[];
  readonly spared: readonly Spared[];
}

const instant = (ms: number | null): Date | null => (ms === null ? null : new Date(ms));

/** Puts the rows in the place of those that stood there. */
export async function replaceHeld(db: Database, all: readonly Held[]): Promise<void> {
  const ids = all.map(({ requestId }) => requestId);
  await sql`delete from held_time where request_id = any(${ids}::uuid[])`.execute(db);
  const times = all.flatMap(({ requestId, held }) =>
    held.map((row) => ({
      request_id: requestId,
      holder: row.kind,
      team_id: row.teamId,
      through_parts: row.throughParts,
      wall_ms: row.wallMs,
      working_ms: row.workingMs,
      since: instant(row.since),
    })),
  );
  await sql`
    insert into held_time select * from jsonb_populate_recordset(null::held_time, ${JSON.stringify(times)}::jsonb)`.execute(
    db,
  );
  await replaceSpared(db, ids, all);
}

async function replaceSpared(
  db: Database,
  ids: readonly string[],
  all: readonly Held[],
): Promise<void> {
  await sql`delete from held_spared where request_id = any(${ids}::uuid[])`.execute(db);
  const rows = all.flatMap(({ requestId, spared }) =>
    spared.map(({ teamId, parts, late, savedMs, since }) => ({
      request_id: requestId,
      team_id: teamId,
      parts,
      late,
      saved_ms: savedMs,
      since: instant(since),
    })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into held_spared (request_id, team_id, parts, late, saved_ms, since, provider_id, asked_at)
    select row.request_id, row.team_id, row.parts, row.late, row.saved_ms, row.since, life.provider_id, life.asked_at
    from jsonb_populate_recordset(null::held_spared, ${JSON.stringify(rows)}::jsonb) as row
    join held_life as life on life.request_id = row.request_id`.execute(db);
}

export interface Chunk {
  readonly after: string | null;
  readonly limit: number;
}

/** Requests that can be told of, in order, after the one given: all, or those that were never measured or have changed since. */
export async function listToMeasure(
  db: Database,
  { after, limit }: Chunk,
  { behind }: { behind: boolean },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select measure.request_id as id from request_measure as measure
    where measure.request_id > ${after ?? nobody} and (not ${behind}::boolean or not exists (
      select from held_life where held_life.request_id = measure.request_id and held_life.version = measure.version))
    order by measure.request_id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

export async function listOfSource(
  db: Database,
  source: string,
  { after, limit }: Chunk,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select request_id as id from request_measure where source = ${source} and request_id > ${after ?? nobody}
    order by request_id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

export interface ImportToMeasure {
  readonly source: string;
  readonly runEndedAt: Date;
  readonly afterId: string | null;
}

/** Stands for the house itself among its imports; none has an empty name. */
export const house = "";

/** An import that ended and of which not all requests have been measured since; or the house, where it is being looked through. */
export async function findImportToMeasure(db: Database): Promise<ImportToMeasure | undefined> {
  const { rows } = await sql<ImportToMeasure>`
    select source, run_ended_at, after_id from held_import where source = ${house} and after_id is not null
    union all
    select run.source, run.run_ended_at, case when known.run_ended_at = run.run_ended_at then known.after_id end as after_id
    from (select source, max(ended_at) as run_ended_at from import_run where state = 'done' and source is not null group by source) as run
    left join held_import as known on known.source = run.source
    where known.source is null or known.run_ended_at < run.run_ended_at or known.after_id is not null
    order by run_ended_at limit 1`.execute(db);
  return rows[0];
}

export async function keepImport(db: Database, measured: ImportToMeasure): Promise<void> {
  await db
    .insertInto("heldImport")
    .values(measured)
    .onConflict((conflict) =>
      conflict.column("source").doUpdateSet({
        runEndedAt: measured.runEndedAt,
        afterId: measured.afterId,
      }),
    )
    .execute();
}
