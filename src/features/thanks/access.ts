/**
 * Who sees which thanks. Whoever gave them and whom they reach, always. Public ones also every colleague, where they are tied to a request
 * only who may see that. That one person got a public one: not where they let it be hidden, and of a customer's words not beyond the part
 * whose request the reader may see. Private ones nobody else: neither leads nor administrators. Guests of vendors see their own alone.
 */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { requestsVisibleTo } from "#feature/requests";
import type { Access } from "#platform/http/access.ts";
import { leadsOfTeams } from "#platform/http/access.ts";
import { leads, type Who } from "#platform/http/who.ts";

/** Row predicate over `thanks`. */
export function thanksVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`(thanks.giver_id = ${who.personId} or exists (
      select from thanks_share as own where own.thanks_id = thanks.id and own.person_id = ${who.personId})
    or ${publicVisibleTo(who)})`;
}

/** The same without what the reader has given or got: what stands on pages for all. */
export function publicVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`(thanks.is_public and ${!who.guest} and (thanks.request_id is null or exists (
    select from request where request.id = thanks.request_id and ${requestsVisibleTo(who)})))`;
}

/** Row predicate over `thanks_share as share` beside its visible `thanks`. */
export function sharesVisibleTo(who: Who): RawBuilder<SqlBool> {
  const { personId } = who;
  return sql<SqlBool>`(share.person_id = ${personId}
    or (thanks.kind = 'colleague' and thanks.giver_id = ${personId})
    or (thanks.is_public and ${!who.guest} and share.hidden_at is null and (share.how <> 'part' or exists (
      select from thanks_part as part join request on request.id = part.request_id
      where part.thanks_id = share.thanks_id and part.person_id = share.person_id and ${requestsVisibleTo(who)}))))`;
}

/** Row predicate over `thanks_mail`: one that names a confidential request is for those alone who may see it. */
export function mailVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`(not ${who.guest}::boolean and (thanks_mail.request_id is null or exists (
    select from request where request.id = thanks_mail.request_id and ${requestsVisibleTo(who)})))`;
}

/** Whoever gave it; and of a customer's words on a request those who lead the team that serves it, for somebody may have typed anything. */
export const mayTakeBack = (
  who: Who,
  thanks: {
    readonly kind: "colleague" | "customer";
    readonly giverId: string | null;
    /** The team that serves the request; null: none, or not to be seen. */
    readonly servingId: string | null;
  },
): boolean =>
  thanks.giverId === who.personId ||
  (thanks.kind === "customer" && thanks.servingId !== null && leads(who, thanks.servingId));

/** What came by mail and waits is sorted by those who lead. */
export const sortersOfMail: Access = leadsOfTeams;
