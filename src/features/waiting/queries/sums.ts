/** SQL of the sums that are kept up. Reads across every person's view: what is kept names no person and nothing confidential. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { PeriodStart } from "#feature/relationships";
import { nobody } from "./keeping.ts";
import { spreadSums, spreading } from "./spread.ts";

export interface Pair {
  readonly providerId: string;
  /** `nobody` where none is known. */
  readonly customerTeamId: string;
}

/** One writer of sums at a time. Whoever must not wait is told whether it is their turn. */
export async function takeTurn(db: Database, { wait }: { wait: boolean }): Promise<boolean> {
  const lock = sql`hashtext('goodturn.waiting')`;
  if (wait) {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(db);
    return true;
  }
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(${lock}) as mine`.execute(db);
  return rows[0]?.mine === true;
}

export interface Step {
  readonly pairs: number;
  /** So that no statement runs into its time limit; one pair at least. */
  readonly requests: number;
}

export async function takeStale(db: Database, { pairs, requests }: Step): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    with pair as (
      select distinct provider_id, customer_team_id from held_stale order by provider_id, customer_team_id limit ${pairs}),
    sized as (
      select pair.*, coalesce(sum(life.requests) over (order by pair.provider_id, pair.customer_team_id
        rows between unbounded preceding and 1 preceding), 0) as before
      from pair cross join lateral (
        select (select count(*) from held_life as life where life.provider_id = pair.provider_id and life.customer_team_id = pair.customer_team_id)
          + (select count(*) from held_life as life where pair.customer_team_id = ${nobody} and life.provider_id = pair.provider_id
              and life.customer_team_id is null) as requests) as life),
    taken as (select provider_id, customer_team_id from sized where before < ${requests}),
    gone as (
      delete from held_stale using taken
      where held_stale.provider_id = taken.provider_id and held_stale.customer_team_id = taken.customer_team_id)
    select provider_id, customer_team_id from taken`.execute(db);
  return rows;
}

/** Every night all are stale: periods have moved on, and working time of what runs has passed. */
export async function markAllStale(db: Database): Promise<void> {
  await sql`
    insert into held_stale (provider_id, customer_team_id)
    select provider_id, coalesce(customer_team_id, ${nobody}) from held_life
    union select provider_id, coalesce(customer_team_id, ${nobody}) from held_sum`.execute(db);
}

function lives(pairs: readonly Pair[]): RawBuilder<unknown> {
  const stale = sql`unnest(${pairs.map(({ providerId }) => providerId)}::uuid[],
    ${pairs.map(({ customerTeamId }) => customerTeamId)}::uuid[]) as stale (one_id, other_id)`;
  return sql`(
    select held_life.* from ${stale} join held_life on provider_id = stale.one_id and customer_team_id = stale.other_id
    union all
    select held_life.* from ${stale} join held_life on stale.other_id = ${nobody} and provider_id = stale.one_id
      and customer_team_id is null)`;
}

export interface RunningRow {
  readonly requestId: string;
  readonly since: Date;
  readonly hoursId: string;
}

/** What runs still of these pairs, where working time can be counted. */
export async function listRunning(db: Database, pairs: readonly Pair[]): Promise<RunningRow[]> {
  const { rows } = await sql<RunningRow>`
    select life.request_id, held_time.since, measure.hours_id
    from ${lives(pairs)} as life join held_time on held_time.request_id = life.request_id and held_time.since is not null
    join request_measure as measure on measure.request_id = life.request_id
    where measure.hours_id is not null`.execute(db);
  return rows;
}

export interface RunningWorked {
  readonly requestId: string;
  readonly workingMs: number;
}

/** Adds rows of pairs to what their team has in all, or takes them away: `sign` is 1 or -1. */
const addToProviders = (rows: RawBuilder<unknown>, sign: 1 | -1): RawBuilder<unknown> => sql`
  insert into held_provider_sum as kept
    (period, provider_id, holder, team_id, through_parts, requests, running, from_epoch_ms, working_ms, timed)
  select period, provider_id, holder, team_id, through_parts, ${sign}::integer * sum(requests), ${sign}::integer * sum(running),
    ${sign}::integer * sum(wall_ms - running * round(extract(epoch from as_of) * 1000)), ${sign}::integer * coalesce(sum(working_ms), 0),
    ${sign}::integer * sum(timed)
  from ${rows} group by period, provider_id, holder, team_id, through_parts
  on conflict (period, provider_id, holder, team_id, through_parts) do update set requests = kept.requests + excluded.requests,
    running = kept.running + excluded.running, from_epoch_ms = kept.from_epoch_ms + excluded.from_epoch_ms,
    working_ms = kept.working_ms + excluded.working_ms, timed = kept.timed + excluded.timed`;

/**
 * Sums the pairs anew, for each period, and what their teams have in all by the difference; `running` is what the database cannot count.
 * What was done as it was asked nobody held, and it is counted all the same.
 */
export async function replaceSums(
  db: Database,
  pairs: readonly Pair[],
  given: { periods: readonly PeriodStart[]; running: readonly RunningWorked[]; now: Date },
): Promise<void> {
  const { periods, running, now } = given;
  await deleteSums(db, pairs);
  await sql`
    with ${countedOf(pairs, { running, now })},
    period as (
      select * from unnest(${periods.map(({ period }) => period)}::text[], ${periods.map(({ since }) => since)}::timestamptz[])
        as period (name, since)),
    ${spreading},
    spread as (
      insert into held_spread (period, provider_id, customer_team_id, holder, team_id, seconds, square, with_own, with_customer, with_others,
        as_of)
      select period.name, provider_id, customer_team_id, holder, team_id, ${spreadSums}, ${now}::timestamptz
      from spread_by join period on spread_by.asked_at >= period.since
      group by period.name, provider_id, customer_team_id, holder, team_id),
    made as (
      insert into held_sum (period, provider_id, customer_team_id, holder, team_id, through_parts, requests, running, timed, wall_ms, working_ms, as_of)
      select period.name, provider_id, customer_team_id, holder, team_id, through_parts, count(*), ${sums}, ${now}::timestamptz
      from counted join period on counted.asked_at >= period.since where holder is not null
      group by period.name, provider_id, customer_team_id, holder, team_id, through_parts
      union all
      select period.name, provider_id, customer_team_id, 'all', null, false, count(distinct request_id), ${sums}, ${now}::timestamptz
      from counted join period on counted.asked_at >= period.since
      group by period.name, provider_id, customer_team_id
      union all
      select period.name, provider_id, customer_team_id, 'any', team_id, false, count(distinct request_id), ${sums}, ${now}::timestamptz
      from counted join period on counted.asked_at >= period.since where team_id is not null
      group by period.name, provider_id, customer_team_id, team_id returning *)
    ${addToProviders(sql`made`, 1)}`.execute(db);
  await sql`
    delete from held_provider_sum
    where requests = 0 and provider_id = any(${pairs.map(({ providerId }) => providerId)}::uuid[])`.execute(
    db,
  );
}

const sums = sql`count(*) filter (where runs), count(distinct request_id) filter (where working_ms is not null), sum(wall_ms),
      sum(working_ms)`;

async function deleteSums(db: Database, pairs: readonly Pair[]): Promise<void> {
  const stale = sql`unnest(${pairs.map(({ providerId }) => providerId)}::uuid[],
    ${pairs.map(({ customerTeamId }) => customerTeamId)}::uuid[]) as stale (one_id, other_id)
    where provider_id = stale.one_id and coalesce(customer_team_id, ${nobody}) = stale.other_id`;
  await sql`delete from held_spread using ${stale}`.execute(db);
  await sql`
    with gone as (delete from held_sum using ${stale} returning *)
    ${addToProviders(sql`gone`, -1)}`.execute(db);
}

/** Each holder's time of each request of the pairs until now: one row for a request that nobody held. */
const countedOf = (
  pairs: readonly Pair[],
  { running, now }: { running: readonly RunningWorked[]; now: Date },
): RawBuilder<unknown> => sql`
    counted as (
      select life.provider_id, life.customer_team_id, life.asked_at, life.request_id, held.holder, held.team_id, held.through_parts,
        held.since is not null as runs,
        coalesce(held.wall_ms, 0) + coalesce(greatest(0, round(extract(epoch from ${now}::timestamptz - held.since) * 1000))::bigint, 0) as wall_ms,
        held.working_ms + case when held.since is null then 0 else coalesce(worked.working_ms, 0) end as working_ms
      from ${lives(pairs)} as life left join held_time as held on held.request_id = life.request_id
      left join unnest(${running.map(({ requestId }) => requestId)}::uuid[], ${running.map(({ workingMs }) => workingMs)}::bigint[])
        as worked (request_id, working_ms) on worked.request_id = held.request_id)`;
