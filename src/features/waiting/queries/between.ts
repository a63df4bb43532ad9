/** SQL of who held what was asked between two instants, for the month in words. It names teams and no person. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { heldVisibleTo } from "../access.ts";
import { runOn } from "./figures.ts";

/** Hours by the clock, as sums over requests, so that a share of them has an interval. */
export interface HeldBetween {
  readonly providerId: string;
  readonly provider: string;
  /** Another team or a vendor that held some of them; null: the requests themselves, of which nothing is a part. */
  readonly holderId: string | null;
  readonly holder: string | null;
  readonly n: number;
  readonly part: number;
  readonly partSquared: number;
  readonly product: number;
  readonly whole: number;
  readonly wholeSquared: number;
}

/** Reads the requests asked then: for what is made once a month. */
export async function listHeldBetween(
  db: Database,
  who: Who,
  { from, to, now }: { readonly from: Date; readonly to: Date; readonly now: Date },
): Promise<HeldBetween[]> {
  const { rows } = await sql<HeldBetween>`
    with held as (
      select life.provider_id, life.request_id, time.team_id,
        (coalesce(time.wall_ms, 0) + ${runOn(sql`time.since`, now)})::float8 / 3600000 as hours
      from held_life as life left join held_time as time on time.request_id = life.request_id
      where life.asked_at >= ${from} and life.asked_at < ${to} and ${heldVisibleTo(who)}),
    lives as (select provider_id, request_id, sum(hours) as hours from held group by provider_id, request_id),
    parts as (
      select provider_id, request_id, team_id, sum(hours) as hours from held
      where team_id <> provider_id group by provider_id, request_id, team_id),
    summed as (
      select provider_id, null::uuid as holder_id, count(*) as n, 0::float8 as part, 0::float8 as part_squared, 0::float8 as product,
        sum(hours) as whole, sum(hours * hours) as whole_squared
      from lives group by provider_id
      union all
      select parts.provider_id, parts.team_id, count(*), sum(parts.hours), sum(parts.hours * parts.hours), sum(parts.hours * lives.hours), 0, 0
      from parts join lives on lives.request_id = parts.request_id group by parts.provider_id, parts.team_id)
    select summed.*, provider.name as provider, holder.name as holder
    from summed join team as provider on provider.id = summed.provider_id left join team as holder on holder.id = summed.holder_id
    order by provider.name, holder.name`.execute(db);
  return rows;
}
