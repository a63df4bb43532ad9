/** What other features are told of goals: how those of a team or of the organisation stand, and what comes first for a team. */
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import { groupBy } from "#platform/grouping.ts";
import type { Database } from "#platform/database/open.ts";
import { type Fed, readFeeds } from "./feeding.ts";
import type { Better, Confidence, GoalState, NamedThing, Pace, Standing } from "./contract.ts";
import {
  findAllGoals,
  findLastCheckIns,
  findTargets,
  type GoalRow,
  type TargetRow,
} from "./queries/goals.ts";
import { teamsAbove } from "./queries/facts.ts";
import { progressOf, settledReadings, worstPace } from "./rules.ts";

const most = 500;

export interface TargetStands {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly baseline: number;
  readonly aim: number;
  readonly standing: Standing;
  readonly share: number | null;
  readonly pace: Pace | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** On how many the value rests; null where nobody counted. */
  readonly n: number | null;
  /** The day up to which the value counts. */
  readonly day: string | null;
}

export interface GoalStands {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly owner: NamedThing | null;
  readonly teams: readonly NamedThing[];
  readonly fromDay: string;
  readonly byDay: string;
  /** Of the target that lags most; null where nothing can be said. */
  readonly pace: Pace | null;
  /** As it was said at the newest check-in. */
  readonly confidence: Confidence | null;
  readonly openTensions: number;
  readonly targets: readonly TargetStands[];
}

interface TargetRead {
  readonly goal: GoalRow;
  readonly target: TargetRow;
  readonly readings: Fed["readings"];
  readonly today: string;
}

function targetStands({ target, readings, today }: TargetRead): TargetStands {
  const { standing, share, pace, now: last } = progressOf(target, readings, today);
  const { id, name, unit, baseline, aim } = target;
  const { value = null, low = null, high = null, n = null, day = null } = last ?? {};
  return { id, name, unit, baseline, aim, standing, share, pace, value, low, high, n, day };
}

interface Of<Target> extends Omit<GoalStands, "targets"> {
  readonly targets: readonly Target[];
}

async function standsOf<Target extends TargetStands>(
  db: Database,
  { rows, now }: { readonly rows: readonly GoalRow[]; readonly now: Date },
  asTarget: (read: TargetRead) => Target,
): Promise<Of<Target>[]> {
  const today = dayInZone(await findZone(db), now);
  const ids = rows.map(({ id }) => id);
  const targets = await findTargets(db, ids);
  const fed = await readFeeds(db, targets, today);
  const ofGoal = groupBy(targets, ({ goalId }) => goalId);
  const checkIns = await findLastCheckIns(db, ids);
  return rows.map((row) => {
    const own = (ofGoal.get(row.id) ?? []).map((target) =>
      asTarget({ goal: row, target, readings: fed.get(target.id)?.readings ?? [], today }),
    );
    const { id, name, parentId, owner, teams, fromDay, byDay, openTensions } = row;
    return {
      id,
      name,
      parentId,
      owner,
      teams,
      fromDay,
      byDay,
      openTensions,
      pace: worstPace(own.map(({ pace }) => pace)),
      confidence: checkIns.get(id)?.confidence ?? null,
      targets: own,
    };
  });
}

/** How the open goals of a team stand, or with `teamId` null those of the organisation itself. For scorecards. */
export async function findGoalStands(
  db: Database,
  teamId: string | null,
  now: Date,
): Promise<GoalStands[]> {
  const whose = teamId === null ? { ofOrganisation: true } : { teamIds: [teamId] };
  const rows = await findAllGoals(db, { state: "open", ...whose, most });
  return standsOf(db, { rows, now }, targetStands);
}

/** How all open goals stand, at most 500 of them, whosever they are. */
export async function findOpenGoalStands(db: Database, now: Date): Promise<GoalStands[]> {
  const rows = await findAllGoals(db, { state: "open", most });
  return standsOf(db, { rows, now }, targetStands);
}

export interface Priorities {
  /** The open goals of the team itself, those that end first first. */
  readonly own: readonly GoalStands[];
  /** Open goals of the teams above it and of the organisation. */
  readonly above: readonly GoalStands[];
}

/** What comes first for a team now: goals that have begun. */
export async function findPriorities(db: Database, teamId: string, now: Date): Promise<Priorities> {
  const today = dayInZone(await findZone(db), now);
  const [, ...above] = await teamsAbove(db, teamId);
  const begun = (rows: readonly GoalRow[]): GoalRow[] =>
    rows.filter(({ fromDay }) => fromDay <= today);
  const open = { state: "open", most } as const;
  const own = begun(await findAllGoals(db, { ...open, teamIds: [teamId] }));
  const ofTeams = above.length === 0 ? [] : await findAllGoals(db, { ...open, teamIds: above });
  const ofHouse = await findAllGoals(db, { ...open, ofOrganisation: true });
  const ownIds = new Set(own.map(({ id }) => id));
  const rest = begun([...ofHouse, ...ofTeams]).filter(({ id }) => !ownIds.has(id));
  return {
    own: await standsOf(db, { rows: own, now }, targetStands),
    above: await standsOf(db, { rows: rest, now }, targetStands),
  };
}

/** A target as it was when something was promised for it: held against this, whatever the goal says since. */
export interface KeptTarget {
  readonly targetId: string;
  readonly better: Better;
  readonly baseline: number;
  readonly aim: number;
  readonly fromDay: string;
  /** The last day that counted. */
  readonly byDay: string;
  /** What gave its values; of a target that is measured by something else since, nothing is settled. */
  readonly measuredBy: string;
}

export interface TargetSettled extends TargetStands {
  readonly better: Better;
  readonly fromDay: string;
  /** Its values are typed in by those who keep the goal. */
  readonly isTyped: boolean;
  /** Its values are typed in or brought from elsewhere, and may come some time after their day; figures of teams are there the day after. */
  readonly comesLate: boolean;
  /** Its feed, and what feeds it: the same text as long as it is the same measure. */
  readonly measuredBy: string;
  /** By the last reading whose time is over and lies within the goal's days: a running month may still change. Null: there is none. */
  readonly settled: {
    readonly standing: Standing;
    readonly value: number;
    readonly day: string;
  } | null;
}

/** A goal of any state, by its id. */
export interface GoalByIdStands extends Of<TargetSettled> {
  readonly state: GoalState;
}

const measureOf = ({ feed, outcomeId, teamId }: TargetRow): string =>
  [feed, outcomeId, teamId].filter((part) => part !== null).join(" ");

function targetSettled(read: TargetRead, kept: readonly KeptTarget[]): TargetSettled {
  const { goal, target, readings, today } = read;
  const { better, fromDay, feed } = target;
  const measuredBy = measureOf(target);
  const was = kept.find(({ targetId }) => targetId === target.id);
  const line = { ...target, byDay: goal.byDay, ...was };
  const isOther = was !== undefined && was.measuredBy !== measuredBy;
  const counted = isOther ? [] : settledReadings(readings, { byDay: line.byDay, today });
  const { standing, now } = progressOf(line, counted, today);
  const { value = null, day = "" } = now ?? {};
  const settled = value === null ? null : { standing, value, day };
  return {
    ...targetStands(read),
    better,
    fromDay,
    measuredBy,
    isTyped: feed === "typed",
    comesLate: feed === "typed" || feed === "outcome",
    settled,
  };
}

/** How these goals stand, closed ones too. What is settled goes by targets that were kept, where one is told. */
export async function findGoalsByIds(
  db: Database,
  ids: readonly string[],
  { now, kept = [] }: { readonly now: Date; readonly kept?: readonly KeptTarget[] },
): Promise<GoalByIdStands[]> {
  const rows = await findAllGoals(db, { state: "all", ids, most: ids.length });
  const states = new Map(rows.map(({ id, state }) => [id, state]));
  return (await standsOf(db, { rows, now }, (read) => targetSettled(read, kept))).map((goal) => ({
    ...goal,
    state: states.get(goal.id)!,
  }));
}
