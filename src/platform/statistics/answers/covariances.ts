/** How answers to several questions go together, over all who answered both of a pair. */
export type Matrix = readonly (readonly number[])[];

type Row = readonly (number | null)[];

/** Null where a pair was answered by fewer than two, or rows differ in length. */
export function covariancesOf(rows: readonly Row[]): Matrix | null {
  return squareOf(rows, covarianceOf);
}

/** Null as above, and where somewhere all answered alike. */
export function correlationsOf(rows: readonly Row[]): Matrix | null {
  return squareOf(rows, (pairs) => {
    const both = covarianceOf(pairs);
    const one = covarianceOf(pairs.map(([x]) => [x, x]));
    const other = covarianceOf(pairs.map(([, y]) => [y, y]));
    if (both === null || !one || !other) return null;
    return both / Math.sqrt(one * other);
  });
}

type Pair = readonly [number, number];

function squareOf(
  rows: readonly Row[],
  valueOf: (pairs: readonly Pair[]) => number | null,
): Matrix | null {
  const k = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== k))
    throw new RangeError("Rows of answers differ in length");
  const square: number[][] = Array.from({ length: k }, () => Array.from({ length: k }, () => 0));
  for (let one = 0; one < k; one += 1)
    for (let other = one; other < k; other += 1) {
      const value = valueOf(pairsOf(rows, one, other));
      if (value === null) return null;
      square[one]![other] = value;
      square[other]![one] = value;
    }
  return square;
}

function pairsOf(rows: readonly Row[], one: number, other: number): Pair[] {
  const pairs: Pair[] = [];
  for (const row of rows) {
    const [x, y] = [row[one] ?? null, row[other] ?? null];
    if (x !== null && y !== null) pairs.push([x, y]);
  }
  return pairs;
}

/** With n - 1 below. */
function covarianceOf(pairs: readonly Pair[]): number | null {
  if (pairs.length < 2) return null;
  const meanX = meanOf(pairs.map(([x]) => x));
  const meanY = meanOf(pairs.map(([, y]) => y));
  const sum = pairs.reduce((all, [x, y]) => all + (x - meanX) * (y - meanY), 0);
  return sum / (pairs.length - 1);
}

/** Of at least one number. */
export const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** With n - 1 below; null of fewer than two. */
export const varianceOf = (numbers: readonly number[]): number | null =>
  covarianceOf(numbers.map((one) => [one, one]));
