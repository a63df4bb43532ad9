/** SQL of the reports. Reads across every person's view: measures hold nothing confidential and no person. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { type Window, whereWithin } from "./conditions.ts";
import { counts } from "./sums.ts";

export interface HandoffSums {
  readonly requests: number;
  readonly events: number;
  readonly handoffs: number;
  readonly requestsWithoutHandoff: number;
  readonly maxHandoffs: number;
  readonly pingPongRequests: number;
}

export async function sumHandoffsOf(
  db: Database,
  where: RawBuilder<boolean>,
): Promise<HandoffSums> {
  const { rows } = await sql<HandoffSums>`
    select count(*) as requests, coalesce(sum(m.events), 0)::bigint as events, coalesce(sum(m.handoffs), 0)::bigint as handoffs,
      count(*) filter (where m.handoffs = 0) as requests_without_handoff, coalesce(max(m.handoffs), 0) as max_handoffs,
      count(*) filter (where m.ping_pongs > 0) as ping_pong_requests
    from request_measure as m where ${where}`.execute(db);
  return rows[0]!;
}

/** The same over all time from the sums that are kept up. */
export async function sumHandoffsKept(db: Database): Promise<HandoffSums & AsOf> {
  const { rows } = await sql<HandoffSums & AsOf>`
    select coalesce(sum(requests), 0)::bigint as requests, coalesce(sum(events), 0)::bigint as events,
      coalesce(sum(handoffs), 0)::bigint as handoffs, coalesce(sum(requests - handed_on), 0)::bigint as requests_without_handoff,
      coalesce(max(most_handoffs), 0) as max_handoffs, coalesce(sum(ping_ponged), 0)::bigint as ping_pong_requests, min(as_of) as as_of
    from relationship_count where period = 'all'`.execute(db);
  return rows[0]!;
}

/** Of the oldest of the sums; null where there is none. */
interface AsOf {
  readonly asOf: Date | null;
}

export interface HandoffBetween {
  readonly from: string;
  readonly to: string;
  readonly handoffs: number;
  readonly returns: number;
}

/** Most hand-offs first. */
export async function listHandoffsBetween(
  db: Database,
  where: RawBuilder<boolean>,
  limit: number,
): Promise<HandoffBetween[]> {
  const { rows } = await sql<HandoffBetween>`
    select one.name as "from", other.name as "to", passed.handoffs, passed.returns
    from (
      select m.stays[place] as from_id, m.stays[place + 1] as to_id, count(*) as handoffs,
        count(*) filter (where place > 1 and m.stays[place - 1] = m.stays[place + 1]) as returns
      from request_measure as m cross join generate_series(1, m.handoffs) as place
      where m.handoffs > 0 and ${where} group by 1, 2) as passed
    join team as one on one.id = passed.from_id join team as other on other.id = passed.to_id
    order by passed.handoffs desc, one.name, other.name limit ${limit}`.execute(db);
  return rows;
}

/** The same over all time from the sums that are kept up. */
export async function listHandoffsKept(db: Database, limit: number): Promise<HandoffBetween[]> {
  const { rows } = await sql<HandoffBetween>`
    select one.name as "from", other.name as "to", kept.handoffs, kept.returns
    from handoff_count as kept join team as one on one.id = kept.from_team_id join team as other on other.id = kept.to_team_id
    where kept.period = 'all' order by kept.handoffs desc, one.name, other.name limit ${limit}`.execute(
    db,
  );
  return rows;
}

export interface Counts {
  readonly requests: number;
  readonly running: number;
  readonly finished: number;
  readonly rightFirstTime: number;
  readonly reopened: number;
  readonly misrouted: number;
  readonly promised: number;
  readonly kept: number;
  readonly handedOn: number;
  readonly pingPonged: number;
}

export async function countOf(db: Database, where: RawBuilder<boolean>): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select ${counts} from request_measure as m where ${where}`.execute(db);
  return rows[0]!;
}

/** What the report of defects counts, over all time from the sums that are kept up. */
export async function countDefectsKept(
  db: Database,
): Promise<
  Pick<Counts, "requests" | "finished" | "reopened" | "misrouted" | "rightFirstTime"> & AsOf
> {
  const { rows } = await sql<Counts & AsOf>`
    select coalesce(sum(requests), 0)::bigint as requests, coalesce(sum(finished), 0)::bigint as finished,
      coalesce(sum(reopened), 0)::bigint as reopened, coalesce(sum(misrouted), 0)::bigint as misrouted,
      coalesce(sum(right_first_time), 0)::bigint as right_first_time, min(as_of) as as_of
    from relationship_count where period = 'all'`.execute(db);
  return rows[0]!;
}

export interface ReturnedAndCauses {
  /** Requests of which something had not been said at the start. */
  readonly returned: number;
  /** How often work came back for these causes of the customer and of the serving team; null: that side said none. */
  readonly causes: readonly {
    readonly cause: string | null;
    readonly providerCause: string | null;
    readonly n: number;
  }[];
}

export async function countReturnedAndCauses(
  db: Database,
  where: RawBuilder<boolean>,
): Promise<ReturnedAndCauses> {
  const { rows } = await sql<ReturnedAndCauses>`
    with told as (
      select defect.request_id, defect.kind, defect.cause, defect.provider_cause
      from request_measure as m join defect on defect.request_id = m.request_id where ${where}),
    counted as (
      select cause, provider_cause, count(*) as n from told where kind = 'reopened' group by cause, provider_cause)
    select (select count(distinct request_id) from told where kind = 'returned') as returned,
      (select coalesce(jsonb_agg(jsonb_build_object('cause', cause, 'providerCause', provider_cause, 'n', n)
        order by n desc, cause, provider_cause), '[]') from counted) as causes`.execute(db);
  return rows[0]!;
}

export async function namesOfTeams(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from team where id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export interface KeptWait {
  readonly scope: "pair" | "provider";
  readonly wait: "first-reply" | "done";
  readonly time: "wall" | "working";
  readonly providerId: string;
  readonly customerTeamId: string | null;
  readonly n: number;
  readonly endings: number;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly ninetieth: number | null;
  readonly asOf: Date;
}

/** The estimates over all time that are kept up, of the most asked providers and pairs. */
export async function listKeptWaits(db: Database, limit: number): Promise<KeptWait[]> {
  const { rows } = await sql<KeptWait>`
    with most as (
      (select scope, provider_id, customer_team_id from relationship_wait
        where period = 'all' and wait = 'done' and time = 'wall' and scope = 'provider' order by n desc, provider_id limit ${limit})
      union all
      (select scope, provider_id, customer_team_id from relationship_wait
        where period = 'all' and wait = 'done' and time = 'wall' and scope = 'pair'
        order by n desc, provider_id, customer_team_id limit ${limit}))
    select kept.* from most join relationship_wait as kept on kept.period = 'all' and kept.scope = most.scope
      and kept.provider_id = most.provider_id and kept.customer_team_id is not distinct from most.customer_team_id
    order by kept.n desc, kept.provider_id, kept.customer_team_id`.execute(db);
  return rows;
}

export interface PairKeptRow {
  readonly providerId: string;
  readonly provider: string;
  readonly customerId: string;
  readonly customer: string;
  readonly promised: number;
  readonly kept: number;
}

/** Promises by pair, counted now. */
export async function countPairsKept(db: Database, window: Window): Promise<PairKeptRow[]> {
  const { rows } = await sql<PairKeptRow>`
    select provider.id as "providerId", provider.name as provider, customer.id as "customerId", customer.name as customer,
      sums.promised, sums.kept
    from (
      select m.provider_id, m.customer_team_id, count(*) as promised, count(*) filter (where m.promise = 'kept') as kept
      from request_measure as m
      where m.promise in ('kept', 'broken') and m.provider_id <> m.customer_team_id and ${whereWithin(window)}
      group by m.provider_id, m.customer_team_id) as sums
    join team as provider on provider.id = sums.provider_id
    join team as customer on customer.id = sums.customer_team_id
    order by provider.name, customer.name`.execute(db);
  return rows;
}
