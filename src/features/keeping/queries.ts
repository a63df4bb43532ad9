/** SQL of retention settings and erasures. */
import type { Database } from "#platform/database/open.ts";

export interface SetRetention {
  kind: string;
  days: number;
  setAt: Date;
}

export async function findSetRetentions(db: Database): Promise<Map<string, SetRetention>> {
  const rows = await db.selectFrom("retention").select(["kind", "days", "setAt"]).execute();
  return new Map(rows.map((row) => [row.kind, row]));
}

export async function setRetention(
  db: Database,
  set: { kind: string; days: number; setAt: Date; byPersonId: string },
): Promise<void> {
  const { days, setAt, byPersonId } = set;
  await db
    .insertInto("retention")
    .values(set)
    .onConflict((conflict) => conflict.column("kind").doUpdateSet({ days, setAt, byPersonId }))
    .execute();
}

export async function markErased(
  db: Database,
  erasure: { personId: string; at: Date; byPersonId: string },
): Promise<void> {
  await db.insertInto("erasure").values(erasure).execute();
}
