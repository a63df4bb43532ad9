/** How rewards of the house or of a team stand, in numbers, by the same rule as each of them on its card. */
import { findGoalsByIds } from "#feature/goals";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { keptOf, listRewards } from "./queries/rewards.ts";
import { stateIn } from "./reading.ts";

export interface RewardsOf {
  readonly reached: number;
  /** Their days still run, or their last values may still come. */
  readonly open: number;
  /** Their last day has passed without the measure. */
  readonly missed: number;
}

/** Of what all teams agreed on, and what was reached or ended since that day: of the house, or of one team. What was for a dropped goal counts nowhere. */
export async function countRewardsOf(
  db: Database,
  who: Who,
  asked: {
    readonly teamId: string | null;
    readonly since: Date;
    readonly sinceDay: string;
    readonly today: string;
    readonly now: Date;
  },
): Promise<RewardsOf> {
  const { teamId, since, sinceDay, today, now } = asked;
  const rows = await listRewards(db, who, { teamIds: [teamId ?? undefined] });
  const running = rows.filter(
    ({ reachedAt, byDay }) => reachedAt === null && byDay !== null && byDay >= sinceDay,
  );
  const ids = running.map(({ goalId }) => goalId);
  const found = await findGoalsByIds(db, ids, { now, kept: keptOf(running) });
  const goals = new Map(found.map((goal) => [goal.id, goal]));
  const states = running.map((row) => {
    const goal = goals.get(row.goalId);
    return goal && stateIn(row, goal, today);
  });
  return {
    reached: rows.filter(({ reachedAt }) => reachedAt !== null && reachedAt >= since).length,
    open: states.filter((state) => state === "agreed").length,
    missed: states.filter((state) => state === "missed").length,
  };
}
