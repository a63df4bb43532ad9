/**
 * How often chance alone would bring points of units and months together as closely, where months resemble each other and all units may move
 * with the season: whole series are dealt to other units with the calendar kept, or turned in a circle.
 */
import { floor } from "../floor.ts";
import { chanceFrom, shuffle } from "../comparing/shuffling.ts";
import { type Observed, byUnit } from "./points.ts";

const defaults = { draws: 1_000, seed: 1 };
type Given = Partial<typeof defaults>;

/** Rows are units, columns are months; not a number where a unit has no value. */
interface Grid {
  readonly units: number;
  readonly months: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function gridOf(rows: readonly Observed[]): Grid {
  const names = [...byUnit(rows).keys()];
  const at = new Map(names.map((name, index) => [name, index]));
  const periods = rows.map(({ period }) => period);
  const first = periods.reduce((least, one) => Math.min(least, one), Infinity);
  const months = periods.reduce((most, one) => Math.max(most, one), -Infinity) - first + 1;
  const x = new Float64Array(names.length * months).fill(Number.NaN);
  const y = x.slice();
  for (const row of rows) {
    const cell = at.get(row.unit)! * months + row.period - first;
    x[cell] = row.x;
    y[cell] = row.y;
  }
  return { units: names.length, months, x, y };
}

/** |r| of x with y, where y of a cell is looked up elsewhere; cells without both are left out. */
function sizeOf(
  { units, months, x, y }: Grid,
  from: (unit: number, month: number) => number,
): number {
  let [n, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
  for (let unit = 0; unit < units; unit += 1)
    for (let month = 0; month < months; month += 1) {
      const one = x[unit * months + month]!;
      const other = y[from(unit, month)]!;
      if (Number.isNaN(one) || Number.isNaN(other)) continue;
      n += 1;
      sx += one;
      sy += other;
      sxx += one * one;
      syy += other * other;
      sxy += one * other;
    }
  const [xx, yy] = [n * sxx - sx * sx, n * syy - sy * sy];
  return xx > 0 && yy > 0 ? Math.abs(n * sxy - sx * sy) / Math.sqrt(xx * yy) : 0;
}

const found = (grid: Grid): number => sizeOf(grid, (unit, month) => unit * grid.months + month);
const tiny = 1e-12;

/** Each unit is given the series of another, month by month: what all units share in a month stays as it is. Null below five units. */
export function chanceDealt(rows: readonly Observed[], given: Given = {}): number | null {
  const { draws, seed } = { ...defaults, ...given };
  const grid = gridOf(rows);
  if (grid.units < floor) return null;
  const next = chanceFrom(seed);
  const size = found(grid);
  let asLarge = 1;
  for (let drawn = 0; drawn < draws; drawn += 1) {
    const order = Int32Array.from({ length: grid.units }, (_, unit) => unit);
    shuffle(order, next);
    if (sizeOf(grid, (unit, month) => order[unit]! * grid.months + month) >= size - tiny)
      asLarge += 1;
  }
  return asLarge / (draws + 1);
}

/** Each unit's months are turned in a circle by a number of their own: a month still resembles the one before. */
export function chanceTurned(rows: readonly Observed[], given: Given = {}): number {
  const { draws, seed } = { ...defaults, ...given };
  const grid = gridOf(rows);
  const next = chanceFrom(seed);
  const size = found(grid);
  let asLarge = 1;
  for (let drawn = 0; drawn < draws; drawn += 1) {
    const by = Int32Array.from({ length: grid.units }, () => Math.floor(next() * grid.months));
    if (sizeOf(grid, (unit, month) => turned(grid, unit, month + by[unit]!)) >= size - tiny)
      asLarge += 1;
  }
  return asLarge / (draws + 1);
}

/**
 * Of fewer than five units: all are turned together, by every number of months there is, with every order of the units. What they share
 * in a month stays shared.
 */
export function chanceTurnedTogether(rows: readonly Observed[]): number {
  const grid = gridOf(rows);
  const orders = ordersOf(grid.units);
  const size = found(grid);
  let asLarge = 0;
  for (const order of orders)
    for (let by = 0; by < grid.months; by += 1)
      if (sizeOf(grid, (unit, month) => turned(grid, order[unit]!, month + by)) >= size - tiny)
        asLarge += 1;
  return asLarge / (orders.length * grid.months);
}

function ordersOf(many: number): number[][] {
  if (many >= floor) throw new RangeError(`${many} units have too many orders to try them all`);
  return many === 0
    ? [[]]
    : ordersOf(many - 1).flatMap((order) =>
        Array.from({ length: many }, (_, at) => order.toSpliced(at, 0, many - 1)),
      );
}

const turned = ({ months }: Grid, unit: number, month: number): number =>
  unit * months + (month % months);
