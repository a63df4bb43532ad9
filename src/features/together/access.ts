/** Who sees figures held against outcomes: every colleague, as scorecards and customers outside. They hold nothing about a person. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Who } from "#platform/http/who.ts";

/** The predicate for `together_month`. */
export function togetherVisibleTo(who: Pick<Who, "guest">): RawBuilder<SqlBool> {
  return sql<SqlBool>`${!who.guest}`;
}

/** For whom figures are kept: one number for all, so it holds what a colleague sees who is in no team and has no role. Nobody has this id. */
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
