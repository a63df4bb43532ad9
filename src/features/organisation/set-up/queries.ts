/** SQL of the set-up. */
import type { Database } from "#platform/database/open.ts";

/** A fresh link takes the place of those that were not used. */
export async function replaceSetUpLink(db: Database, tokenHash: string, now: Date): Promise<void> {
  await db.deleteFrom("setupLink").where("usedAt", "is", null).execute();
  await db.insertInto("setupLink").values({ tokenHash, madeAt: now }).execute();
}

export async function findSetUpLink(
  db: Database,
  tokenHash: string,
): Promise<{ madeAt: Date; usedAt: Date | null } | undefined> {
  return db
    .selectFrom("setupLink")
    .select(["madeAt", "usedAt"])
    .where("tokenHash", "=", tokenHash)
    .forUpdate()
    .executeTakeFirst();
}

export async function markSetUpUsed(db: Database, tokenHash: string, now: Date): Promise<void> {
  await db
    .updateTable("setupLink")
    .set({ usedAt: now })
    .where("tokenHash", "=", tokenHash)
    .execute();
}

/** False when there is one already: of two calls at the same moment the second waits for the first and loses. */
export async function insertOrganisation(
  db: Database,
  organisation: { name: string; zone: string; setUpAt: Date },
): Promise<boolean> {
  const made = await db
    .insertInto("organisation")
    .values(organisation)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return (made.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
