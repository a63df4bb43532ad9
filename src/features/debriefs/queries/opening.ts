/** SQL of what opens a debrief by itself. Reads across every reader's view; a confidential request opens nothing. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { EffectAnswer } from "../contract.ts";

/** A request whose promise was broken is looked at from now on. */
export async function watchRequest(db: Database, requestId: string, since: Date): Promise<void> {
  await sql`
    insert into debrief_watch (request_id, since)
    select id, ${since} from request where id = ${requestId} and not confidential and source is null
    on conflict do nothing`.execute(db);
}

export interface WatchedPromise {
  readonly requestId: string;
  readonly teamId: string;
  readonly customerTeamId: string | null;
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  readonly askedAt: Date;
  readonly isOver: boolean;
  readonly hoursId: string;
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly until: Date;
}

const mostLookedAt = 500;

/** With the newest clock of its promise to be done; `until`: when it was done, or now. */
export async function listWatched(db: Database, now: Date): Promise<WatchedPromise[]> {
  const { rows } = await sql<WatchedPromise>`
    select request.id as request_id, request.team_id, request.customer_team_id, request.service_id, service.name as service_name,
      request.asked_at, clock.stopped_at is not null as is_over, clock.hours_id, clock.started_at, clock.due_at,
      coalesce(clock.stopped_at, ${now}::timestamptz) as until
    from debrief_watch join request on request.id = debrief_watch.request_id
    left join service on service.id = request.service_id
    cross join lateral (
      select * from clock where clock.request_id = request.id and clock.kind = 'done' order by started_at desc, id desc limit 1) as clock
    where not request.confidential
    order by debrief_watch.since limit ${mostLookedAt}`.execute(db);
  return rows;
}

export async function forgetWatched(db: Database, requestIds: readonly string[]): Promise<void> {
  await sql`delete from debrief_watch where request_id = any(${[...requestIds]}::uuid[])`.execute(
    db,
  );
}

/** What has turned confidential since, or waits for so long that nobody remembers how it began. */
export async function forgetOldWatched(db: Database, before: Date): Promise<void> {
  await sql`
    delete from debrief_watch using request
    where request.id = debrief_watch.request_id and (debrief_watch.since < ${before} or request.confidential)`.execute(
    db,
  );
}

/** Whether the team has opened one about the service since then. No service counts as one. */
export async function hasOneSince(
  db: Database,
  of: { readonly teamId: string; readonly serviceId: string | null; readonly since: Date },
): Promise<boolean> {
  const { rows } = await sql`
    select from debrief join debrief_team on debrief_team.debrief_id = debrief.id
    where debrief_team.team_id = ${of.teamId} and debrief.kind in ('promise', 'defects')
      and debrief.service_id is not distinct from ${of.serviceId}::uuid and debrief.opened_at > ${of.since} limit 1`.execute(
    db,
  );
  return rows.length > 0;
}

export interface DefectCluster {
  readonly teamId: string;
  readonly serviceId: string;
  readonly serviceName: string;
  readonly cause: string;
  readonly defects: number;
  readonly requestIds: readonly string[];
}

/** Requests of one team, service and cause that went wrong since then; a walk over each team's newest defects. */
export async function listClusters(
  db: Database,
  { since, atLeast }: { readonly since: Date; readonly atLeast: number },
): Promise<DefectCluster[]> {
  const { rows } = await sql<DefectCluster>`
    select team.id as team_id, service.id as service_id, service.name as service_name, recent.cause,
      count(distinct request.id) as defects,
      (array_agg(distinct request.id))[1:12] as request_ids
    from team cross join lateral (
      select defect.request_id, defect.cause from defect where defect.team_id = team.id and defect.at > ${since}) as recent
    join request on request.id = recent.request_id and not request.confidential
    join service on service.id = request.service_id
    where recent.cause is not null and team.kind <> 'vendor'
    group by team.id, service.id, service.name, recent.cause
    having count(distinct request.id) >= ${atLeast}
    order by defects desc, team.id, service.id, recent.cause limit 100`.execute(db);
  return rows;
}

/** Who did something with these requests, asked them or holds them: colleagues who are here. */
export async function listHands(db: Database, requestIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct hand.id from (
      select actor_id as id from request_event where request_id = any(${[...requestIds]}::uuid[])
      union all select customer_id from request where id = any(${[...requestIds]}::uuid[])
      union all select holder_id from request where id = any(${[...requestIds]}::uuid[])) as hand
    where exists (select from membership join team on team.id = membership.team_id
        where membership.person_id = hand.id and membership.until is null and team.kind <> 'vendor')
      and not exists (select from departure where departure.person_id = hand.id)
    order by hand.id limit 60`.execute(db);
  return rows.map(({ id }) => id);
}

/** Who said how the goals of an initiative stand, between its days. */
export async function listCheckers(
  db: Database,
  of: { readonly goalIds: readonly string[]; readonly fromDay: string; readonly untilDay: string },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct said.by_person_id as id from goal_check_in as said
    where said.goal_id = any(${[...of.goalIds]}::uuid[]) and said.by_person_id is not null
      and said.at >= ${of.fromDay}::date and said.at < ${of.untilDay}::date + 1
      and not exists (select from departure where departure.person_id = said.by_person_id)
    order by id limit 40`.execute(db);
  return rows.map(({ id }) => id);
}

/** Which of these initiatives have one already. */
export async function listLookedBackOn(
  db: Database,
  initiativeIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ subjectId: string }>`
    select subject_id from debrief where kind = 'initiative' and subject_id = any(${[...initiativeIds]}::uuid[])`.execute(
    db,
  );
  return rows.map(({ subjectId }) => subjectId);
}

export interface NotKept {
  readonly id: string;
  readonly what: string;
  readonly teamId: string;
  readonly firstDay: string;
  readonly endedAt: Date;
  /** Whoever made it, and its sponsor if they said yes. */
  readonly personIds: readonly string[];
}

/** Commitments about a team that ended since then as not kept and have no debrief. */
export async function listNotKept(db: Database, since: Date): Promise<NotKept[]> {
  const { rows } = await sql<NotKept>`
    select commitment.id, what, team_id, to_char(first_day, 'YYYY-MM-DD') as first_day, ended_at,
      array_remove(array[leader_id, case when sponsor_answer = 'accepted' then sponsor_id end], null) as person_ids
    from commitment join team on team.id = commitment.team_id and team.kind <> 'vendor' and team.closed_at is null
    where ended_how = 'not-kept' and ended_at >= ${since}
      and not exists (select from debrief where kind = 'commitment' and subject_id = commitment.id)
    order by ended_at, commitment.id limit 100`.execute(db);
  return rows;
}

export interface ActionToMeasure {
  readonly id: string;
  readonly measure: "promise-kept" | "right-first-time" | "done";
  readonly teamId: string;
  readonly customerTeamId: string | null;
  readonly openedAt: Date;
  readonly endedAt: Date;
  /** Teams beside it under the same team above, of which none belongs to the debrief: the eight that serve most. */
  readonly besideIds: readonly string[];
}

/** Done actions with a figure that ended since then, and those never measured. */
export async function listToMeasure(
  db: Database,
  { since }: { readonly since: Date },
): Promise<ActionToMeasure[]> {
  const { rows } = await sql<ActionToMeasure>`
    select action.id, action.measure, action.team_id, action.customer_team_id, debrief.opened_at, action.ended_at,
      array(
        select beside.id from team join team as beside on beside.parent_id is not distinct from team.parent_id
        where team.id = action.team_id and beside.id <> team.id and beside.kind = team.kind and beside.closed_at is null
          and beside.id is distinct from action.customer_team_id
          and not exists (select from debrief_team where debrief_id = debrief.id and team_id = beside.id)
        order by (select sum(requests) from relationship_count where period = 'quarter' and provider_id = beside.id) desc nulls last, beside.id limit 8) as beside_ids
    from debrief_action as action join debrief on debrief.id = action.debrief_id
    where action.ended_how = 'done' and action.measure <> 'words' and (action.ended_at > ${since} or action.effect is null)
    order by action.ended_at, action.id limit 1000`.execute(db);
  return rows;
}

export async function setEffects(
  db: Database,
  measured: readonly { readonly id: string; readonly effect: EffectAnswer }[],
): Promise<void> {
  await sql`
    update debrief_action set effect = one.effect::jsonb
    from unnest(${measured.map(({ id }) => id)}::uuid[], ${measured.map(({ effect }) => JSON.stringify(effect))}::text[])
      as one (id, effect)
    where debrief_action.id = one.id`.execute(db);
}
