/** SQL for pages of other features: how much of the time others held what a team, or the whole house, was asked. */
import { sql } from "kysely";
import type { Period } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { heldVisibleTo } from "../access.ts";
import { pairWallNow, providerWallNow } from "./figures.ts";

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
        sum(${providerWallNow(now)})::bigint as wall_ms
      from held_provider_sum as sums
      where sums.period = ${period} and (${teamId}::uuid is null or sums.provider_id = ${teamId}::uuid) and ${heldVisibleTo(who)}
      group by 1, 2)
    select coalesce(sum(requests) filter (where holder = 'all'), 0)::bigint as requests,
      coalesce(sum(wall_ms) filter (where holder not in ('all', 'any')), 0)::bigint as whole_ms,
      coalesce(sum(wall_ms) filter (where holder not in ('all', 'any', 'customer') and elsewhere), 0)::bigint as others_ms
    from held`.execute(db);
  return rows[0]!;
}

export interface PairOfTeams {
  readonly providerId: string;
  readonly customerId: string;
}

export interface MainHolder extends PairOfTeams {
  /** 'any': a team; the others have no name. */
  readonly holder: "any" | "customer" | "vendor" | "another";
  readonly teamId: string | null;
  readonly team: string | null;
  /** Of the time that the requests of the pair were open. */
  readonly share: number;
}

/** Who held most of what one team asked of another, for each of the pairs with enough requests. */
export async function listMainHolders(
  db: Database,
  who: Who,
  pairs: readonly PairOfTeams[],
  { period, now, floor }: { period: Period; now: Date; floor: number },
): Promise<MainHolder[]> {
  const { rows } = await sql<MainHolder>`
    with wanted as (
      select * from unnest(${pairs.map(({ providerId }) => providerId)}::uuid[], ${pairs.map(({ customerId }) => customerId)}::uuid[])
        as wanted (provider_id, customer_id)),
    held as (
      select sums.provider_id, sums.customer_team_id, sums.holder, sums.team_id, sum(sums.requests) as requests, sum(${pairWallNow(now)})::bigint as wall_ms
      from wanted join held_sum as sums on sums.provider_id = wanted.provider_id and sums.customer_team_id = wanted.customer_id
      where sums.period = ${period} and (sums.holder in ('all', 'any') or sums.team_id is null) and ${heldVisibleTo(who)}
      group by 1, 2, 3, 4),
    placed as (
      select held.*, held.wall_ms::float8 / nullif(whole.wall_ms, 0) as share
      from held join held as whole using (provider_id, customer_team_id)
      where whole.holder = 'all' and whole.requests >= ${floor} and held.holder <> 'all')
    select distinct on (placed.provider_id, placed.customer_team_id) placed.provider_id, placed.customer_team_id as "customerId",
      placed.holder, placed.team_id, team.name as team, placed.share
    from placed left join team on team.id = placed.team_id where placed.share is not null
    order by placed.provider_id, placed.customer_team_id, placed.wall_ms desc, team.name`.execute(
    db,
  );
  return rows;
}
