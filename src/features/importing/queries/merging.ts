/** Writes requests and their events. What is there already and the same is not touched. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { newIdAt } from "./fragments.ts";

/** What a request's row shall be. */
async function decideRows(db: Database, withServices: boolean): Promise<void> {
  const service = withServices
    ? sql`(select service.id from service where service.team_id = fact.team_id and lower(service.name) = lower(left(fact.service, 120))
        order by service.state = 'retired', service.created_at limit 1)`
    : sql`null::uuid`;
  await sql`
    create temporary table row_to_be on commit drop as
    select request_id as id, is_new, free, case_key, customer_id, customer_team_id, team_id, holder_id,
      left(coalesce(nullif(btrim(title), ''), case_key || coalesce(': ' || service, '')), 300) as title,
      left(coalesce(description, ''), 50000) as description, impact, asked_at, first_reply_at, done_at, ${service} as service_id,
      case standing when 'done' then 'confirmed' when 'withdrawn' then 'withdrawn'
        when 'waiting-customer' then 'waiting-customer' when 'waiting-vendor' then 'waiting-vendor'
        else case when reopen_count > 0 then 'reopened' when holder_id is null then 'asked' else 'taken' end end as state,
      case when standing = 'done' then greatest(coalesce(closed_at, done_at, last_at), done_at)
        when standing = 'withdrawn' then coalesce(closed_at, last_at) end as closed_at,
      greatest(last_at, asked_at) as last_step_at, reopen_count, handoff_count, told
    from fact`.execute(db);
}

const names = [
  "service_id",
  "customer_id",
  "customer_team_id",
  "team_id",
  "holder_id",
  "title",
  "description",
  "impact",
  "state",
  "asked_at",
  "first_reply_at",
  "done_at",
  "closed_at",
  "last_step_at",
  "handoff_count",
  "reopen_count",
] as const;
const columns = sql.join(names.map((name) => sql.ref(name)));
const columnsOf = (table: string) => sql.join(names.map((name) => sql.ref(`${table}.${name}`)));

/** Writes new requests in the order in which they were asked, so that their numbers follow it, and corrects the others. */
export async function mergeRequests(
  db: Database,
  { source, withServices }: { readonly source: string; readonly withServices: boolean },
): Promise<void> {
  await decideRows(db, withServices);
  await sql`create temporary table touched (request_id uuid not null) on commit drop`.execute(db);
  await sql`
    with changed as (
      update request as present set (${columns}) = row(${columnsOf("row_to_be")}),
        state_since = coalesce(row_to_be.closed_at, row_to_be.last_step_at)
      from row_to_be
      where present.id = row_to_be.id and not row_to_be.is_new and row_to_be.free
        and (${columnsOf("present")}) is distinct from (${columnsOf("row_to_be")})
      returning present.id)
    insert into touched select id from changed`.execute(db);
  await sql`
    insert into request (id, ${columns}, state_since, source, source_key)
    select id, ${columns}, coalesce(closed_at, last_step_at), ${source}::text, case_key
    from row_to_be where is_new order by asked_at, case_key`.execute(db);
}

export interface MergedEvents {
  readonly added: number;
  readonly corrected: number;
}

export async function mergeEvents(db: Database, now: Date): Promise<MergedEvents> {
  const corrected = await sql<{ rows: number }>`
    with changed as (
      update request_event as event set at = import_event.at, team_id = import_event.team_id, actor_id = import_event.actor_id,
        detail = import_event.detail
      from import_event
      where event.request_id = import_event.request_id and event.source_identity = import_event.identity
        and (event.at, event.team_id, event.actor_id, event.detail)
          is distinct from (import_event.at, import_event.team_id, import_event.actor_id, import_event.detail)
      returning event.request_id),
    told as (insert into touched select distinct request_id from changed)
    select count(*) as rows from changed`.execute(db);
  const added = await sql<{ rows: number }>`
    with written as (
      insert into request_event (id, request_id, at, kind, actor_id, team_id, detail, source_identity)
      select ${newIdAt(now)}, request_id, at, 'imported', actor_id, team_id, detail, identity
      from import_event
      where not exists (select from request_event as event
        where event.request_id = import_event.request_id and event.source_identity = import_event.identity)
      order by ord
      returning request_id),
    told as (insert into touched select distinct request_id from written)
    select count(*) as rows from written`.execute(db);
  await keepFileOrder(db);
  return { added: added.rows[0]!.rows, corrected: corrected.rows[0]!.rows };
}

/** Events of one instant keep the order of the file, also where an earlier import brought only some of them. */
async function keepFileOrder(db: Database): Promise<void> {
  await sql`
    with placed as (
      select event.id, event.request_id, event.at, import_event.ord,
        event.position < lag(event.position) over (partition by event.request_id, event.at order by import_event.ord) as wrong
      from import_event join import_case on import_case.request_id = import_event.request_id and not import_case.is_new
      join request_event as event on event.request_id = import_event.request_id and event.source_identity = import_event.identity),
    moving as (
      select placed.id, placed.request_id, placed.ord from placed
      where exists (select from placed as other where other.wrong and other.request_id = placed.request_id and other.at = placed.at)),
    numbered as (
      select id, request_id, nextval('history_position') as position from (select * from moving order by ord) as ordered),
    moved as (
      update request_event as event set position = numbered.position from numbered where event.id = numbered.id
      returning event.request_id)
    insert into touched select distinct request_id from moved`.execute(db);
}

/** What a later import needs to know; the version tells whether people have worked on a request here meanwhile. */
export async function keepFacts(db: Database): Promise<number> {
  const { rows } = await sql<{ changed: number }>`
    with bumped as (
      update request set version = version + 1
      where id in (select request_id from touched) and id in (select id from row_to_be where not is_new)
      returning id)
    select count(*) as changed from bumped`.execute(db);
  await sql`
    insert into imported_fact as known (request_id, facts, version)
    select row_to_be.id, coalesce(row_to_be.told, '{}'), request.version
    from row_to_be join request on request.id = row_to_be.id where row_to_be.free
    on conflict (request_id) do update set facts = excluded.facts, version = excluded.version
    where (known.facts, known.version) is distinct from (excluded.facts, excluded.version)`.execute(
    db,
  );
  return rows[0]!.changed;
}
