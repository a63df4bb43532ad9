/** SQL of leaving, coming back and being forgotten. */
import type { Database } from "#platform/database/open.ts";

/** Marks the departure and ends every way in, in the same instant. */
export async function markDeparted(
  db: Database,
  { personId, byPersonId, at }: { personId: string; byPersonId: string | null; at: Date },
): Promise<void> {
  await db.insertInto("departure").values({ personId, at, byPersonId }).execute();
  await endEveryWayIn(db, personId, at);
  await db
    .updateTable("roleGrant")
    .set({ revokedAt: at, revokedByPersonId: byPersonId })
    .where("personId", "=", personId)
    .where("revokedAt", "is", null)
    .execute();
}

/** Sessions, tokens and links with which a password could be chosen. */
export async function endEveryWayIn(db: Database, personId: string, now: Date): Promise<void> {
  await db.deleteFrom("session").where("personId", "=", personId).execute();
  await db
    .updateTable("accessToken")
    .set({ revokedAt: now })
    .where("personId", "=", personId)
    .where("revokedAt", "is", null)
    .execute();
  await db
    .deleteFrom("resetLink")
    .where("personId", "=", personId)
    .where("usedAt", "is", null)
    .execute();
}

export async function findDeparture(
  db: Database,
  personId: string,
): Promise<{ at: Date; erased: boolean } | undefined> {
  const row = await db
    .selectFrom("departure")
    .leftJoin("erasure", "erasure.personId", "departure.personId")
    .select(["departure.at", "erasure.at as erasedAt"])
    .where("departure.personId", "=", personId)
    .executeTakeFirst();
  return row && { at: row.at, erased: row.erasedAt !== null };
}

/** Takes the departure back and gives back the roles that ended with it. Sessions and tokens stay ended. */
export async function undoDeparture(
  db: Database,
  personId: string,
  departedAt: Date,
): Promise<void> {
  await db.deleteFrom("departure").where("personId", "=", personId).execute();
  await db
    .updateTable("roleGrant")
    .set({ revokedAt: null, revokedByPersonId: null })
    .where("personId", "=", personId)
    .where("revokedAt", "=", departedAt)
    .execute();
}

export const erasedName = "Someone who left";

/** Name, address and every credential go; the row stays, so that figures and histories keep their place. */
export async function erasePerson(db: Database, personId: string, now: Date): Promise<void> {
  await db
    .updateTable("person")
    .set({
      name: erasedName,
      email: null,
      image: null,
      zone: "UTC",
      importedFrom: null,
      twoFactorEnabled: false,
      updatedAt: now,
    })
    .where("id", "=", personId)
    .execute();
  for (const table of ["session", "account", "twoFactor", "passkey", "resetLink"] as const)
    await db.deleteFrom(table).where("personId", "=", personId).execute();
  await db
    .updateTable("accessToken")
    .set({ name: "erased" })
    .where("personId", "=", personId)
    .execute();
}
