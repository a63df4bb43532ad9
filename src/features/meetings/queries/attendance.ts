/** SQL of attendance reports: who is meant by a line, and what of it is kept. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { meetingsOf, reportsOf } from "../access.ts";
import type { Layout } from "../reading/attendance/layouts.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Colleagues of the house by address and by name, small letters both. Everyone in the house sees everyone's name and address. */
export async function matchColleagues(
  db: Database,
  wanted: { readonly addresses: readonly string[]; readonly names: readonly string[] },
): Promise<{ byAddress: Map<string, Named>; byName: Map<string, Named[]> }> {
  const { rows } = await sql<Named & { email: string | null; lower: string }>`
    select id, name, email, lower(name) as lower from person
    where (email = any(${[...wanted.addresses]}::text[]) or lower(name) = any(${[...wanted.names]}::text[]))
      and email is not null and not exists (select from departure where departure.person_id = person.id)
    order by lower(name), id`.execute(db);
  const byAddress = new Map<string, Named>();
  const byName = new Map<string, Named[]>();
  for (const { id, name, email, lower } of rows) {
    if (email !== null) byAddress.set(email, { id, name });
    byName.set(lower, [...(byName.get(lower) ?? []), { id, name }]);
  }
  return { byAddress, byName };
}

export interface NewReport {
  readonly id: string;
  readonly key: string;
  readonly byPersonId: string;
  readonly layout: Layout;
  readonly at: Date;
  readonly startsAt: Date;
  /** Who came and is no colleague: a number alone. */
  readonly others: number;
  /** Lines that could not be read. */
  readonly unread: number;
}

export interface CameRow {
  readonly personId: string;
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
}

/** A newer report of the same person on the same meeting takes the place of the one before. */
export async function insertReport(
  db: Database,
  report: NewReport,
  people: readonly CameRow[],
): Promise<void> {
  await db
    .deleteFrom("meetingReport")
    .where("key", "=", report.key)
    .where("byPersonId", "=", report.byPersonId)
    .execute();
  await db.insertInto("meetingReport").values(report).execute();
  if (people.length === 0) return;
  await db
    .insertInto("meetingAttendance")
    .values(people.map((row) => ({ ...row, reportId: report.id })))
    .execute();
}

export interface BroughtRow {
  readonly id: string;
  /** '' where one's own calendar has it no more, or it is private. */
  readonly title: string;
  readonly startsAt: Date;
  readonly at: Date;
  readonly layout: Layout;
  readonly people: number;
  readonly others: number;
  readonly unread: number;
}

/** Those that one brought in, of the latest meeting first. */
export async function listReports(
  db: Database,
  who: { readonly personId: string },
): Promise<BroughtRow[]> {
  const { rows } = await sql<BroughtRow>`
    select meeting_report.id, starts_at as "startsAt", at, layout, others, unread,
      (select count(*)::int from meeting_attendance where report_id = meeting_report.id) as people,
      coalesce((select title from meeting where meeting.key = meeting_report.key and ${meetingsOf(who)}
        order by seen_at desc, meeting.id limit 1), '') as title
    from meeting_report where ${reportsOf(who)} order by starts_at desc, meeting_report.id limit 200`.execute(
    db,
  );
  return rows;
}

/** Answers who stood in it; null where there is none of one's own. */
export async function deleteReport(
  db: Database,
  who: { readonly personId: string },
  id: string,
): Promise<string[] | null> {
  const { rows } = await sql<{ personIds: string[] }>`
    delete from meeting_report where id = ${id} and ${reportsOf(who)}
    returning array(select person_id from meeting_attendance where report_id = meeting_report.id) as "personIds"`.execute(
    db,
  );
  return rows[0]?.personIds ?? null;
}
