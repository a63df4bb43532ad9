/**
 * SQL that measures requests. It deliberately reads across every person's view: figures are of teams, and confidential requests are left
 * out here, at the source, for everybody.
 */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

/** Stands where no team is known, so that rows can be joined by it. */
export const nobody = "00000000-0000-0000-0000-000000000000";

/** Ids of requests to measure, in order, after the one given; `source` for one import, `behind` for those measured too early or never. */
export interface Chunk {
  readonly source?: string;
  readonly behind?: boolean;
  readonly after: string | null;
  readonly limit: number;
}

export async function listToMeasure(db: Database, chunk: Chunk): Promise<string[]> {
  const { source, behind = false, after, limit } = chunk;
  const ofSource = source === undefined ? sql`` : sql`and request.source = ${source}`;
  const notYet = behind
    ? sql`and not request.confidential and not exists (select from request_measure as known
        where known.request_id = request.id and known.version = request.version)`
    : sql``;
  const { rows } = await sql<{ id: string }>`
    select request.id from request
    where request.id > ${after ?? nobody} ${ofSource} ${notYet}
    order by request.id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Requests that are still open: their promises may have been counted anew without a step of anyone. */
export async function listOpenMeasured(
  db: Database,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select request_id as id from request_measure
    where done = 'running' and request_id > ${after ?? nobody}
    order by request_id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Until when the log tells; the end of the import, so that what is open there is not taken for open until today. */
export async function writeSourceEnd(db: Database, source: string): Promise<void> {
  await sql`
    insert into measured_source (source, last_event_at)
    select request.source, max(greatest(request.last_step_at, request.asked_at, request.done_at)) from request
    where request.source = ${source} group by request.source
    on conflict (source) do update set last_event_at = excluded.last_event_at`.execute(db);
}

/**
 * The figures to which measured requests belong: told before they change and again after it. What a part's service is needed for
 * follows from its parent, so that this goes stale too.
 */
export async function markStale(db: Database, ids: readonly string[]): Promise<void> {
  await sql`
    with touched as (select * from request_measure where request_id = any(${[...ids]}::uuid[])),
    passed as (
      select distinct stays[place] as one_id, stays[place + 1] as other_id
      from touched, generate_series(1, handoffs) as place)
    insert into stale_figure (scope, one_id, other_id)
    select distinct 'pair', provider_id, coalesce(customer_team_id, ${nobody}) from touched
    union all select distinct 'provider', provider_id, ${nobody}::uuid from touched
    union all select distinct 'customer', coalesce(customer_team_id, ${nobody}), ${nobody}::uuid from touched
    union all select distinct 'defects', provider_id, coalesce(customer_team_id, ${nobody}) from touched
    union all select distinct 'defect-streaks', provider_id, ${nobody}::uuid from touched
    union all select distinct 'goodwill', provider_id, customer_team_id from touched where customer_team_id <> provider_id
    union all select 'handoff', one_id, other_id from passed
    union all select distinct 'service', service_id, ${nobody}::uuid from (
      select service_id from touched
      union all select part.service_id from part_request join request_measure as part on part.request_id = part_id
        where parent_id = any(${[...ids]}::uuid[])) as shown where service_id is not null
    union all select distinct 'service-months', service_id, ${nobody}::uuid from touched where service_id is not null`.execute(
    db,
  );
}

/** What became confidential is not measured any more. */
export async function forgetConfidential(db: Database, ids: readonly string[]): Promise<void> {
  await sql`
    delete from request_measure using request
    where request_measure.request_id = any(${[...ids]}::uuid[]) and request.id = request_measure.request_id
      and request.confidential`.execute(db);
}

/** The calendar by which working time counts: of the promise, of the service, of the team, of the house. Over `request as chosen` beside `promised`. */
export const hoursOf = sql`coalesce(
  promised.hours_id,
  (select present.id from service join calendar_hours as present on present.calendar_id = service.calendar_id and present.until is null
    where service.id = chosen.service_id),
  (select present.id from calendar join calendar_hours as present on present.calendar_id = calendar.id and present.until is null
    where calendar.team_id = chosen.team_id order by calendar.created_at, calendar.id limit 1),
  (select present.id from calendar join calendar_hours as present on present.calendar_id = calendar.id and present.until is null
    where calendar.team_id is null order by calendar.created_at, calendar.id limit 1))`;

/** The history: how many events, which teams held it in order, how many steps were made here and not in an imported log. */
const told = sql`
  select count(*) as events,
    array_agg(event.team_id order by event.at, event.position) filter (where event.team_id is not null) as teams,
    count(*) filter (where event.kind <> 'imported' and event.source_identity is null) as own,
    bool_and((event.detail ->> 'keptPromise')::boolean) filter (where event.source_identity is not null and event.detail ? 'keptPromise') as kept
  from request_event as event where event.request_id = chosen.id`;

/** Known teams in order, consecutive repeats collapsed. */
const held = sql`
  select coalesce(array(
    select team from unnest(told.teams) with ordinality as stay (team, place)
    where place = 1 or team <> told.teams[place - 1] order by place), '{}') as stays`;

const promised = sql`
  select count(*) > 0 as any_made, bool_or(outcome = 'broken') as broken, bool_or(outcome = 'kept') as kept,
    bool_or(outcome is null) as running, min(clock.due_at) filter (where clock.outcome is null) as due_at,
    (array_agg(hours_id order by kind = 'done' desc, started_at desc, clock.id desc))[1] as hours_id
  from clock where clock.request_id = chosen.id`;

/** When it stopped without having been done; in an imported log that goes on nowhere, the end of the log. */
const stopped = sql`
  select case
    when chosen.done_at is not null then null
    when chosen.closed_at is not null then chosen.closed_at
    when chosen.source is not null and told.own = 0 then (
      select last_event_at from measured_source where measured_source.source = chosen.source) end as stopped_at`;

/** Work that was done without a word answers by being done; a log that tells no first reply leaves it unknown. */
const standing = sql`
  select stopped.stopped_at, coalesce(chosen.done_at, stopped.stopped_at) as ended_at,
    chosen.source is not null and told.own = 0 and chosen.first_reply_at is null as reply_unknown,
    case when chosen.source is not null and told.own = 0 then chosen.first_reply_at
      else least(chosen.first_reply_at, chosen.done_at) end as replied_at`;

/** Whole seconds from asking until then; clocks of other systems may run backwards a little. */
function seconds(until: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`case when ${until} is not null
    then greatest(0, floor(extract(epoch from ${until} - chosen.asked_at)))::bigint end`;
}

const measured = sql`
  chosen.id, chosen.version, chosen.source, chosen.team_id, chosen.customer_team_id, chosen.service_id, chosen.asked_at,
  ${hoursOf} as hours_id,
  case when standing.reply_unknown then 'unknown' when standing.replied_at is not null then 'came'
    when standing.stopped_at is not null then 'stopped' else 'running' end as first_reply,
  case when chosen.done_at is not null then 'came' when standing.stopped_at is not null then 'stopped' else 'running' end as done,
  case when not standing.reply_unknown then ${seconds(sql`coalesce(standing.replied_at, standing.stopped_at)`)} end as first_reply_wall,
  ${seconds(sql`standing.ended_at`)} as done_wall, standing.ended_at`;

const promise = sql`
  case when promised.broken or promised.due_at <= moment.now then 'broken' when promised.running then 'running'
    when promised.kept then 'kept'
    when not promised.any_made and told.kept is not null then case when told.kept then 'kept' else 'broken' end end`;

/**
 * Measures the requests anew, each in one row. Working time is counted afterwards (listUncounted). Written as lateral joins so that
 * each part is an index lookup by request: the cost is the same for each, however many there are.
 */
export async function writeMeasures(
  db: Database,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  await sql`
    insert into request_measure (request_id, version, source, provider_id, customer_team_id, service_id, asked_at, hours_id, first_reply,
      done, first_reply_wall, done_wall, ended_at, promise, promise_due_at, events, stays, handoffs, ping_pongs, reopened, misrouted)
    select ${measured}, ${promise},
      promised.due_at, told.events, held.stays, greatest(0, cardinality(held.stays) - 1),
      case when cardinality(held.stays) < 3 then 0 else (
        select count(*) from generate_series(3, cardinality(held.stays)) as place where held.stays[place] = held.stays[place - 2]) end,
      chosen.reopen_count,
      (select count(*) from defect where defect.request_id = chosen.id and defect.kind = 'misrouted')
    from (select ${now}::timestamptz as now) as moment
    cross join request as chosen
    cross join lateral (${told}) as told
    cross join lateral (${held}) as held
    cross join lateral (${promised}) as promised
    cross join lateral (${stopped}) as stopped
    cross join lateral (${standing}) as standing
    where chosen.id = any(${[...ids]}::uuid[]) and not chosen.confidential
    on conflict (request_id) do update set
      version = excluded.version, source = excluded.source, provider_id = excluded.provider_id,
      customer_team_id = excluded.customer_team_id, service_id = excluded.service_id, asked_at = excluded.asked_at,
      hours_id = excluded.hours_id, first_reply = excluded.first_reply, done = excluded.done,
      first_reply_wall = excluded.first_reply_wall, first_reply_working = null, done_wall = excluded.done_wall, done_working = null,
      ended_at = excluded.ended_at,
      promise = excluded.promise, promise_due_at = excluded.promise_due_at, events = excluded.events, stays = excluded.stays,
      handoffs = excluded.handoffs, ping_pongs = excluded.ping_pongs, reopened = excluded.reopened, misrouted = excluded.misrouted
    where excluded.version >= request_measure.version`.execute(db);
}

export interface Uncounted {
  readonly requestId: string;
  readonly askedAt: Date;
  readonly hoursId: string;
  readonly firstReplyWall: number | null;
  readonly doneWall: number | null;
}

/** Measured requests whose working time is not counted yet. */
export async function listUncounted(db: Database, ids: readonly string[]): Promise<Uncounted[]> {
  const { rows } = await sql<Uncounted>`
    select request_id, asked_at, hours_id, first_reply_wall, done_wall from request_measure
    where request_id = any(${[...ids]}::uuid[]) and hours_id is not null
      and ((first_reply_wall is not null and first_reply_working is null) or (done_wall is not null and done_working is null))`.execute(
    db,
  );
  return rows;
}

export interface Counted {
  readonly requestId: string;
  readonly firstReplyWorking: number | null;
  readonly doneWorking: number | null;
}

export async function writeWorking(db: Database, rows: readonly Counted[]): Promise<void> {
  await sql`
    update request_measure set first_reply_working = counted.first_reply, done_working = counted.done
    from unnest(${rows.map(({ requestId }) => requestId)}::uuid[],
      ${rows.map(({ firstReplyWorking }) => firstReplyWorking)}::bigint[],
      ${rows.map(({ doneWorking }) => doneWorking)}::bigint[]) as counted (request_id, first_reply, done)
    where request_measure.request_id = counted.request_id`.execute(db);
}

export interface HoursRow {
  readonly id: string;
  readonly zone: string;
  readonly hours: unknown;
  readonly holidays: string[];
}

export async function findHours(db: Database, ids: readonly string[]): Promise<HoursRow[]> {
  const { rows } = await sql<HoursRow>`
    select id, zone, hours, holidays from calendar_hours where id = any(${[...ids]}::uuid[])`.execute(
    db,
  );
  return rows;
}

/** Promises whose time has come: broken from then on, and the figures of their pairs are stale. */
export async function breakLatePromises(db: Database, now: Date): Promise<void> {
  await sql`
    with late as (
      update request_measure set promise = 'broken' where promise = 'running' and promise_due_at <= ${now}
      returning provider_id, customer_team_id, service_id)
    insert into stale_figure (scope, one_id, other_id)
    select distinct 'pair', provider_id, coalesce(customer_team_id, ${nobody}) from late
    union all select distinct 'provider', provider_id, ${nobody}::uuid from late
    union all select distinct 'customer', coalesce(customer_team_id, ${nobody}), ${nobody}::uuid from late
    union all select distinct 'service-months', service_id, ${nobody}::uuid from late where service_id is not null`.execute(
    db,
  );
}
