/** Which polls somebody has to do with: those on whose roll they stand, and those of whose key they hold a share. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Who } from "#platform/http/who.ts";

/** The predicate for `poll_roll`: one's own rows alone. */
export function ownRoll(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`(poll_roll.person_id = ${who.personId})`;
}

/** The predicate for `poll_share`: one's own alone, as long as the answers are there. */
export function ownShares(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`(poll_share.holder_id = ${who.personId})`;
}
