/** Imports themselves: who chose which file, how it goes, what came of it. Only administrators reach these rows. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { FileTotals, SourceTotals } from "./following.ts";

/** How somebody said that a file is to be read; what is left out is recognised. */
export interface Given {
  readonly mapping?: Readonly<Record<string, string | null>>;
  readonly zone?: string;
  readonly shape?: "log" | "table";
  readonly source?: string;
}

export interface RunTotals extends FileTotals, SourceTotals {
  readonly fileRequests: number;
  readonly changedRequests: number;
  readonly newEvents: number;
  readonly seconds: number;
}

export interface Run {
  readonly id: string;
  readonly fileName: string;
  readonly contentHash: string | null;
  readonly sizeBytes: number | null;
  readonly byName: string | null;
  readonly state: "chosen" | "waiting" | "running" | "done" | "failed";
  readonly madeAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly source: string | null;
  readonly kind: string | null;
  readonly given: Given;
  readonly decisions: string[];
  readonly step: "reading" | "writing" | "measuring" | null;
  readonly rowsRead: number;
  readonly shareRead: number | null;
  readonly unreadable: number;
  readonly totals: RunTotals | null;
  readonly failure: string | null;
}

const columns = sql`import_run.id, file_name, content_hash, size_bytes, person.name as by_name, state, made_at, started_at, ended_at, source,
  kind, given, decisions, step, rows_read, share_read, unreadable, totals, failure`;

export async function listRuns(db: Database, limit: number): Promise<Run[]> {
  const { rows } = await sql<Run>`
    select ${columns} from import_run left join person on person.id = import_run.by_person_id
    order by made_at desc, import_run.id desc limit ${limit}`.execute(db);
  return rows;
}

export async function findRun(db: Database, id: string): Promise<Run | undefined> {
  const { rows } = await sql<Run>`
    select ${columns} from import_run left join person on person.id = import_run.by_person_id
    where import_run.id = ${id}`.execute(db);
  return rows[0];
}

export interface NewRun {
  readonly id: string;
  readonly fileName: string;
  readonly contentHash: string | null;
  readonly sizeBytes: number | null;
  readonly byPersonId: string | null;
  readonly madeAt: Date;
  readonly given: Given;
  readonly state: "chosen" | "running";
}

export async function insertRun(db: Database, run: NewRun): Promise<void> {
  const started = run.state === "running" ? run.madeAt : null;
  await db
    .insertInto("importRun")
    .values({ ...run, given: JSON.stringify(run.given), startedAt: started, seenAt: started })
    .execute();
}

/** Says how it is read. Only before it starts. */
export async function giveMapping(db: Database, id: string, given: Given): Promise<boolean> {
  const { rows } = await sql`
    update import_run set given = ${JSON.stringify(given)}::jsonb where id = ${id} and state = 'chosen' returning id`.execute(
    db,
  );
  return rows.length > 0;
}

/** Hands it to whichever process takes it first; one that has failed may be tried again while its file is there. */
export async function startRun(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql`
    update import_run set state = 'waiting', ended_at = null, failure = null
    where id = ${id} and state in ('chosen', 'failed') and content_hash is not null returning id`.execute(
    db,
  );
  return rows.length > 0;
}

export async function deleteRun(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from import_run where id = ${id} and state in ('chosen', 'failed') returning id`.execute(
    db,
  );
  return rows.length > 0;
}

/** Takes an import that waits, or one whose process has fallen silent; what that one had begun was never committed. */
export async function claimRun(
  db: Database,
  now: Date,
  silentBefore: Date,
): Promise<Run | undefined> {
  const { rows } = await sql<{ id: string }>`
    update import_run set state = 'running', started_at = ${now}, seen_at = ${now}, step = 'reading', rows_read = 0, unreadable = 0
    where id = (
      select id from import_run
      where content_hash is not null and (state = 'waiting' or (state = 'running' and seen_at < ${silentBefore}))
      order by made_at limit 1 for update skip locked)
    returning id`.execute(db);
  return rows[0] && findRun(db, rows[0].id);
}

/** Says of commands that were killed that they will not end any more. An upload is taken up again instead. */
export async function failSilent(db: Database, now: Date, silentBefore: Date): Promise<void> {
  await sql`
    update import_run set state = 'failed', step = null, ended_at = ${now},
      failure = 'The command was ended before it was done. Import the file again; what is there already is not added twice.'
    where state = 'running' and content_hash is null and seen_at < ${silentBefore}`.execute(db);
}

export async function noteAlive(db: Database, id: string, now: Date): Promise<void> {
  await sql`update import_run set seen_at = ${now} where id = ${id} and state = 'running'`.execute(
    db,
  );
}

/** A process that is told to stop gives its import back; the next one begins it anew. */
export async function giveBackRun(db: Database, id: string): Promise<void> {
  await sql`update import_run set state = 'waiting' where id = ${id} and state = 'running'`.execute(
    db,
  );
}

export interface RunProgress {
  readonly step: "reading" | "writing" | "measuring";
  readonly rowsRead: number;
  readonly shareRead: number | null;
  readonly unreadable: number;
}

/** Answers whether the run is still this process's. */
export async function tellProgress(
  db: Database,
  id: string,
  progress: RunProgress,
  now: Date,
): Promise<boolean> {
  const { step, rowsRead, shareRead, unreadable } = progress;
  const { rows } = await sql`
    update import_run set step = ${step}, rows_read = ${rowsRead}, share_read = ${shareRead}::real, unreadable = ${unreadable}, seen_at = ${now}
    where id = ${id} and state = 'running' returning id`.execute(db);
  return rows.length > 0;
}

export async function tellPlan(
  db: Database,
  id: string,
  plan: { readonly kind: string; readonly decisions: readonly string[] },
): Promise<void> {
  await sql`
    update import_run set kind = ${plan.kind}, decisions = ${JSON.stringify(plan.decisions)}::jsonb where id = ${id}`.execute(
    db,
  );
}

export async function finishRun(
  db: Database,
  id: string,
  done: { readonly source: string; readonly totals: RunTotals; readonly now: Date },
): Promise<void> {
  await sql`
    update import_run set state = 'done', step = null, share_read = 1, ended_at = ${done.now}, source = ${done.source},
      totals = ${JSON.stringify(done.totals)}::jsonb
    where id = ${id}`.execute(db);
}

export async function failRun(db: Database, id: string, failure: string, now: Date): Promise<void> {
  await sql`
    update import_run set state = 'failed', step = null, ended_at = ${now}, failure = ${failure}
    where id = ${id} and state <> 'done'`.execute(db);
}

export async function findMapping(db: Database, signature: string): Promise<Given | undefined> {
  const row = await db
    .selectFrom("importMapping")
    .select("given")
    .where("signature", "=", signature)
    .executeTakeFirst();
  return row?.given as Given | undefined;
}

export async function keepMapping(
  db: Database,
  mapping: { readonly signature: string; readonly given: Given; readonly at: Date },
): Promise<void> {
  const given = JSON.stringify(mapping.given);
  await db
    .insertInto("importMapping")
    .values({ ...mapping, given })
    .onConflict((conflict) => conflict.column("signature").doUpdateSet({ given, at: mapping.at }))
    .execute();
}

/** Whether an attachment or another import needs the content of this file. It deliberately reads across every person's view. */
export async function isContentNeeded(db: Database, hash: string, runId: string): Promise<boolean> {
  const { rows } = await sql<{ needed: boolean }>`
    select exists (select from attachment where content_hash = ${hash})
      or exists (select from import_run where content_hash = ${hash} and id <> ${runId} and state <> 'done') as needed`.execute(
    db,
  );
  return rows[0]!.needed;
}

export async function countImportedNames(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ names: number }>`
    select count(*) as names from imported_person where person_id = ${personId}`.execute(db);
  return rows[0]!.names;
}

/** Which of these contents an import needs that is not done, whoever chose it: asked before contents are removed. */
export async function contentsOfRuns(db: Database, hashes: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ contentHash: string }>`
    select distinct content_hash as "contentHash" from import_run
    where content_hash = any(${[...hashes]}::text[]) and state <> 'done'`.execute(db);
  return rows.map(({ contentHash }) => contentHash);
}
