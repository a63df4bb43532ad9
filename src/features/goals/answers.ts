/** Rows as the contract says them. */
import { groupBy } from "#platform/grouping.ts";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { mayCheckIn, mayName, maySettle, mayWrite, type Owned } from "./access.ts";
import type { GoalAnswer, InitiativeAnswer, TargetAnswer, TensionAnswer } from "./contract.ts";
import { type Fed, readFeeds } from "./feeding.ts";
import {
  type CheckInRow,
  findLastCheckIns,
  findTargets,
  type GoalRow,
  type TargetRow,
} from "./queries/goals.ts";
import type { InitiativeRow } from "./queries/initiatives.ts";
import { findWords, type TensionRow, type WordRow } from "./queries/tensions.ts";
import { isQuiet, progressOf, stateOfInitiative, worstPace } from "./rules.ts";

export interface Moment {
  readonly db: Database;
  readonly who: Who;
  readonly now: Date;
  /** The day in the organisation's zone. */
  readonly today: string;
}

export const ownedBy = ({ ownerId, teams }: Pick<GoalRow, "ownerId" | "teams">): Owned => ({
  ownerId,
  teamIds: teams.map(({ id }) => id),
});

export function asTarget(
  row: TargetRow,
  fed: Fed | undefined,
  today: string,
): Sendable<TargetAnswer> {
  const { id, name, unit, better, baseline, aim, fromDay, byDay, feed, teamId, teamName, version } =
    row;
  const { id: outcomeId, name: outcomeName } = fed?.outcome ?? {};
  return {
    id,
    name,
    unit,
    better,
    baseline,
    aim,
    fromDay,
    byDay,
    feed,
    version,
    outcome: outcomeId === undefined ? null : { id: outcomeId, name: outcomeName ?? "" },
    team: teamId === null ? null : { id: teamId, name: teamName ?? "" },
    ...progressOf(row, fed?.readings ?? [], today),
  };
}

export function asCheckIn({ id, confidence, words, by, at }: CheckInRow) {
  return { id, confidence, words, by, at };
}

/** As the reminder counts: nobody has to speak of a goal before it has begun. */
function lastWordAt({ createdAt, fromDay }: GoalRow, checkIn: CheckInRow | undefined): Date {
  const instants = [createdAt, new Date(fromDay), checkIn?.at ?? createdAt];
  return new Date(Math.max(...instants.map((at) => at.getTime())));
}

/** Goals with their targets, each as far as it has come. */
export async function asGoals(
  { db, who, now, today }: Moment,
  rows: readonly GoalRow[],
): Promise<Sendable<GoalAnswer>[]> {
  const ids = rows.map(({ id }) => id);
  const targets = await findTargets(db, ids);
  const fed = await readFeeds(db, targets, today);
  const ofGoal = groupBy(targets, ({ goalId }) => goalId);
  const checkIns = await findLastCheckIns(db, ids);
  return rows.map((row) => {
    const { ownerId: _, createdAt: _at, ...rest } = row;
    const own = (ofGoal.get(row.id) ?? []).map((target) =>
      asTarget(target, fed.get(target.id), today),
    );
    const checkIn = checkIns.get(row.id);
    const isOpen = row.state === "open";
    return {
      ...rest,
      targets: own,
      pace: worstPace(own.map(({ pace }) => pace)),
      checkIn: checkIn ? asCheckIn(checkIn) : null,
      quiet: isOpen && row.fromDay <= today && isQuiet(lastWordAt(row, checkIn), now),
      may: { edit: mayWrite(who, ownedBy(row)), checkIn: isOpen && mayCheckIn(who, ownedBy(row)) },
    };
  });
}

const asWord = ({ id, body, at, by, goalId }: WordRow) => ({ id, body, at, by, goalId });

/** Tensions with what was said about them. */
export async function asTensions(
  { db, who }: Pick<Moment, "db" | "who">,
  rows: readonly TensionRow[],
): Promise<Sendable<TensionAnswer>[]> {
  const words = groupBy(
    await findWords(
      db,
      rows.map(({ id }) => id),
    ),
    ({ tensionId }) => tensionId,
  );
  return rows.map(({ decided, settledAt, settledBy, ...row }) => {
    const [one, other] = [row.goal, row.other].map((side) =>
      ownedBy({ ownerId: side.owner?.id ?? null, teams: side.teams }),
    ) as [Owned, Owned];
    return {
      ...row,
      words: (words.get(row.id) ?? []).map(asWord),
      settled:
        decided === null || settledAt === null ? null : { at: settledAt, by: settledBy, decided },
      may: {
        speak: settledAt === null && mayName(who, one, other),
        settle: maySettle(who, one, other),
      },
    };
  });
}

export function asInitiative(
  { who, today }: Pick<Moment, "who" | "today">,
  { ownerId, ...row }: InitiativeRow,
): Sendable<InitiativeAnswer> {
  const { startDay, endDay, endedEarly } = row;
  return {
    ...row,
    state: stateOfInitiative({ startDay, endDay, endedOn: endedEarly?.day ?? null }, today),
    may: { edit: mayWrite(who, ownedBy({ ownerId, teams: row.teams })) },
  };
}
