/** Takes goals out: as they would be brought in again. */
import { groupBy } from "#platform/grouping.ts";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { readFeeds } from "../feeding.ts";
import { findGoals, findTargets, type GoalRow, type TargetRow } from "../queries/goals.ts";
import { findInitiatives } from "../queries/initiatives.ts";
import { findValues } from "../queries/values.ts";
import type { GoalInFile } from "./reading.ts";
import { namesAbove } from "./resolving.ts";

type Out = Omit<GoalInFile, "line" | "wrong">;
const most = 5000;

/** A goal comes after the one that it stands below, so that it finds it when it is brought in. */
function fromTheTop(rows: readonly GoalRow[]): GoalRow[] {
  const ids = new Set(rows.map(({ id }) => id));
  const under = (parentId: string | null): GoalRow[] =>
    rows
      .filter(
        (row) =>
          (row.parentId !== null && ids.has(row.parentId) ? row.parentId : null) === parentId,
      )
      .flatMap((row) => [row, ...under(row.id)]);
  return under(null);
}

/** The open goals. */
export async function goalsOut(db: Database, who: Who, today: string): Promise<Out[]> {
  const rows = fromTheTop(await findGoals(db, who, { state: "open", most }));
  const names = await namesAbove(db, who, rows);
  const targets = await findTargets(
    db,
    rows.map(({ id }) => id),
  );
  const fed = await readFeeds(db, targets, today);
  const values = groupBy(
    await findValues(
      db,
      targets.map(({ id }) => id),
    ),
    ({ targetId }) => targetId,
  );
  const ofGoal = groupBy(targets, ({ goalId }) => goalId);
  const targetOut = (target: TargetRow): Out["targets"][number] => ({
    target: target.name,
    feed: target.feed,
    source: fed.get(target.id)?.outcome?.name ?? target.teamName ?? "",
    unit: target.unit,
    better: target.better,
    baseline: target.baseline,
    aim: target.aim,
    from: target.fromDay,
    by: target.byDay,
    values: (values.get(target.id) ?? []).map(({ day, value }) => ({ day, value })),
  });
  return rows.map((row) => ({
    goal: row.name,
    why: row.why,
    below: row.parentId === null ? "" : (names.get(row.parentId) ?? ""),
    owner: row.owner?.name ?? "",
    teams: row.teams.map(({ name }) => name),
    segments: row.segments.map(({ name }) => name),
    from: row.fromDay,
    by: row.byDay,
    targets: (ofGoal.get(row.id) ?? []).map(targetOut),
  }));
}

export async function initiativesOut(db: Database, who: Who, today: string) {
  const named = (things: readonly { name: string }[]): string[] => things.map(({ name }) => name);
  return (await findInitiatives(db, who, { today })).map((one) => ({
    initiative: one.name,
    about: one.about,
    changes: one.changes,
    target: one.target?.name ?? "",
    owner: one.owner?.name ?? "",
    teams: named(one.teams),
    goals: named(one.goals),
    services: named(one.services),
    from: one.startDay,
    to: one.endDay,
    endedOn: one.endedEarly?.day ?? null,
  }));
}
