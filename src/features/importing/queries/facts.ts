/**
 * From what is staged to what is known of each request: its events, those of earlier imports too, and what follows from them. It deliberately
 * reads across every person's view: an import writes history, and answers with counts.
 */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { last, newIdAt } from "./fragments.ts";

/** One row a request of the file. `free`: nobody has worked on it here since it was imported. */
export async function findCases(db: Database, source: string, now: Date): Promise<void> {
  await sql`
    create temporary table import_case on commit drop as
    select chosen.case_key, coalesce(request.id, ${newIdAt(now)}) as request_id, request.id is null as is_new,
      request.id is null or known.version = request.version as free
    from (select distinct case_key from staged) as chosen
    left join request on request.source = ${source} and request.source_key = chosen.case_key
    left join imported_fact as known on known.request_id = request.id`.execute(db);
  await sql`create unique index on import_case (case_key)`.execute(db);
  await sql`create unique index on import_case (request_id)`.execute(db);
  await sql`analyze import_case`.execute(db);
}

/** The events of the file with whom they name. The same event twice in one file is the later one. */
export async function nameEvents(db: Database, source: string): Promise<void> {
  await sql`
    create temporary table import_event on commit drop as
    select distinct on (import_case.request_id, staged.identity)
      import_case.request_id, staged.identity, staged.at, staged.ord, serving.team_id, actor.person_id as actor_id,
      case when asking.team_id is null and requester.person_id is null then staged.detail
        else staged.detail || jsonb_strip_nulls(jsonb_build_object('customerTeamId', asking.team_id, 'requesterId', requester.person_id))
        end as detail
    from staged join import_case on import_case.case_key = staged.case_key
    left join imported_team as serving on serving.source = ${source} and serving.key = lower(staged.team)
    left join imported_team as asking on asking.source = ${source} and asking.key = lower(staged.customer)
    left join imported_person as actor on actor.source = ${source} and actor.key = staged.person
    left join imported_person as requester on requester.source = ${source} and requester.key = coalesce(staged.email, staged.requester)
    where staged.identity is not null
    order by import_case.request_id, staged.identity, staged.ord desc`.execute(db);
  await sql`create unique index on import_event (request_id, identity)`.execute(db);
  await sql`analyze import_event`.execute(db);
}

/** All that was ever imported of these requests: what the file says now, and what earlier ones said and it does not. */
export async function gatherKnown(db: Database): Promise<void> {
  await sql`
    create temporary table known on commit drop as
    select request_id, at, 1 as late, ord as place, team_id, actor_id, detail from import_event
    union all
    select event.request_id, event.at, 0, event.position, event.team_id, event.actor_id, event.detail
    from import_case join request_event as event on event.request_id = import_case.request_id
    where not import_case.is_new and event.source_identity is not null and not exists (
      select from import_event as again where again.request_id = event.request_id and again.identity = event.source_identity)`.execute(
    db,
  );
  await sql`
    create temporary table passing on commit drop as
    select request_id, from_team_id, to_team_id, at,
      row_number() over (partition by request_id order by at, late, place) as number
    from (
      select request_id, at, late, place, team_id as to_team_id,
        lag(team_id) over (partition by request_id order by at, late, place) as from_team_id
      from known where team_id is not null) as stay
    where from_team_id <> to_team_id`.execute(db);
  await sql`analyze known`.execute(db);
}

/** What the file's rows say of each request as a whole, with whom they name; kept for later imports. */
export async function gatherTold(db: Database, source: string): Promise<void> {
  await sql`
    create temporary table told on commit drop as
    select distinct on (import_case.request_id) import_case.request_id,
      staged.facts || jsonb_strip_nulls(jsonb_build_object('teamId', serving.team_id, 'customerTeamId', asking.team_id,
        'holderId', holder.person_id, 'requesterId', requester.person_id)) as facts
    from staged join import_case on import_case.case_key = staged.case_key
    left join imported_team as serving on serving.source = ${source} and serving.key = lower(staged.holding_team)
    left join imported_team as asking on asking.source = ${source} and asking.key = lower(staged.customer)
    left join imported_person as holder on holder.source = ${source} and holder.key = staged.holder
    left join imported_person as requester on requester.source = ${source} and requester.key = coalesce(staged.email, staged.requester)
    where staged.facts is not null
    order by import_case.request_id, staged.ord desc`.execute(db);
  await sql`
    insert into told
    select import_case.request_id, imported_fact.facts
    from import_case join imported_fact on imported_fact.request_id = import_case.request_id
    where imported_fact.facts <> '{}' and not exists (select from told where told.request_id = import_case.request_id)`.execute(
    db,
  );
}

const inDetail = (key: string): RawBuilder<unknown> => last(sql`detail ->> ${sql.lit(key)}`);

/** One row a request: each fact as it was said last. What a row of the request says goes before what its events say. */
export async function sumUpFacts(
  db: Database,
  given: { readonly source: string; readonly unknownTeamId: string; readonly now: Date },
): Promise<void> {
  const said = (key: string, otherwise: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql`coalesce(told.facts ->> ${sql.lit(key)}, ${otherwise})`;
  await sql`
    create temporary table fact on commit drop as
    with logged as (
      select request_id, min(at) as first_at, max(at) as last_at, ${last(sql`team_id`)} as team_id, ${last(sql`actor_id`)} as holder_id,
        ${inDetail("standing")} as standing, ${last(sql`case when detail ? 'standing' then coalesce(detail ->> 'doneAt', '') end`)} as done_at,
        ${inDetail("closedAt")} as closed_at, ${inDetail("level")} as level, ${inDetail("title")} as title,
        ${inDetail("description")} as description, ${inDetail("service")} as service, ${inDetail("openedAt")} as opened_at,
        ${inDetail("firstReplyAt")} as first_reply_at, ${inDetail("reopens")} as reopens,
        count(*) filter (where detail ->> 'activity' ~* 're-?open') as reopenings,
        ${inDetail("customerTeamId")} as customer_team_id, ${inDetail("requesterId")} as requester_id
      from known group by request_id),
    handed as (select request_id, count(*) as handoffs from passing group by request_id)
    select import_case.*, coalesce(logged.last_at, ${given.now}) as last_at,
      coalesce(${said("openedAt", sql`logged.opened_at`)}::timestamptz, logged.first_at, ${given.now}) as asked_at,
      coalesce((told.facts ->> 'teamId')::uuid, logged.team_id, ${given.unknownTeamId}::uuid) as team_id,
      coalesce((told.facts ->> 'holderId')::uuid, logged.holder_id) as holder_id,
      ${said("customerTeamId", sql`logged.customer_team_id`)}::uuid as customer_team_id,
      ${said("requesterId", sql`logged.requester_id`)}::uuid as customer_id,
      ${said("title", sql`logged.title`)} as title, ${said("description", sql`logged.description`)} as description,
      coalesce(${said("level", sql`logged.level`)}, 'normal') as impact, ${said("service", sql`logged.service`)} as service,
      coalesce(${said("standing", sql`logged.standing`)}, 'open') as standing,
      ${said("firstReplyAt", sql`logged.first_reply_at`)}::timestamptz as first_reply_at,
      case when coalesce(told.facts ->> 'standing', logged.standing) = 'done' then
        case when told.facts is not null then (told.facts ->> 'doneAt')::timestamptz
          else coalesce(nullif(logged.done_at, '')::timestamptz, logged.last_at) end end as done_at,
      ${said("closedAt", sql`logged.closed_at`)}::timestamptz as closed_at,
      least(coalesce(${said("reopens", sql`logged.reopens`)}::bigint, logged.reopenings, 0), 32767) as reopen_count,
      least(coalesce(handed.handoffs, (told.facts ->> 'reassignments')::bigint, 0), 32767) as handoff_count,
      told.facts as told
    from import_case
    left join logged on logged.request_id = import_case.request_id
    left join told on told.request_id = import_case.request_id
    left join handed on handed.request_id = import_case.request_id`.execute(db);
  await sql`analyze fact`.execute(db);
}
