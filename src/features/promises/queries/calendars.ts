/** SQL of calendars as people edit them. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { calendarsVisibleTo } from "../access.ts";
import type { Week } from "../contract.ts";

export interface CalendarRow {
  readonly id: string;
  readonly name: string;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly version: number;
  readonly hoursId: string;
  readonly zone: string;
  readonly hours: Partial<Week>;
  readonly holidays: string[];
  readonly since: Date;
  readonly services: number;
}

/** The calendars that a person sees, by name; only the one with `id` if it is given. */
export async function findCalendars(db: Database, who: Who, id?: string): Promise<CalendarRow[]> {
  const one = id === undefined ? sql`true` : sql`calendar.id = ${id}`;
  const { rows } = await sql<CalendarRow>`
    select calendar.id, calendar.name, calendar.team_id as "teamId", team.name as "teamName", calendar.version,
      hours.id as "hoursId", hours.zone, hours.hours, hours.holidays, hours.since,
      (select count(*) from service where service.calendar_id = calendar.id and service.state <> 'retired') as services
    from calendar
    join calendar_hours hours on hours.calendar_id = calendar.id and hours.until is null
    left join team on team.id = calendar.team_id
    where ${one} and ${calendarsVisibleTo(who)}
    order by lower(calendar.name)`.execute(db);
  return rows;
}

interface WrittenHours {
  readonly calendarId: string;
  readonly id: string;
  readonly zone: string;
  readonly hours: Week;
  readonly holidays: readonly string[];
  readonly since: Date;
}

export async function insertCalendar(
  db: Database,
  calendar: { id: string; name: string; teamId: string | null; createdAt: Date },
): Promise<void> {
  await db.insertInto("calendar").values(calendar).execute();
}

export async function insertHours(db: Database, hours: WrittenHours): Promise<void> {
  await db
    .insertInto("calendarHours")
    .values({
      ...hours,
      hours: JSON.stringify(hours.hours),
      holidays: [...hours.holidays],
    })
    .execute();
}

/** False when another version stands there by now. */
export async function renameCalendar(
  db: Database,
  calendar: { id: string; name: string; version: number },
): Promise<boolean> {
  const changed = await db
    .updateTable("calendar")
    .set({ name: calendar.name, version: calendar.version + 1 })
    .where("id", "=", calendar.id)
    .where("version", "=", calendar.version)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export async function endHours(db: Database, hoursId: string, at: Date): Promise<void> {
  await sql`update calendar_hours set until = greatest(${at}, since) where id = ${hoursId}`.execute(
    db,
  );
}

/** False when a service or a clock counts or counted by it. */
export async function deleteUnusedCalendar(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from calendar where id = ${id}
      and not exists (select from service where service.calendar_id = calendar.id)
      and not exists (
        select from clock join calendar_hours on calendar_hours.id = clock.hours_id
        where calendar_hours.calendar_id = calendar.id)
    returning 1`.execute(db);
  return rows.length > 0;
}

/** Whether a team that is not closed has this id: who may name it has been checked. */
export async function isOpenTeam(db: Database, teamId: string): Promise<boolean> {
  const row = await db
    .selectFrom("team")
    .select("id")
    .where("id", "=", teamId)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}
