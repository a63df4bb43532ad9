/** SQL behind the figures: sums as they stand now, and what a replay is made of. */
import { type RawBuilder, sql } from "kysely";
import { type Period, type Window, whereWithin } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { heldVisibleTo } from "../access.ts";
import type { SumRow } from "../figures.ts";
import { type SpreadRow, asSpread, spreadSums, spreading } from "./spread.ts";
import type { Whose } from "./whose.ts";

/** What runs has run on: one millisecond more of each for each that has passed since 1970. */
export const providerWallNow = (now: Date): RawBuilder<number> =>
  sql<number>`(sums.from_epoch_ms + sums.running * ${now.getTime()}::bigint)`;
/** The same of a pair, which was counted until it was summed. */
export const pairWallNow = (now: Date): RawBuilder<number> =>
  sql<number>`(sums.wall_ms + sums.running * greatest(0, round(extract(epoch from ${now}::timestamptz - sums.as_of) * 1000))::bigint)`;
const providerWorking = sql<number | null>`case when sums.timed > 0 then sums.working_ms end`;

export async function listSums(
  db: Database,
  who: Who,
  { period, now, ...whose }: Whose & { period: Period; now: Date },
): Promise<SumRow[]> {
  const summed = whose.customerTeamId === undefined ? ofProviders(whose, now) : ofPairs(whose, now);
  const { rows } = await sql<SumRow>`
    select summed.*, provider.name as provider, team.name as team from (
      ${summed} and sums.period = ${period} and ${heldVisibleTo(who)}) as summed
    join team as provider on provider.id = summed.provider_id left join team on team.id = summed.team_id`.execute(
    db,
  );
  return rows;
}

const providerIs = ({ providerId }: Whose): RawBuilder<unknown> =>
  providerId === undefined ? sql`true` : sql`sums.provider_id = ${providerId}`;

const ofProviders = (whose: Whose, now: Date): RawBuilder<unknown> => sql`
  select sums.provider_id, sums.holder, sums.team_id, sums.through_parts, sums.requests, sums.running, sums.timed, ${providerWallNow(now)} as wall_ms,
    ${providerWorking} as working_ms
  from held_provider_sum as sums where ${providerIs(whose)}`;

/** Of one pair in both: it has one row of each, counted until it was summed. */
const ofPairs = (whose: Whose, now: Date): RawBuilder<unknown> => sql`
  select sums.provider_id, sums.holder, sums.team_id, sums.through_parts, sums.requests::bigint, sums.running::bigint, sums.timed::bigint,
    ${pairWallNow(now)} as wall_ms, sums.working_ms
  from held_sum as sums where ${providerIs(whose)} and sums.customer_team_id is not distinct from ${whose.customerTeamId ?? null}::uuid`;

export interface HoldsForRow {
  readonly id: string;
  readonly name: string;
  readonly requests: number;
  readonly timed: number;
  readonly wallMs: number;
  readonly workingMs: number | null;
}

/** Of which teams' requests a team held most. */
export async function listHeldFor(
  db: Database,
  who: Who,
  { teamId, period, now }: { teamId: string; period: Period; now: Date },
  limit: number,
): Promise<HoldsForRow[]> {
  const { rows } = await sql<HoldsForRow>`
    select team.id, team.name, sums.requests, sums.timed, ${providerWallNow(now)} as wall_ms, ${providerWorking} as working_ms
    from held_provider_sum as sums join team on team.id = sums.provider_id
    where sums.team_id = ${teamId} and sums.provider_id <> ${teamId} and sums.holder = 'any' and sums.period = ${period}
      and ${heldVisibleTo(who)}
    order by 5 desc, team.name limit ${limit}`.execute(db);
  return rows;
}

/** What runs on towards now, of a row with `since`. */
export const runOn = (since: RawBuilder<unknown>, now: Date): RawBuilder<number> =>
  sql<number>`coalesce(greatest(0, round(extract(epoch from ${now}::timestamptz - ${since}) * 1000))::bigint, 0)`;

export interface PromiserRow {
  readonly id: string;
  readonly name: string;
  readonly requests: number;
  readonly parts: number;
  readonly late: number;
  readonly savedMs: number;
}

export interface OfTeam {
  readonly teamId: string;
  readonly since: Date;
  readonly now: Date;
}

/** Teams that had promised parts of what this team was asked since then, by what their lateness cost. */
export async function listPromisers(
  db: Database,
  who: Who,
  { teamId, since, now }: OfTeam,
): Promise<PromiserRow[]> {
  const { rows } = await sql<PromiserRow>`
    select team.id, team.name, count(*) as requests, sum(spared.parts)::bigint as parts, sum(spared.late)::bigint as late,
      sum(spared.saved_ms + ${runOn(sql`spared.since`, now)})::bigint as saved_ms
    from held_spared as spared join team on team.id = spared.team_id
    where spared.provider_id = ${teamId} and spared.asked_at >= ${since} and spared.team_id <> ${teamId} and ${heldVisibleTo(who)}
    group by team.id, team.name order by 6 desc, team.name`.execute(db);
  return rows;
}

export interface LifeRow {
  readonly askedAt: Date;
  readonly came: boolean;
  readonly lifeMs: number;
  readonly parts: number;
  readonly late: number;
  readonly savedMs: number;
}

/** Each request that the team was asked since then with a part that the other had promised: what it would have been spared. */
export async function listLives(
  db: Database,
  who: Who,
  { teamId, since, now, byTeamId }: OfTeam & { byTeamId: string },
): Promise<LifeRow[]> {
  const { rows } = await sql<LifeRow>`
    select spared.asked_at, measure.done = 'came' as came, spared.parts, spared.late,
      spared.saved_ms + ${runOn(sql`spared.since`, now)} as saved_ms,
      (select sum(held.wall_ms + ${runOn(sql`held.since`, now)}) from held_time as held where held.request_id = spared.request_id)::bigint as life_ms
    from held_spared as spared join request_measure as measure on measure.request_id = spared.request_id
    where spared.team_id = ${byTeamId} and spared.provider_id = ${teamId} and spared.asked_at >= ${since} and ${heldVisibleTo(who)}`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, lifeMs: row.lifeMs ?? 0 }));
}

/**
 * The sums of any requests, made now: for a command, at the cost of reading them all. It deliberately reads across every person's view.
 * Working time is left out, since what runs of it cannot be counted here.
 */
export async function sumWithin(db: Database, window: Window, now: Date): Promise<SumRow[]> {
  const sums = sql`count(distinct request_id) as requests, count(*) filter (where runs) as running, 0 as timed,
    sum(wall_ms)::bigint as wall_ms, null::bigint as working_ms`;
  const { rows } = await sql<SumRow>`
    with ${countedWithin(window, now)},
    summed as (
      select provider_id, holder, team_id, through_parts, ${sums} from counted where holder is not null group by 1, 2, 3, 4
      union all select provider_id, 'all', null, false, ${sums} from counted group by 1
      union all select provider_id, 'any', team_id, false, ${sums} from counted where team_id is not null group by 1, 3)
    select summed.*, provider.name as provider, team.name as team from summed
    join team as provider on provider.id = summed.provider_id left join team on team.id = summed.team_id`.execute(
    db,
  );
  return rows;
}

/** How evenly holders shared them, in the same way. */
export async function spreadWithin(db: Database, window: Window, now: Date): Promise<SpreadRow[]> {
  const { rows } = await sql<SpreadRow>`
    with ${countedWithin(window, now)}, ${spreading},
    spread as (select provider_id, holder, team_id, ${spreadSums} from spread_by group by 1, 2, 3)
    select spread.provider_id, spread.holder, spread.team_id, team.name as team, ${asSpread} from spread
    left join team on team.id = spread.team_id`.execute(db);
  return rows;
}

const countedWithin = (window: Window, now: Date): RawBuilder<unknown> => sql`
    counted as (
      select life.provider_id, life.customer_team_id, life.asked_at, life.request_id, held.holder, held.team_id, held.through_parts,
        held.since is not null as runs, coalesce(held.wall_ms, 0) + ${runOn(sql`held.since`, now)} as wall_ms
      from request_measure as m join held_life as life on life.request_id = m.request_id
      left join held_time as held on held.request_id = m.request_id where ${whereWithin(window)})`;
