/** SQL of the audit log. Only auditors and administrators ask, and they see all of it. */
import { sql, type RawBuilder } from "kysely";
import type { Database } from "#platform/database/open.ts";

export interface ActRow {
  id: string;
  at: Date;
  person: { id: string; name: string } | null;
  via: "session" | "token" | "command" | "system";
  tokenName: string | null;
  endpoint: string;
  subjectKind: string | null;
  subjectId: string | null;
  params: Record<string, unknown>;
}

export interface ActsWanted {
  readonly personId?: string;
  readonly subjectId?: string;
  readonly endpoint?: string;
  readonly from?: string;
  readonly to?: string;
  readonly after: readonly [at: string, id: string] | null;
  readonly limit: number;
}

export async function listActs(db: Database, wanted: ActsWanted): Promise<ActRow[]> {
  const { personId, subjectId, endpoint, from, to, after } = wanted;
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (personId !== undefined) conditions.push(sql`act.person_id = ${personId}`);
  if (subjectId !== undefined) conditions.push(sql`act.subject_id = ${subjectId}`);
  if (endpoint !== undefined) conditions.push(sql`act.endpoint = ${endpoint}`);
  if (from !== undefined) conditions.push(sql`act.at >= ${from}::timestamptz`);
  if (to !== undefined) conditions.push(sql`act.at < ${to}::timestamptz`);
  if (after) conditions.push(sql`(act.at, act.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  const { rows } = await sql<ActRow>`
    select act.id, act.at, act.via, act.endpoint, act.params, access_token.name as "tokenName",
      act.subject_kind as "subjectKind", act.subject_id as "subjectId",
      case when person.id is not null then jsonb_build_object('id', person.id, 'name', person.name) end as person
    from act left join person on person.id = act.person_id
      left join access_token on access_token.id = act.token_id
    where ${sql.join(conditions, sql` and `)}
    order by act.at desc, act.id desc limit ${wanted.limit}`.execute(db);
  return rows;
}

export async function countActsOf(db: Database, personId: string): Promise<number> {
  const row = await db
    .selectFrom("act")
    .select((one) => one.fn.countAll<number>().as("count"))
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function forgetActs(db: Database, before: Date): Promise<number> {
  const gone = await db.deleteFrom("act").where("at", "<", before).executeTakeFirst();
  return Number(gone.numDeletedRows);
}
