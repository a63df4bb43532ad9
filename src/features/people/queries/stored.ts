import type { Database } from "#platform/database/open.ts";

/** How many rows of a table are about a person. */
export async function countOf(
  db: Database,
  table: "account" | "session" | "accessToken" | "roleGrant",
  personId: string,
): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((one) => one.fn.countAll<number>().as("count"))
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return row.count;
}
