/** SQL of what is kept about a person. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

async function countOf(db: Database, query: ReturnType<typeof sql<{ count: number }>>) {
  const { rows } = await query.execute(db);
  return rows[0]?.count ?? 0;
}

export const countAskedIn = (db: Database, personId: string): Promise<number> =>
  countOf(
    db,
    sql<{ count: number }>`select count(*) from wave_asked where person_id = ${personId}`,
  );

export const countKeptAnswers = (db: Database, personId: string): Promise<number> =>
  countOf(
    db,
    sql<{ count: number }>`select count(*) from wave_kept_answer where person_id = ${personId}`,
  );

export const countPrepared = (db: Database, personId: string): Promise<number> =>
  countOf(
    db,
    sql<{ count: number }>`select (select count(*) from survey where made_by_id = ${personId})
      + (select count(*) from wave where planned_by_id = ${personId}) as count`,
  );

/** A place on a roll goes, with what was answered under a name; what was released names nobody. */
export async function eraseFromSurveys(db: Database, personId: string): Promise<void> {
  await db.deleteFrom("waveAsked").where("personId", "=", personId).execute();
  await db.updateTable("survey").set({ madeById: null }).where("madeById", "=", personId).execute();
  await db
    .updateTable("wave")
    .set({ plannedById: null })
    .where("plannedById", "=", personId)
    .execute();
}

/** Waves that were released before this instant, with all that they left. */
export async function deleteReleasedBefore(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("wave")
    .where("releasedAt", "<", before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
