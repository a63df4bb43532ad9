/** SQL that writes what a reading of a calendar found. */
import { type RawBuilder, sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { MyAnswer } from "../contract.ts";

export interface FoundMeeting {
  readonly key: string;
  readonly series: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isAllDay: boolean;
  readonly isFree: boolean;
  readonly isPrivate: boolean;
  readonly isCancelled: boolean;
  readonly isOrganiser: boolean;
  readonly answer: MyAnswer;
  /** Addresses of the others who are invited, with what they answered. */
  readonly invited: readonly { readonly address: string; readonly answer: string }[];
}

/** What a reading brings: meetings, and what it says nothing about, which stays as it was. */
export interface Found {
  readonly meetings: readonly FoundMeeting[];
  /** Series of entries that were there and could not be read. */
  readonly unreadSeries: readonly string[];
  /** What begins later was not looked at. */
  readonly until: Date;
}

export interface Storing {
  readonly calendarId: string;
  readonly personId: string;
  /** What begins before is past and stays as it was read. */
  readonly now: Date;
}

/**
 * Brings the calendar's meetings to what was found. Of what has gone, only what its owner had called together is remembered, as cancelled;
 * what was there and could not be read has not gone.
 */
export async function storeMeetings(db: Database, storing: Storing, found: Found): Promise<void> {
  await upsert(db, storing, found.meetings);
  await dropGone(db, storing, found);
  await storeColleagues(db, storing, found.meetings);
}

async function upsert(
  db: Database,
  { calendarId, personId, now }: Storing,
  found: readonly FoundMeeting[],
): Promise<void> {
  const rows = found.map(({ invited: _invited, ...row }) => ({ id: newId(), ...row }));
  await sql`
    insert into meeting (id, calendar_id, person_id, key, series, title, starts_at, ends_at, is_all_day, is_free, is_private, is_organiser,
      answer, seen_at, cancelled_at, shown_until)
    select id, ${calendarId}::uuid, ${personId}::uuid, key, series, title, "startsAt", "endsAt", "isAllDay", "isFree", "isPrivate",
      "isOrganiser", answer, ${now}::timestamptz, case when "isCancelled" then ${now}::timestamptz end, null
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (id uuid, key text, series text, title text, "startsAt" timestamptz,
      "endsAt" timestamptz, "isAllDay" boolean, "isFree" boolean, "isPrivate" boolean, "isOrganiser" boolean, answer text,
      "isCancelled" boolean)
    on conflict (calendar_id, key) do update set series = excluded.series, title = excluded.title, starts_at = excluded.starts_at,
      ends_at = excluded.ends_at, is_all_day = excluded.is_all_day, is_free = excluded.is_free, is_private = excluded.is_private,
      is_organiser = excluded.is_organiser, answer = excluded.answer, seen_at = excluded.seen_at,
      cancelled_at = case when excluded.cancelled_at is null then null else coalesce(meeting.cancelled_at, excluded.cancelled_at) end,
      shown_until = case when excluded.cancelled_at is null then null
        when meeting.cancelled_at is null then ${shownUntil(calendarId)} else meeting.shown_until end`.execute(
    db,
  );
}

/** Its calendar may have been read since without any change: then too it was still planned. */
const shownUntil = (calendarId: string): RawBuilder<Date> => sql<Date>`
  greatest(meeting.seen_at, (select read_at from meeting_calendar where meeting_calendar.id = ${calendarId}))`;

async function dropGone(
  db: Database,
  { calendarId, now }: Storing,
  { meetings, unreadSeries, until }: Found,
): Promise<void> {
  const keys = meetings.map(({ key }) => key);
  const gone = sql`calendar_id = ${calendarId} and starts_at > ${now} and starts_at < ${until}
    and key <> all(${keys}::text[]) and series <> all(${[...unreadSeries]}::text[])`;
  await sql`delete from meeting where ${gone} and not is_organiser`.execute(db);
  await sql`
    update meeting set cancelled_at = ${now}, shown_until = ${shownUntil(calendarId)}
    where ${gone} and is_organiser and cancelled_at is null`.execute(db);
}

/** Addresses that belong to no colleague are forgotten here. */
async function storeColleagues(
  db: Database,
  { calendarId, personId }: Storing,
  found: readonly FoundMeeting[],
): Promise<void> {
  const rows = found.flatMap(({ key, invited }) =>
    invited.map(({ address, answer }) => ({ key, address, answer })),
  );
  const keys = found.map(({ key }) => key);
  await sql`
    delete from meeting_colleague using meeting
    where meeting.id = meeting_id and calendar_id = ${calendarId} and key = any(${keys}::text[])`.execute(
    db,
  );
  await sql`
    insert into meeting_colleague (meeting_id, person_id, answer)
    select meeting.id, person.id, one.answer
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (key text, address text, answer text)
    join person on person.email = one.address and person.id <> ${personId}
    join meeting on meeting.calendar_id = ${calendarId} and meeting.key = one.key
    where not exists (select from departure where departure.person_id = person.id and departure.at <= meeting.starts_at)
    on conflict do nothing`.execute(db);
}
