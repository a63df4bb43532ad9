/** SQL for pages of other features: how much of the time others held what a team, or the whole house, was asked. */
import { sql } from "kysely";
import type { Period } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { heldVisibleTo } from "../access.ts";
import { wallNow } from "./figures.ts";

export interface HeldByOthers {
  readonly requests: number;
  /** All the time that they were open. */
  readonly wholeMs: number;
  /** What of it other teams and vendors held: neither the team that serves nor the customer. */
  readonly othersMs: number;
}

/** Of all teams where none is named. A few sums over the kept ones, however many requests there are. */
export async function sumHeldByOthers(
  db: Database,
  who: Who,
  { teamId, period, now }: { teamId: string | null; period: Period; now: Date },
): Promise<HeldByOthers> {
  const { rows } = await sql<HeldByOthers>`
    with held as (
      select sums.holder, sums.team_id is distinct from sums.provider_id as elsewhere, sum(sums.requests) as requests,
        ${wallNow(now)} as wall_ms
      from held_sum as sums
      where sums.period = ${period} and (${teamId}::uuid is null or sums.provider_id = ${teamId}::uuid) and ${heldVisibleTo(who)}
      group by 1, 2)
    select coalesce(sum(requests) filter (where holder = 'all'), 0)::bigint as requests,
      coalesce(sum(wall_ms) filter (where holder not in ('all', 'any')), 0)::bigint as whole_ms,
      coalesce(sum(wall_ms) filter (where holder not in ('all', 'any', 'customer') and elsewhere), 0)::bigint as others_ms
    from held`.execute(db);
  return rows[0]!;
}
