/**
 * Who sees which figures. Between teams they are open to every colleague; a vendor's guest sees those of their own team. Confidential
 * requests are in no figure for anybody (queries/measure.ts), so there is nothing to narrow by reader, and nothing to work out by
 * comparing two readers' figures. The requests behind a figure are a list of the requests feature, by its own predicate.
 */
import { type RawBuilder, sql } from "kysely";
import { isIn, teamIds, type Who } from "#platform/http/who.ts";

/** Predicate over a row with two teams, under the names of its columns: 'kept.provider_id'. */
export function relationshipsVisibleTo(who: Who, one: string, other: string): RawBuilder<boolean> {
  if (!who.guest) return sql<boolean>`true`;
  const mine = sql`any(${teamIds(who)}::uuid[])`;
  return sql<boolean>`(${sql.ref(one)} = ${mine} or ${sql.ref(other)} = ${mine})`;
}

export function maySeePair(who: Who, providerId: string, customerId: string): boolean {
  return !who.guest || isIn(who, providerId) || isIn(who, customerId);
}

export function maySeeTeam(who: Who, teamId: string): boolean {
  return !who.guest || isIn(who, teamId);
}

/** Predicate over `period_sum`: sums of the whole organisation are for colleagues alone. */
export function sumsVisibleTo(who: Who): RawBuilder<boolean> {
  if (!who.guest) return sql<boolean>`true`;
  return sql<boolean>`period_sum.team_id = any(${teamIds(who)}::uuid[])`;
}
