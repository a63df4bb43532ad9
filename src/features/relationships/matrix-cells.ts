/** Where the cells of a matrix come from: the sums that are kept up, or a count made now. */
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { Who } from "#platform/http/who.ts";
import { relationshipsVisibleTo } from "./access.ts";
import type { FigureName } from "./contract.ts";
import { type Window, both, whereTouches, whereWithin } from "./queries/conditions.ts";
import { type Axis, axisOf } from "./matrix.ts";
import {
  type CellRow,
  type CellsSelect,
  type MarginRow,
  type SumRow,
  countedHandoffs,
  countedPairs,
  keptCounts,
  keptHandoffs,
  keptMedians,
  listCells,
  sumCells,
} from "./queries/matrix.ts";
import { listWaits } from "./queries/sums.ts";
import {
  type Period,
  type Time,
  type Wait,
  type WaitEstimate,
  type WaitRow,
  estimateWait,
  waitedOf,
} from "./rules.ts";
import { calendarsOf, workingCounter } from "./working.ts";

export interface MatrixAsked {
  readonly who: Who;
  readonly now: Date;
  readonly team: string | undefined;
  readonly time: Time;
  readonly period: Period;
  /** Count now: for a service or for certain days nothing is kept up. */
  readonly live: boolean;
  readonly window: Window;
  /** Teams of each side, the busiest. */
  readonly limit: number;
}

export interface Cells {
  readonly cells: readonly CellRow[];
  readonly rows: Axis;
  readonly columns: Axis;
  readonly asOf: Date | null;
  /** Medians cannot be added up: where they were estimated along with the cells. */
  readonly margins?: readonly MarginRow[];
}

export async function matrixCells(
  db: Database,
  figure: FigureName,
  asked: MatrixAsked,
): Promise<Cells> {
  if (asked.live && (figure === "first-reply" || figure === "done"))
    return estimateNow(db, figure, asked);
  const select = selectFor(figure, asked);
  const { sums, asOf } = await sumCells(db, select);
  const [rows, columns] = [axisOf(sums, "row", asked.limit), axisOf(sums, "column", asked.limit)];
  const cells = await listCells(db, select, {
    rows: rows.sums.map(({ id }) => id ?? ""),
    columns: columns.sums.map(({ id }) => id),
  });
  return { cells, rows, columns, asOf };
}

function selectFor(figure: FigureName, asked: MatrixAsked): CellsSelect {
  const { live, period, window, time } = asked;
  switch (figure) {
    case "handoffs":
    case "ping-pong":
      return live ? countedHandoffs(figure, window, asked) : keptHandoffs(figure, period, asked);
    case "first-reply":
    case "done":
      return keptMedians({ wait: figure, time, period }, asked);
    default:
      return live ? countedPairs(figure, window, asked) : keptCounts(figure, period, asked);
  }
}

async function estimateNow(
  db: Database,
  wait: Wait,
  { who, now, team, time, window, limit }: MatrixAsked,
): Promise<Cells> {
  const visible = relationshipsVisibleTo(who, "m.providerId", "m.customerTeamId");
  const rows = await listWaits(db, both(whereWithin(window), visible, whereTouches(team)));
  const moment = { now, countWorking: workingCounter(await calendarsOf(db, rows)) };
  const estimated = (group: readonly WaitRow[]): WaitEstimate =>
    estimateWait(group.map((row) => waitedOf(row, wait, time, moment)).filter((w) => w !== null));
  const pairs = groupBy(rows, (row) => `${row.providerId} ${row.customerTeamId}`);
  const cells = [...pairs.values()].map((group): CellRow => {
    const { providerId: rowId, customerTeamId: columnId } = group[0]!;
    const estimate = estimated(group);
    return { rowId, columnId, ...estimate, hits: null };
  });
  const margin = (scope: MarginRow["scope"], teamOf: (row: WaitRow) => string | null) =>
    [...groupBy(rows, (row) => teamOf(row) ?? "").values()].map((group): MarginRow => ({
      scope,
      teamId: teamOf(group[0]!),
      ...estimated(group),
    }));
  const margins = [
    ...margin("provider", ({ providerId }) => providerId),
    ...margin("customer", ({ customerTeamId }) => customerTeamId),
  ];
  const sumOf = ({ scope, teamId, n }: MarginRow): SumRow => ({
    side: scope === "provider" ? "row" : "column",
    id: teamId,
    weight: n,
    n,
    hits: 0,
  });
  const sums = margins.filter(({ n }) => n > 0).map(sumOf);
  return {
    cells: cells.filter(({ n }) => n > 0),
    rows: axisOf(sums, "row", limit),
    columns: axisOf(sums, "column", limit),
    asOf: null,
    margins,
  };
}
