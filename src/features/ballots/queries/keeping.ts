/** SQL of what names a person. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

export async function countBallotsOf(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from poll_roll where person_id = ${personId}`.execute(db);
  return rows[0]!.count;
}

export async function countSharesOf(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from poll_share where holder_id = ${personId}`.execute(db);
  return rows[0]!.count;
}

/** An answer stays, for nobody knows which it is. */
export async function eraseFromBallots(db: Database, personId: string): Promise<void> {
  await db.deleteFrom("pollRoll").where("personId", "=", personId).execute();
  await db.deleteFrom("pollShare").where("holderId", "=", personId).execute();
}
