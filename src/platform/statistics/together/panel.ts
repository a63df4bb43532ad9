/**
 * Two figures of several units (teams, hospitals) over several months. One correlation over all of it answers no question: units that differ
 * for good and months that move within a unit are two things, and what came first is a third (Simpson 1951; Robinson 1950).
 */
import { type Interval, intervalOf, pearsonOf } from "./correlation.ts";
import { leastSquares } from "./least-squares.ts";
import { byUnit, meansOf, movesOf, type Observed, type Points, stepsOf } from "./points.ts";

export type { Observed } from "./points.ts";

export interface Together {
  readonly r: number;
  readonly interval: Interval | null;
  readonly n: number;
  readonly units: number;
}

function together({ rows, held }: Points): Together | null {
  const r = pearsonOf(rows);
  if (r === null) return null;
  const units = byUnit(rows).size;
  return { r, interval: intervalOf(r, rows.length, held), n: rows.length, units };
}

/** All in one heap: for comparison alone, since it mixes the two below. */
export const pooledOf = (rows: readonly Observed[]): Together | null => together({ rows, held: 0 });

/** Means of units: do units with more of one have more of the other? */
export const betweenOf = (rows: readonly Observed[]): Together | null => together(meansOf(rows));

/** What differs from the unit's own mean: when one moves within a unit, does the other? */
export const withinOf = (rows: readonly Observed[]): Together | null => together(movesOf(rows));

export interface Lagged {
  /** How far y moves in the next period by one of x, with y of this period held constant. */
  readonly slope: number;
  readonly slopeError: number;
  /** The same as a correlation, free of units. */
  readonly r: number;
  readonly interval: Interval | null;
  readonly n: number;
  readonly units: number;
}

/** x of now, y of the period after, y of now held constant. Only periods that follow each other count. */
export function laggedOf(rows: readonly Observed[]): Lagged | null {
  const steps = stepsOf(rows);
  const found = leastSquares(
    steps.map(({ x, y }) => [1, x, y]),
    steps.map(({ next }) => next),
  );
  if (!found) return null;
  const [, slope, held] = found.coefficients;
  const [, slopeError] = found.errors;
  if (slope === undefined || slopeError === undefined || held === undefined) return null;
  // A partial correlation is the t of its coefficient, brought to -1 to 1 (Cohen & Cohen 1983).
  const t = slope / slopeError;
  const r = t / Math.sqrt(t ** 2 + found.freedom);
  const units = byUnit(steps).size;
  return { slope, slopeError, r, interval: intervalOf(r, steps.length, 1), n: steps.length, units };
}
