/** SQL of what a person reads of their own record. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { ownOf } from "../access.ts";
import type { Language } from "../format/shape.ts";
import type { Told } from "../rules.ts";

export interface RecordRow {
  readonly lesson: string;
  readonly step: number | null;
  readonly doneAt: Date | null;
  readonly times: number;
  readonly againOn: string | null;
  readonly need: Told | null;
  readonly offeredAt: Date | null;
}

/** Of each lesson that the reader began, did or was offered. */
export async function listRecord(db: Database, who: Who): Promise<RecordRow[]> {
  const { rows } = await sql<RecordRow>`
    with practice as (
      select lesson, max(at) as "doneAt", count(*) as times, max(again_on) as again
      from lesson_practice where ${ownOf(who, sql`person_id`)} group by lesson
    ), place as (select lesson, step from lesson_place where ${ownOf(who, sql`person_id`)}
    ), offer as (select lesson, need, at from lesson_offer where ${ownOf(who, sql`person_id`)})
    select lesson, place.step, practice."doneAt", coalesce(practice.times, 0) as times,
      to_char(practice.again, 'YYYY-MM-DD') as "againOn", offer.need, offer.at as "offeredAt"
    from practice full join place using (lesson) full join offer using (lesson) order by lesson`.execute(
    db,
  );
  return rows;
}

/** Null where the reader has never chosen one. */
export async function findLanguage(db: Database, who: Who): Promise<Language | null> {
  const { rows } = await sql<{ language: Language | null }>`
    select language from lesson_reader where ${ownOf(who, sql`person_id`)}`.execute(db);
  return rows[0]?.language ?? null;
}

export interface PracticeRow {
  readonly lesson: string;
  readonly at: Date;
  readonly againOn: string | null;
}

/** The whole record of practice, in order. */
export async function listPractice(db: Database, who: Who): Promise<PracticeRow[]> {
  const { rows } = await sql<PracticeRow>`
    select lesson, at, to_char(again_on, 'YYYY-MM-DD') as "againOn" from lesson_practice
    where ${ownOf(who, sql`person_id`)} order by at, id`.execute(db);
  return rows;
}
