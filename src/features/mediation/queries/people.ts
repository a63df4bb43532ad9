/** SQL of the people around a case. Reads across every reader's view: names of colleagues are open to colleagues, and guests ask nothing here. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

/** Present colleagues who hold the role of a mediator, by name. */
export async function listMediators(db: Database): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select person.id, person.name from person join role_grant on role_grant.person_id = person.id
    where role_grant.role = 'mediator' and role_grant.revoked_at is null
      and not exists (select from departure where departure.person_id = person.id)
      and not exists (select from membership join team on team.id = membership.team_id
        where membership.person_id = person.id and membership.until is null and team.kind = 'vendor')
    order by lower(person.name), person.id`.execute(db);
  return rows;
}

/** Open teams of the house that somebody leads, by name. */
export async function listLedTeams(db: Database): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select team.id, team.name from team where team.kind = 'team' and team.closed_at is null and exists (
      select from membership where membership.team_id = team.id and membership.until is null and membership.lead)
    order by lower(team.name), team.id`.execute(db);
  return rows;
}

/** Present leads of teams, for whom a suggestion is. */
export async function leadsOf(db: Database, teamIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct person_id as "personId" from membership
    where team_id = any(${[...teamIds]}::uuid[]) and until is null and lead`.execute(db);
  return rows.map(({ personId }) => personId);
}

/** Who speaks for the sides of a case, and its mediator if both want one: those who hear of it. */
export async function membersOfCase(
  db: Database,
  caseId: string,
): Promise<{ personId: string; part: "one" | "other" | "mediator" }[]> {
  const { rows } = await sql<{ personId: string; part: "one" | "other" | "mediator" }>`
    select person_id as "personId", side as part from mediation_party as party where mediation_id = ${caseId} and person_id is not null
      and (team_id is null or exists (select from membership
        where membership.person_id = party.person_id and membership.team_id = party.team_id and membership.until is null))
    union all
    select mediator_id, 'mediator' from mediation where id = ${caseId} and mediator_id is not null
      and mediator_wanted_by @> '{one,other}' and exists (select from role_grant
        where role_grant.person_id = mediator_id and role_grant.role = 'mediator' and role_grant.revoked_at is null)`.execute(
    db,
  );
  return rows;
}
