/** All SQL of the words of the trade. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { tradeWordsVisibleTo } from "./access.ts";

export async function findTradeWords(
  db: Database,
  who: Who,
): Promise<{ id: string; word: string; at: Date }[]> {
  const { rows } = await sql<{ id: string; word: string; at: Date }>`
    select id, word, at from trade_word where ${tradeWordsVisibleTo(who)} order by lower(word)`.execute(
    db,
  );
  return rows;
}

/** False where it stands there already, in capitals or without. */
export async function insertTradeWord(
  db: Database,
  row: { id: string; word: string; byPersonId: string; at: Date },
): Promise<boolean> {
  const written = await db
    .insertInto("tradeWord")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .execute();
  return written.length > 0;
}

export async function deleteTradeWord(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql`delete from trade_word where id = ${id} returning 1`.execute(db);
  return rows.length > 0;
}

export async function countTradeWordsBy(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from trade_word where by_person_id = ${personId}`.execute(db);
  return rows[0]!.count;
}

/** The words stay: they are the organisation's. */
export async function forgetWhoAdded(db: Database, personId: string): Promise<void> {
  await sql`update trade_word set by_person_id = null where by_person_id = ${personId}`.execute(db);
}
