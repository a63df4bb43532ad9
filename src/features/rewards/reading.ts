/** Rewards with their goals as these stand, and what each team has said. */
import { findGoalsByIds, type GoalByIdStands } from "#feature/goals";
import { findZone } from "#feature/organisation";
import { daysBetween } from "#platform/calendar/days.ts";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { mayDecide, mayPropose } from "./access.ts";
import type { RewardAnswer, RewardState } from "./contract.ts";
import {
  type Aim,
  keptOf,
  listAgreements,
  listTakings,
  listWays,
  type OfTeamRow,
  type RewardRow,
} from "./queries/rewards.ts";
import { listTeams, type TeamOfReward } from "./queries/teams.ts";
import { daysToRead, decideToAgree, isSameAs, isTargetReached, stateOf } from "./rules.ts";

export interface Asked {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
}

/** What each team has said of some rewards. */
interface Said {
  readonly agreements: Awaited<ReturnType<typeof listAgreements>>;
  readonly ways: Awaited<ReturnType<typeof listWays>>;
  readonly takings: Awaited<ReturnType<typeof listTakings>>;
}

export const todayAt = async (db: Database, now: Date): Promise<string> =>
  dayInZone(await findZone(db), now);

export async function readRewards(
  { db, who, now }: Asked,
  rows: readonly RewardRow[],
): Promise<Sendable<RewardAnswer>[]> {
  const today = await todayAt(db, now);
  const ids = rows.map(({ id }) => id);
  const goals = new Map(
    (
      await findGoalsByIds(
        db,
        rows.map(({ goalId }) => goalId),
        { now, kept: keptOf(rows) },
      )
    ).map((goal) => [goal.id, goal]),
  );
  const teams = await listTeams(db, ids);
  const said: Said = {
    agreements: await listAgreements(db, ids),
    ways: await listWays(db, who, ids),
    takings: await listTakings(db, ids),
  };
  return rows.flatMap((row) => {
    const goal = goals.get(row.goalId);
    return goal ? [rewardOf(row, { goal, teams: teams.get(row.id)!, said, who, today })] : [];
  });
}

interface Around {
  readonly goal: GoalByIdStands;
  readonly teams: readonly TeamOfReward[];
  readonly said: Said;
  readonly who: Who;
  readonly today: string;
}

/** How one stands for its goal, as this stands. */
export function stateIn(row: RewardRow, goal: GoalByIdStands, today: string): RewardState {
  const byDay = row.byDay ?? goal.byDay;
  const days = daysToRead(goal.targets, byDay);
  return stateOf({ ...row, goalState: goal.state, byDay, daysToRead: days }, today);
}

function rewardOf(row: RewardRow, around: Around): Sendable<RewardAnswer> {
  const { goal, today } = around;
  const byDay = row.byDay ?? goal.byDay;
  const days = daysToRead(goal.targets, byDay);
  const state = stateIn(row, goal, today);
  return {
    id: row.id,
    words: row.words,
    goal: { id: goal.id, name: goal.name },
    byDay,
    daysLeft: today > byDay ? null : daysBetween(today, byDay),
    state,
    targets: targetsOf(row, goal, { byDay, today, daysToRead: days }),
    teams: around.teams
      .map(({ id, name }) => ({ id, name }))
      .map((team) => teamOf(row, { ...around, team, state })),
  };
}

/** The targets of a goal as a team agrees to them. */
export const aimsOf = ({ targets }: GoalByIdStands): Aim[] =>
  targets.map(({ id, name, unit, better, baseline, aim, fromDay, measuredBy }) => ({
    targetId: id,
    name,
    unit,
    better,
    baseline,
    aim,
    fromDay,
    measuredBy,
  }));

const unread = { value: null, n: null, low: null, high: null, day: null, settled: null } as const;

/** As they were when it came to stand, each with what is measured for it now. */
function targetsOf(
  { aims }: RewardRow,
  { targets }: GoalByIdStands,
  days: Parameters<typeof isTargetReached>[1],
) {
  const held = aims ?? targets.map((target) => ({ ...target, targetId: target.id }));
  return held.map(({ targetId, name, unit, aim, measuredBy }) => {
    const target = targets.find((one) => one.id === targetId && one.measuredBy === measuredBy);
    const { value, n, low, high, day, settled } = target ?? unread;
    return {
      name,
      unit,
      aim,
      value,
      n,
      low,
      high,
      day,
      isTyped: target?.isTyped ?? false,
      isRemoved: target === undefined,
      settled: settled && { value: settled.value, day: settled.day },
      isReached: isTargetReached(settled, days),
    };
  });
}

interface OfOne extends Around {
  readonly team: { readonly id: string; readonly name: string };
  readonly state: RewardAnswer["state"];
}

function teamOf(row: RewardRow, { goal, team, said, who, state, today }: OfOne) {
  const isOf = (one: OfTeamRow): boolean => one.rewardId === row.id && one.teamId === team.id;
  const taking = said.takings.find(isOf);
  const yes = said.agreements.find(isOf);
  const now = { aims: aimsOf(goal), byDay: goal.byDay };
  const isReached = state === "reached";
  return {
    team,
    agreed: yes !== undefined && (row.standsAt !== null || isSameAs(yes, now)),
    ways: said.ways
      .filter(isOf)
      .map(({ id, words, support, isMine }) => ({ id, words, support, isMine })),
    taking: taking ? { words: taking.words, day: taking.day, takenAt: taking.takenAt } : null,
    may: {
      agree: state === "proposed" && decideToAgree(goal, today) === null && mayDecide(who, team.id),
      propose: isReached && mayPropose(who, team.id),
      take: isReached && mayDecide(who, team.id),
    },
  };
}
