/** What is kept of a person, for how long, and its removal. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

export async function countOwn(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from afterwards_side where person_id = ${personId} and (asked_at is not null or answered_at is not null)`.execute(
    db,
  );
  return rows[0]!.n;
}

/** Their own sentences go; what they chose stays in the figures of teams. */
export async function eraseOwn(db: Database, personId: string): Promise<void> {
  await sql`update afterwards_side set said = '' where person_id = ${personId} and said <> ''`.execute(
    db,
  );
}

/** Whole months alone, so that a month that is summed anew is never summed from a part of it; its sums stay. */
export async function deleteRevealedBefore(db: Database, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from afterwards_question
    where revealed_at < date_trunc('month', ${before}::timestamptz at time zone 'UTC') at time zone 'UTC'`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}
