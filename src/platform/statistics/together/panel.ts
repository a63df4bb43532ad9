/**
 * Two figures of several units (teams, hospitals) over several months. One correlation over all of it answers no question: units that differ
 * for good and months that move within a unit are two things, and what came first is a third (Simpson 1951; Robinson 1950).
 */
import { groupBy } from "../../grouping.ts";
import { meanOf } from "../answers/covariances.ts";
import { type Interval, type Pair, intervalOf, pearsonOf } from "./correlation.ts";
import { leastSquares } from "./least-squares.ts";

export interface Observed extends Pair {
  readonly unit: string;
  /** Whole numbers; neighbours differ by one. */
  readonly period: number;
}

export interface Together {
  readonly r: number;
  readonly interval: Interval | null;
  readonly n: number;
  readonly units: number;
}

const together = (pairs: readonly Pair[], units: number, held: number): Together | null => {
  const r = pearsonOf(pairs);
  if (r === null) return null;
  return { r, interval: intervalOf(r, pairs.length, held), n: pairs.length, units };
};

/** All in one heap: for comparison alone, since it mixes the two below. */
export const pooledOf = (rows: readonly Observed[]): Together | null =>
  together(rows, byUnit(rows).size, 0);

/** Means of units: do units with more of one have more of the other? */
export function betweenOf(rows: readonly Observed[]): Together | null {
  const means = [...byUnit(rows).values()].map(middleOf);
  return together(means, means.length, 0);
}

/** What differs from the unit's own mean: when one moves within a unit, does the other? Units with a single row tell nothing of it. */
export function withinOf(rows: readonly Observed[]): Together | null {
  const several = [...byUnit(rows).values()].filter((own) => own.length > 1);
  const moved = several.flatMap((own) => {
    const middle = middleOf(own);
    return own.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
  });
  // A mean was taken from each unit: as many rows are no news. Of one unit it is the usual correlation.
  return together(moved, several.length, several.length - 1);
}

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
  const units = new Set(steps.map(({ unit }) => unit)).size;
  return { slope, slopeError, r, interval: intervalOf(r, steps.length, 1), n: steps.length, units };
}

interface Step extends Pair {
  readonly unit: string;
  readonly next: number;
}

function stepsOf(rows: readonly Observed[]): Step[] {
  const known = new Map(rows.map((row) => [`${row.period} ${row.unit}`, row.y]));
  return rows.flatMap(({ unit, period, x, y }) => {
    const next = known.get(`${period + 1} ${unit}`);
    return next === undefined ? [] : [{ unit, x, y, next }];
  });
}

export function byUnit<Row extends { readonly unit: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  return groupBy(rows, ({ unit }) => unit);
}

const middleOf = (pairs: readonly Pair[]): Pair => ({
  x: meanOf(pairs.map(({ x }) => x)),
  y: meanOf(pairs.map(({ y }) => y)),
});
