/** SQL of calendars: one's own, and those whose turn it is to be read. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { calendarsOf } from "../access.ts";
import type { CalendarKind, Trouble } from "../contract.ts";
import type { Marks } from "../fetching/read-source.ts";

export interface CalendarRow {
  readonly id: string;
  readonly kind: CalendarKind;
  readonly name: string;
  readonly host: string;
  readonly addedAt: Date;
  readonly triedAt: Date | null;
  readonly readAt: Date | null;
  readonly trouble: Trouble | null;
  readonly meetings: number;
  readonly unread: number;
  readonly unknownZones: string[];
}

export async function listCalendars(db: Database, who: Who): Promise<CalendarRow[]> {
  const { rows } = await sql<CalendarRow>`
    select id, kind, name, host, added_at as "addedAt", tried_at as "triedAt", read_at as "readAt", trouble, unread,
      unknown_zones as "unknownZones", (select count(*)::int from meeting where calendar_id = meeting_calendar.id) as meetings
    from meeting_calendar where ${calendarsOf(who)} order by added_at, id`.execute(db);
  return rows;
}

export interface NewCalendar {
  readonly id: string;
  readonly personId: string;
  readonly kind: CalendarKind;
  readonly name: string;
  readonly host: string;
  readonly sealed: Buffer | null;
  readonly addedAt: Date;
}

export async function insertCalendar(db: Database, row: NewCalendar): Promise<void> {
  await db.insertInto("meetingCalendar").values(row).execute();
}

export async function deleteCalendar(db: Database, who: Who, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from meeting_calendar where id = ${id} and ${calendarsOf(who)} returning id`.execute(db);
  return rows.length > 0;
}

export interface ToRead extends Marks {
  readonly id: string;
  readonly personId: string;
  readonly kind: CalendarKind;
  readonly sealed: Buffer;
  readonly zone: string;
  readonly email: string | null;
  readonly readAt: Date | null;
}

const columns = sql`
  meeting_calendar.id, meeting_calendar.person_id as "personId", kind, sealed, etag, last_modified as "lastModified", ctag,
  read_at as "readAt", person.zone, person.email`;

/** Own one, to be read now. */
export async function findToRead(db: Database, who: Who, id: string): Promise<ToRead | undefined> {
  return (await readThese(db, sql`id = ${id} and ${calendarsOf(who)}`, 1))[0];
}

/** Across everybody's: those whose turn it is, the longest waiting first; another process leaves those alone that this one holds. */
export function listDue(db: Database, now: Date, limit: number): Promise<ToRead[]> {
  return readThese(db, sql`next_at <= ${now}`, limit);
}

async function readThese(
  db: Database,
  which: RawBuilder<unknown>,
  limit: number,
): Promise<ToRead[]> {
  const { rows } = await sql<ToRead>`
    with taken as (
      select id from meeting_calendar where ${which} and sealed is not null
      order by next_at limit ${limit} for update skip locked)
    select ${columns} from taken join meeting_calendar using (id) join person on person.id = person_id`.execute(
    db,
  );
  return rows;
}

export interface Tried {
  readonly id: string;
  readonly now: Date;
  readonly nextAt: Date | null;
}

export async function noteTrouble(
  db: Database,
  { id, now, nextAt }: Tried,
  trouble: Trouble,
): Promise<void> {
  await db
    .updateTable("meetingCalendar")
    .set({ trouble, triedAt: now, nextAt })
    .where("id", "=", id)
    .execute();
}

export async function noteRead(
  db: Database,
  { id, now, nextAt }: Tried,
  marks: Marks,
  found: { readonly unread: number; readonly unknownZones: readonly string[] } | null,
): Promise<void> {
  const { etag, lastModified, ctag } = marks;
  await db
    .updateTable("meetingCalendar")
    .set({
      etag,
      lastModified,
      ctag,
      trouble: null,
      triedAt: now,
      readAt: now,
      nextAt,
      ...(found && {
        unread: found.unread,
        unknownZones: sql<string[]>`${[...found.unknownZones]}::text[]`,
      }),
    })
    .where("id", "=", id)
    .execute();
}
