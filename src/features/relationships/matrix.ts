/** The matrix from its cells: the busiest teams of each side, their cells, and what each row and column is like in all. */
import type { Sendable, Static } from "#platform/http/shapes.ts";
import type { AxisTeamRow, CellRow, MarginRow } from "./queries/matrix.ts";
import { type FigureName, type relationshipsContract, unknownTeam } from "./contract.ts";
import { type Shown, type WaitEstimate, showCount, showMedian, showShare } from "./rules.ts";

export type MatrixAnswer = Static<(typeof relationshipsContract)["GET /relationships"]["answer"]>;

export type Kind = "count" | "share" | "median";
export const kindOf: Readonly<Record<FigureName, Kind>> = {
  volume: "count",
  "first-reply": "median",
  done: "median",
  "promise-kept": "share",
  "right-first-time": "share",
  handoffs: "count",
  "ping-pong": "share",
};

export interface Axis {
  readonly ids: readonly string[];
  readonly inAll: number;
}

const idOf = (columnId: string | null): string => columnId ?? unknownTeam;

/** The teams of the rows or columns, the busiest first. */
export function axisOf(
  cells: readonly CellRow[],
  keyOf: (cell: CellRow) => string,
  limit: number,
): Axis {
  const weights = new Map<string, number>();
  for (const cell of cells) weights.set(keyOf(cell), (weights.get(keyOf(cell)) ?? 0) + cell.weight);
  const ids = [...weights]
    .toSorted(([one, much], [other, more]) => more - much || (one < other ? -1 : 1))
    .map(([id]) => id);
  return { ids: ids.slice(0, limit), inAll: ids.length };
}

export function rowAxis(cells: readonly CellRow[], limit: number): Axis {
  return axisOf(cells, ({ rowId }) => rowId, limit);
}
export function columnAxis(cells: readonly CellRow[], limit: number): Axis {
  return axisOf(cells, ({ columnId }) => idOf(columnId), limit);
}

export interface Sum {
  readonly n: number;
  readonly hits: number | null;
}

function show(kind: Kind, cell: Sum & Pick<CellRow, "median" | "low" | "high">): Shown {
  if (kind === "count") return showCount(cell.n);
  if (kind === "share") return showShare(cell.hits ?? 0, cell.n);
  return withoutNinetieth({ ...cell, endings: cell.n, ninetieth: null });
}

function withoutNinetieth(estimate: WaitEstimate | undefined): Shown {
  const { n, value, low, high, tooFew } = showMedian(estimate);
  return { n, value, low, high, tooFew };
}

function totalsOf(
  { ids }: Axis,
  cells: readonly CellRow[],
  keyOf: (cell: CellRow) => string,
  kind: Kind,
): Shown[] {
  const sums = new Map(ids.map((id) => [id, { n: 0, hits: 0 }]));
  for (const cell of cells) {
    const sum = sums.get(keyOf(cell));
    if (!sum) continue;
    sum.n += cell.n;
    sum.hits += cell.hits ?? 0;
  }
  return ids.map((id) =>
    show(kind, { ...(sums.get(id) ?? { n: 0, hits: 0 }), median: null, low: null, high: null }),
  );
}

function margins({ ids }: Axis, rows: readonly MarginRow[], scope: MarginRow["scope"]): Shown[] {
  const known = new Map(
    rows.filter((row) => row.scope === scope).map((row) => [idOf(row.teamId), row]),
  );
  return ids.map((id) => {
    const row = known.get(id);
    return withoutNinetieth(row && { ...row, endings: row.n, ninetieth: null });
  });
}

export interface MatrixParts {
  readonly figure: FigureName;
  readonly cells: readonly CellRow[];
  readonly rows: Axis;
  readonly columns: Axis;
  /** For medians: they cannot be added up from the cells. */
  readonly margins: readonly MarginRow[];
  readonly teams: ReadonlyMap<string, AxisTeamRow>;
}

export function matrixOf(
  parts: MatrixParts,
): Sendable<Omit<MatrixAnswer, "figure" | "period" | "time" | "axes">> {
  const { cells, rows, columns, teams } = parts;
  const kind = kindOf[parts.figure];
  const rowAt = new Map(rows.ids.map((id, at) => [id, at]));
  const columnAt = new Map(columns.ids.map((id, at) => [id, at]));
  const shown = cells.flatMap((cell) => {
    const [row, column] = [rowAt.get(cell.rowId), columnAt.get(idOf(cell.columnId))];
    return row === undefined || column === undefined ? [] : [{ row, column, ...show(kind, cell) }];
  });
  const nameOf = (id: string) => ({ id, name: "", parent: null, ...teams.get(id) });
  const asOf = cells.reduce<Date | null>(
    (oldest, cell) => (cell.asOf && (!oldest || cell.asOf < oldest) ? cell.asOf : oldest),
    null,
  );
  const isMedian = kind === "median";
  return {
    asOf,
    rows: rows.ids.map(nameOf),
    columns: columns.ids.map(nameOf),
    rowsInAll: rows.inAll,
    columnsInAll: columns.inAll,
    cells: shown,
    rowTotals: isMedian
      ? margins(rows, parts.margins, "provider")
      : totalsOf(rows, cells, ({ rowId }) => rowId, kind),
    columnTotals: isMedian
      ? margins(columns, parts.margins, "customer")
      : totalsOf(columns, cells, ({ columnId }) => idOf(columnId), kind),
  };
}
