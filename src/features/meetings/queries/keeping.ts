/** SQL of what is stored about a person and for how long. Reads across every reader's view. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

async function count(db: Database, rows: RawBuilder<unknown>): Promise<number> {
  const found = await sql<{ count: number }>`select count(*) as count from ${rows}`.execute(db);
  return found.rows[0]!.count;
}

export const countCalendars = (db: Database, personId: string): Promise<number> =>
  count(db, sql`meeting_calendar where person_id = ${personId}`);

export const countMeetings = (db: Database, personId: string): Promise<number> =>
  count(db, sql`meeting where person_id = ${personId}`);

/** Where others' calendars name them. */
export const countInvitations = (db: Database, personId: string): Promise<number> =>
  count(db, sql`meeting_colleague where person_id = ${personId}`);

export const countSaid = (db: Database, personId: string): Promise<number> =>
  count(
    db,
    sql`(select key from meeting_word where person_id = ${personId} union all
      select key from meeting_presence where person_id = ${personId} union all
      select key from meeting_correction where person_id = ${personId}) as said`,
  );

export const countAttendance = (db: Database, personId: string): Promise<number> =>
  count(db, sql`meeting_attendance where person_id = ${personId}`);

export const countReports = (db: Database, personId: string): Promise<number> =>
  count(db, sql`meeting_report where by_person_id = ${personId}`);

export const countNudges = (db: Database, personId: string): Promise<number> =>
  count(
    db,
    sql`(select person_id from meeting_setting where person_id = ${personId} union all
      select person_id from meeting_nudge where person_id = ${personId}) as nudged`,
  );

/** Of whoever has left nothing is read any more. */
export async function stopReading(db: Database, personId: string): Promise<void> {
  await db.deleteFrom("meetingCalendar").where("personId", "=", personId).execute();
}

const own = [
  "meetingCalendar",
  "meetingColleague",
  "meetingWord",
  "meetingPresence",
  "meetingCorrection",
  "meetingAttendance",
  "meetingSetting",
  "meetingNudge",
] as const;

/**
 * All of it goes. Reports that they brought in stay without their name, for they tell of others; but only of those whose own calendar says
 * that they belonged to the meeting, for they never counted for anybody else.
 */
export async function eraseFromMeetings(db: Database, personId: string): Promise<void> {
  const knowsThem = sql`
    select from meeting join meeting_colleague as colleague on colleague.meeting_id = meeting.id
    where meeting.key = r.key and meeting.starts_at = r.starts_at and colleague.person_id = ${personId}`;
  await sql`
    delete from meeting_attendance as a using meeting_report as r
    where r.id = a.report_id and r.by_person_id = ${personId} and not exists (${knowsThem} and meeting.person_id = a.person_id)`.execute(
    db,
  );
  await sql`
    delete from meeting_report as r where by_person_id = ${personId} and not exists (${knowsThem})`.execute(
    db,
  );
  for (const table of own) await db.deleteFrom(table).where("personId", "=", personId).execute();
  await db
    .updateTable("meetingReport")
    .set({ byPersonId: null })
    .where("byPersonId", "=", personId)
    .execute();
}

/** Meetings that ended before then, with all that was said and reported of them. */
export async function deletePastBefore(db: Database, before: Date): Promise<number> {
  const gone = await sql`delete from meeting where ends_at < ${before}`.execute(db);
  await sql`delete from meeting_report where starts_at < ${before}`.execute(db);
  for (const table of ["word", "nudge", "presence", "correction"])
    await sql`delete from ${sql.table(`meeting_${table}`)} where starts_at < ${before}`.execute(db);
  return Number(gone.numAffectedRows ?? 0n);
}
