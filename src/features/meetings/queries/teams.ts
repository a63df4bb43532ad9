/** SQL of a team's months. Reads across every member's view, for totals that name nobody. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { TeamMonth } from "../rules.ts";

/**
 * Whose meetings count in which team, for a month that is not written yet: each person in one team alone, the one that they have belonged to
 * longest, and only who belonged to it for the whole month. So no two totals differ by one person's meetings.
 */
export async function listTeamsToCount(
  db: Database,
  { month, first, last }: { readonly month: string; readonly first: Date; readonly last: Date },
): Promise<{ teamId: string; personIds: string[] }[]> {
  const { rows } = await sql<{ teamId: string; personIds: string[] }>`
    with home as (
      select distinct on (person_id) person_id, team_id, since, until from membership join team on team.id = team_id
      where since < ${first} and (until is null or until > ${first}) and team.kind <> 'vendor'
      order by person_id, since, team_id)
    select team_id as "teamId", array_agg(person_id order by person_id) as "personIds" from home
    where (until is null or until >= ${last})
      and not exists (select from meeting_team_month as done where done.team_id = home.team_id and done.month = ${month}::date)
    group by team_id order by team_id`.execute(db);
  return rows;
}

export async function insertTeamMonth(
  db: Database,
  row: { readonly teamId: string; readonly month: string; readonly at: Date },
  total: TeamMonth | null,
): Promise<void> {
  await db
    .insertInto("meetingTeamMonth")
    .values({
      ...row,
      people: total?.people ?? null,
      n: total?.n ?? null,
      onTime: total?.onTime ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The newest first; public to every colleague. */
export async function listTeamMonths(
  db: Database,
  teamId: string,
): Promise<{ month: string; people: number | null; n: number | null; onTime: number | null }[]> {
  const { rows } = await sql<{
    month: string;
    people: number | null;
    n: number | null;
    onTime: number | null;
  }>`
    select to_char(month, 'YYYY-MM-DD') as month, people, n, on_time as "onTime" from meeting_team_month
    where team_id = ${teamId} order by month desc limit 12`.execute(db);
  return rows;
}

/** Of all teams of which it may be said; public to every colleague. */
export async function listMonthsOfAll(db: Database, month: string): Promise<TeamMonth[]> {
  const { rows } = await sql<TeamMonth>`
    select people, n, on_time as "onTime" from meeting_team_month
    where month = ${month}::date and people is not null and n is not null and on_time is not null`.execute(
    db,
  );
  return rows;
}
