/** Which column each spot stands in: 0 is the customers' end, and every tie but those that close a circle leads to a smaller one. */
import { distancesOf } from "./circles.ts";
import type { Graph } from "./graph.ts";

/** 'leads': a way goes on to a segment. 'ends': it has links, and none leads there. 'alone': it has none. */
export type Band = "leads" | "ends" | "alone";

export interface Columns {
  /** -1 for those that stand alone: they have no place along the chain. */
  readonly columnOf: readonly number[];
  readonly bandOf: readonly Band[];
  readonly count: number;
}

/** So many rows to a column that the picture, with the lanes between its rows, is about as wide as a screen is. */
export const mostRows = (spots: number): number => Math.max(10, Math.ceil(Math.sqrt(2 * spots)));

export function bandsOf(graph: Graph): Band[] {
  const distance = distancesOf(graph);
  return graph.spots.map((_, at) => {
    if (distance[at] !== Infinity) return "leads";
    return graph.leaving[at]!.length + graph.arriving[at]!.length > 0 ? "ends" : "alone";
  });
}

/** Spots in an order in which each comes after all that its ties lead to. */
function fromTheEnd({ spots, ties, leaving, arriving }: Graph, closing: ReadonlySet<number>) {
  const ahead = leaving.map((some) => some.filter((at) => !closing.has(at)).length);
  const order = [...spots.keys()].filter((spot) => ahead[spot] === 0);
  for (const spot of order) {
    for (const at of arriving[spot]!) {
      if (closing.has(at)) continue;
      const { from } = ties[at]!;
      ahead[from]! -= 1;
      if (ahead[from] === 0) order.push(from);
    }
  }
  return order;
}

/** The longest way that leads to each spot: whoever has many behind them may not be moved away from the end. */
function behindOf(
  { spots, ties, arriving }: Graph,
  order: readonly number[],
  closing: ReadonlySet<number>,
) {
  const behind = spots.map(() => 0);
  for (const spot of order.toReversed())
    for (const at of arriving[spot]!)
      if (!closing.has(at)) behind[spot] = Math.max(behind[spot]!, behind[ties[at]!.from]! + 1);
  return behind;
}

/**
 * The longest way to the end decides the column; a column that is full hands on to the next one, the spots with the least behind them first,
 * so that eighty services that all serve customers directly do not make a column of eighty.
 */
export function columnsOf(graph: Graph, closing: ReadonlySet<number>): Columns {
  const { spots, ties, leaving } = graph;
  const bandOf = bandsOf(graph);
  const order = fromTheEnd(graph, closing);
  const behind = behindOf(graph, order, closing);
  const least = spots.map(() => 0);
  const ahead = (spot: number, columns: readonly number[]): number => {
    const reached = leaving[spot]!.filter((at) => !closing.has(at)).map(
      (at) => columns[ties[at]!.to]!,
    );
    return spots[spot]!.kind === "segment" ? 0 : 1 + Math.max(0, ...reached);
  };
  for (const spot of order) least[spot] = ahead(spot, least);
  const columnOf = spots.map(() => -1);
  const room = mostRows(bandOf.filter((band) => band !== "alone").length);
  const used = new Map<string, number>();
  const placed = order
    .filter((spot) => bandOf[spot] !== "alone")
    .toSorted((a, b) => least[a]! - least[b]! || behind[b]! - behind[a]! || a - b);
  for (const spot of placed) {
    let column = ahead(spot, columnOf);
    const place = (): string => `${bandOf[spot]} ${column}`;
    while (column > 0 && (used.get(place()) ?? 0) >= room) column += 1;
    used.set(place(), (used.get(place()) ?? 0) + 1);
    columnOf[spot] = column;
  }
  return { columnOf, bandOf, count: 1 + Math.max(0, ...columnOf) };
}
