/** SQL of the months of services that are kept up. Reads across every person's view: measures hold nothing confidential and no person. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

/** How far back months are kept: so many months before that of the instant. */
const monthsBack = 24;

/** Sums the requests of the services by the month in which they were asked, in the zone; what stood there goes. */
export async function sumServiceMonths(
  db: Database,
  serviceIds: readonly string[],
  zone: string,
  now: Date,
): Promise<void> {
  const ids = sql`any(${[...serviceIds]}::uuid[])`;
  await sql`delete from service_month where service_id = ${ids}`.execute(db);
  await sql`
    with earliest as (
      select (date_trunc('month', ${now}::timestamptz at time zone ${zone}) - make_interval(months => ${monthsBack}))
        at time zone ${zone} as at)
    insert into service_month (service_id, month, requests, promised, kept, as_of)
    select m.service_id, to_char(m.asked_at at time zone ${zone}, 'YYYY-MM') as month, count(*),
      count(*) filter (where m.promise in ('kept', 'broken')), count(*) filter (where m.promise = 'kept'), ${now}::timestamptz
    from request_measure as m
    where m.service_id = ${ids} and m.asked_at >= (select at from earliest)
    group by m.service_id, month`.execute(db);
}

export interface ServiceMonth {
  readonly serviceId: string;
  /** '2026-11', of the organisation's zone. */
  readonly month: string;
  readonly requests: number;
  /** How many were kept or broken. */
  readonly promised: number;
  readonly kept: number;
}

/** The months since one of them, in order, of services that the caller has found to be seen. Confidential requests are in none. */
export async function findServiceMonths(
  db: Database,
  serviceIds: readonly string[],
  since: string,
): Promise<ServiceMonth[]> {
  const { rows } = await sql<ServiceMonth>`
    select service_id, month, requests, promised, kept from service_month
    where service_id = any(${[...serviceIds]}::uuid[]) and month >= ${since} order by service_id, month`.execute(
    db,
  );
  return rows;
}
