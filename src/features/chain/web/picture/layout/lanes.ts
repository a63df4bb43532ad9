/** The ways of the ties through the columns: a tie that passes a column has a lane there, shared with all that go to the same spot. */
import type { Band, Columns } from "./columns.ts";
import type { Graph } from "./graph.ts";

/** What stands in a column: a spot, or a lane between spots. */
export interface Item {
  readonly column: number;
  readonly band: Band;
  /** The place of the spot; -1 for a lane. */
  readonly spot: number;
}

/** From an item of a column to one of the next column to the right. */
export interface Section {
  readonly left: number;
  readonly right: number;
}

export interface Lanes {
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  /** The items that each tie passes, from left to right; a tie from a spot to itself passes none. */
  readonly wayOf: readonly (readonly number[])[];
  /** The item of each spot; undefined for those that stand alone. */
  readonly itemOf: readonly (number | undefined)[];
}

export function lanesOf(
  { spots, ties }: Graph,
  { columnOf, bandOf }: Columns,
  closing: ReadonlySet<number>,
): Lanes {
  const items: Item[] = [];
  const itemOf = spots.map((_, spot) =>
    columnOf[spot] === -1
      ? undefined
      : items.push({ column: columnOf[spot]!, band: bandOf[spot]!, spot }) - 1,
  );
  const lanes = new Map<string, number>();
  const laneOf = (column: number, to: number, isBack: boolean): number => {
    const key = `${column} ${to} ${isBack}`;
    const made = lanes.get(key) ?? items.push({ column, band: bandOf[to]!, spot: -1 }) - 1;
    lanes.set(key, made);
    return made;
  };
  const sections = new Map<string, Section>();
  const wayOf = ties.map(({ from, to }, at) => {
    if (from === to) return [];
    const isBack = closing.has(at);
    // One that closes a circle leads back to the left: its left end is where it leads to.
    const [left, right] = isBack ? [to, from] : [from, to];
    const way = [itemOf[left]!];
    for (let column = columnOf[left]! - 1; column > columnOf[right]!; column -= 1)
      way.push(laneOf(column, to, isBack));
    way.push(itemOf[right]!);
    for (const [step, one] of way.slice(0, -1).entries())
      sections.set(`${one} ${way[step + 1]!}`, { left: one, right: way[step + 1]! });
    return way;
  });
  return { items, sections: [...sections.values()], wayOf, itemOf };
}
