/**
 * Which requests a person sees. Each select of this feature goes through `requestsVisibleTo`, and lists through the branches, which say
 * the same as index walks (a test holds the two against each other).
 *
 * Seen by: who asked; who holds it; the serving team; followers. Unless it is confidential also: the asking team, teams that had it
 * before, administrators and senior leaders. Nobody else, and notes only by the serving side.
 */
import { type RawBuilder, sql } from "kysely";
import { type Who, holds, teamIds } from "#platform/http/who.ts";

/** Sees all that is not confidential. */
export function seesWholeHouse(who: Who): boolean {
  return !who.guest && (holds(who, "administrator") || holds(who, "senior-leader"));
}

/** Row predicate over `request`. */
export function requestsVisibleTo(who: Who): RawBuilder<boolean> {
  const teams = sql`${teamIds(who)}::uuid[]`;
  return sql<boolean>`(
    request.customer_id = ${who.personId} or request.holder_id = ${who.personId} or request.team_id = any(${teams})
    or (not request.confidential and (
      ${seesWholeHouse(who)}::boolean or request.customer_team_id = any(${teams})
      or exists (select from handoff where handoff.request_id = request.id and handoff.from_team_id = any(${teams}))))
    or exists (select from follower where follower.request_id = request.id and follower.person_id = ${who.personId}))`;
}

/** Row predicate over `message` of a visible request: notes are for the serving side. */
export function messagesVisibleTo(who: Who): RawBuilder<boolean> {
  return sql<boolean>`(message.kind = 'reply' or message.author_id = ${who.personId} or exists (
    select from request as noted where noted.id = message.request_id
      and (noted.team_id = any(${teamIds(who)}::uuid[]) or noted.holder_id = ${who.personId})))`;
}

/**
 * The same as walks over indexes, each giving requests that are seen through one relation. A list narrows, orders and limits each walk
 * and merges them, so that its cost does not grow with what it does not show.
 */
export function walksVisibleTo(who: Who): RawBuilder<unknown>[] {
  const walks = [
    sql`from request where request.customer_id = ${who.personId}`,
    sql`from request where request.holder_id = ${who.personId}`,
    sql`from follower join request on request.id = follower.request_id where follower.person_id = ${who.personId}`,
  ];
  if (seesWholeHouse(who)) walks.push(sql`from request where not request.confidential`);
  for (const teamId of teamIds(who)) {
    walks.push(
      sql`from request where request.team_id = ${teamId}`,
      sql`from request where request.customer_team_id = ${teamId} and not request.confidential`,
      sql`from handoff join request on request.id = handoff.request_id where handoff.from_team_id = ${teamId} and not request.confidential`,
    );
  }
  return walks;
}
