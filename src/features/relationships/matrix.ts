/** The matrix from its cells: the busiest teams of each side, their cells, and what each row and column is like in all. */
import type { Sendable, Static } from "#platform/http/shapes.ts";
import type { AxisTeamRow, CellRow, MarginRow, SumRow } from "./queries/matrix.ts";
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

/** The busiest teams of a side with their sums, and how many there are in all. */
export interface Axis {
  readonly sums: readonly SumRow[];
  readonly inAll: number;
}

export const idOf = (teamId: string | null): string => teamId ?? unknownTeam;

export function axisOf(sums: readonly SumRow[], side: SumRow["side"], limit: number): Axis {
  const own = sums
    .filter((sum) => sum.side === side)
    .toSorted(
      (one, other) => other.weight - one.weight || (idOf(one.id) < idOf(other.id) ? -1 : 1),
    );
  return { sums: own.slice(0, limit), inAll: own.length };
}

interface Sum {
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

const noMedian = { median: null, low: null, high: null };

function totalsOf({ sums }: Axis, kind: Kind): Shown[] {
  return sums.map(({ n, hits }) => show(kind, { n, hits, ...noMedian }));
}

function margins({ sums }: Axis, rows: readonly MarginRow[], scope: MarginRow["scope"]): Shown[] {
  const known = new Map(
    rows.filter((row) => row.scope === scope).map((row) => [idOf(row.teamId), row]),
  );
  return sums.map(({ id }) => {
    const row = known.get(idOf(id));
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
  readonly asOf: Date | null;
}

export function matrixOf(
  parts: MatrixParts,
): Sendable<Omit<MatrixAnswer, "figure" | "period" | "time" | "axes">> {
  const { cells, rows, columns, teams } = parts;
  const kind = kindOf[parts.figure];
  const rowAt = new Map(rows.sums.map(({ id }, at) => [idOf(id), at]));
  const columnAt = new Map(columns.sums.map(({ id }, at) => [idOf(id), at]));
  const shown = cells.flatMap((cell) => {
    const [row, column] = [rowAt.get(cell.rowId), columnAt.get(idOf(cell.columnId))];
    return row === undefined || column === undefined ? [] : [{ row, column, ...show(kind, cell) }];
  });
  const nameOf = ({ id }: SumRow) => ({
    name: "",
    parent: null,
    ...teams.get(idOf(id)),
    id: idOf(id),
  });
  const isMedian = kind === "median";
  return {
    asOf: parts.asOf,
    rows: rows.sums.map(nameOf),
    columns: columns.sums.map(nameOf),
    rowsInAll: rows.inAll,
    columnsInAll: columns.inAll,
    cells: shown,
    rowTotals: isMedian ? margins(rows, parts.margins, "provider") : totalsOf(rows, kind),
    columnTotals: isMedian ? margins(columns, parts.margins, "customer") : totalsOf(columns, kind),
  };
}
