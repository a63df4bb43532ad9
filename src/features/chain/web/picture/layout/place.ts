/** How far down everything in a column stands: as near to what it is tied with as order and room allow. */
import type { Lanes } from "./lanes.ts";
import { neighboursOf, type Order, sweepsFor, type Unit } from "./order.ts";
import { sizes } from "./sizes.ts";

interface Held {
  readonly unit: Unit;
  readonly height: number;
  top: number;
}

const isLane = (unit: Unit): boolean => unit.teamId === "";

const heightOf = (unit: Unit): number =>
  isLane(unit) ? sizes.lane : sizes.head + unit.items.length * sizes.row;

/** Of two neighbours: lanes may lie close to each other, teams may not. */
const gapBetween = (a: Unit, b: Unit): number => (isLane(a) && isLane(b) ? 0 : sizes.gap);

/** From the top of a unit to the middle of one of its items. */
const middleWithin = (unit: Unit, at: number): number =>
  isLane(unit) ? sizes.lane / 2 : sizes.head + (at + 0.5) * sizes.row;

/** The middles of all items of an order, from 0 down. */
export function placesOf(lanes: Lanes, order: Order): Map<number, number> {
  const columns = order.map(stack);
  const middles = new Map<number, number>();
  for (const column of columns) note(column, middles);
  const beside = neighboursOf(lanes);
  const sweeps = sweepsFor(lanes, 6);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const forth = sweep % 2 === 0;
    const sides = sweep < 2 ? [forth ? beside.right : beside.left] : [beside.left, beside.right];
    for (const column of forth ? columns : columns.toReversed()) {
      settle(column, (unit) => wishOf(unit, sides, middles));
      note(column, middles);
    }
  }
  const highest = Math.min(0, ...columns.flatMap((column) => column.map(({ top }) => top)));
  for (const [item, middle] of middles) middles.set(item, middle - highest);
  return middles;
}

/** One under the other, around 0. */
function stack(units: readonly Unit[]): Held[] {
  const column: Held[] = [];
  let bottom = 0;
  for (const [at, unit] of units.entries()) {
    const before = units[at - 1];
    const top = before ? bottom + gapBetween(before, unit) : 0;
    column.push({ unit, height: heightOf(unit), top });
    bottom = top + heightOf(unit);
  }
  for (const held of column) held.top -= bottom / 2;
  return column;
}

function note(column: readonly Held[], middles: Map<number, number>): void {
  for (const { unit, top } of column)
    for (const [at, item] of unit.items.entries()) middles.set(item, top + middleWithin(unit, at));
}

interface Wish {
  readonly top: number;
  readonly weight: number;
}

/** Where a unit would stand if it were alone: in the middle of what its items are tied with. */
function wishOf(
  unit: Unit,
  sides: readonly (readonly (readonly number[])[])[],
  middles: ReadonlyMap<number, number>,
): Wish | undefined {
  let sum = 0;
  let weight = 0;
  for (const [at, item] of unit.items.entries()) {
    const own = middleWithin(unit, at);
    for (const side of sides) {
      for (const neighbour of side[item]!) {
        const middle = middles.get(neighbour);
        sum += middle === undefined ? 0 : middle - own;
        weight += middle === undefined ? 0 : 1;
      }
    }
  }
  return weight === 0 ? undefined : { top: sum / weight, weight };
}

/**
 * Least squares under an order and least distances: pool adjacent violators (Barlow and others, 1972). Shifted by the room that all above
 * need, the tops only have to rise, and where wishes cross, those who wish share their mean.
 */
function settle(column: readonly Held[], wishOfUnit: (unit: Unit) => Wish | undefined): void {
  const pools: { sum: number; weight: number; members: { held: Held; above: number }[] }[] = [];
  let above = 0;
  for (const [at, held] of column.entries()) {
    const before = column[at - 1];
    if (before) above += before.height + gapBetween(before.unit, held.unit);
    const { top, weight } = wishOfUnit(held.unit) ?? { top: held.top, weight: 0.01 };
    pools.push({ sum: (top - above) * weight, weight, members: [{ held, above }] });
    for (;;) {
      const [upper, lower] = pools.slice(-2);
      if (!upper || !lower || upper.sum / upper.weight <= lower.sum / lower.weight) break;
      pools.pop();
      upper.sum += lower.sum;
      upper.weight += lower.weight;
      upper.members.push(...lower.members);
    }
  }
  for (const { sum, weight, members } of pools)
    for (const { held, above } of members) held.top = sum / weight + above;
}
