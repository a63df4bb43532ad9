/** SQL of what a person keeps of their own practice. */
import { sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Language } from "../format/shape.ts";

interface Of {
  readonly personId: string;
  readonly lesson: string;
}

export async function keepPlace(
  db: Database,
  { personId, lesson, step, at }: Of & { readonly step: number; readonly at: Date },
): Promise<void> {
  await sql`
    insert into lesson_place (person_id, lesson, step, at) values (${personId}, ${lesson}, ${step}, ${at})
    on conflict (person_id, lesson) do update set step = excluded.step, at = excluded.at`.execute(
    db,
  );
}

export async function keepLanguage(
  db: Database,
  personId: string,
  language: Language,
): Promise<void> {
  await sql`
    insert into lesson_reader (person_id, language) values (${personId}, ${language})
    on conflict (person_id) do update set language = excluded.language`.execute(db);
}

/** One note a day: a second one on the same day (an instant on or after `since`) changes the first. Begins the lesson anew. */
export async function keepPractice(
  db: Database,
  given: Of & { readonly at: Date; readonly since: Date; readonly againOn: string | null },
): Promise<void> {
  const { personId, lesson, at, since, againOn } = given;
  const { rows } = await sql`
    update lesson_practice set again_on = ${againOn}
    where person_id = ${personId} and lesson = ${lesson} and at >= ${since} returning id`.execute(
    db,
  );
  // An earlier wish is answered by having done it now.
  await sql`
    update lesson_practice set again_on = null
    where person_id = ${personId} and lesson = ${lesson} and at < ${since}`.execute(db);
  if (rows.length === 0)
    await db
      .insertInto("lessonPractice")
      .values({ id: newId(), personId, lesson, at, againOn })
      .execute();
  await deleteOffer(db, { personId, lesson });
  await sql`delete from lesson_place where person_id = ${personId} and lesson = ${lesson}`.execute(
    db,
  );
}

/** Whether there was one. */
export async function deleteLatestPractice(
  db: Database,
  { personId, lesson }: Of,
): Promise<boolean> {
  const { rows } = await sql`
    delete from lesson_practice where id = (select id from lesson_practice
      where person_id = ${personId} and lesson = ${lesson} order by at desc, id desc limit 1)
    returning id`.execute(db);
  return rows.length > 0;
}

export async function deleteOffer(db: Database, { personId, lesson }: Of): Promise<void> {
  await sql`delete from lesson_offer where person_id = ${personId} and lesson = ${lesson}`.execute(
    db,
  );
}
