/** What was promised, and by which working hours it counted, over time. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Impact, PromiseKind, PromiseUnit } from "../contract.ts";

export interface PromisedOnce {
  readonly serviceId: string;
  readonly impact: Impact;
  readonly kind: PromiseKind;
  readonly amount: number;
  readonly unit: PromiseUnit;
  readonly since: Date;
  /** Null: it is promised now. */
  readonly until: Date | null;
}

/** All promises that the services ever made, for those who may see the services. */
export async function findPromisedOverTime(
  db: Database,
  serviceIds: readonly string[],
): Promise<PromisedOnce[]> {
  if (serviceIds.length === 0) return [];
  const rows = await db
    .selectFrom("promise")
    .select(["serviceId", "impact", "kind", "amount", "unit", "since", "until"])
    .where("serviceId", "in", serviceIds)
    .orderBy("since")
    .execute();
  return rows as PromisedOnce[];
}

export interface HoursOnce {
  readonly calendarId: string;
  readonly hoursId: string;
  readonly since: Date;
  readonly until: Date | null;
}

/** All working hours that the calendars ever had, in order of time. */
export async function findHoursOverTime(
  db: Database,
  calendarIds: readonly string[],
): Promise<HoursOnce[]> {
  const { rows } = await sql<HoursOnce>`
    select calendar_id, id as hours_id, since, until from calendar_hours
    where calendar_id = any(${[...new Set(calendarIds)]}::uuid[]) order by calendar_id, since`.execute(
    db,
  );
  return rows;
}
