/** Which services a person sees, and what they may do with them. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { holds, leads, teamIds, type Who } from "#platform/http/who.ts";
import type { MayWithService, ServiceAnswer } from "./contract.ts";

/** Leads of the team and administrators edit its services. A vendor's people never do: they are guests. */
export function mayEditServicesOf(who: Who, teamId: string): boolean {
  return !who.guest && (holds(who, "administrator") || leads(who, teamId));
}

/**
 * The predicate for the table `service`: live ones that are for the reader, and every one that they may edit. To all others a draft
 * and a retired service are not there.
 */
export function servicesVisibleTo(who: Who): RawBuilder<SqlBool> {
  if (holds(who, "administrator") && !who.guest) return sql<SqlBool>`true`;
  const mine = teamIds(who);
  const led = who.guest ? [] : who.teams.filter(({ lead }) => lead).map(({ teamId }) => teamId);
  const open = who.guest ? ["everyone"] : ["everyone", "colleagues"];
  return sql<SqlBool>`(
    service.team_id = any(${led}::uuid[])
    or service.state = 'live' and (
      service.audience = any(${open}::text[])
      or service.team_id = any(${mine}::uuid[])
      or service.audience = 'teams' and exists (
        select from service_audience_team audience
        where audience.service_id = service.id and audience.team_id = any(${mine}::uuid[]))))`;
}

/** What the reader may do with a service that they see. */
export function mayWithService(
  who: Who,
  service: { readonly teamId: string; readonly state: ServiceAnswer["state"] },
): MayWithService {
  const edit = mayEditServicesOf(who, service.teamId);
  return {
    edit,
    publish: edit && service.state === "draft",
    retire: edit && service.state !== "retired",
    redraft: edit && service.state !== "draft",
    ask: service.state === "live",
  };
}
