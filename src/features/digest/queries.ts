/** All SQL of the month in words. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { digestsVisibleTo } from "./access.ts";
import type { DigestTold, GroundTold } from "./contract.ts";

export interface DigestRow {
  readonly month: string;
  readonly zone: string;
  readonly asOf: Date;
  readonly told: DigestTold;
}

export interface DigestInList {
  readonly month: string;
  readonly asOf: Date;
  readonly changed: number;
  readonly praise: number;
  readonly ask: number;
}

export async function listDigests(db: Database, who: Who): Promise<DigestInList[]> {
  const { rows } = await sql<DigestInList>`
    select month, as_of as "asOf", jsonb_array_length(told->'changed') as changed,
      jsonb_array_length(told->'praise') as praise, jsonb_array_length(told->'ask') as ask
    from digest where ${digestsVisibleTo(who)} order by month desc`.execute(db);
  return rows;
}

export async function findDigest(
  db: Database,
  who: Who,
  month: string,
): Promise<DigestRow | undefined> {
  const { rows } = await sql<DigestRow>`
    select month, zone, as_of as "asOf", told from digest
    where month = ${month} and ${digestsVisibleTo(who)}`.execute(db);
  return rows[0];
}

/** Which of the months are told already. Asked by the tick, for nobody. */
export async function findTold(db: Database, months: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ month: string }>`
    select month from digest where month = any(${[...months]}::text[])`.execute(db);
  return new Set(rows.map(({ month }) => month));
}

/** What a sentence about changes stood on when it was told last before a month; null: never. Asked when a month is made, for nobody. */
export async function findLastGrounds(
  db: Database,
  key: string,
  month: string,
): Promise<GroundTold[] | null> {
  const { rows } = await sql<{ grounds: GroundTold[] }>`
    select sentence->'grounds' as grounds from digest cross join jsonb_array_elements(told->'changed') as sentence
    where month < ${month} and sentence->>'key' = ${key} order by month desc limit 1`.execute(db);
  return rows[0]?.grounds ?? null;
}

/** False when the month was told in the meantime: what has been read stays. */
export async function insertDigest(db: Database, { told, ...row }: DigestRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("digest")
    .values({ ...row, told: JSON.stringify(told) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Everybody who leads a team or is a senior leader, and is here: it is told to them. Asked for nobody's eyes. */
export async function findLeaders(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select person.id from person
    where not exists (select from departure where departure.person_id = person.id)
      and (exists (select from membership where membership.person_id = person.id and membership.until is null and membership.lead)
        or exists (select from role_grant where role_grant.person_id = person.id and role_grant.role = 'senior-leader'
          and role_grant.revoked_at is null))
    order by person.id`.execute(db);
  return rows.map(({ id }) => id);
}
