/** SQL that writes likes. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { LikeWritten } from "../contract.ts";

/** The like that holds now, kept from being changed by another until this is written. */
export async function takeLike(
  db: Database,
  serviceId: string,
): Promise<{ id: string; since: Date } | undefined> {
  // Two who name the first like at once wait for each other at the service.
  await sql`select from service where id = ${serviceId} for no key update`.execute(db);
  return db
    .selectFrom("parityLike")
    .select(["id", "since"])
    .where("serviceId", "=", serviceId)
    .where("until", "is", null)
    .executeTakeFirst();
}

export async function endLike(db: Database, id: string, at: Date): Promise<void> {
  await sql`update parity_like set until = greatest(${at}, since) where id = ${id}`.execute(db);
}

/** What was named by mistake and is put right at once never held. */
export async function dropLike(db: Database, id: string): Promise<void> {
  await db.deleteFrom("parityLike").where("id", "=", id).execute();
}

interface NewLike {
  readonly id: string;
  readonly serviceId: string;
  readonly byPersonId: string;
  readonly since: Date;
}

export async function insertLike(
  db: Database,
  like: NewLike,
  { segmentId, what, firstAnswer, solved }: LikeWritten,
): Promise<void> {
  await db
    .insertInto("parityLike")
    .values({
      ...like,
      segmentId,
      what: what.trim(),
      firstAnswerAmount: firstAnswer?.amount ?? null,
      firstAnswerUnit: firstAnswer?.unit ?? null,
      solvedAmount: solved?.amount ?? null,
      solvedUnit: solved?.unit ?? null,
    })
    .execute();
}

/** How many likes and months a person named or brought in: for the page of what is stored about them, whoever they are. */
export async function countNamedBy(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from parity_like where by_person_id = ${personId})
      + (select count(*) from parity_outside where by_person_id = ${personId}) as count`.execute(
    db,
  );
  return rows[0]!.count;
}

/** What was said stays; who said it is forgotten. */
export async function forgetWhoNamed(db: Database, personId: string): Promise<void> {
  await sql`update parity_like set by_person_id = null where by_person_id = ${personId}`.execute(
    db,
  );
  await sql`update parity_outside set by_person_id = null where by_person_id = ${personId}`.execute(
    db,
  );
}
