/** SQL that says whom news reaches, as far as they are still here. Reads across every person's view: it is about who leads. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

async function idsOf(db: Database, told: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with told as (${told})
    select id from told where not exists (select from departure where departure.person_id = told.id)`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** Those who lead the team. A vendor is led by guests, who see nothing of fair service. */
export const findLeadsOf = (db: Database, teamId: string): Promise<string[]> =>
  idsOf(
    db,
    sql`select membership.person_id as id from membership join team on team.id = membership.team_id
      where team_id = ${teamId} and lead and until is null and team.kind = 'team'`,
  );

/** Those who lead what the team is a part of, and those who lead the organisation. */
export const findLeadersAbove = (db: Database, teamId: string): Promise<string[]> =>
  idsOf(
    db,
    sql`select membership.person_id as id from membership join team on team.parent_id = membership.team_id
      where team.id = ${teamId} and membership.lead and membership.until is null
      union select person_id from role_grant where role = 'senior-leader' and revoked_at is null`,
  );
