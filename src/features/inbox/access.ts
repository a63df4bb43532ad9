/** Which lines of the inbox a person sees: their own, about what they may see at this moment. */
import { type RawBuilder, sql } from "kysely";
import { teamsVisibleTo } from "#feature/organisation";
import { requestsVisibleTo } from "#feature/requests";
import { teamIds, type Who } from "#platform/http/who.ts";
import { newsForGuests, newsKinds } from "./contract.ts";

const forColleagues = newsKinds.filter((kind) => !newsForGuests.includes(kind));

/**
 * Row predicate over `inbox_item`. Asked at each reading, since a right may have been taken away since the line was written; that there is
 * a note is the serving side's own matter.
 */
export function itemsVisibleTo(who: Who): RawBuilder<boolean> {
  return sql<boolean>`(inbox_item.person_id = ${who.personId}
    and (inbox_item.request_id is null or exists (
      select from request where request.id = inbox_item.request_id and ${requestsVisibleTo(who)}
        and (not inbox_item.of_note or request.holder_id = ${who.personId} or request.team_id = any(${teamIds(who)}::uuid[]))))
    and (${!who.guest} or inbox_item.kind <> all(${forColleagues}::text[]))
    and (inbox_item.team_id is null or exists (
      select from team where team.id = inbox_item.team_id and ${teamsVisibleTo(who)})))`;
}

/**
 * Row predicate over `inbox_notice`: what was told to all colleagues since the reader is here, unless it was their own act or is done with.
 */
export function noticesVisibleTo(who: Who): RawBuilder<boolean> {
  return sql<boolean>`(${!who.guest} and inbox_notice.actor_id is distinct from ${who.personId}::uuid
    and exists (select from person where person.id = ${who.personId} and person.created_at <= inbox_notice.at)
    and not exists (
      select from inbox_notice_read as gone
      where gone.notice_id = inbox_notice.id and gone.person_id = ${who.personId} and gone.gone_at is not null))`;
}

/**
 * Row predicate over `inbox_offer` beside the reader's `membership` of its team: what was offered to the team since they are in it, and not
 * to everyone but them.
 */
export function offersVisibleTo(who: Who): RawBuilder<boolean> {
  return sql<boolean>`(membership.person_id = ${who.personId} and membership.until is null
    and inbox_offer.at >= membership.since and ${who.personId}::uuid <> all(inbox_offer.except_ids)
    and exists (select from request where request.id = inbox_offer.request_id and ${requestsVisibleTo(who)}))`;
}
