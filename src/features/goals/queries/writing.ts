/** SQL that writes goals, targets, check-ins and their history. */
import { sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Confidence, GoalState, TargetWritten } from "../contract.ts";
import type { GoalFields, Parents } from "../rules.ts";

/** One change of the nest at a time: two moves that each look right could make a circle together. */
export async function waitToNest(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('goodturn.goals'))`.execute(db);
}

/** Which goal stands above which, of all goals: a circle is one whoever looks. */
export async function findParents(db: Database): Promise<Parents> {
  const rows = await db.selectFrom("goal").select(["id", "parentId"]).execute();
  return new Map(rows.map(({ id, parentId }) => [id, parentId]));
}

function columnsOf(goal: GoalFields) {
  const { why, parentId, ownerId, fromDay, byDay } = goal;
  return { name: goal.name.trim(), why, parentId, ownerId, fromDay, byDay };
}

export async function insertGoal(
  db: Database,
  id: string,
  goal: GoalFields,
  now: Date,
): Promise<void> {
  await db
    .insertInto("goal")
    .values({ id, ...columnsOf(goal), stateSince: now, createdAt: now })
    .execute();
  await linkGoal(db, id, goal);
}

/** False when another version stands there by now. */
export async function updateGoal(
  db: Database,
  { id, version }: { id: string; version: number },
  goal: GoalFields,
): Promise<boolean> {
  if (!(await takeNextVersion(db, id, version))) return false;
  await db.updateTable("goal").set(columnsOf(goal)).where("id", "=", id).execute();
  await db.deleteFrom("goalTeam").where("goalId", "=", id).execute();
  await db.deleteFrom("goalSegment").where("goalId", "=", id).execute();
  await linkGoal(db, id, goal);
  return true;
}

async function linkGoal(
  db: Database,
  goalId: string,
  { teamIds, segmentIds }: Pick<GoalFields, "teamIds" | "segmentIds">,
): Promise<void> {
  const teams = teamIds.map((teamId) => ({ goalId, teamId }));
  const segments = segmentIds.map((segmentId) => ({ goalId, segmentId }));
  if (teams.length > 0) await db.insertInto("goalTeam").values(teams).execute();
  if (segments.length > 0) await db.insertInto("goalSegment").values(segments).execute();
}

async function takeNextVersion(db: Database, id: string, version: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("goal")
    .set({ version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** False when another version stands there by now. */
export async function putInState(
  db: Database,
  { id, version }: { id: string; version: number },
  { state, why, now }: { state: GoalState; why: string; now: Date },
): Promise<boolean> {
  if (!(await takeNextVersion(db, id, version))) return false;
  await db
    .updateTable("goal")
    .set({ state, stateWhy: why, stateSince: now })
    .where("id", "=", id)
    .execute();
  return true;
}

export async function insertTarget(
  db: Database,
  goalId: string,
  target: TargetWritten & { id: string; createdAt: Date },
): Promise<void> {
  await db
    .insertInto("goalTarget")
    .values({ ...target, name: target.name.trim(), goalId })
    .execute();
}

/** False when another version stands there by now. */
export async function updateTarget(
  db: Database,
  { id, version }: { id: string; version: number },
  target: TargetWritten,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("goalTarget")
    .set({ ...target, name: target.name.trim(), version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** `at` null brings it back. */
export async function removeTarget(db: Database, id: string, at: Date | null): Promise<void> {
  await db.updateTable("goalTarget").set({ removedAt: at }).where("id", "=", id).execute();
}

export async function insertCheckIn(
  db: Database,
  row: {
    id: string;
    goalId: string;
    confidence: Confidence;
    words: string;
    byPersonId: string;
    at: Date;
  },
): Promise<void> {
  await db.insertInto("goalCheckIn").values(row).execute();
}

export type EventKind =
  | "set"
  | "changed"
  | "target-added"
  | "target-changed"
  | "target-removed"
  | "target-restored"
  | "closed"
  | "reopened"
  | "tension-named"
  | "tension-settled"
  | "tension-reopened";

/** Adds to the history of a goal. What it holds names no person: those go when their names are erased. */
export async function addEvent(
  db: Database,
  goalId: string,
  event: {
    kind: EventKind;
    actorId: string;
    at: Date;
    detail?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  const { detail = {}, ...rest } = event;
  await db
    .insertInto("goalEvent")
    .values({ id: newId(), goalId, ...rest, detail: JSON.stringify(detail) })
    .execute();
}
