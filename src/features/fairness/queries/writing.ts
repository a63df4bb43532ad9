/** SQL that answers and shares questions, and of the person behind an answer. */
import { sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";

export interface Step {
  readonly id: string;
  /** As the caller has read it. */
  readonly version: number;
}

/** False when somebody was faster. */
async function step(
  db: Database,
  { id, version }: Step,
  change: { readonly sharedAt?: Date | null; readonly answeredAt?: Date } = {},
): Promise<boolean> {
  const { answeredAt, ...rest } = change;
  const { numUpdatedRows } = await db
    .updateTable("fairnessQuestion")
    .set({
      ...rest,
      version: version + 1,
      // What is asked from now on shows whether the answer helped.
      ...(answeredAt && { sinceFrom: answeredAt, since: null, standing: null }),
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function answerQuestion(
  db: Database,
  given: Step & { readonly byPersonId: string; readonly words: string; readonly at: Date },
): Promise<boolean> {
  const { id, words, at, byPersonId } = given;
  if (!(await step(db, given, { answeredAt: at }))) return false;
  await db
    .insertInto("fairnessAnswer")
    .values({ id: newId(), questionId: id, words, at, byPersonId })
    .execute();
  return true;
}

/** Removes the answer; what was asked since counts from the one before again, or from the question. */
export async function takeAnswerBack(
  db: Database,
  given: Step & { readonly answerId: string },
): Promise<boolean> {
  const { id, answerId } = given;
  if (!(await step(db, given))) return false;
  await db.deleteFrom("fairnessAnswer").where("id", "=", answerId).execute();
  await sql`
    update fairness_question set since = null, standing = null,
      since_from = coalesce((select max(at) from fairness_answer where question_id = ${id}), raised_at)
    where id = ${id}`.execute(db);
  return true;
}

export const shareQuestion = (db: Database, given: Step, sharedAt: Date | null): Promise<boolean> =>
  step(db, given, { sharedAt });

export async function countAnswersBy(db: Database, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom("fairnessAnswer")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("byPersonId", "=", personId)
    .executeTakeFirstOrThrow();
  return count;
}

/** The words stay; who said them is forgotten. */
export async function forgetWhoAnswered(db: Database, personId: string): Promise<void> {
  await db
    .updateTable("fairnessAnswer")
    .set({ byPersonId: null })
    .where("byPersonId", "=", personId)
    .execute();
}

/** Questions that are asked no longer, with what was said to them, and rounds as old. */
export async function deleteSettledBefore(db: Database, before: Date): Promise<number> {
  await db.deleteFrom("fairnessRound").where("at", "<", before).execute();
  const { numDeletedRows } = await db
    .deleteFrom("fairnessQuestion")
    .where("closedAt", "<", before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
