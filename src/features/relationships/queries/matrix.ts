/** SQL of the matrix: sums that are kept up, or counted now for a service or a stretch of days. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { relationshipsVisibleTo } from "../access.ts";
import type { Period, Time, Wait } from "../rules.ts";
import { type Window, whereWithin } from "./conditions.ts";
import { counts } from "./sums.ts";

/** One cell as it was counted: `n` it rests on, `hits` of them; medians carry their interval. */
export interface CellRow {
  readonly rowId: string;
  readonly columnId: string | null;
  /** What teams are ordered by. */
  readonly weight: number;
  readonly n: number;
  readonly hits: number | null;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly asOf: Date | null;
}

export type CountFigure = "volume" | "promise-kept" | "right-first-time";
export type HandoffFigure = "handoffs" | "ping-pong";

const counted: Readonly<Record<CountFigure, RawBuilder<unknown>>> = {
  volume: sql`kept.requests as n, null::bigint as hits`,
  "promise-kept": sql`kept.promised as n, kept.kept as hits`,
  "right-first-time": sql`kept.finished as n, kept.right_first_time as hits`,
};
const passed: Readonly<Record<HandoffFigure, RawBuilder<unknown>>> = {
  handoffs: sql`kept.handoffs as n, null::bigint as hits`,
  "ping-pong": sql`kept.handoffs as n, kept.returns as hits`,
};
const noMedian = sql`null::double precision as median, null::double precision as low, null::double precision as high`;

/** One team of either side, if one was asked for. */
function touching(team: string | undefined, one: string, other: string): RawBuilder<boolean> {
  return team === undefined
    ? sql<boolean>`true`
    : sql<boolean>`(${sql.ref(one)} = ${team} or ${sql.ref(other)} = ${team})`;
}

export interface MatrixQuestion {
  readonly who: Who;
  readonly team: string | undefined;
}

export async function listKeptCounts(
  db: Database,
  figure: CountFigure,
  period: Period,
  { who, team }: MatrixQuestion,
): Promise<CellRow[]> {
  const { rows } = await sql<CellRow>`
    select kept.provider_id as row_id, kept.customer_team_id as column_id, kept.requests as weight, ${counted[figure]}, ${noMedian}, as_of
    from relationship_count as kept
    where kept.period = ${period} and ${relationshipsVisibleTo(who, "kept.providerId", "kept.customerTeamId")}
      and ${touching(team, "kept.providerId", "kept.customerTeamId")}`.execute(db);
  return rows;
}

export async function listKeptMedians(
  db: Database,
  { wait, time, period }: { wait: Wait; time: Time; period: Period },
  { who, team }: MatrixQuestion,
): Promise<CellRow[]> {
  const { rows } = await sql<CellRow>`
    select kept.provider_id as row_id, kept.customer_team_id as column_id, kept.n as weight, kept.n, null::bigint as hits,
      kept.median, kept.low, kept.high, kept.as_of
    from relationship_wait as kept
    where kept.period = ${period} and kept.wait = ${wait} and kept.time = ${time} and kept.scope = 'pair'
      and ${relationshipsVisibleTo(who, "kept.providerId", "kept.customerTeamId")}
      and ${touching(team, "kept.providerId", "kept.customerTeamId")}`.execute(db);
  return rows;
}

export interface MarginRow {
  readonly scope: "provider" | "customer";
  readonly teamId: string | null;
  readonly n: number;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What each team is like over all it serves, and over all it asks. For colleagues alone: a guest's own pairs are all they see. */
export async function listMargins(
  db: Database,
  { wait, time, period }: { wait: Wait; time: Time; period: Period },
): Promise<MarginRow[]> {
  const { rows } = await sql<MarginRow>`
    select scope, case scope when 'provider' then provider_id else customer_team_id end as team_id, n, median, low, high
    from relationship_wait
    where period = ${period} and wait = ${wait} and time = ${time} and scope in ('provider', 'customer')`.execute(
    db,
  );
  return rows;
}

export async function listKeptHandoffs(
  db: Database,
  figure: HandoffFigure,
  period: Period,
  { who, team }: MatrixQuestion,
): Promise<CellRow[]> {
  const { rows } = await sql<CellRow>`
    select kept.from_team_id as row_id, kept.to_team_id as column_id, kept.handoffs as weight, ${passed[figure]}, ${noMedian}, as_of
    from handoff_count as kept
    where kept.period = ${period} and ${relationshipsVisibleTo(who, "kept.fromTeamId", "kept.toTeamId")}
      and ${touching(team, "kept.fromTeamId", "kept.toTeamId")}`.execute(db);
  return rows;
}

export async function countPairs(
  db: Database,
  figure: CountFigure,
  window: Window,
  { who, team }: MatrixQuestion,
): Promise<CellRow[]> {
  const { rows } = await sql<CellRow>`
    select kept.provider_id as row_id, kept.customer_team_id as column_id, kept.requests as weight, ${counted[figure]}, ${noMedian},
      null::timestamptz as as_of
    from (
      select m.provider_id, m.customer_team_id, ${counts} from request_measure as m
      where ${whereWithin(window)} and ${relationshipsVisibleTo(who, "m.providerId", "m.customerTeamId")}
        and ${touching(team, "m.providerId", "m.customerTeamId")}
      group by m.provider_id, m.customer_team_id) as kept`.execute(db);
  return rows;
}

export async function countHandoffs(
  db: Database,
  figure: HandoffFigure,
  window: Window,
  { who, team }: MatrixQuestion,
): Promise<CellRow[]> {
  const { rows } = await sql<CellRow>`
    select kept.from_team_id as row_id, kept.to_team_id as column_id, kept.handoffs as weight, ${passed[figure]}, ${noMedian},
      null::timestamptz as as_of
    from (
      select m.stays[place] as from_team_id, m.stays[place + 1] as to_team_id, count(*) as handoffs,
        count(*) filter (where place > 1 and m.stays[place - 1] = m.stays[place + 1]) as returns
      from request_measure as m cross join generate_series(1, m.handoffs) as place
      where m.handoffs > 0 and ${whereWithin(window)} group by 1, 2) as kept
    where ${relationshipsVisibleTo(who, "kept.fromTeamId", "kept.toTeamId")}
      and ${touching(team, "kept.fromTeamId", "kept.toTeamId")}`.execute(db);
  return rows;
}

export interface AxisTeamRow {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
}

export async function listTeamsOfAxes(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AxisTeamRow>> {
  const { rows } = await sql<AxisTeamRow>`
    select team.id, team.name, above.name as parent from team left join team as above on above.id = team.parent_id
    where team.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The shorter period that has anything in it: after an import of old history a year may be empty. */
export async function periodWithRequests(db: Database): Promise<Period> {
  const { rows } = await sql<{ some: boolean }>`
    select exists (select from relationship_count where period = 'year') as some`.execute(db);
  return rows[0]?.some ? "year" : "all";
}
