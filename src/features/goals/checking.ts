/** Whether what a goal or an initiative names is there, and may be named. */
import { findPersonFacts, findVisibleTeam, findZone } from "#feature/organisation";
import { findPresentSegments, findSeries } from "#feature/outcomes";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { found, refuse } from "#platform/http/refusal.ts";
import type { Who } from "#platform/http/who.ts";
import { mayWrite } from "./access.ts";
import { ownedBy, type Moment } from "./answers.ts";
import type { TargetWritten } from "./contract.ts";
import { findGoals, type GoalRow, type TargetRow } from "./queries/goals.ts";
import { findParents, waitToNest } from "./queries/writing.ts";
import { decideNesting, type GoalFields, mayBeAimed } from "./rules.ts";

type Asking = { readonly db: Database; readonly who: Who; readonly now: Date };

export async function momentOf({ db, who, now }: Asking): Promise<Moment> {
  return { db, who, now, today: dayInZone(await findZone(db), now) };
}

export async function findGoal(
  { db, who }: Pick<Asking, "db" | "who">,
  id: string,
): Promise<GoalRow> {
  return found((await findGoals(db, who, { ids: [id], most: 1 }))[0]);
}

/** The goal, if the person may write it; whoever may not is told that it is not there to be written. */
export async function findWritable(asking: Asking, id: string): Promise<GoalRow> {
  const goal = await findGoal(asking, id);
  if (!mayWrite(asking.who, ownedBy(goal))) refuse("missing");
  return goal;
}

/** Whether all of these are open teams of the house. */
export async function areTeams({ db, who }: Asking, ids: readonly string[]): Promise<boolean> {
  for (const id of ids) {
    const team = await findVisibleTeam(db, who, id);
    if (!team || team.kind !== "team" || team.closedAt !== null) return false;
  }
  return true;
}

/** Whether this is a colleague who is still here. */
async function isColleague({ db, who }: Asking, id: string): Promise<boolean> {
  const person = await findPersonFacts(db, who, id);
  return person !== undefined && !person.departed && !person.guest;
}

export type WrongPlace =
  | "wrongTeam"
  | "wrongOwner"
  | "wrongSegment"
  | "wrongDays"
  | "circle"
  | "tooDeep";

/** What of these stands newly there; what was named before may stay, though it has closed or left since. */
export const newIn = (
  before: readonly { readonly id: string }[],
  ids: readonly string[],
): string[] => ids.filter((id) => !before.some((kept) => kept.id === id));

export interface Whose {
  readonly ownerId: string | null;
  readonly teamIds: readonly string[];
}

/** Whether the teams and the owner of a goal or an initiative may be so. */
export async function decideWhose(
  asking: Asking,
  { ownerId, teamIds }: Whose,
  before: Pick<GoalRow, "ownerId" | "teams"> | null,
): Promise<"wrongTeam" | "wrongOwner" | null> {
  if (!(await areTeams(asking, newIn(before?.teams ?? [], teamIds)))) return "wrongTeam";
  if (ownerId === before?.ownerId) return null;
  return ownerId !== null && (await isColleague(asking, ownerId)) ? null : "wrongOwner";
}

/** Why a goal may not be so; null when it may. `before` is the goal as it stands. */
export async function decidePlace(
  asking: Asking,
  goal: GoalFields,
  before: GoalRow | null,
): Promise<WrongPlace | null> {
  if (goal.byDay <= goal.fromDay) return "wrongDays";
  const wrong = await decideWhose(asking, goal, before);
  if (wrong) return wrong;
  const kept = before ?? { id: null, parentId: null, segments: [] };
  const fresh = newIn(kept.segments, goal.segmentIds);
  if ((await findPresentSegments(asking.db, fresh)).length < fresh.length) return "wrongSegment";
  const stays = goal.parentId === kept.parentId;
  return stays ? null : decideParent(asking, kept.id, goal.parentId);
}

async function decideParent(
  asking: Asking,
  id: string | null,
  parentId: string | null,
): Promise<"circle" | "tooDeep" | null> {
  if (parentId === null) return null;
  await findGoal(asking, parentId);
  await waitToNest(asking.db);
  return decideNesting(id, parentId, await findParents(asking.db));
}

export type WrongAim = "wrongFeed" | "wrongAim" | "wrongDays";

const percent = { unit: "%", better: "more" } as const;
const saidByFigure = {
  "promise-kept": percent,
  "right-first-time": percent,
  "done-working": { unit: "working hours", better: "less" },
} as const;

/** The target with the unit and direction of its feed, or why it may not be so. What feeds it already may go on, though it has closed since. */
export async function decideTarget(
  asking: Asking,
  target: TargetWritten,
  before?: TargetRow,
): Promise<TargetWritten | WrongAim> {
  if (target.byDay <= target.fromDay) return "wrongDays";
  if (!mayBeAimed(target.feed, target)) return "wrongAim";
  if (target.feed === "typed") return { ...target, outcomeId: null, teamId: null };
  return target.feed === "outcome"
    ? fedByOutcome(asking, target, before)
    : fedByFigure(asking, { ...target, feed: target.feed }, before);
}

async function fedByOutcome(
  { db }: Asking,
  target: TargetWritten,
  before: TargetRow | undefined,
): Promise<TargetWritten | "wrongFeed"> {
  const ids = target.outcomeId === null ? [] : [target.outcomeId];
  const [outcome] = await findSeries(db, ids, target.byDay);
  if (!outcome || (outcome.retired && outcome.id !== before?.outcomeId)) return "wrongFeed";
  return { ...target, unit: outcome.unit, better: outcome.better, teamId: null };
}

async function fedByFigure(
  asking: Asking,
  target: TargetWritten & { readonly feed: keyof typeof saidByFigure },
  before: TargetRow | undefined,
): Promise<TargetWritten | "wrongFeed"> {
  const { feed, teamId } = target;
  if (teamId === null) return "wrongFeed";
  if (teamId !== before?.teamId && !(await areTeams(asking, [teamId]))) return "wrongFeed";
  return { ...target, ...saidByFigure[feed], outcomeId: null };
}
