/** SQL of the sums that are kept up. Reads across every person's view: measures hold nothing confidential and no person. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Estimate, PeriodStart, WaitRow } from "../rules.ts";
import { nobody } from "./measure.ts";

export type Scope = "pair" | "provider" | "customer";
export interface Stale {
  readonly oneId: string;
  readonly otherId: string;
}

/** Within the transaction that there is, or one of its own: a turn lasts until its end. */
export function inTransaction<Result>(
  db: Database,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/** One writer of sums at a time. Whoever must not wait is told whether it is their turn. */
export async function takeTurn(db: Database, { wait }: { wait: boolean }): Promise<boolean> {
  const lock = sql`hashtext('goodturn.relationships')`;
  if (wait) {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(db);
    return true;
  }
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(${lock}) as mine`.execute(db);
  return rows[0]?.mine === true;
}

/** Takes stale figures of a kind off the list, at most so many. */
export async function takeStale(
  db: Database,
  scope: Scope | "handoff" | "service-months" | "defects" | "defect-streaks" | "goodwill",
  limit: number,
): Promise<Stale[]> {
  const { rows } = await sql<Stale>`
    with taken as (
      select distinct one_id, other_id from stale_figure where scope = ${scope} order by one_id, other_id limit ${limit}),
    gone as (
      delete from stale_figure using taken
      where scope = ${scope} and stale_figure.one_id = taken.one_id and stale_figure.other_id = taken.other_id)
    select one_id, other_id from taken`.execute(db);
  return rows;
}

/** Takes services of which some measure has changed off the list, at most so many and none of those excepted. */
export async function takeStaleServices(
  db: Database,
  { limit, exceptIds }: { limit: number; exceptIds: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with taken as (
      select distinct one_id as id from stale_figure where scope = 'service' and one_id <> all(${[...exceptIds]}::uuid[]) limit ${limit}),
    gone as (delete from stale_figure using taken where scope = 'service' and stale_figure.one_id = taken.id)
    select id from taken`.execute(db);
  return rows.map(({ id }) => id);
}

/** Every night all figures are stale: periods have moved on, and who waits has waited longer. */
export async function markAllStale(db: Database): Promise<void> {
  await sql`
    with pair as (select distinct provider_id as one_id, coalesce(customer_team_id, ${nobody}) as other_id from request_measure
      union select provider_id, coalesce(customer_team_id, ${nobody}) from relationship_count)
    insert into stale_figure (scope, one_id, other_id)
    select 'pair', one_id, other_id from pair
    union all select distinct 'provider', one_id, ${nobody}::uuid from pair
    union all select distinct 'customer', other_id, ${nobody}::uuid from pair
    union all select 'defects', one_id, other_id from pair
    union all select distinct 'defect-streaks', one_id, ${nobody}::uuid from pair
    union all select 'goodwill', one_id, other_id from pair where other_id <> all(array[one_id, ${nobody}::uuid])
    union all select 'service-months', id, ${nobody}::uuid from service
    union all (
      select distinct 'handoff', stays[place], stays[place + 1] from request_measure, generate_series(1, handoffs) as place
      where handoffs > 0
      union select 'handoff', from_team_id, to_team_id from handoff_count)`.execute(db);
}

function columnsOf(stale: readonly Stale[]): RawBuilder<unknown> {
  return sql`unnest(${stale.map(({ oneId }) => oneId)}::uuid[], ${stale.map(({ otherId }) => otherId)}::uuid[])
    as stale (one_id, other_id)`;
}

function periodsOf(periods: readonly PeriodStart[]): RawBuilder<unknown> {
  return sql`unnest(${periods.map(({ period }) => period)}::text[], ${periods.map(({ since }) => since)}::timestamptz[])
    as period (name, since)`;
}

/** What is counted of a set of measures; each a whole number. */
export const counts = sql`
  count(*) as requests,
  count(*) filter (where done = 'running') as running,
  count(*) filter (where done = 'came' or reopened > 0) as finished,
  count(*) filter (where done = 'came' and reopened = 0 and misrouted = 0) as right_first_time,
  count(*) filter (where reopened > 0) as reopened,
  count(*) filter (where misrouted > 0) as misrouted,
  count(*) filter (where promise in ('kept', 'broken')) as promised,
  count(*) filter (where promise = 'kept') as kept,
  count(*) filter (where handoffs > 0) as handed_on,
  count(*) filter (where ping_pongs > 0) as ping_ponged`;

/** Measures of the pairs; the two joins let an index find both known and unknown customers. */
function measuresOf(pairs: readonly Stale[], columns: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select ${columns} from ${columnsOf(pairs)} join request_measure as m
      on m.provider_id = stale.one_id and m.customer_team_id = stale.other_id
    union all
    select ${columns} from ${columnsOf(pairs)} join request_measure as m
      on stale.other_id = ${nobody} and m.provider_id = stale.one_id and m.customer_team_id is null`;
}

export async function sumPairs(
  db: Database,
  pairs: readonly Stale[],
  periods: readonly PeriodStart[],
  now: Date,
): Promise<void> {
  await sql`
    delete from relationship_count using ${columnsOf(pairs)}
    where provider_id = stale.one_id and coalesce(customer_team_id, ${nobody}) = stale.other_id`.execute(
    db,
  );
  await sql`
    insert into relationship_count (period, provider_id, customer_team_id, requests, running, finished, right_first_time, reopened, misrouted,
      promised, kept, handed_on, ping_ponged, events, handoffs, most_handoffs, as_of)
    select period.name, m.provider_id, m.customer_team_id, ${counts}, sum(m.events), sum(m.handoffs), max(m.handoffs), ${now}::timestamptz
    from (${measuresOf(pairs, sql`m.provider_id, m.customer_team_id, m.asked_at, m.done, m.reopened, m.misrouted, m.promise, m.events, m.handoffs, m.ping_pongs`)}) as m
    join ${periodsOf(periods)} on m.asked_at >= period.since
    group by period.name, m.provider_id, m.customer_team_id`.execute(db);
}

const waitColumns = sql`
  m.provider_id, m.customer_team_id, m.asked_at, m.hours_id, m.first_reply, m.first_reply_wall, m.first_reply_working, m.done,
  m.done_wall, m.done_working`;

export async function listWaitsOfPairs(db: Database, pairs: readonly Stale[]): Promise<WaitRow[]> {
  const { rows } = await sql<WaitRow>`${measuresOf(pairs, waitColumns)}`.execute(db);
  return rows;
}

/** Waits by any condition over `m`; for estimates that are made when they are asked for. */
export async function listWaits(db: Database, where: RawBuilder<boolean>): Promise<WaitRow[]> {
  const { rows } = await sql<WaitRow>`
    select ${waitColumns} from request_measure as m where ${where}`.execute(db);
  return rows;
}

export interface EstimateRow extends Estimate {
  readonly providerId: string | null;
  readonly customerTeamId: string | null;
}

/** Puts the estimates in the place of those that stood there. */
export async function replaceWaits(
  db: Database,
  scope: Scope,
  stale: readonly Stale[],
  estimates: readonly EstimateRow[],
  now: Date,
): Promise<void> {
  const [provider, customer] = [
    sql`provider_id = stale.one_id`,
    sql`coalesce(customer_team_id, ${nobody})`,
  ];
  const which = {
    pair: sql`${provider} and ${customer} = stale.other_id`,
    provider,
    customer: sql`${customer} = stale.one_id`,
  }[scope];
  await sql`
    delete from relationship_wait using ${columnsOf(stale)} where scope = ${scope} and ${which}`.execute(
    db,
  );
  const rows = estimates.map((row) => ({
    period: row.period,
    wait: row.wait,
    time: row.time,
    provider_id: row.providerId,
    customer_team_id: row.customerTeamId,
    n: row.n,
    endings: row.endings,
    median: row.median,
    low: row.low,
    high: row.high,
    ninetieth: row.ninetieth,
  }));
  await sql`
    insert into relationship_wait (period, scope, wait, time, provider_id, customer_team_id, n, endings, median, low, high, ninetieth, as_of)
    select period, ${scope}, wait, time, provider_id, customer_team_id, n, endings, median, low, high, ninetieth, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (period text, wait text, time text, provider_id uuid,
      customer_team_id uuid, n integer, endings integer, median double precision, low double precision, high double precision,
      ninetieth double precision)`.execute(db);
}

/** Hand-offs between the pairs of teams, of the requests asked in each period. */
export async function sumHandoffs(
  db: Database,
  pairs: readonly Stale[],
  periods: readonly PeriodStart[],
  now: Date,
): Promise<void> {
  await sql`
    delete from handoff_count using ${columnsOf(pairs)}
    where from_team_id = stale.one_id and to_team_id = stale.other_id`.execute(db);
  await sql`
    insert into handoff_count (period, from_team_id, to_team_id, handoffs, returns, as_of)
    select period.name, stale.one_id, stale.other_id, count(*),
      count(*) filter (where place > 1 and m.stays[place - 1] = m.stays[place + 1]), ${now}::timestamptz
    from ${columnsOf(pairs)}
    join request_measure as m on m.handoffs > 0 and m.stays @> array[stale.one_id, stale.other_id]
    cross join generate_series(1, m.handoffs) as place
    join ${periodsOf(periods)} on m.asked_at >= period.since
    where m.stays[place] = stale.one_id and m.stays[place + 1] = stale.other_id
    group by period.name, stale.one_id, stale.other_id`.execute(db);
}
