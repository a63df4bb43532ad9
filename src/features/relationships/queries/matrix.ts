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
  readonly n: number;
  readonly hits: number | null;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** All of a row or a column: what it is ordered by, and its sums. */
export interface SumRow {
  readonly side: "row" | "column";
  readonly id: string | null;
  readonly weight: number;
  readonly n: number;
  readonly hits: number;
}

export type CountFigure = "volume" | "promise-kept" | "right-first-time";
export type HandoffFigure = "handoffs" | "ping-pong";

const counted: Readonly<Record<CountFigure, RawBuilder<unknown>>> = {
  volume: sql`requests as n, null::bigint as hits`,
  "promise-kept": sql`promised as n, kept as hits`,
  "right-first-time": sql`finished as n, right_first_time as hits`,
};
const passed: Readonly<Record<HandoffFigure, RawBuilder<unknown>>> = {
  handoffs: sql`handoffs as n, null::bigint as hits`,
  "ping-pong": sql`handoffs as n, returns as hits`,
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

/** A select of cells; `weight` is what teams are ordered by. */
export type CellsSelect = RawBuilder<unknown>;

function forReader({ who, team }: MatrixQuestion, one: string, other: string): RawBuilder<boolean> {
  return sql<boolean>`${relationshipsVisibleTo(who, one, other)} and ${touching(team, one, other)}`;
}

export function keptCounts(
  figure: CountFigure,
  period: Period,
  question: MatrixQuestion,
): CellsSelect {
  return sql`
    select provider_id as row_id, customer_team_id as column_id, requests as weight, ${counted[figure]}, ${noMedian}, as_of
    from relationship_count where period = ${period} and ${forReader(question, "providerId", "customerTeamId")}`;
}

export function keptMedians(
  { wait, time, period }: { wait: Wait; time: Time; period: Period },
  question: MatrixQuestion,
): CellsSelect {
  return sql`
    select provider_id as row_id, customer_team_id as column_id, n as weight, n, null::bigint as hits, median, low, high, as_of
    from relationship_wait
    where period = ${period} and wait = ${wait} and time = ${time} and scope = 'pair'
      and ${forReader(question, "providerId", "customerTeamId")}`;
}

export function keptHandoffs(
  figure: HandoffFigure,
  period: Period,
  question: MatrixQuestion,
): CellsSelect {
  return sql`
    select from_team_id as row_id, to_team_id as column_id, handoffs as weight, ${passed[figure]}, ${noMedian}, as_of
    from handoff_count where period = ${period} and ${forReader(question, "fromTeamId", "toTeamId")}`;
}

export function countedPairs(
  figure: CountFigure,
  window: Window,
  question: MatrixQuestion,
): CellsSelect {
  return sql`
    select row_id, column_id, requests as weight, ${counted[figure]}, ${noMedian}, null::timestamptz as as_of
    from (
      select m.provider_id as row_id, m.customer_team_id as column_id, ${counts} from request_measure as m
      where ${whereWithin(window)} and ${forReader(question, "m.providerId", "m.customerTeamId")} group by 1, 2) as pair`;
}

export function countedHandoffs(
  figure: HandoffFigure,
  window: Window,
  question: MatrixQuestion,
): CellsSelect {
  return sql`
    select row_id, column_id, handoffs as weight, ${passed[figure]}, ${noMedian}, null::timestamptz as as_of
    from (
      select m.stays[place] as row_id, m.stays[place + 1] as column_id, count(*) as handoffs,
        count(*) filter (where place > 1 and m.stays[place - 1] = m.stays[place + 1]) as returns
      from request_measure as m cross join generate_series(1, m.handoffs) as place
      where m.handoffs > 0 and ${whereWithin(window)} group by 1, 2) as pair
    where ${forReader(question, "rowId", "columnId")}`;
}

/** Sums of every row and column, and as of when the oldest of them was made. */
export async function sumCells(
  db: Database,
  cells: CellsSelect,
): Promise<{ sums: SumRow[]; asOf: Date | null }> {
  const { rows } = await sql<SumRow & { asOf: Date | null }>`
    select case when grouping(row_id) = 0 then 'row' else 'column' end as side,
      case when grouping(row_id) = 0 then row_id else column_id end as id,
      sum(weight) as weight, sum(n) as n, coalesce(sum(hits), 0) as hits, min(as_of) as as_of
    from (${cells}) as cell group by grouping sets ((row_id), (column_id))`.execute(db);
  const times = rows.flatMap(({ asOf }) => (asOf === null ? [] : [asOf.getTime()]));
  return { sums: rows, asOf: times.length === 0 ? null : new Date(Math.min(...times)) };
}

/** The cells of these rows and columns. */
export async function listCells(
  db: Database,
  cells: CellsSelect,
  {
    rows: rowIds,
    columns: columnIds,
  }: { rows: readonly string[]; columns: readonly (string | null)[] },
): Promise<CellRow[]> {
  const known = columnIds.filter((id) => id !== null);
  const orUnknown = known.length < columnIds.length ? sql`or column_id is null` : sql``;
  const { rows } = await sql<CellRow>`
    select row_id, column_id, n, hits, median, low, high from (${cells}) as cell
    where row_id = any(${[...rowIds]}::uuid[]) and (column_id = any(${known}::uuid[]) ${orUnknown})`.execute(
    db,
  );
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
