/** SQL of reminders, of people who leave, and of what is stored about a person. Reads across every reader's view. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Reminder } from "../rules.ts";

export interface OpenOne {
  readonly id: string;
  readonly what: string;
  readonly leaderId: string | null;
  readonly sponsorId: string | null;
  readonly firstDay: string;
  readonly untilDay: string;
  readonly reviewDays: readonly string[];
  readonly reviewedDays: readonly string[];
}

/** Open ones of which some day lies near: only those can remind of anything. */
export async function listNearADay(
  db: Database,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<OpenOne[]> {
  const { rows } = await sql<OpenOne>`
    select id, what, leader_id as "leaderId", case when sponsor_answer = 'accepted' then sponsor_id end as "sponsorId",
      to_char(first_day, 'YYYY-MM-DD') as "firstDay", to_char(until_day, 'YYYY-MM-DD') as "untilDay",
      review_days::text[] as "reviewDays", reviewed_days::text[] as "reviewedDays"
    from commitment
    where ended_at is null and (until_day between ${from}::date and ${to}::date
      or exists (select from unnest(review_days) as day where day between ${from}::date and ${to}::date))
    order by id`.execute(db);
  return rows;
}

/** Notes that these are sent, and answers those that were not before. */
export async function noteReminders(
  db: Database,
  commitmentId: string,
  reminders: readonly Reminder[],
  at: Date,
): Promise<Reminder[]> {
  if (reminders.length === 0) return [];
  const { rows } = await sql<Reminder>`
    insert into commitment_reminder (commitment_id, day, kind, at)
    select ${commitmentId}::uuid, day, kind, ${at}::timestamptz
    from unnest(${reminders.map(({ day }) => day)}::date[], ${reminders.map(({ kind }) => kind)}::text[]) as one (day, kind)
    on conflict do nothing returning to_char(day, 'YYYY-MM-DD') as day, kind`.execute(db);
  return rows;
}

/** Open commitments of a person, and those that they were asked to sponsor. */
export async function listOpenOf(
  db: Database,
  personId: string,
): Promise<{ id: string; what: string; leaderId: string | null; isOwn: boolean }[]> {
  const { rows } = await sql<{ id: string; what: string; leaderId: string | null; isOwn: boolean }>`
    select id, what, leader_id as "leaderId", leader_id = ${personId} is true as "isOwn" from commitment
    where ended_at is null and (leader_id = ${personId} or sponsor_id = ${personId}) order by id`.execute(
    db,
  );
  return rows;
}

/** Theirs, those that they sponsor, and what they did with any. */
export async function countCommitmentsOf(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from commitment
    where leader_id = ${personId} or sponsor_id = ${personId}
      or id in (select commitment_id from commitment_event where by_person_id = ${personId})`.execute(
    db,
  );
  return rows[0]!.count;
}

/** What was promised stays; who promised, sponsored and wrote is forgotten. */
export async function eraseFromCommitments(db: Database, personId: string): Promise<void> {
  await sql`update commitment set leader_id = null where leader_id = ${personId}`.execute(db);
  await sql`update commitment set sponsor_id = null where sponsor_id = ${personId}`.execute(db);
  await sql`update commitment_event set by_person_id = null where by_person_id = ${personId}`.execute(
    db,
  );
  await sql`
    update commitment_event as event set detail = jsonb_set(detail, '{changes}', (
      select coalesce(jsonb_agg(case when change->>'field' = 'sponsor' then change || jsonb_build_object(
        'from', nullif(change->>'from', ${personId}), 'to', nullif(change->>'to', ${personId})) else change end), '[]')
      from jsonb_array_elements(event.detail->'changes') as change))
    where event.detail->'changes' @> ${JSON.stringify([{ field: "sponsor" }])}::jsonb
      and event.detail::text like '%' || ${personId}::text || '%'`.execute(db);
}

/** Those that ended before then, with all that happened to them. */
export async function deleteEndedBefore(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("commitment")
    .where("endedAt", "<", before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
