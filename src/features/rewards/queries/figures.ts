/** SQL of figures of the house, for the month in words. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { rewardsVisibleTo } from "../access.ts";
import { teamIdsOfReward } from "./teams.ts";

export interface RewardsBetween {
  /** Found to be reached between the two instants. */
  readonly reached: number;
  /** Agreed on by all teams, without those that were reached between the two as well. */
  readonly agreed: number;
  /** Different teams of those that were reached. */
  readonly teams: number;
}

export async function countRewards(
  db: Database,
  who: Pick<Who, "guest">,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<RewardsBetween> {
  const within = (at: string) => sql`${sql.ref(at)} >= ${from} and ${sql.ref(at)} < ${to}`;
  const { rows } = await sql<RewardsBetween>`
    select count(*) filter (where ${within("reward.reachedAt")}) as reached,
      count(*) filter (where ${within("reward.standsAt")} and (${within("reward.reachedAt")}) is not true) as agreed,
      (select count(distinct of_it.team_id) from reward cross join lateral ${teamIdsOfReward} as of_it
        where ${within("reward.reachedAt")} and ${rewardsVisibleTo(who)}) as teams
    from reward where ${rewardsVisibleTo(who)}`.execute(db);
  return rows[0]!;
}
