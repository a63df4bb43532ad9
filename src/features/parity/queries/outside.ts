/** SQL of the months outside: how the promise for the like was kept there. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

export interface OutsideRow {
  readonly serviceId: string;
  readonly month: string;
  readonly kept: number;
  readonly total: number;
  readonly medianHours: number | null;
  readonly source: string;
  readonly byId: string | null;
  readonly byName: string | null;
  readonly at: Date;
  readonly version: number;
}

/** The months since one of them, the newest first; of services that the caller has found to be seen. */
export async function findOutside(
  db: Database,
  serviceIds: readonly string[],
  since: string,
): Promise<OutsideRow[]> {
  const { rows } = await sql<OutsideRow>`
    select told.service_id, told.month, told.kept, told.total, told.median_hours, told.source, person.id as by_id,
      person.name as by_name, told.at, told.version
    from parity_outside as told left join person on person.id = told.by_person_id
    where told.service_id = any(${[...serviceIds]}::uuid[]) and told.month >= ${since}
    order by told.service_id, told.month desc`.execute(db);
  return rows;
}

export type MonthTold = Pick<OutsideRow, "month" | "kept" | "total" | "medianHours" | "source">;

interface By {
  readonly serviceId: string;
  readonly byPersonId: string;
  readonly at: Date;
}

/** Each month once; what stood there goes. */
export async function setOutside(
  db: Database,
  { serviceId, byPersonId, at }: By,
  months: readonly MonthTold[],
): Promise<void> {
  const rows = months.map(({ month, kept, total, medianHours, source }) => ({
    month,
    kept,
    total,
    median_hours: medianHours,
    source,
  }));
  await sql`
    insert into parity_outside (service_id, month, kept, total, median_hours, source, by_person_id, at)
    select ${serviceId}::uuid, month, kept, total, median_hours, source, ${byPersonId}::uuid, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as told (month text, kept integer, total integer, median_hours double precision, source text)
    on conflict (service_id, month) do update set kept = excluded.kept, total = excluded.total,
      median_hours = excluded.median_hours, source = excluded.source, by_person_id = excluded.by_person_id, at = excluded.at,
      version = excluded.version`.execute(db);
}

/**
 * Locks a month that somebody writes, and answers the version that stands; null where none does. Of two who write it at once the second
 * waits for the first.
 */
export async function holdMonth(
  db: Database,
  serviceId: string,
  month: string,
): Promise<number | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`parity_outside ${serviceId} ${month}`}, 0))`.execute(
    db,
  );
  const row = await db
    .selectFrom("parityOutside")
    .select("version")
    .where("serviceId", "=", serviceId)
    .where("month", "=", month)
    .executeTakeFirst();
  return row?.version ?? null;
}

export async function deleteOutside(db: Database, serviceId: string, month: string): Promise<void> {
  await db
    .deleteFrom("parityOutside")
    .where("serviceId", "=", serviceId)
    .where("month", "=", month)
    .execute();
}
