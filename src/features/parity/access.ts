/** Who sees how colleagues fare beside customers outside, and who says what the like is. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { servicesVisibleTo } from "#feature/catalogue";
import type { Access } from "#platform/http/access.ts";
import { holds, leads, type Who } from "#platform/http/who.ts";

/** What can be compared at all: live, of an open team, and not confidential, for such requests are in no figure. Over `service`. */
export const comparable = sql<SqlBool>`(service.state = 'live' and not service.confidential
  and exists (select from team where team.id = service.team_id and team.closed_at is null))`;

/** The predicate for `service` and what hangs on it here. Guests have no business with customers outside. */
export function parityVisibleTo(who: Who): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${!who.guest} and ${comparable} and ${servicesVisibleTo(who)})`;
}

/** Leads of the team, senior leaders and administrators say what the like is and how it went outside. */
export function mayEditParityOf(who: Who, teamId: string): boolean {
  return !who.guest && (mayEditAny(who) || leads(who, teamId));
}

const mayEditAny = (who: Who): boolean =>
  holds(who, "administrator") || holds(who, "senior-leader");

export const writersOfParity: Access = {
  name: "leads, senior leaders and administrators",
  admits: (who) =>
    who !== null && !who.guest && (mayEditAny(who) || who.teams.some(({ lead }) => lead)),
};
