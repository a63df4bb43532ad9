/** Who reads the month: every colleague, as all figures between teams are open to them; guests of vendors do not. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Who } from "#platform/http/who.ts";

/**
 * For whom the month is made: one text for all, so it holds what a colleague sees who is in no team and has no role. Nobody has this id.
 */
export const anyColleague: Who = {
  personId: "00000000-0000-0000-0000-000000000000",
  roles: [],
  teams: [],
  guest: false,
  zone: "UTC",
  via: "command",
  scopes: [],
  tokenId: null,
};

/** The predicate for `digest`. */
export function digestsVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`${!who.guest}`;
}
