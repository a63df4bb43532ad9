/** SQL of calendars: one's own, and those whose turn it is to be read. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { calendarsOf } from "../access.ts";
import type { CalendarKind, Trouble, UnreadReason } from "../contract.ts";
import type { Marks } from "../fetching/read-source.ts";
import type { ReadCalendar } from "../reading/calendar/read-calendar.ts";

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
  readonly unreadEntries: UnreadEntry[];
  readonly unknownZones: string[];
}

export interface UnreadEntry {
  /** '' where it is private or has none. */
  readonly title: string;
  readonly why: UnreadReason;
}

export async function listCalendars(db: Database, who: Who): Promise<CalendarRow[]> {
  const { rows } = await sql<CalendarRow>`
    select id, kind, name, host, added_at as "addedAt", tried_at as "triedAt", read_at as "readAt", trouble, unread,
      unread_entries as "unreadEntries", unknown_zones as "unknownZones", (select count(*)::int from meeting where calendar_id = meeting_calendar.id) as meetings
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

/** Until the transaction ends nobody adds a calendar for them, and they do not leave; false: they have left already. */
export async function lockOwner(
  db: Database,
  { personId }: Pick<Who, "personId">,
): Promise<boolean> {
  await sql`select from person where id = ${personId} for update`.execute(db);
  const { rows } = await sql`select from departure where person_id = ${personId}`.execute(db);
  return rows.length === 0;
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
  const { rows } = await sql<ToRead>`
    select ${columns} from meeting_calendar join person on person.id = person_id
    where meeting_calendar.id = ${id} and ${calendarsOf(who)} and sealed is not null`.execute(db);
  return rows[0];
}

/** Across everybody's: takes those whose turn it is, the longest waiting first, and puts their next turn off; two processes never take the same. */
export async function takeDue(
  db: Database,
  { now, until }: { readonly now: Date; readonly until: Date },
  limit: number,
): Promise<ToRead[]> {
  const { rows } = await sql<ToRead>`
    with due as (
      select id from meeting_calendar where next_at <= ${now} and sealed is not null
      order by next_at limit ${limit} for update skip locked)
    update meeting_calendar set next_at = ${until} from due, person
    where meeting_calendar.id = due.id and person.id = meeting_calendar.person_id returning ${columns}`.execute(
    db,
  );
  return rows;
}

/** When it was tried last, and what came of it; undefined where it has gone. Whoever else writes to it waits. */
export async function lockCalendar(
  db: Database,
  id: string,
): Promise<{ readonly triedAt: Date | null; readonly trouble: Trouble | null } | undefined> {
  const { rows } = await sql<{ triedAt: Date | null; trouble: Trouble | null }>`
    select tried_at as "triedAt", trouble from meeting_calendar where id = ${id} for update`.execute(
    db,
  );
  return rows[0];
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

/** So many entries that could not be read are named, and as many zones. */
const mostNamed = 20;
const asNamed = ({ title, why }: ReadCalendar["unread"][number]): UnreadEntry => ({ title, why });

/** `found` null: nothing has changed. */
export async function noteRead(
  db: Database,
  { id, now, nextAt }: Tried,
  marks: Marks,
  found: Pick<ReadCalendar, "unread" | "unknownZones"> | null,
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
        unread: found.unread.length,
        unreadEntries: JSON.stringify(found.unread.slice(0, mostNamed).map(asNamed)),
        unknownZones: sql<string[]>`${found.unknownZones.slice(0, mostNamed)}::text[]`,
      }),
    })
    .where("id", "=", id)
    .execute();
}
