/** SQL of pairs of teams that make it hard for each other. Reads across every person's view: sums hold nothing confidential and no person. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { both, whereCustomer, whereProvider, whereWithin, type Window } from "./conditions.ts";

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

/** Promises of one team to another, of what was asked in this time. */
export async function countKeptBetween(
  db: Database,
  { providerId, customerId }: { readonly providerId: string; readonly customerId: string },
  window: Window,
): Promise<{ promised: number; kept: number }> {
  const where = both(whereProvider(providerId), whereCustomer(customerId), whereWithin(window));
  const { rows } = await sql<{ promised: number; kept: number }>`
    select count(*) filter (where promise in ('kept', 'broken')) as promised, count(*) filter (where promise = 'kept') as kept
    from request_measure as m where ${where}`.execute(db);
  return rows[0]!;
}
