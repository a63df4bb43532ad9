/** SQL of whoever's calendar it is. */
import type { Database } from "#platform/database/open.ts";

/** One's own address, by which one stands among those invited. */
export async function findOwnAddress(
  db: Database,
  { personId }: { readonly personId: string },
): Promise<string | null> {
  const row = await db
    .selectFrom("person")
    .select("email")
    .where("id", "=", personId)
    .executeTakeFirst();
  return row?.email ?? null;
}
