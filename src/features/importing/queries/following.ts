/** What follows from imported events: hand-offs, defects, words, and the counts to compare with those of the other system. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { handoffReason } from "./fragments.ts";

/** Changes of team, one row each; ids are made of what they say, so that the same one is written once. */
export async function mergeHandoffs(db: Database): Promise<void> {
  await sql`
    create temporary table handoff_to_be on commit drop as
    select md5(request_id::text || number || from_team_id || to_team_id || at)::uuid as id, request_id, from_team_id, to_team_id, at
    from passing`.execute(db);
  await sql`
    with gone as (
      delete from handoff using import_case
      where handoff.request_id = import_case.request_id and not import_case.is_new and handoff.reason = ${handoffReason}
        and handoff.by_person_id is null and not exists (select from handoff_to_be where handoff_to_be.id = handoff.id)
      returning handoff.request_id)
    insert into touched select distinct request_id from gone`.execute(db);
  await sql`
    insert into handoff (id, request_id, from_team_id, to_team_id, reason, misrouted, at)
    select id, request_id, from_team_id, to_team_id, ${handoffReason}::text, false, at from handoff_to_be
    on conflict (id) do nothing`.execute(db);
}

const mostDefects = 100;

/** That work came back, as often as the source counts it; why is not known. */
export async function mergeDefects(db: Database): Promise<void> {
  await sql`
    create temporary table defect_to_be on commit drop as
    select md5('reopened' || id::text || number)::uuid as id, id as request_id, team_id, coalesce(done_at, last_step_at) as at
    from row_to_be cross join generate_series(1, least(reopen_count, ${mostDefects})) as number where free`.execute(
    db,
  );
  await sql`
    insert into defect (id, request_id, kind, team_id, at)
    select id, request_id, 'reopened', team_id, at from defect_to_be
    on conflict (id) do update set team_id = excluded.team_id, at = excluded.at
    where (defect.team_id, defect.at) is distinct from (excluded.team_id, excluded.at)`.execute(db);
}

/** Comments become notes: an export does not say which of them the customer was shown. */
export async function mergeComments(db: Database): Promise<void> {
  await sql`
    insert into message (id, request_id, kind, side, body, at, asked_at)
    select md5('comment' || id::text || body || row_number() over (partition by id, body order by place))::uuid, id, 'note', 'provider',
      body, coalesce(said_at, last_step_at), asked_at
    from (
      select row_to_be.id, row_to_be.last_step_at, request.asked_at, comment ->> 'body' as body, (comment ->> 'at')::timestamptz as said_at, place
      from row_to_be join request on request.id = row_to_be.id cross join jsonb_array_elements(row_to_be.told -> 'comments') with ordinality as each (comment, place)
      where row_to_be.told ? 'comments') as said
    where btrim(body) <> ''
    order by id, place
    on conflict (id) do nothing`.execute(db);
}

export interface FileTotals {
  readonly requests: number;
  readonly newRequests: number;
  readonly events: number;
  readonly teams: number;
  readonly people: number;
}

export async function countFile(db: Database): Promise<FileTotals> {
  const { rows } = await sql<FileTotals>`
    select (select count(*) from import_case) as requests, (select count(*) from import_case where is_new) as new_requests,
      (select count(*) from import_event) as events, (select count(*) from named_team where serves) as teams,
      (select count(*) from named_person) as people`.execute(db);
  return rows[0]!;
}

export interface SourceTotals {
  readonly requests: number;
  readonly open: number;
  readonly done: number;
  readonly withdrawn: number;
  readonly reopened: number;
  readonly handoffs: number;
  readonly withoutHandoff: number;
}

/** All of a source, counted as the other system counts: the figures to compare before anyone relies on the import. */
export async function countSource(db: Database, source: string): Promise<SourceTotals> {
  const { rows } = await sql<SourceTotals>`
    select count(*) as requests, count(*) filter (where closed_at is null and done_at is null) as open,
      count(*) filter (where state in ('done', 'confirmed')) as done, count(*) filter (where state = 'withdrawn') as withdrawn,
      count(*) filter (where reopen_count > 0) as reopened, coalesce(sum(handoff_count), 0)::bigint as handoffs,
      count(*) filter (where handoff_count = 0) as without_handoff
    from request where source = ${source}`.execute(db);
  return rows[0]!;
}

export interface TeamTotal {
  readonly teamId: string;
  readonly name: string;
  readonly requests: number;
  readonly open: number;
}

export async function countTeams(
  db: Database,
  source: string,
  limit: number,
): Promise<TeamTotal[]> {
  const { rows } = await sql<TeamTotal>`
    select team.id as team_id, team.name,
      count(*) as requests, count(*) filter (where request.closed_at is null and request.done_at is null) as open
    from request join team on team.id = request.team_id where request.source = ${source}
    group by team.id order by count(*) desc, team.name limit ${limit}`.execute(db);
  return rows;
}

/** So that the first screen after a large import is as quick as the hundredth. */
export async function analyseTables(db: Database): Promise<void> {
  for (const table of [
    "request",
    "request_event",
    "person",
    "team",
    "handoff",
    "defect",
    "message",
  ])
    await sql`analyze ${sql.table(table)}`.execute(db);
}
