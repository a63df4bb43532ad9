import { randomBytes } from "node:crypto";
import type { Database } from "#platform/database/open.ts";

/** The house's own secret of this name, made at the first call. Two processes that start together agree on one. */
export async function houseSecret(db: Database, name: string, now: Date): Promise<string> {
  const made = { name, value: randomBytes(32).toString("base64url"), madeAt: now };
  await db
    .insertInto("houseSecret")
    .values(made)
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const row = await db
    .selectFrom("houseSecret")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return row.value;
}
