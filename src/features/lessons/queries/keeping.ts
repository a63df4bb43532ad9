/** SQL of what is stored about a person, its removal, and what is forgotten with time. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

type Kept =
  | "lesson_practice"
  | "lesson_place"
  | "lesson_offer"
  | "lesson_reader"
  | "lesson_cohort_person";

const countIn =
  (table: Kept) =>
  async (db: Database, personId: string): Promise<number> => {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)} where person_id = ${personId}`.execute(db);
    return rows[0]!.count;
  };

export const countPracticeOf = countIn("lesson_practice");
export const countPlaces = countIn("lesson_place");
export const countOffers = countIn("lesson_offer");
export const countReader = countIn("lesson_reader");
export const countCohorts = countIn("lesson_cohort_person");

/** Their record goes; in the counts of a team they stay as a number, so that a figure does not say what they had done by falling. */
export async function eraseOwn(db: Database, personId: string): Promise<void> {
  await sql`
    insert into lesson_cohort_erased as kept (team_id, lesson, done)
    select distinct one.team_id, practice.lesson, 1 from lesson_cohort_person as one
    join lesson_practice as practice using (person_id) where one.person_id = ${personId}
    on conflict (team_id, lesson) do update set done = kept.done + 1`.execute(db);
  await sql`
    insert into lesson_cohort_erased_lately as kept (team_id, month, people)
    select one.team_id, date_trunc('month', max(practice.at))::date, 1 from lesson_cohort_person as one
    join lesson_practice as practice using (person_id) where one.person_id = ${personId} group by one.team_id
    on conflict (team_id, month) do update set people = kept.people + 1`.execute(db);
  for (const table of [
    "lesson_practice",
    "lesson_place",
    "lesson_offer",
    "lesson_reader",
    "lesson_cohort_person",
  ] as const)
    await sql`delete from ${sql.table(table)} where person_id = ${personId}`.execute(db);
}

export async function deleteOffersBefore(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("lessonOffer")
    .where("at", "<", before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
