/** What is promised, and by which working hours it counts. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Impact, PromiseKind, PromiseUnit } from "../contract.ts";

export interface PromisedRow {
  /** Null, with all of the promise, when nothing of this is promised. */
  readonly promiseId: string | null;
  readonly kind: PromiseKind | null;
  readonly amount: number | null;
  readonly unit: PromiseUnit | null;
  readonly hoursId: string;
}

/**
 * The promises of a service for an impact, and the hours that its calendar has now. No row when there is no such service.
 * Asked by id from within other acts, which have checked access: it reads across it.
 */
export async function findPromised(
  db: Database,
  serviceId: string,
  impact: Impact,
): Promise<PromisedRow[]> {
  const { rows } = await sql<PromisedRow>`
    select promise.id as "promiseId", promise.kind, promise.amount, promise.unit, calendar_hours.id as "hoursId"
    from service
    join calendar_hours on calendar_hours.calendar_id = service.calendar_id and calendar_hours.until is null
    left join promise on promise.service_id = service.id and promise.impact = ${impact} and promise.until is null
    where service.id = ${serviceId}`.execute(db);
  return rows;
}

export interface HoursRow {
  id: string;
  zone: string;
  hours: unknown;
  holidays: string[];
  calendarName: string;
}

export function findHours(db: Database, ids: readonly string[]): Promise<HoursRow[]> {
  return db
    .selectFrom("calendarHours")
    .innerJoin("calendar", "calendar.id", "calendarHours.calendarId")
    .select([
      "calendarHours.id",
      "calendarHours.zone",
      "calendarHours.hours",
      "calendarHours.holidays",
      "calendar.name as calendarName",
    ])
    .where("calendarHours.id", "in", ids)
    .execute();
}

export interface PromiseRow {
  id: string;
  impact: Impact;
  kind: PromiseKind;
  amount: number;
  unit: PromiseUnit;
  since: Date;
}

/** The present promises of some services, for those who may see the service. */
export async function findPromisesOf(
  db: Database,
  serviceIds: readonly string[],
): Promise<(PromiseRow & { serviceId: string })[]> {
  if (serviceIds.length === 0) return [];
  const rows = await db
    .selectFrom("promise")
    .select(["id", "serviceId", "impact", "kind", "amount", "unit", "since"])
    .where("serviceId", "in", serviceIds)
    .where("until", "is", null)
    .execute();
  return rows as (PromiseRow & { serviceId: string })[];
}

export async function endPromises(db: Database, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  // A promise that was made and changed within one instant never held.
  await sql`update promise set until = greatest(${at}, since) where id = any(${ids})`.execute(db);
}

export async function insertPromises(
  db: Database,
  serviceId: string,
  rows: readonly Omit<PromiseRow, "since">[],
  since: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto("promise")
    .values(rows.map((row) => ({ ...row, serviceId, since })))
    .execute();
}

/** The amounts of promises by id. */
export async function findAmounts(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, { amount: number; unit: PromiseUnit }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("promise")
    .select(["id", "amount", "unit"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, amount, unit }) => [id, { amount, unit: unit as PromiseUnit }]));
}
