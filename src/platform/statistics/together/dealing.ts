/**
 * How often chance alone would bring points of units and months together as closely, where months resemble each other and all units may move
 * with the season: whole series are dealt to other units with the calendar kept, or turned in a circle. What is compared is the sum of
 * products of what lies off the mean, for the rest of r stays the same in every deal; a month without a value adds nothing.
 */
import { chanceFrom, shuffle } from "../comparing/shuffling.ts";
import { floor } from "../floor.ts";
import { meanOf } from "../answers/covariances.ts";
import { type Observed, byUnit } from "./points.ts";

const defaults = { draws: 1_000, seed: 1 };
type Given = Partial<typeof defaults>;
/** So many as large are enough: what is plainly chance need not be dealt a thousand times (Besag & Clifford 1991). */
const enough = 50;
const tiny = 1e-12;

/** A row of months for each unit, off the mean of all. */
interface Grid {
  readonly months: number;
  readonly x: readonly Float64Array[];
  readonly y: readonly Float64Array[];
}

function gridOf(rows: readonly Observed[]): Grid {
  const periods = rows.map(({ period }) => period);
  const first = periods.reduce((least, one) => Math.min(least, one), Infinity);
  const months = periods.reduce((most, one) => Math.max(most, one), -Infinity) - first + 1;
  const units = [...byUnit(rows).values()];
  const offMean = (figure: "x" | "y"): Float64Array[] => {
    const mean = meanOf(rows.map((row) => row[figure]));
    return units.map((own) => {
      const values = new Float64Array(months);
      for (const row of own) values[row.period - first] = row[figure] - mean;
      return values;
    });
  };
  return { months, x: offMean("x"), y: offMean("y") };
}

/** Of one unit's x with another's y, turned by so many months. */
function productOf(x: Float64Array, y: Float64Array, by = 0): number {
  const months = x.length;
  let sum = 0;
  for (let month = 0; month < months - by; month += 1) sum += x[month]! * y[month + by]!;
  for (let month = months - by; month < months; month += 1)
    sum += x[month]! * y[month + by - months]!;
  return sum;
}

/** What each unit adds, where `choice` says with whose series, or by how many months, it was dealt. */
const sizeOf = (products: readonly Float64Array[], choice: Int32Array): number =>
  Math.abs(products.reduce((sum, own, unit) => sum + own[choice[unit]!]!, 0));

function shareAsLarge(size: number, draws: number, deal: () => number): number {
  let asLarge = 0;
  for (let drawn = 1; drawn <= draws; drawn += 1) {
    if (deal() >= size * (1 - tiny)) asLarge += 1;
    if (asLarge === enough) return enough / drawn;
  }
  // The deal that happened is one of them.
  return (asLarge + 1) / (draws + 1);
}

/** Each unit is given the series of another, month by month: what all units share in a month stays as it is. Null below five units. */
export function chanceDealt(rows: readonly Observed[], given: Given = {}): number | null {
  const { draws, seed } = { ...defaults, ...given };
  const { x, y } = gridOf(rows);
  if (x.length < floor) return null;
  const products = x.map((own) => Float64Array.from(y, (other) => productOf(own, other)));
  const order = Int32Array.from(x, (_, unit) => unit);
  const size = sizeOf(products, order);
  const next = chanceFrom(seed);
  return shareAsLarge(size, draws, () => {
    shuffle(order, next);
    return sizeOf(products, order);
  });
}

/** Each unit's months are turned in a circle by a number of their own: a month still resembles the one before. */
export function chanceTurned(rows: readonly Observed[], given: Given = {}): number {
  const { draws, seed } = { ...defaults, ...given };
  const { months, x, y } = gridOf(rows);
  const products = x.map((own, unit) =>
    Float64Array.from({ length: months }, (_, by) => productOf(own, y[unit]!, by)),
  );
  const by = new Int32Array(x.length);
  const size = sizeOf(products, by);
  const next = chanceFrom(seed);
  return shareAsLarge(size, draws, () =>
    sizeOf(
      products,
      by.map(() => Math.floor(next() * months)),
    ),
  );
}

/**
 * Of fewer than five units: all are turned together, by every number of months there is, with every order of the units. What they share
 * in a month stays shared.
 */
export function chanceTurnedTogether(rows: readonly Observed[]): number {
  const { months, x, y } = gridOf(rows);
  const orders = ordersOf(x.length);
  const sizes = orders.flatMap((order) =>
    Array.from({ length: months }, (_, by) =>
      Math.abs(x.reduce((sum, own, unit) => sum + productOf(own, y[order[unit]!]!, by), 0)),
    ),
  );
  const size = Math.abs(x.reduce((sum, own, unit) => sum + productOf(own, y[unit]!), 0));
  return sizes.filter((other) => other >= size * (1 - tiny)).length / sizes.length;
}

function ordersOf(many: number): number[][] {
  if (many >= floor) throw new RangeError(`${many} units have too many orders to try them all`);
  return many === 0
    ? [[]]
    : ordersOf(many - 1).flatMap((order) =>
        Array.from({ length: many }, (_, at) => order.toSpliced(at, 0, many - 1)),
      );
}
