/** SQL of the organisation's own lessons. Every colleague reads those that are not retired; a retired one is read by who has its link. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Language } from "../format/shape.ts";

export interface OwnTextRow {
  readonly id: string;
  readonly retiredAt: Date | null;
  readonly language: Language;
  readonly source: string;
  readonly version: number;
  readonly at: Date;
}

/** All texts, or those of one lesson; by id and language. */
export async function listOwnTexts(db: Database, id: string | null = null): Promise<OwnTextRow[]> {
  const { rows } = await sql<OwnTextRow>`
    select own_lesson.id, retired_at as "retiredAt", language, source, version, at
    from own_lesson join own_lesson_text on own_lesson_text.own_lesson_id = own_lesson.id
    where ${id}::text is null or own_lesson.id = ${id}
    order by made_at, own_lesson.id, language desc`.execute(db);
  return rows;
}

/** The new version; undefined where somebody else was there first. */
export async function keepOwnText(
  db: Database,
  given: Pick<OwnTextRow, "id" | "language" | "source" | "version" | "at">,
): Promise<number | undefined> {
  const { id, language, source, version, at } = given;
  await sql`insert into own_lesson (id, made_at) values (${id}, ${at}) on conflict do nothing`.execute(
    db,
  );
  const { rows } =
    version === 0
      ? await sql<{ version: number }>`
          insert into own_lesson_text (own_lesson_id, language, source, at)
          values (${id}, ${language}, ${source}, ${at}) on conflict do nothing returning version`.execute(
          db,
        )
      : await sql<{ version: number }>`
          update own_lesson_text set source = ${source}, at = ${at}, version = version + 1
          where own_lesson_id = ${id} and language = ${language} and version = ${version}
          returning version`.execute(db);
  return rows[0]?.version;
}

/** Whether there is such a lesson. */
export async function retireOwn(db: Database, id: string, at: Date | null): Promise<boolean> {
  const { rows } =
    await sql`update own_lesson set retired_at = ${at} where id = ${id} returning id`.execute(db);
  return rows.length > 0;
}
