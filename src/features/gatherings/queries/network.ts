/** SQL of teams that were brought together. Reads across every person's view: it holds teams and no person. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

/** Open teams of the house that have somebody in them. */
export async function listTeamsWithPeople(
  db: Database,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from team where kind = 'team' and closed_at is null
      and exists (select from membership where team_id = team.id and until is null)
    order by lower(name), id`.execute(db);
  return rows;
}

/** Pairs of teams that a gathering brought together since then, or will. */
export async function listPairsMet(
  db: Database,
  since: Date,
): Promise<{ readonly one: string; readonly other: string }[]> {
  const { rows } = await sql<{ one: string; other: string }>`
    select distinct one.team_id as one, other.team_id as other from gathering
    join gathering_team as one on one.gathering_id = gathering.id
    join gathering_team as other on other.gathering_id = gathering.id and other.team_id > one.team_id
    where gathering.starts_at >= ${since} and gathering.cancelled_at is null`.execute(db);
  return rows;
}

export interface MemberRow {
  readonly teamId: string;
  readonly personId: string;
}

/** Present members of these teams who have not left. */
export async function listMembers(db: Database, teamIds: readonly string[]): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`
    select team_id, person_id from membership where team_id = any(${[...teamIds]}::uuid[]) and until is null
      and not exists (select from departure where departure.person_id = membership.person_id)
    order by team_id, person_id`.execute(db);
  return rows;
}

/** Who has a seat of which team, and what they said. */
export async function listSeats(
  db: Database,
  id: string,
): Promise<{ readonly personId: string; readonly comes: boolean | null }[]> {
  return db
    .selectFrom("gatheringGuest")
    .select(["personId", "comes"])
    .where("gatheringId", "=", id)
    .execute();
}
