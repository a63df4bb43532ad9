/** Bodies of the acts on lessons, and what must be there before a note of practice is taken back. */
import { ownSource } from "#fixtures/lessons";

export const bodiesOfLessons = (): Readonly<Record<string, unknown>> => ({
  "PUT /lessons/:lesson/place": { step: 1 },
  "POST /own-lessons/preview": { id: "our-way", language: "en", source: ownSource() },
  "PUT /own-lessons/:lesson/texts/:language": { source: ownSource("Another title"), version: 1 },
});

/** Everybody has done the lesson. */
export const beforeLessons = (then: string): Readonly<Record<string, string>> => ({
  "DELETE /lessons/:lesson/practice": `insert into lesson_practice (id, person_id, lesson, at)
    select overlay(id::text placing 'ffffffff' from 1)::uuid, id, 'our-way', '${then}' from person on conflict do nothing`,
});
