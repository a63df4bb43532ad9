/** Which persons and teams someone sees, and what they may do with them. */
import { sql, type RawBuilder } from "kysely";
import type { Access } from "#platform/http/access.ts";
import { holds, leads, teamIds, type Who } from "#platform/http/who.ts";

export const administrators: Access = {
  name: "administrators",
  admits: (who) => who !== null && mayAdminister(who),
};

/** Whoever administers the organisation. A guest of a vendor never does, whatever they were granted before. */
export function mayAdminister(who: Who): boolean {
  return holds(who, "administrator") && !who.guest;
}

/** Adding and removing members who do not lead: the team's lead, and administrators. */
export function mayStaff(who: Who, teamId: string): boolean {
  return mayAdminister(who) || leads(who, teamId);
}

/** All teams of the vendor for which a guest works: up to the vendor itself, and down to its smallest team. */
function vendorTeamsOf(who: Who): RawBuilder<string> {
  return sql`
    with recursive up as (
      select id, parent_id from team where id = any(${teamIds(who)}::uuid[])
      union
      select team.id, team.parent_id from team join up on team.id = up.parent_id where team.kind = 'vendor'),
    down as (
      select id from up
      union
      select team.id from team join down on team.parent_id = down.id)
    select id from down`;
}

/** Predicate on `team`: colleagues see every team; guests of a vendor see the vendor's. */
export function teamsVisibleTo(who: Who): RawBuilder<boolean> {
  return who.guest ? sql<boolean>`team.id in (${vendorTeamsOf(who)})` : sql<boolean>`true`;
}

/** Predicate on `person`: colleagues see everyone; guests see themselves and the people of their vendor. */
export function personsVisibleTo(who: Who): RawBuilder<boolean> {
  if (!who.guest) return sql<boolean>`true`;
  return sql<boolean>`(person.id = ${who.personId} or exists (
    select from membership where membership.person_id = person.id and membership.until is null
      and membership.team_id in (${vendorTeamsOf(who)})))`;
}
