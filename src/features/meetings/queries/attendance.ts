/** SQL of attendance reports: who is meant by a line, and what of it is kept. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
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

export async function deleteReport(
  db: Database,
  who: { readonly personId: string },
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("meetingReport")
    .where("id", "=", id)
    .where("byPersonId", "=", who.personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
