/** How evenly holders share the requests: sums of squares and products, made with the other sums and read as they were made. */
import { type RawBuilder, sql } from "kysely";
import type { Period } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { heldVisibleTo } from "../access.ts";
import type { Spread } from "../mostly.ts";
import { type Whose, whereOf } from "./whose.ts";

/**
 * From `counted`, with each holder's time of each request: `spread_by`, in whole seconds, for each request one row for each side and one for
 * each team of the others. A team counts once, in all of its ways. Seconds are bigint, and their sums are exact.
 */
export const spreading: RawBuilder<unknown> = sql`
    holding as (
      select provider_id, customer_team_id, asked_at, request_id, team_id,
        case when holder = 'customer' then 'customer' when team_id = provider_id then 'own' else 'others' end as side,
        round(sum(wall_ms) / 1000)::bigint as seconds
      from counted where holder is not null group by 1, 2, 3, 4, 5, 6),
    sided as (
      select provider_id, customer_team_id, asked_at, request_id,
        coalesce(sum(seconds) filter (where side = 'own'), 0)::bigint as own,
        coalesce(sum(seconds) filter (where side = 'customer'), 0)::bigint as customer,
        coalesce(sum(seconds) filter (where side = 'others'), 0)::bigint as others
      from holding group by 1, 2, 3, 4),
    spread_by as (
      select provider_id, customer_team_id, asked_at, holder, null::uuid as team_id, seconds, own, customer, others
      from sided cross join lateral (values ('own', own), ('customer', customer), ('others', others)) as side (holder, seconds)
      where seconds > 0
      union all
      select sided.provider_id, sided.customer_team_id, sided.asked_at, 'team', team_id, seconds, own, customer, others
      from holding join sided using (request_id) where side = 'others' and team_id is not null and seconds > 0)`;

export const spreadSums = sql`sum(seconds) as seconds, sum(seconds * seconds) as square, sum(seconds * own) as with_own,
      sum(seconds * customer) as with_customer, sum(seconds * others) as with_others`;

/** As `spreadSums` gives them, for JavaScript: squares pass what is exact there, and an estimate needs no more. */
export const asSpread = sql`spread.seconds::float8, spread.square::float8, spread.with_own::float8, spread.with_customer::float8,
      spread.with_others::float8`;

export interface SpreadRow extends Omit<Spread, "team"> {
  readonly providerId: string;
  readonly teamId: string | null;
  readonly team: string | null;
}

/** How evenly holders shared the requests of one team, or of what it was asked by one. */
export async function listSpread(
  db: Database,
  who: Who,
  { period, ...whose }: Whose & { period: Period },
): Promise<SpreadRow[]> {
  const { rows } = await sql<SpreadRow>`
    select spread.provider_id, spread.holder, spread.team_id, team.name as team, ${asSpread} from (
      select sums.provider_id, sums.holder, sums.team_id, sum(sums.seconds) as seconds, sum(sums.square) as square,
        sum(sums.with_own) as with_own, sum(sums.with_customer) as with_customer, sum(sums.with_others) as with_others
      from held_spread as sums where sums.period = ${period} and ${whereOf(whose)} and ${heldVisibleTo(who)}
      group by sums.provider_id, sums.holder, sums.team_id) as spread
    left join team on team.id = spread.team_id`.execute(db);
  return rows;
}
