/** What is kept of a person, for how long, and its removal. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

export async function countReceived(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from thanks_share where person_id = ${personId}`.execute(db);
  return rows[0]!.n;
}

export async function countGiven(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from thanks where giver_id = ${personId}`.execute(db);
  return rows[0]!.n;
}

/**
 * That they got thanks goes with them, and with that a private one that had no other receiver. What they gave stays with those who got it, as
 * of someone who left; it still counts for nobody a second time.
 */
export async function eraseFromThanks(db: Database, personId: string): Promise<void> {
  await sql`delete from thanks_part where person_id = ${personId}`.execute(db);
  await sql`
    with gone as (delete from thanks_share where person_id = ${personId} returning thanks_id)
    delete from thanks using gone where thanks.id = gone.thanks_id and thanks.kind = 'colleague' and not exists (
      select from thanks_share as other where other.thanks_id = thanks.id and other.person_id is distinct from ${personId})`.execute(
    db,
  );
  await sql`
    update thanks_share set one_id = null, other_id = null where ${personId} in (one_id, other_id)`.execute(
    db,
  );
  await sql`update thanks set giver_id = null where giver_id = ${personId}`.execute(db);
}

export async function deleteThanksBefore(db: Database, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from thanks where at < ${before}`.execute(db);
  return Number(numAffectedRows ?? 0);
}

export async function deleteMailBefore(db: Database, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from thanks_mail where at < ${before}`.execute(db);
  return Number(numAffectedRows ?? 0);
}
