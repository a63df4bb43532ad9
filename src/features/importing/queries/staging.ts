/** The staging table of one import: it lives within the transaction and is gone with it, whatever happens. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { StagedRow } from "../staged.ts";

/** One import at a time writes; any number. */
const importLock = 7_046_251_140;

export async function prepareStaging(db: Database): Promise<void> {
  // A large file takes longer than any statement of a screen may.
  await sql`set local statement_timeout = 0`.execute(db);
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(db);
  await sql`set local work_mem = '96MB'`.execute(db);
  await sql`set local synchronous_commit = on`.execute(db);
  await sql`select pg_advisory_xact_lock(${importLock})`.execute(db);
  await sql`
    create temporary table staged (
      ord bigint not null, case_key text not null, identity text, at timestamptz, team text, person text, detail jsonb, facts jsonb,
      customer text, requester text, email text, holder text, holding_team text, service text
    ) on commit drop`.execute(db);
}

/** Escapes that JSON allows and PostgreSQL's jsonb does not: NUL, and halves of a character. */
const foreignEscapes = /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/gi;

export async function stage(db: Database, rows: readonly StagedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(rows);
  const clean = json.includes("\\u") ? json.replace(foreignEscapes, "$1") : json;
  await sql`
    insert into staged (ord, case_key, identity, at, team, person, detail, facts, customer, requester, email, holder, holding_team, service)
    select o, c, i, t, g, p, d, f, u, r, m, h, x, s
    from jsonb_to_recordset(${clean}::jsonb) as row (
      o bigint, c text, i text, t timestamptz, g text, p text, d jsonb, f jsonb, u text, r text, m text, h text, x text, s text)`.execute(
    db,
  );
}

export async function settleStaging(db: Database): Promise<void> {
  await sql`create index on staged (case_key)`.execute(db);
  await sql`analyze staged`.execute(db);
}

/** Whether the file holds anything of the source's: a case in common of which an event is the same. */
export async function isKnownTo(db: Database, source: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select exists (
      select from staged join request on request.source = ${source} and request.source_key = staged.case_key
      join request_event as event on event.request_id = request.id and event.source_identity = staged.identity) as known`.execute(
    db,
  );
  return rows[0]!.known;
}

export async function listSourcesLike(
  db: Database,
  signature: string,
): Promise<{ name: string; stem: string }[]> {
  return db
    .selectFrom("importSource")
    .select(["name", "stem"])
    .where("signature", "=", signature)
    .orderBy("madeAt")
    .execute();
}

export async function findSource(db: Database, name: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("importSource")
    .select("name")
    .where("name", "=", name)
    .executeTakeFirst();
  return row?.name;
}

export interface NewSource {
  readonly name: string;
  readonly kind: string;
  readonly signature: string;
  readonly stem: string;
  readonly madeAt: Date;
}

export async function keepSource(db: Database, source: NewSource): Promise<void> {
  await db
    .insertInto("importSource")
    .values(source)
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet({ signature: source.signature, stem: source.stem }),
    )
    .execute();
}
