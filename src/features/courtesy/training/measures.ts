/** Figures of how good judgements are, with how many rows they stand on. */

export interface Figure {
  readonly value: number;
  readonly rows: number;
}

/** The share that is right. */
export function accuracyOf(right: readonly boolean[]): Figure {
  return { value: right.filter(Boolean).length / right.length, rows: right.length };
}

/** F1 of what is said against what is. */
export function f1Of(pairs: readonly { said: boolean; is: boolean }[]): Figure {
  const both = pairs.filter(({ said, is }) => said && is).length;
  const either = pairs.filter(({ said }) => said).length + pairs.filter(({ is }) => is).length;
  return { value: either === 0 ? 0 : (2 * both) / either, rows: pairs.length };
}

/** A figure over folds: their mean by rows, the smallest and largest, and where the mean lies nineteen times of twenty. */
export function sayFigure(name: string, folds: readonly Figure[]): string {
  const rows = folds.reduce((sum, fold) => sum + fold.rows, 0);
  const mean = folds.reduce((sum, fold) => sum + fold.value * fold.rows, 0) / rows;
  const spread = Math.sqrt(
    folds.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / Math.max(1, folds.length - 1),
  );
  const reach = 1.96 * Math.sqrt((mean * (1 - mean)) / rows);
  const values = folds.map(({ value }) => value);
  return `${name}: ${mean.toFixed(3)} (95 % ${(mean - reach).toFixed(3)} to ${(mean + reach).toFixed(3)}, n ${rows}); folds ${Math.min(...values).toFixed(3)} to ${Math.max(...values).toFixed(3)}, spread ${spread.toFixed(3)}`;
}
