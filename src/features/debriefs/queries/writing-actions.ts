/** SQL that writes actions, of debriefs and of what was heard. */
import type { Database } from "#platform/database/open.ts";
import type { ActionWritten } from "../contract.ts";

/** What it came of: a debrief, or what a team heard in a wave about an item. */
type Origin =
  | { readonly debriefId: string }
  | { readonly waveId: string; readonly heardTeamId: string; readonly itemKey: string };

/** False: the id is taken. */
export async function insertAction(
  db: Database,
  row: ActionWritten & { readonly id: string; readonly madeAt: Date } & Origin,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("debriefAction")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}

interface AtVersion {
  readonly id: string;
  readonly version: number;
}

/** False when somebody has written another version since. Another day is reminded of anew, and another figure measured anew. */
export async function updateAction(
  db: Database,
  { id, version }: AtVersion,
  row: ActionWritten & { readonly itemKey?: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("debriefAction")
    .set({ ...row, effect: null, ownerToldAt: null, leadsToldAt: null, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Whoever calls has looked that it is one of theirs. */
export async function deleteAction(db: Database, id: string): Promise<void> {
  await db.deleteFrom("debriefAction").where("id", "=", id).execute();
}

/** False when somebody has written another version since. What is measured begins anew. */
export async function endAction(
  db: Database,
  { id, version }: AtVersion,
  end: {
    readonly endedHow: "done" | "not-done" | null;
    readonly endedAt: Date | null;
    readonly said: string;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("debriefAction")
    .set({ ...end, effect: null, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
