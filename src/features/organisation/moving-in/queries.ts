/** SQL of moving in: only administrators import, and they see everyone, so it reads across the predicates. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { isGuest } from "../persons/queries.ts";
import type { Known, KnownPerson, KnownTeam } from "./rules.ts";

/** Open teams by name, and the people whose addresses the file names. */
export async function findKnown(db: Database, emails: readonly string[]): Promise<Known> {
  const teams = await sql<KnownTeam>`
    select id, name, kind, parent_id as "parentId" from team where closed_at is null`.execute(db);
  const persons = await sql<KnownPerson>`
    select person.id, person.name, person.email, ${isGuest} as guest,
      exists (select from departure where person_id = person.id) as departed,
      (exists (select from account where person_id = person.id and password is not null)
        or exists (select from passkey where person_id = person.id)) as "canSignIn",
      array(select role from role_grant where person_id = person.id and revoked_at is null) as roles,
      coalesce((
        select jsonb_agg(jsonb_build_object('teamId', team_id, 'lead', lead))
        from membership where person_id = person.id and until is null), '[]') as memberships
    from person where person.email = any(${emails}::text[])`.execute(db);
  return {
    teams: new Map(teams.rows.map((team) => [team.name.toLowerCase(), team])),
    persons: new Map(persons.rows.map((person) => [person.email, person])),
  };
}
