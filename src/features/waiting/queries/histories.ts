/**
 * What is read of requests to tell who held them, many at a time. It deliberately reads across every person's view: what may not be shown is
 * left out where it is summed (measuring.ts) and where it is answered (of-request.ts).
 */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

/** The requests and all that they may have waited for: their parts, parts of parts, and what these went on in. */
export async function listReach(db: Database, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive reach (id) as (
      select unnest(${[...ids]}::uuid[])
      union
      select near.id from reach cross join lateral (
        select part_id as id from part_request where parent_id = reach.id
        union all select merged_into_id from request where request.id = reach.id and merged_into_id is not null) as near)
    select id from reach`.execute(db);
  return rows.map(({ id }) => id);
}

/** The requests and all that may have waited for them. */
export async function listAbove(db: Database, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive above (id) as (
      select unnest(${[...ids]}::uuid[])
      union
      select near.id from above cross join lateral (
        select parent_id as id from part_request where part_id = above.id
        union all select merged.id from request as merged where merged.merged_into_id = above.id) as near)
    select id from above order by id`.execute(db);
  return rows.map(({ id }) => id);
}

export interface RequestRow {
  readonly id: string;
  readonly askedAt: Date;
  readonly teamId: string;
  readonly customerTeamId: string | null;
  readonly confidential: boolean;
  readonly hasService: boolean;
  readonly source: string | null;
  readonly doneAt: Date | null;
  readonly closedAt: Date | null;
  readonly mergedIntoId: string | null;
  /** Until when the log tells that it came from. */
  readonly logEndsAt: Date | null;
  readonly isWorkedOnHere: boolean;
  /** The hours by which its working time counts; null: nobody said when that team works. */
  readonly hoursId: string | null;
}

export async function listRequests(db: Database, ids: readonly string[]): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`
    select request.id, request.asked_at, request.team_id, request.customer_team_id, request.confidential,
      request.service_id is not null as has_service, request.source, request.done_at, request.closed_at, request.merged_into_id,
      log.last_event_at as log_ends_at, measure.hours_id,
      request.source is not null and exists (select from request_event as event
        where event.request_id = request.id and event.kind <> 'imported' and event.source_identity is null) as is_worked_on_here
    from request left join measured_source as log on log.source = request.source
    left join request_measure as measure on measure.request_id = request.id
    where request.id = any(${[...ids]}::uuid[])`.execute(db);
  return rows;
}

export interface EventRow {
  readonly id: string;
  readonly requestId: string;
  readonly at: Date;
  readonly kind: string;
  readonly teamId: string | null;
  readonly waitsFor: string | null;
  readonly waits: boolean;
  readonly undoes: string | null;
  readonly namesHolder: boolean;
  readonly goesAway: boolean;
  readonly state: string | null;
  readonly activity: string | null;
  readonly what: string | null;
  /** The log has a column for when it was done. */
  readonly tellsDone: boolean;
}

/** The steps of these kinds, and the customer's answers as 'answered'; each request's in its order. */
export async function listEvents(
  db: Database,
  ids: readonly string[],
  kinds: readonly string[],
): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select id, request_id, at, kind, team_id, detail ->> 'for' as waits_for, coalesce(detail ->> 'waits' = 'true', false) as waits,
      detail ->> 'kind' as undoes, detail ? 'holderId' as names_holder, detail ? 'intoId' as goes_away, detail ->> 'state' as state,
      detail ->> 'activity' as activity, detail ->> 'what' as what, detail ? 'doneAt' as tells_done
    from (
      select id, request_id, at, position, kind, team_id, detail from request_event
      where request_id = any(${[...ids]}::uuid[]) and kind = any(${[...kinds]}::text[])
      union all
      select id, request_id, at, position, 'answered', null, '{}'::jsonb from message
      where request_id = any(${[...ids]}::uuid[]) and kind = 'reply' and side = 'customer') as told
    order by request_id, at, position`.execute(db);
  return rows;
}

/** Parts of the requests, each request's in the order in which they were asked. */
export async function listParts(
  db: Database,
  ids: readonly string[],
): Promise<{ parentId: string; partId: string }[]> {
  const { rows } = await sql<{ parentId: string; partId: string }>`
    select parent_id, part_id from part_request where parent_id = any(${[...ids]}::uuid[]) order by parent_id, at, part_id`.execute(
    db,
  );
  return rows;
}

export interface PromiseRow {
  readonly partId: string;
  readonly teamId: string;
  readonly dueAt: Date;
}

/** By when the team that serves each part had promised to be done; none where nothing is promised or its clock stands still. */
export async function listPromised(db: Database, ids: readonly string[]): Promise<PromiseRow[]> {
  const { rows } = await sql<PromiseRow>`
    select distinct on (clock.request_id) clock.request_id as part_id, request.team_id, clock.due_at
    from clock join request on request.id = clock.request_id
    where clock.request_id = any(${[...ids]}::uuid[]) and clock.kind = 'done' and clock.due_at is not null
      and clock.outcome is distinct from 'dropped' and not request.confidential
    order by clock.request_id, clock.started_at desc, clock.id desc`.execute(db);
  return rows;
}

export async function listVendors(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from team where kind = 'vendor'`.execute(db);
  return rows.map(({ id }) => id);
}
