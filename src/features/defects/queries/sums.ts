/** SQL of the sums that are kept up. Reads across every person's view: measures hold nothing confidential and no person. */
import { type RawBuilder, sql } from "kysely";
import type { PeriodStart } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";

/** One writer of sums at a time; whoever comes second leaves it to the first, until its transaction ends. */
export async function takeTurn(db: Database): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('goodturn.defects')) as mine`.execute(db);
  return rows[0]?.mine === true;
}

interface Summing {
  readonly providerIds: readonly string[];
  readonly starts: readonly PeriodStart[];
  readonly now: Date;
}

const measuredOf = (providerIds: readonly string[]): RawBuilder<unknown> => sql`
  select request_id, provider_id, service_id, customer_team_id, asked_at, done, reopened, misrouted,
    asked_at + done_wall * interval '1 second' as ended_at
  from request_measure where provider_id = any(${[...providerIds]}::uuid[])`;

const periodsOf = (starts: readonly PeriodStart[]): RawBuilder<unknown> => sql`
  unnest(${starts.map(({ period }) => period)}::text[], ${starts.map(({ since }) => since)}::timestamptz[]) as period (name, since)`;

/** Puts new sums of the teams in the place of those that stood there. */
export async function sumProviders(db: Database, summing: Summing): Promise<void> {
  const ids = sql`any(${[...summing.providerIds]}::uuid[])`;
  await sql`delete from defect_count where provider_id = ${ids}`.execute(db);
  await sql`delete from defect_cause_count where provider_id = ${ids}`.execute(db);
  await sql`delete from defect_streak where provider_id = ${ids}`.execute(db);
  await insertCounts(db, summing);
  await insertCauses(db, summing);
  await insertStreaks(db, summing);
}

/** What is finished and what was right the first time is counted as relationships does (its queries/sums.ts); a test holds the two together. */
async function insertCounts(db: Database, { providerIds, starts, now }: Summing): Promise<void> {
  await sql`
    with m as materialized (${measuredOf(providerIds)}),
    returned as (select distinct request_id from defect where kind = 'returned' and request_id in (select request_id from m))
    insert into defect_count (period, provider_id, service_id, customer_team_id, requests, finished, right_first_time, reopened, misrouted,
      returned, as_of)
    select period.name, m.provider_id, m.service_id, m.customer_team_id, count(*), count(*) filter (where done = 'came' or reopened > 0),
      count(*) filter (where done = 'came' and reopened = 0 and misrouted = 0), count(*) filter (where reopened > 0),
      count(*) filter (where misrouted > 0), count(returned.request_id), ${now}::timestamptz
    from m left join returned on returned.request_id = m.request_id join ${periodsOf(starts)} on m.asked_at >= period.since
    group by period.name, m.provider_id, m.service_id, m.customer_team_id`.execute(db);
}

async function insertCauses(db: Database, { providerIds, starts }: Summing): Promise<void> {
  await sql`
    insert into defect_cause_count (period, provider_id, service_id, customer_team_id, cause, provider_cause, n)
    select period.name, m.provider_id, m.service_id, m.customer_team_id, defect.cause, defect.provider_cause, count(*)
    from (${measuredOf(providerIds)}) as m join defect on defect.request_id = m.request_id and defect.kind = 'reopened'
    join ${periodsOf(starts)} on m.asked_at >= period.since
    where m.reopened > 0
    group by period.name, m.provider_id, m.service_id, m.customer_team_id, defect.cause, defect.provider_cause`.execute(
    db,
  );
}

/** What was right the first time counts when it ended; each defect that is one of the work or of the way it took ends the row. */
async function insertStreaks(db: Database, { providerIds, now }: Summing): Promise<void> {
  await sql`
    with m as materialized (${measuredOf(providerIds)}),
    moment as (
      select provider_id, service_id, customer_team_id, ended_at as at, false as ends_it from m
      where done = 'came' and reopened = 0 and misrouted = 0
      union all
      select m.provider_id, m.service_id, m.customer_team_id, defect.at, true
      from m join defect on defect.request_id = m.request_id
      where (m.reopened > 0 or m.misrouted > 0) and defect.kind in ('reopened', 'misrouted')),
    scoped as (
      select provider_id, null::uuid as service_id, null::uuid as customer_team_id, at, ends_it from moment
      union all select provider_id, service_id, null, at, ends_it from moment where service_id is not null
      union all select provider_id, null, customer_team_id, at, ends_it from moment where customer_team_id is not null),
    placed as (
      select *, count(*) filter (where ends_it) over (
        partition by provider_id, service_id, customer_team_id order by at, ends_it desc rows unbounded preceding) as place
      from scoped),
    streak as (
      select provider_id, service_id, customer_team_id, place, count(*) filter (where not ends_it) as length, max(at) filter (where ends_it) as began
      from placed group by provider_id, service_id, customer_team_id, place)
    insert into defect_streak (provider_id, service_id, customer_team_id, present, longest, last_at, as_of)
    select provider_id, service_id, customer_team_id, (array_agg(length order by place desc))[1], max(length), max(began), ${now}::timestamptz
    from streak group by provider_id, service_id, customer_team_id`.execute(db);
}
