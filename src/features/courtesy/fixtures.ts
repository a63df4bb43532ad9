import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";

/** A word of the trade that nobody in particular added. */
export async function makeTradeWord(
  db: Database,
  given: { word?: string; byPersonId?: string } = {},
): Promise<{ id: string; word: string }> {
  const id = newId();
  const { word = `kill ${id.slice(-8)}`, byPersonId = null } = given;
  const at = new Date("2026-01-05T08:00:00Z");
  await db.insertInto("tradeWord").values({ id, word, byPersonId, at }).execute();
  return { id, word };
}
