/**
 * Who sees figures held against outcomes: what is counted from requests every colleague, as scorecards and customers outside; what a survey
 * says of a team only who reads that of every team there is. They hold nothing about a person.
 */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { isLeader } from "#feature/heard";
import { holds, type Who } from "#platform/http/who.ts";
import type { Reader } from "./contract.ts";

/** As whom somebody reads. */
export function readsAs(who: Who): Reader[] {
  if (who.guest) return [];
  const reads: Reader[] = ["colleagues"];
  if (isLeader(who)) reads.push("leaders");
  if (holds(who, "senior-leader")) reads.push("senior-leaders");
  return reads;
}

/** The predicate for `together_month`. */
export function togetherVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`read_by = any(${readsAs(who)}::text[])`;
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

/** Whoever runs the house, on its command line: what leaders together may see. */
export const wholeHouse: Who = { ...anyColleague, roles: ["senior-leader"] };
