/** SQL that answers alarms, and of the person behind an answer. */
import type { Database } from "#platform/database/open.ts";

/** False when somebody was faster. */
export async function acknowledgeAlarm(
  db: Database,
  given: {
    readonly id: string;
    readonly version: number;
    readonly byPersonId: string;
    readonly words: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const { id, version, byPersonId, words, at } = given;
  const { numUpdatedRows } = await db
    .updateTable("balanceAlarm")
    .set({
      acknowledgedAt: at,
      acknowledgedByPersonId: byPersonId,
      acknowledgedWords: words,
      version: version + 1,
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** False when somebody was faster. */
export async function reopenAlarm(db: Database, id: string, version: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("balanceAlarm")
    .set({
      acknowledgedAt: null,
      acknowledgedByPersonId: null,
      acknowledgedWords: "",
      version: version + 1,
    })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function countAcknowledgedBy(db: Database, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom("balanceAlarm")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("acknowledgedByPersonId", "=", personId)
    .executeTakeFirstOrThrow();
  return count;
}

/** The words stay; who said them is forgotten. */
export async function forgetWhoAcknowledged(db: Database, personId: string): Promise<void> {
  await db
    .updateTable("balanceAlarm")
    .set({ acknowledgedByPersonId: null })
    .where("acknowledgedByPersonId", "=", personId)
    .execute();
}
