/**
 * What each look at a panel correlates: the same rows as points of their own. A look takes means away or holds a figure constant; `held`
 * counts those, for each costs a pair.
 */
import { groupBy } from "../../grouping.ts";
import { floor } from "../floor.ts";
import { meanOf } from "../answers/covariances.ts";
import type { Pair } from "./correlation.ts";
import { leastSquares } from "./least-squares.ts";

const mostTurns = 200;

export interface Observed extends Pair {
  readonly unit: string;
  /** Whole numbers; neighbours differ by one. */
  readonly period: number;
}

export interface Points {
  readonly rows: readonly Observed[];
  readonly held: number;
}

export function byUnit<Row extends { readonly unit: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  return groupBy(rows, ({ unit }) => unit);
}

/** A point for each unit: its means. */
export function meansOf(rows: readonly Observed[]): Points {
  const means = [...byUnit(rows)].map(([unit, own]) => ({ unit, period: 0, ...middleOf(own) }));
  return { rows: means, held: 0 };
}

/** How far each row lies from its unit's own mean. Units with a single row tell nothing of it. */
export function movesOf(rows: readonly Observed[]): Points {
  const several = severalOf(rows);
  const moved = several.flatMap((own) => {
    const middle = middleOf(own);
    return own.map((row) => ({ ...row, x: row.x - middle.x, y: row.y - middle.y }));
  });
  // A mean was taken from each unit: as many rows are no news. Of one unit it is the usual correlation.
  return { rows: moved, held: Math.max(0, several.length - 1) };
}

export interface Step extends Observed {
  /** y of the period after. */
  readonly next: number;
}

/** Only periods that follow each other count. */
export function stepsOf(rows: readonly Observed[]): Step[] {
  const known = new Map(rows.map((row) => [`${row.period} ${row.unit}`, row.y]));
  return rows.flatMap((row) => {
    const next = known.get(`${row.period + 1} ${row.unit}`);
    return next === undefined ? [] : [{ ...row, next }];
  });
}

/** x of now beside y of the period after, less what y of now tells of either (Frisch & Waugh 1933). Null where that cannot be told. */
export function nextOf(rows: readonly Observed[]): Points | null {
  const steps = stepsOf(rows);
  return lessPresent(
    steps,
    steps.map(({ y }) => [1, y]),
    1,
  );
}

/**
 * The same of what moves within units: a unit that is better for good is not taken for one that got better. From five units on what all share in
 * a month goes as well, for a season in both figures would look like one following the other.
 */
export function nextWithinOf(rows: readonly Observed[]): Points | null {
  const steps = severalOf(stepsOf(rows)).flat();
  const units = new Set(steps.map(({ unit }) => unit)).size;
  const periods = new Set(steps.map(({ period }) => period)).size;
  const isShared = units >= floor;
  const kinds = [groupsOf(steps.map(({ unit }) => unit))];
  if (isShared) kinds.push(groupsOf(steps.map(({ period }) => period)));
  const moved = (figure: "x" | "y" | "next"): Float64Array =>
    lessMeans(
      steps.map((step) => step[figure]),
      kinds,
    );
  const [x, y, next] = [moved("x"), moved("y"), moved("next")];
  return lessPresent(
    steps.map((step, at) => ({ ...step, x: x[at]!, y: y[at]!, next: next[at]! })),
    Array.from(y, (one) => [one]),
    units + (isShared ? periods - 1 : 0),
  );
}

interface Groups {
  /** Of each row the number of its group. */
  readonly of: Int32Array;
  readonly sizes: Float64Array;
}

function groupsOf(keys: readonly (string | number)[]): Groups {
  const numbers = new Map<string | number, number>();
  for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const of = Int32Array.from(keys, (key) => numbers.get(key)!);
  const sizes = new Float64Array(numbers.size);
  for (const group of of) sizes[group]! += 1;
  return { of, sizes };
}

/** Means of groups taken away in turns until none is left: with one kind of group at once, with two as least squares do (Guimarães & Portugal 2010). */
function lessMeans(values: readonly number[], kinds: readonly Groups[]): Float64Array {
  const left = Float64Array.from(values);
  const spread = left.reduce((most, one) => Math.max(most, Math.abs(one)), Number.MIN_VALUE);
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const largest = Math.max(...kinds.map((kind) => takeMeans(left, kind)));
    if (kinds.length === 1 || largest < 1e-12 * spread) break;
  }
  return left;
}

/** Answers how large the largest of the means was. */
function takeMeans(left: Float64Array, { of, sizes }: Groups): number {
  const means = new Float64Array(sizes.length);
  for (let at = 0; at < left.length; at += 1) means[of[at]!]! += left[at]! / sizes[of[at]!]!;
  for (let at = 0; at < left.length; at += 1) left[at]! -= means[of[at]!]!;
  return means.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
}

function lessPresent(
  steps: readonly Step[],
  present: readonly (readonly number[])[],
  held: number,
): Points | null {
  const x = lessOf(
    present,
    steps.map((step) => step.x),
  );
  const y = lessOf(
    present,
    steps.map((step) => step.next),
  );
  if (!x || !y) return null;
  const rows = steps.map(({ unit, period }, at) => ({ unit, period, x: x[at]!, y: y[at]! }));
  return { rows, held };
}

function lessOf(
  columns: readonly (readonly number[])[],
  values: readonly number[],
): number[] | null {
  const told = leastSquares(columns, values)?.coefficients;
  if (!told) return null;
  return values.map(
    (value, at) => value - told.reduce((sum, one, column) => sum + one * columns[at]![column]!, 0),
  );
}

const severalOf = <Row extends Observed>(rows: readonly Row[]): Row[][] =>
  [...byUnit(rows).values()].filter((own) => own.length > 1);

const middleOf = (pairs: readonly Pair[]): Pair => ({
  x: meanOf(pairs.map(({ x }) => x)),
  y: meanOf(pairs.map(({ y }) => y)),
});
