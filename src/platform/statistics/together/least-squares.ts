/** Ordinary least squares for a handful of columns. */
export interface Fitted {
  readonly coefficients: readonly number[];
  readonly errors: readonly number[];
  /** Rows less columns. */
  readonly freedom: number;
}

/** `columns` has a row for each of `values`. Null with no more rows than columns, or where columns tell the same. */
export function leastSquares(
  columns: readonly (readonly number[])[],
  values: readonly number[],
): Fitted | null {
  const k = columns[0]?.length ?? 0;
  const freedom = columns.length - k;
  if (k === 0 || freedom <= 0) return null;
  const { basis, upper } = orthogonal(columns, k);
  if (upper.some((row, at) => !(Math.abs(row[at]!) > 1e-10))) return null;
  const projected = basis.map((column) => dot(column, values));
  const coefficients = solveUpper(upper, projected);
  const residual = values.reduce(
    (sum, value, at) => sum + (value - dot(columns[at]!, coefficients)) ** 2,
    0,
  );
  const inverse = upper.map((_, at) =>
    solveUpper(
      upper,
      upper.map((__, row) => Number(row === at)),
    ),
  );
  const errors = upper.map((_, row) => {
    const squares = inverse.reduce((sum, column) => sum + column[row]! ** 2, 0);
    return Math.sqrt((residual / freedom) * squares);
  });
  return { coefficients, errors, freedom };
}

/** Columns at right angles to each other (modified Gram-Schmidt, twice over for the digits; Björck 1967), each scaled to its own length. */
function orthogonal(rows: readonly (readonly number[])[], k: number) {
  const basis: number[][] = [];
  const upper: number[][] = Array.from({ length: k }, () => Array.from({ length: k }, () => 0));
  for (let at = 0; at < k; at += 1) {
    let column = rows.map((row) => row[at]!);
    const length = Math.sqrt(dot(column, column));
    for (const _ of ["once", "again"])
      for (const [earlier, direction] of basis.entries()) {
        const share = dot(direction, column);
        upper[earlier]![at]! += share;
        column = column.map((value, row) => value - share * direction[row]!);
      }
    const left = Math.sqrt(dot(column, column));
    // What is left of a column that the others tell is rounding.
    upper[at]![at] = left > 1e-10 * length ? left : 0;
    basis.push(column.map((value) => (left === 0 ? 0 : value / left)));
  }
  return { basis, upper };
}

function solveUpper(upper: readonly (readonly number[])[], values: readonly number[]): number[] {
  const solved = values.map(() => 0);
  for (let row = values.length - 1; row >= 0; row -= 1) {
    const known = upper[row]!.reduce(
      (sum, value, at) => (at > row ? sum + value * solved[at]! : sum),
      0,
    );
    solved[row] = (values[row]! - known) / upper[row]![row]!;
  }
  return solved;
}

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + value * other[at]!, 0);
