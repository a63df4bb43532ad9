/** What other features ask of goals. Reads across the predicate: they decide themselves who sees what they make of it. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Feed, GoalState } from "../contract.ts";

export interface GoalFacts {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly ownerId: string | null;
  readonly state: GoalState;
  readonly fromDay: string;
  readonly byDay: string;
  /** None: the organisation's. */
  readonly teamIds: readonly string[];
  /** For whom it is said to be. */
  readonly segmentIds: readonly string[];
  /** What feeds its targets, of those that are not taken away; `segmentId` is the outcome's, null of all customers outside. */
  readonly feeds: readonly {
    readonly feed: Feed;
    readonly outcomeId: string | null;
    readonly segmentId: string | null;
    readonly teamId: string | null;
  }[];
}

/** All goals, closed ones too: links pass through them. */
export async function findGoalFacts(db: Database): Promise<GoalFacts[]> {
  const { rows } = await sql<GoalFacts>`
    select goal.id, goal.name, goal.parent_id, goal.owner_id, goal.state,
      to_char(goal.from_day, 'YYYY-MM-DD') as from_day, to_char(goal.by_day, 'YYYY-MM-DD') as by_day,
      array(select team_id from goal_team where goal_id = goal.id order by team_id) as team_ids,
      array(select segment_id from goal_segment where goal_id = goal.id order by segment_id) as segment_ids,
      coalesce((
        select jsonb_agg(jsonb_build_object('feed', target.feed, 'outcomeId', target.outcome_id,
          'segmentId', outcome.segment_id, 'teamId', target.team_id) order by target.created_at, target.id)
        from goal_target as target left join outcome on outcome.id = target.outcome_id
        where target.goal_id = goal.id and target.removed_at is null), '[]') as feeds
    from goal order by goal.created_at, goal.id`.execute(db);
  return rows;
}

export interface InitiativeFacts {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string | null;
  readonly startDay: string;
  readonly endDay: string;
  /** The day on which it was ended before its time. */
  readonly endedOn: string | null;
  readonly teamIds: readonly string[];
  readonly goalIds: readonly string[];
  readonly serviceIds: readonly string[];
}

/** All initiatives, by their first day. */
export async function findInitiativeFacts(db: Database): Promise<InitiativeFacts[]> {
  const { rows } = await sql<InitiativeFacts>`
    select initiative.id, initiative.name, initiative.owner_id,
      to_char(start_day, 'YYYY-MM-DD') as start_day, to_char(end_day, 'YYYY-MM-DD') as end_day,
      (select to_char(day, 'YYYY-MM-DD') from initiative_end
        where initiative_id = initiative.id and taken_back_at is null) as ended_on,
      array(select team_id from initiative_team where initiative_id = initiative.id order by team_id) as team_ids,
      array(select goal_id from initiative_goal where initiative_id = initiative.id order by goal_id) as goal_ids,
      array(select service_id from initiative_service where initiative_id = initiative.id order by service_id) as service_ids
    from initiative order by initiative.start_day, initiative.id`.execute(db);
  return rows;
}

/** The team and those above it, the nearest first. */
export async function teamsAbove(db: Database, teamId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive up as (
      select id, parent_id, 0 as height from team where id = ${teamId}
      union all
      select team.id, team.parent_id, up.height + 1 from team join up on team.id = up.parent_id where up.height < 30)
    select id from up order by height`.execute(db);
  return rows.map(({ id }) => id);
}
