/** Test data: what somebody practised, was offered, and an own lesson of the organisation. */
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { makeMember } from "#fixtures/organisation";
import type { Told } from "./rules.ts";

interface Given {
  readonly personId?: string;
  readonly lesson?: string;
  readonly at?: Date;
}

const usualAt = new Date("2026-02-02T09:00:00Z");

export async function makePractice(db: Database, given: Given = {}): Promise<{ personId: string }> {
  const personId = given.personId ?? (await makeMember(db)).id;
  const { lesson = "restating", at = usualAt } = given;
  await db
    .insertInto("lessonPractice")
    .values({ id: newId(), personId, lesson, at, againOn: null })
    .execute();
  return { personId };
}

export async function makeOffer(
  db: Database,
  given: Given & { readonly need?: Told } = {},
): Promise<{ personId: string }> {
  const personId = given.personId ?? (await makeMember(db)).id;
  const { lesson = "restating", at = usualAt, need = "mediation" } = given;
  await db.insertInto("lessonOffer").values({ id: newId(), personId, lesson, need, at }).execute();
  return { personId };
}

/** The same id twice is the same lesson: there is one list for the whole organisation. */
export async function makeOwnLesson(
  db: Database,
  given: { readonly id?: string; readonly source?: string; readonly at?: Date } = {},
): Promise<{ id: string }> {
  const { id = "our-way", source = ownSource(), at = usualAt } = given;
  const { numInsertedOrUpdatedRows: made } = await db
    .insertInto("ownLesson")
    .values({ id, madeAt: at, retiredAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (made === 0n) return { id };
  await db
    .insertInto("ownLessonText")
    .values({ ownLessonId: id, language: "en", source, at })
    .execute();
  return { id };
}

const sentence =
  "A colleague asks, you answer with a day, and the day holds as well as it would for a client. ";

/** A whole lesson of the smallest form: one step of text, one scenario with three choices. */
export const ownSource = (title = "How we hand over at night"): string => `---
title: ${title}
in-short: What the night shift needs from the day.
---

## The idea

${sentence.repeat(30)}

## scenario: Ten to six

The day ends and a delivery is still open. What do you do?

### [helps] Write three lines into the book.

The night can begin at once.

### [partly] Call.

It helps one person, once.

### [harms] Leave it.

The night has to guess.

## try: This week

Write one hand-over as if you were to read it yourself.

## remember: To remember

- One
- Two
- Three

## sources: Sources

- Our own house.
`;
