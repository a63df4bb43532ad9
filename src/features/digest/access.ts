/** Who reads the month: every colleague, as all figures between teams are open to them; guests of vendors do not. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Who } from "#platform/http/who.ts";

/** The predicate for `digest`. */
export function digestsVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`${!who.guest}`;
}
