/** SQL of the teams that a reward is of, for rewards that were read through rewardsVisibleTo. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

/** Their ids, of the reward at hand: those that share its goal until it stands, and from then on those that agreed, whatever teams the goal has later. */
export const teamIdsOfReward = sql`(
  select team_id from goal_team where goal_id = reward.goal_id and reward.stands_at is null
  union all
  select team_id from reward_agreement where reward_id = reward.id and reward.stands_at is not null)`;

export interface TeamOfReward {
  readonly rewardId: string;
  readonly id: string;
  readonly name: string;
}

/** Those of each, by name. */
export async function listTeams(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly TeamOfReward[]>> {
  const { rows } = await sql<TeamOfReward>`
    select reward.id as reward_id, team.id, team.name
    from reward cross join lateral ${teamIdsOfReward} as of_it join team on team.id = of_it.team_id
    where reward.id = any(${[...ids]}::uuid[])
    order by lower(team.name), team.id`.execute(db);
  const teams = new Map<string, TeamOfReward[]>(ids.map((id) => [id, []]));
  for (const row of rows) teams.get(row.rewardId)!.push(row);
  return teams;
}
