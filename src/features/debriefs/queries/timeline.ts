/** SQL of what a timeline tells: each part under the predicate of the feature that it comes from. */
import { sql } from "kysely";
import { goalsVisibleTo } from "#feature/goals";
import { requestsVisibleTo } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import type { FactKind, NamedThing } from "../contract.ts";
import { personNamed } from "./reading.ts";

export interface FactRow {
  readonly key: string;
  readonly kind: FactKind;
  readonly at: Date;
  readonly request: { readonly id: string; readonly number: number; readonly title: string } | null;
  readonly goal: NamedThing | null;
  readonly team: NamedThing | null;
  readonly words: string;
}

const mostOfRequests = 200;
const mostOfGoals = 60;

const requestNamed = sql`jsonb_build_object('id', request.id, 'number', request.number, 'title', request.title)`;

/** What happened to the requests of a debrief, and when they were due. Of a request that the reader may not see, nothing. */
export async function listFactsOfRequests(
  db: Database,
  who: Who,
  debriefId: string,
): Promise<FactRow[]> {
  const { rows } = await sql<FactRow>`
    with request as materialized (
      select request.* from debrief_request join request on request.id = debrief_request.request_id
      where debrief_request.debrief_id = ${debriefId} and ${requestsVisibleTo(who)})
    select one.key, one.kind, one.at, one.request, null as goal, one.team, one.words from (
      select event.id::text as key, event.kind, event.at, event.position, ${requestNamed} as request,
        case when event.kind in ('asked', 'handed-over') and team.id is not null
          then jsonb_build_object('id', team.id, 'name', team.name) end as team,
        coalesce((select handoff.reason from handoff where event.kind = 'handed-over' and handoff.request_id = request.id
          and handoff.at = event.at limit 1), '') as words
      from request join request_event as event on event.request_id = request.id left join team on team.id = event.team_id
      where event.kind in ('asked', 'taken', 'waiting', 'resumed', 'handed-over', 'done', 'reopened', 'confirmed', 'withdrawn')
      union all
      select 'due ' || clock.id, 'due', clock.due_at, 0, ${requestNamed}, null, ''
      from request join clock on clock.request_id = request.id
      where clock.kind = 'done' and clock.due_at is not null and clock.outcome is distinct from 'dropped') as one
    order by one.at, one.position, one.key limit ${mostOfRequests}`.execute(db);
  return rows;
}

/** Check-ins of the goals that an initiative is for, between its days. */
export async function listFactsOfGoals(
  db: Database,
  who: Who,
  of: { readonly initiativeId: string; readonly fromDay: string; readonly untilDay: string },
): Promise<FactRow[]> {
  const { rows } = await sql<FactRow>`
    select said.id::text as key, 'check-in' as kind, said.at, null as request, null as team, said.words,
      jsonb_build_object('id', goal.id, 'name', goal.name) as goal
    from initiative_goal join goal on goal.id = initiative_goal.goal_id
    join goal_check_in as said on said.goal_id = goal.id
    where initiative_goal.initiative_id = ${of.initiativeId} and ${goalsVisibleTo(who)}
      and said.at >= ${of.fromDay}::date and said.at < ${of.untilDay}::date + 1
    order by said.at, said.id limit ${mostOfGoals}`.execute(db);
  return rows;
}

export interface AddedRow {
  readonly id: string;
  readonly day: string;
  readonly words: string;
  readonly by: NamedThing | null;
}

/** What people added. Of a debrief that the reader has been found to see. */
export async function listAdded(db: Database, debriefId: string): Promise<AddedRow[]> {
  const { rows } = await sql<AddedRow>`
    select fact.id, to_char(fact.day, 'YYYY-MM-DD') as day, fact.words, ${personNamed(sql`fact.by_person_id`)} as by
    from debrief_fact as fact where fact.debrief_id = ${debriefId} order by fact.day, fact.at, fact.id limit 500`.execute(
    db,
  );
  return rows;
}

/** The requests of these teams that went worst in these days, for a debrief by hand; none that is confidential, for those have no measure. */
export async function listTroubled(
  db: Database,
  who: Who,
  of: { readonly teamIds: readonly string[]; readonly from: Date; readonly to: Date },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select request.id from request_measure as m join request on request.id = m.request_id
    where m.provider_id = any(${[...of.teamIds]}::uuid[]) and m.asked_at >= ${of.from} and m.asked_at < ${of.to}
      and (m.promise = 'broken' or m.reopened > 0 or m.handoffs > 1) and ${requestsVisibleTo(who)}
    order by m.reopened + m.handoffs + (m.promise = 'broken')::int desc, m.asked_at desc limit 8`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
