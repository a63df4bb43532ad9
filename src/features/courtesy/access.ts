/** Who reads the words of the trade: everybody whose browser coaches them. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Who } from "#platform/http/who.ts";

/** The predicate for `trade_word`: guests of vendors write to colleagues too. */
export function tradeWordsVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`${who.personId !== ""}`;
}
