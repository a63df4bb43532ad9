/** SQL of figures of the house and of a team, for the month in words and for scorecards. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { rewardsVisibleTo } from "../access.ts";

export interface RewardsBetween {
  /** Found to be reached between the two instants. */
  readonly reached: number;
  /** Agreed on by all teams, without those that were reached between the two as well. */
  readonly agreed: number;
  /** Different teams whose goals these are that were reached. */
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
      (select count(distinct goal_team.team_id) from goal_team join reward on reward.goal_id = goal_team.goal_id
        where ${within("reward.reachedAt")} and ${rewardsVisibleTo(who)}) as teams
    from reward where ${rewardsVisibleTo(who)}`.execute(db);
  return rows[0]!;
}

export interface RewardsOf {
  readonly reached: number;
  /** Their days still run. */
  readonly open: number;
  /** Their last day has passed. */
  readonly missed: number;
}

/** Of what all teams agreed on, and what was reached or ended since that day: of the house, or of one team. What was for a dropped goal counts nowhere. */
export async function countRewardsOf(
  db: Database,
  who: Pick<Who, "guest">,
  asked: {
    readonly teamId: string | null;
    readonly since: Date;
    readonly sinceDay: string;
    readonly today: string;
  },
): Promise<RewardsOf> {
  const { teamId, since, sinceDay, today } = asked;
  const isOfTeam =
    teamId === null
      ? sql`true`
      : sql`exists (select from goal_team where goal_team.goal_id = reward.goal_id and goal_team.team_id = ${teamId})`;
  const { rows } = await sql<RewardsOf>`
    select count(*) filter (where reached_at >= ${since}) as reached,
      count(*) filter (where reached_at is null and by_day >= ${today}) as open,
      count(*) filter (where reached_at is null and by_day >= ${sinceDay} and by_day < ${today}) as missed
    from reward where stands_at is not null and ${isOfTeam} and ${rewardsVisibleTo(who)}
      and not exists (select from goal where goal.id = reward.goal_id and goal.state = 'dropped' and reward.reached_at is null)`.execute(
    db,
  );
  return rows[0]!;
}
