/**
 * Which requests a person sees. Each select of this feature goes through `requestsVisibleTo`, and lists through the branches, which say
 * the same as index walks (a test holds the two against each other).
 *
 * Seen by: who asked; who holds it; the serving team; followers. Unless it is confidential also: the asking team, teams that had it
 * before, administrators and senior leaders. Nobody else, and notes only by the serving side.
 */
import { type RawBuilder, sql } from "kysely";
import { type Who, holds, isIn, teamIds } from "#platform/http/who.ts";

/** Sees all that is not confidential. */
export function seesWholeHouse(who: Who): boolean {
  return !who.guest && (holds(who, "administrator") || holds(who, "senior-leader"));
}

/** Row predicate over `request`. */
export function requestsVisibleTo(who: Who): RawBuilder<boolean> {
  return visibleBy(
    who,
    sql`exists (select from handoff where handoff.request_id = request.id and handoff.from_team_id = any(${teamsOf(who)}))`,
    sql`exists (select from follower where follower.request_id = request.id and follower.person_id = ${who.personId})`,
  );
}

/** The same for looking at thousands of requests: what was handed over and is followed is gathered once instead of asked of each. */
export function manyRequestsVisibleTo(who: Who): RawBuilder<boolean> {
  return visibleBy(
    who,
    sql`request.id in (select handoff.request_id from handoff where handoff.from_team_id = any(${teamsOf(who)}))`,
    sql`request.id in (select follower.request_id from follower where follower.person_id = ${who.personId})`,
  );
}

function teamsOf(who: Who): RawBuilder<unknown> {
  return sql`${teamIds(who)}::uuid[]`;
}

function visibleBy(
  who: Who,
  isHandedOver: RawBuilder<unknown>,
  isFollowed: RawBuilder<unknown>,
): RawBuilder<boolean> {
  return sql<boolean>`(
    request.customer_id = ${who.personId} or request.holder_id = ${who.personId} or request.team_id = any(${teamsOf(who)})
    or (not request.confidential and (
      ${seesWholeHouse(who)}::boolean or request.customer_team_id = any(${teamsOf(who)}) or ${isHandedOver}))
    or ${isFollowed})`;
}

/** What of a request decides who sees it. */
export interface SeenBy {
  readonly customerId: string | null;
  readonly customerTeamId: string | null;
  readonly teamId: string;
  readonly holderId: string | null;
  readonly confidential: boolean;
  /** Teams that handed it over. */
  readonly formerTeamIds: readonly string[];
  readonly followerIds: readonly string[];
}

/** The same without asking the database, for many readers of one request at once (a test holds it against the predicate). */
export function sees(who: Who, request: SeenBy): boolean {
  const { personId } = who;
  const inTeam = (teamId: string | null): boolean => teamId !== null && isIn(who, teamId);
  if (request.customerId === personId || request.holderId === personId) return true;
  if (inTeam(request.teamId) || request.followerIds.includes(personId)) return true;
  if (request.confidential) return false;
  return (
    seesWholeHouse(who) || inTeam(request.customerTeamId) || request.formerTeamIds.some(inTeam)
  );
}

/** The same for its notes. */
export function seesNotes(who: Who, request: SeenBy): boolean {
  return request.holderId === who.personId || isIn(who, request.teamId);
}

/** Row predicate over `message` of a visible request: notes are for the serving side. */
export function messagesVisibleTo(who: Who): RawBuilder<boolean> {
  return sql<boolean>`(message.kind = 'reply' or message.author_id = ${who.personId} or exists (
    select from request as noted where noted.id = message.request_id
      and (noted.team_id = any(${teamIds(who)}::uuid[]) or noted.holder_id = ${who.personId})))`;
}

/** The same over `message` beside its `request`. */
export function messagesOfRequestVisibleTo(who: Who): RawBuilder<boolean> {
  return sql<boolean>`(message.kind = 'reply' or message.author_id = ${who.personId}
    or request.team_id = any(${teamIds(who)}::uuid[]) or request.holder_id = ${who.personId})`;
}

/** One relation through which requests are seen: where they come from, and the columns in whose order an index gives them. */
export interface Walk {
  readonly from: RawBuilder<unknown>;
  readonly askedAt: RawBuilder<Date>;
  readonly id: RawBuilder<string>;
}

const ofRequest = { askedAt: sql<Date>`request.asked_at`, id: sql<string>`request.id` };
const ofHandoff = { askedAt: sql<Date>`handoff.asked_at`, id: sql<string>`handoff.request_id` };

export function walkFollowed(who: Who): Walk {
  return {
    from: sql`from follower join request on request.id = follower.request_id where follower.person_id = ${who.personId}`,
    ...ofRequest,
  };
}

/**
 * The same as walks over indexes, each giving requests that are seen through one relation, each request once. A list narrows, orders and
 * limits each walk and merges them, so that its cost does not grow with what it does not show.
 */
export function walksVisibleTo(who: Who): Walk[] {
  const walks: Walk[] = [
    { from: sql`from request where request.customer_id = ${who.personId}`, ...ofRequest },
    { from: sql`from request where request.holder_id = ${who.personId}`, ...ofRequest },
    walkFollowed(who),
  ];
  if (seesWholeHouse(who)) {
    walks.push({ from: sql`from request where not request.confidential`, ...ofRequest });
  }
  return [...walks, ...teamIds(who).flatMap(walksOfTeam)];
}

function walksOfTeam(teamId: string): Walk[] {
  return [
    { from: sql`from request where request.team_id = ${teamId}`, ...ofRequest },
    {
      from: sql`from request where request.customer_team_id = ${teamId} and not request.confidential`,
      ...ofRequest,
    },
    {
      from: sql`from handoff join request on request.id = handoff.request_id
        where handoff.from_team_id = ${teamId} and not request.confidential and not exists (
          select from handoff as other where other.request_id = handoff.request_id and other.from_team_id = ${teamId}
            and (other.at, other.id) < (handoff.at, handoff.id))`,
      ...ofHandoff,
    },
  ];
}
