/** SQL of links with which a person chooses a new password. */
import type { Database } from "#platform/database/open.ts";

export async function makeResetLink(
  db: Database,
  link: { tokenHash: string; personId: string; madeAt: Date; byPersonId: string; expiresAt: Date },
): Promise<void> {
  await endOpenResets(db, link.personId);
  await db.insertInto("resetLink").values(link).execute();
}

/** A new link, a departure and another address each end the links that were made before. */
export async function endOpenResets(db: Database, personId: string): Promise<void> {
  await db
    .deleteFrom("resetLink")
    .where("personId", "=", personId)
    .where("usedAt", "is", null)
    .execute();
}

export interface ResetRow {
  personId: string;
  name: string;
  email: string | null;
  expiresAt: Date;
  usedAt: Date | null;
}

/** Locked, so that a link cannot be used twice at the same moment. */
export async function findReset(db: Database, tokenHash: string): Promise<ResetRow | undefined> {
  return db
    .selectFrom("resetLink")
    .innerJoin("person", "person.id", "resetLink.personId")
    .select([
      "resetLink.personId",
      "person.name",
      "person.email",
      "resetLink.expiresAt",
      "resetLink.usedAt",
    ])
    .where("resetLink.tokenHash", "=", tokenHash)
    .forUpdate("resetLink")
    .executeTakeFirst();
}

export async function useReset(db: Database, tokenHash: string, now: Date): Promise<void> {
  await db
    .updateTable("resetLink")
    .set({ usedAt: now })
    .where("tokenHash", "=", tokenHash)
    .execute();
}
