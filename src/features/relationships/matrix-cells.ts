/** Where the cells of a matrix come from: the sums that are kept up, or a count made now. */
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { relationshipsVisibleTo } from "./access.ts";
import type { FigureName } from "./contract.ts";
import { type Window, both, whereTouches, whereWithin } from "./queries/conditions.ts";
import {
  type CellRow,
  type MarginRow,
  countHandoffs,
  countPairs,
  listKeptCounts,
  listKeptHandoffs,
  listKeptMedians,
} from "./queries/matrix.ts";
import { listWaits } from "./queries/sums.ts";
import {
  type Period,
  type Time,
  type Wait,
  type WaitEstimate,
  type WaitRow,
  estimateWait,
  groupBy,
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
}

export interface Cells {
  readonly cells: CellRow[];
  /** Where they were estimated along with the cells. */
  readonly margins?: MarginRow[];
}

export async function matrixCells(
  db: Database,
  figure: FigureName,
  asked: MatrixAsked,
): Promise<Cells> {
  const { live, period, window, time } = asked;
  switch (figure) {
    case "handoffs":
    case "ping-pong":
      return {
        cells: live
          ? await countHandoffs(db, figure, window, asked)
          : await listKeptHandoffs(db, figure, period, asked),
      };
    case "first-reply":
    case "done":
      return live
        ? estimateNow(db, figure, asked)
        : { cells: await listKeptMedians(db, { wait: figure, time, period }, asked) };
    default:
      return {
        cells: live
          ? await countPairs(db, figure, window, asked)
          : await listKeptCounts(db, figure, period, asked),
      };
  }
}

async function estimateNow(
  db: Database,
  wait: Wait,
  { who, now, team, time, window }: MatrixAsked,
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
    return { rowId, columnId, ...estimate, weight: estimate.n, hits: null, asOf: null };
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
  return { cells: cells.filter(({ n }) => n > 0), margins };
}
