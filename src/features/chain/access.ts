/** Who sees the chain, and who speaks for an end of a link. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { servicesVisibleTo } from "#feature/catalogue";
import { holds, isIn, type Who } from "#platform/http/who.ts";
import type { Voice } from "./rules.ts";

/**
 * The predicate for `service` within the chain: live ones of open teams that the reader may see. Links, paths and shares are made of these
 * alone, so that nothing tells of a service that is not for the reader. Guests see nothing of the chain. Nobody: the whole, for
 * figures that name no service.
 */
export function chainVisibleTo(who: Who | null): RawBuilder<SqlBool> {
  const seen = who === null ? sql<SqlBool>`true` : servicesVisibleTo(who);
  return sql<SqlBool>`(${who?.guest !== true} and service.state = 'live' and ${seen}
    and exists (select from team where team.id = service.team_id and team.closed_at is null))`;
}

/** One end of a link. Null: customers outside. */
export type End = { readonly teamId: string; readonly isVendor: boolean } | null;

/** Those who lead the organisation. */
function leadsHouse(who: Who): boolean {
  return !who.guest && (holds(who, "administrator") || holds(who, "senior-leader"));
}

/** Whether there is somebody at this end who sees the chain and can answer. */
export function answersAt(end: End): boolean {
  return end !== null && !end.isVendor;
}

/** A team's people speak for it; for customers outside and for vendors those who lead. */
function speaksFor(who: Who, end: End): boolean {
  if (end === null || end.isVendor) return leadsHouse(who);
  return !who.guest && isIn(who, end.teamId);
}

export function voiceOf(who: Who, from: End, to: End): Voice {
  return { from: speaksFor(who, from), to: speaksFor(who, to), house: leadsHouse(who) };
}
