/** SQL of pairs of teams that make it hard for each other. Reads across every person's view: sums hold nothing confidential and no person. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

/** How one team serves the other over the last 90 days. */
export interface StrainRow {
  readonly promised: number;
  readonly kept: number;
  /** Hand-offs to the other team, and those of them that went straight back to it. */
  readonly handoffs: number;
  readonly returns: number;
}

export interface StrainedPair {
  readonly oneId: string;
  readonly otherId: string;
  readonly there: StrainRow;
  readonly back: StrainRow;
}

/** Pairs of open teams of the house, from the sums that are kept up, of which anything was broken both ways or handed straight back. */
export async function findStrained(db: Database): Promise<StrainedPair[]> {
  const { rows } = await sql<StrainedPair>`
    with way as (
      select provider_id as from_id, customer_team_id as to_id, promised, kept, 0 as handoffs, 0 as returns
      from relationship_count where period = 'quarter' and promised > kept and customer_team_id <> provider_id
      union all
      select from_team_id, to_team_id, 0, 0, handoffs, returns from handoff_count where period = 'quarter' and returns > 0),
    pair as (
      select least(from_id, to_id) as one_id, greatest(from_id, to_id) as other_id,
        sum(promised) filter (where from_id < to_id) as promised_there, sum(kept) filter (where from_id < to_id) as kept_there,
        sum(promised) filter (where from_id > to_id) as promised_back, sum(kept) filter (where from_id > to_id) as kept_back,
        sum(handoffs) filter (where from_id < to_id) as handoffs_there, sum(returns) filter (where from_id < to_id) as returns_there,
        sum(handoffs) filter (where from_id > to_id) as handoffs_back, sum(returns) filter (where from_id > to_id) as returns_back
      from way group by 1, 2)
    select one_id as "oneId", other_id as "otherId",
      jsonb_build_object('promised', coalesce(promised_there, 0), 'kept', coalesce(kept_there, 0),
        'handoffs', coalesce(handoffs_there, 0), 'returns', coalesce(returns_there, 0)) as there,
      jsonb_build_object('promised', coalesce(promised_back, 0), 'kept', coalesce(kept_back, 0),
        'handoffs', coalesce(handoffs_back, 0), 'returns', coalesce(returns_back, 0)) as back
    from pair join team as one on one.id = one_id join team as other on other.id = other_id
    where one.kind = 'team' and other.kind = 'team' and one.closed_at is null and other.closed_at is null
    order by one_id, other_id`.execute(db);
  return rows;
}

export interface PairSince {
  readonly providerId: string;
  readonly customerId: string;
  readonly from: Date;
}

/** Promises of one team to another, of what was asked since then, for each pair in its place. */
export async function countKeptBetween(
  db: Database,
  pairs: readonly PairSince[],
  to: Date,
): Promise<{ promised: number; kept: number }[]> {
  const { rows } = await sql<{ promised: number; kept: number }>`
    select asked.promised, asked.kept
    from unnest(${pairs.map(({ providerId }) => providerId)}::uuid[], ${pairs.map(({ customerId }) => customerId)}::uuid[],
      ${pairs.map(({ from }) => from)}::timestamptz[]) with ordinality as pair (provider_id, customer_id, since, place)
    cross join lateral (
      select count(*) filter (where m.promise in ('kept', 'broken')) as promised, count(*) filter (where m.promise = 'kept') as kept
      from request_measure as m where m.provider_id = pair.provider_id and m.customer_team_id = pair.customer_id
        and m.asked_at >= pair.since and m.asked_at < ${to}) as asked
    order by pair.place`.execute(db);
  return rows;
}

export interface RequestsBetween {
  readonly providerId: string;
  readonly customerId: string;
  readonly requests: number;
}

/** How many requests went from one team to another since then, of the whole house, or of a few teams with each other one. Reads a row for each of them. */
export async function countRequestsBetween(
  db: Database,
  since: Date,
  teamIds?: readonly string[],
): Promise<RequestsBetween[]> {
  const ids = sql`any(${[...(teamIds ?? [])]}::uuid[])`;
  const ofTeams = teamIds ? sql`(provider_id = ${ids} or customer_team_id = ${ids})` : sql`true`;
  const { rows } = await sql<RequestsBetween>`
    select provider_id, customer_team_id as customer_id, count(*) as requests from request_measure
    where asked_at >= ${since} and customer_team_id <> provider_id and ${ofTeams} group by 1, 2`.execute(
    db,
  );
  return rows;
}
