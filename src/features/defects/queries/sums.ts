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

/** Stands where no team is known, as relationships has it. */
const nobody = "00000000-0000-0000-0000-000000000000";

export interface Pair {
  readonly oneId: string;
  /** The team that asked; `nobody`: nobody knows. */
  readonly otherId: string;
}

interface Summing {
  readonly pairs: readonly Pair[];
  readonly starts: readonly PeriodStart[];
  readonly now: Date;
}

const columns = sql`
  m.request_id, m.provider_id, m.service_id, m.customer_team_id, m.asked_at, m.done, m.reopened, m.misrouted,
  m.asked_at + m.done_wall * interval '1 second' as ended_at`;

const listOf = (pairs: readonly Pair[]): RawBuilder<unknown> => sql`
  unnest(${pairs.map(({ oneId }) => oneId)}::uuid[], ${pairs.map(({ otherId }) => otherId)}::uuid[]) as stale (one_id, other_id)`;

const measuredOfPairs = (pairs: readonly Pair[]): RawBuilder<unknown> => sql`
  select ${columns} from ${listOf(pairs)} join request_measure as m on m.provider_id = stale.one_id and m.customer_team_id = stale.other_id
  union all
  select ${columns} from ${listOf(pairs)} join request_measure as m on stale.other_id = ${nobody} and m.provider_id = stale.one_id
    and m.customer_team_id is null`;

const periodsOf = (starts: readonly PeriodStart[]): RawBuilder<unknown> => sql`
  unnest(${starts.map(({ period }) => period)}::text[], ${starts.map(({ since }) => since)}::timestamptz[]) as period (name, since)`;

/** Puts new sums of the pairs in the place of those that stood there; those of services and teams are added up from them. */
export async function sumPairs(db: Database, summing: Summing): Promise<void> {
  const stale = listOf(summing.pairs);
  for (const table of ["defect_count", "defect_cause_count"])
    await sql`
      delete from ${sql.table(table)} as kept using ${stale}
      where kept.provider_id = stale.one_id and coalesce(kept.customer_team_id, ${nobody}) = stale.other_id`.execute(
      db,
    );
  await sql`
    delete from defect_streak as kept using ${stale}
    where kept.provider_id = stale.one_id and kept.customer_team_id = stale.other_id`.execute(db);
  await insertCounts(db, summing);
  await insertCauses(db, summing);
  await insertStreaks(db, {
    measured: measuredOfPairs(summing.pairs),
    scopes: sql`
      select provider_id, null::uuid as service_id, customer_team_id, at, ends_it from moment where customer_team_id is not null`,
    now: summing.now,
  });
}

/** What is in a row of the teams and of their services cannot be added up: it is read anew. */
export async function sumStreaks(
  db: Database,
  { providerIds, now }: { readonly providerIds: readonly string[]; readonly now: Date },
): Promise<void> {
  const ids = sql`any(${[...providerIds]}::uuid[])`;
  await sql`delete from defect_streak where provider_id = ${ids} and customer_team_id is null`.execute(
    db,
  );
  await insertStreaks(db, {
    measured: sql`select ${columns} from request_measure as m where m.provider_id = ${ids}`,
    scopes: sql`
      select provider_id, null::uuid as service_id, null::uuid as customer_team_id, at, ends_it from moment
      union all select provider_id, service_id, null, at, ends_it from moment where service_id is not null`,
    now,
  });
}

/** What is finished and what was right the first time is counted as relationships does (its queries/sums.ts); a test holds the two together. */
async function insertCounts(db: Database, { pairs, starts, now }: Summing): Promise<void> {
  await sql`
    with m as materialized (${measuredOfPairs(pairs)}),
    returned as (select distinct request_id from defect where kind = 'returned' and request_id in (select request_id from m))
    insert into defect_count (period, provider_id, service_id, customer_team_id, requests, finished, right_first_time, reopened, misrouted,
      returned, as_of)
    select period.name, m.provider_id, m.service_id, m.customer_team_id, count(*), count(*) filter (where done = 'came' or reopened > 0),
      count(*) filter (where done = 'came' and reopened = 0 and misrouted = 0), count(*) filter (where reopened > 0),
      count(*) filter (where misrouted > 0), count(returned.request_id), ${now}::timestamptz
    from m left join returned on returned.request_id = m.request_id join ${periodsOf(starts)} on m.asked_at >= period.since
    group by period.name, m.provider_id, m.service_id, m.customer_team_id`.execute(db);
}

async function insertCauses(db: Database, { pairs, starts }: Summing): Promise<void> {
  await sql`
    insert into defect_cause_count (period, provider_id, service_id, customer_team_id, cause, provider_cause, n)
    select period.name, m.provider_id, m.service_id, m.customer_team_id, defect.cause, defect.provider_cause, count(*)
    from (${measuredOfPairs(pairs)}) as m join defect on defect.request_id = m.request_id and defect.kind = 'reopened'
    join ${periodsOf(starts)} on m.asked_at >= period.since
    where m.reopened > 0
    group by period.name, m.provider_id, m.service_id, m.customer_team_id, defect.cause, defect.provider_cause`.execute(
    db,
  );
}

interface Rows {
  readonly measured: RawBuilder<unknown>;
  /** From `moment`: whose row each is in. */
  readonly scopes: RawBuilder<unknown>;
  readonly now: Date;
}

/** What was right the first time counts when it ended; each defect that is one of the work or of the way it took ends the row. */
async function insertStreaks(db: Database, { measured, scopes, now }: Rows): Promise<void> {
  await sql`
    with m as materialized (${measured}),
    moment as (
      select provider_id, service_id, customer_team_id, ended_at as at, false as ends_it from m
      where done = 'came' and reopened = 0 and misrouted = 0
      union all
      select m.provider_id, m.service_id, m.customer_team_id, defect.at, true
      from m join defect on defect.request_id = m.request_id
      where (m.reopened > 0 or m.misrouted > 0) and defect.kind in ('reopened', 'misrouted')),
    scoped as (${scopes}),
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
