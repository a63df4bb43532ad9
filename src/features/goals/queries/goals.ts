/** SQL of goals with their teams, segments and targets. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { goalsVisibleTo } from "../access.ts";
import type { Better, Confidence, Feed, GoalState, NamedThing } from "../contract.ts";

export interface GoalRow {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly parentId: string | null;
  readonly ownerId: string | null;
  readonly owner: NamedThing | null;
  readonly teams: readonly NamedThing[];
  readonly segments: readonly NamedThing[];
  readonly fromDay: string;
  readonly byDay: string;
  readonly state: GoalState;
  readonly stateSince: Date;
  readonly stateWhy: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly openTensions: number;
}

/** A person as other rows name them; null where nobody is named any more. */
export const personNamed = (column: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select jsonb_build_object('id', person.id, 'name', person.name) from person where person.id = ${column})`;

/** Which goals: all that are set here must hold. */
export interface GoalsWanted {
  readonly ids?: readonly string[];
  readonly parentId?: string;
  readonly state?: "open" | "closed" | "all";
  readonly teamIds?: readonly string[];
  readonly ofOrganisation?: boolean;
  readonly ownerId?: string;
  readonly words?: string;
  readonly most: number;
}

/** A word of a search as a pattern of LIKE, with its signs taken as they are. */
export const pattern = (words: string): string => `%${words.trim().replace(/[\\%_]/g, "\\$&")}%`;

function wanted(of: GoalsWanted): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`true`];
  if (of.ids) parts.push(sql`goal.id = any(${[...of.ids]}::uuid[])`);
  if (of.parentId !== undefined) parts.push(sql`goal.parent_id = ${of.parentId}`);
  if (of.state === "open") parts.push(sql`goal.state = 'open'`);
  if (of.state === "closed") parts.push(sql`goal.state <> 'open'`);
  if (of.ownerId !== undefined) parts.push(sql`goal.owner_id = ${of.ownerId}`);
  if (of.words !== undefined) parts.push(sql`goal.name ilike ${pattern(of.words)}`);
  if (of.teamIds)
    parts.push(sql`exists (select from goal_team where goal_team.goal_id = goal.id
      and goal_team.team_id = any(${[...of.teamIds]}::uuid[]))`);
  if (of.ofOrganisation)
    parts.push(sql`not exists (select from goal_team where goal_team.goal_id = goal.id)`);
  return sql.join(parts, sql` and `);
}

/** The goals, those that end first first. */
export async function findGoals(db: Database, who: Who, of: GoalsWanted): Promise<GoalRow[]> {
  return listGoals(db, of, goalsVisibleTo(who));
}

/** The same for other features and for what happens by itself: reads across the predicate, and they decide who sees it. */
export async function findAllGoals(db: Database, of: GoalsWanted): Promise<GoalRow[]> {
  return listGoals(db, of, sql`true`);
}

async function listGoals(
  db: Database,
  of: GoalsWanted,
  visible: RawBuilder<unknown>,
): Promise<GoalRow[]> {
  const { rows } = await sql<GoalRow>`
    select goal.id, goal.name, goal.why, goal.parent_id, goal.owner_id, goal.state, goal.state_since, goal.state_why, goal.version,
      goal.created_at, to_char(goal.from_day, 'YYYY-MM-DD') as from_day, to_char(goal.by_day, 'YYYY-MM-DD') as by_day,
      ${personNamed(sql`goal.owner_id`)} as owner,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', team.id, 'name', team.name) order by lower(team.name))
        from goal_team join team on team.id = goal_team.team_id where goal_team.goal_id = goal.id), '[]') as teams,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', segment.id, 'name', segment.name) order by lower(segment.name))
        from goal_segment join segment on segment.id = goal_segment.segment_id
        where goal_segment.goal_id = goal.id), '[]') as segments,
      (select count(*) from goal_tension where (goal_id = goal.id or other_id = goal.id) and settled_at is null) as open_tensions
    from goal where ${wanted(of)} and ${visible}
    order by goal.by_day, lower(goal.name), goal.id limit ${of.most}`.execute(db);
  return rows;
}

export interface TargetRow {
  readonly id: string;
  readonly goalId: string;
  readonly name: string;
  readonly unit: string;
  readonly better: Better;
  readonly baseline: number;
  readonly aim: number;
  readonly fromDay: string;
  readonly byDay: string;
  readonly feed: Feed;
  readonly outcomeId: string | null;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly version: number;
  readonly removedAt: Date | null;
}

const targetColumns = sql`
  goal_target.id, goal_target.goal_id, goal_target.name, goal_target.unit, goal_target.better, goal_target.baseline, goal_target.aim,
  to_char(goal_target.from_day, 'YYYY-MM-DD') as from_day, to_char(goal_target.by_day, 'YYYY-MM-DD') as by_day, goal_target.feed,
  goal_target.outcome_id, goal_target.team_id, team.name as team_name, goal_target.version, goal_target.removed_at`;

/** The targets of goals whose ids came through the predicate, without those that were taken away. */
export async function findTargets(db: Database, goalIds: readonly string[]): Promise<TargetRow[]> {
  if (goalIds.length === 0) return [];
  const { rows } = await sql<TargetRow>`
    select ${targetColumns} from goal_target left join team on team.id = goal_target.team_id
    where goal_target.goal_id = any(${[...goalIds]}::uuid[]) and goal_target.removed_at is null
    order by goal_target.goal_id, goal_target.created_at, goal_target.id`.execute(db);
  return rows;
}

/** One target of a goal, taken away or not, locked until the end of the act. */
export async function findTarget(
  db: Database,
  who: Who,
  { goalId, targetId }: { goalId: string; targetId: string },
): Promise<TargetRow | undefined> {
  const { rows } = await sql<TargetRow>`
    select ${targetColumns} from goal_target left join team on team.id = goal_target.team_id
    where goal_target.id = ${targetId} and goal_target.goal_id = ${goalId} and ${goalsVisibleTo(who)}
    for update of goal_target`.execute(db);
  return rows[0];
}

export interface CheckInRow {
  readonly id: string;
  readonly goalId: string;
  readonly confidence: Confidence;
  readonly words: string;
  readonly by: NamedThing | null;
  readonly at: Date;
}

const checkInColumns = sql`
  goal_check_in.id, goal_check_in.goal_id, goal_check_in.confidence, goal_check_in.words, goal_check_in.at,
  ${personNamed(sql`goal_check_in.by_person_id`)} as by`;

/** The newest check-in of each of the goals. */
export async function findLastCheckIns(
  db: Database,
  goalIds: readonly string[],
): Promise<Map<string, CheckInRow>> {
  if (goalIds.length === 0) return new Map();
  const { rows } = await sql<CheckInRow>`
    select last.* from unnest(${[...goalIds]}::uuid[]) as wanted (id) cross join lateral (
      select ${checkInColumns} from goal_check_in where goal_id = wanted.id order by at desc, id desc limit 1) as last`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.goalId, row]));
}

export async function findCheckIns(
  db: Database,
  who: Who,
  goalId: string,
  most: number,
): Promise<CheckInRow[]> {
  const { rows } = await sql<CheckInRow>`
    select ${checkInColumns} from goal_check_in
    where goal_id = ${goalId} and ${goalsVisibleTo(who)} order by at desc, id desc limit ${most}`.execute(
    db,
  );
  return rows;
}

export interface EventRow {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly actor: NamedThing | null;
  readonly detail: Record<string, unknown>;
}

export async function findEvents(
  db: Database,
  who: Who,
  goalId: string,
  most: number,
): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select id, at, kind, detail, ${personNamed(sql`goal_event.actor_id`)} as actor from goal_event
    where goal_id = ${goalId} and ${goalsVisibleTo(who)} order by at desc, id desc limit ${most}`.execute(
    db,
  );
  return rows;
}

/** The goals above one, from the top down. */
export async function findAbove(db: Database, who: Who, goalId: string): Promise<NamedThing[]> {
  const { rows } = await sql<NamedThing>`
    with recursive up as (
      select parent_id, 0 as height from goal where id = ${goalId}
      union all
      select goal.parent_id, up.height + 1 from goal join up on goal.id = up.parent_id where up.height < 20)
    select goal.id, goal.name from up join goal on goal.id = up.parent_id
    where ${goalsVisibleTo(who)} order by up.height desc`.execute(db);
  return rows;
}
