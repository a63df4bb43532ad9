/** Who stands above whom within a column: as few crossings as a bounded number of sweeps finds (barycentres, Sugiyama 1981). */
import type { Graph } from "./graph.ts";
import type { Item, Lanes, Section } from "./lanes.ts";

/** What stays together in a column: the services of one team, all segments, or one lane. */
export interface Unit {
  /** '' for a lane. */
  readonly teamId: string;
  readonly items: number[];
}

/** By column, from top to bottom. */
export type Order = Unit[][];

/** Fewer sweeps where there is much to sort, so that the cost grows with the size of the chain and no faster. */
export const sweepsFor = ({ sections }: Pick<Lanes, "sections">, most: number): number =>
  Math.max(2, Math.min(most, Math.floor(40_000 / (sections.length + 1))));

interface Neighbours {
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
}

export function neighboursOf({ items, sections }: Lanes): Neighbours {
  const left: number[][] = items.map(() => []);
  const right: number[][] = items.map(() => []);
  for (const section of sections) {
    right[section.left]!.push(section.right);
    left[section.right]!.push(section.left);
  }
  return { left, right };
}

/** The order in which everything comes: by team and name. */
function firstOrder({ spots }: Graph, items: readonly Item[], members: readonly number[]): Order {
  const columns: Order = [];
  const units = new Map<string, Unit>();
  for (const at of members) {
    const { column, spot } = items[at]!;
    while (columns.length <= column) columns.push([]);
    const teamId = spot === -1 ? "" : `${spots[spot]!.kind} ${spots[spot]!.teamId}`;
    const known = teamId === "" ? undefined : units.get(`${column} ${teamId}`);
    if (known) known.items.push(at);
    else {
      const unit = { teamId, items: [at] };
      units.set(`${column} ${teamId}`, unit);
      columns[column]!.push(unit);
    }
  }
  return columns;
}

/** NaN when there are none. */
function mean(numbers: readonly number[], valueOf: (one: number) => number): number {
  let sum = 0;
  for (const one of numbers) sum += valueOf(one);
  return sum / numbers.length;
}

/** Sorts a column by where the neighbours on one side stand; teams stay together. */
function sortColumn(units: Unit[], beside: readonly (readonly number[])[], rank: number[]): void {
  const wishOf = (at: number): number => mean(beside[at]!, (one) => rank[one]!);
  const wishOfUnit = ({ items }: Unit): number =>
    items.length === 1
      ? wishOf(items[0]!)
      : mean(
          items.filter((at) => beside[at]!.length > 0),
          wishOf,
        );
  sortKnown(units, wishOfUnit);
  for (const { items } of units) if (items.length > 1) sortKnown(items, wishOf);
  noteRanks(units, rank);
}

function noteRanks(units: readonly Unit[], rank: number[]): void {
  let at = 0;
  for (const { items } of units) for (const item of items) rank[item] = at++;
}

/** Sorts those that have a wish among the places of those that have one; the others (NaN) stay where they are. */
function sortKnown<T>(list: T[], wishOf: (one: T) => number): void {
  const known = list
    .map((one, place) => ({ one, place, wish: wishOf(one) }))
    .filter(({ wish }) => !Number.isNaN(wish));
  const places = known.map(({ place }) => place);
  known.sort((a, b) => a.wish - b.wish || a.place - b.place);
  for (const [at, { one }] of known.entries()) list[places[at]!] = one;
}

const copyOf = (order: Order): Order =>
  order.map((units) => units.map(({ teamId, items }) => ({ teamId, items: [...items] })));

/** How often sections cross between neighbouring columns: inversions, counted with a tree of sums. */
export function crossingsOf(
  order: Order,
  items: readonly Item[],
  sections: readonly Section[],
): number {
  const rank: number[] = [];
  for (const units of order) noteRanks(units, rank);
  const byColumn: Section[][] = order.map(() => []);
  for (const section of sections)
    if (rank[section.left] !== undefined && rank[section.right] !== undefined)
      byColumn[items[section.right]!.column]!.push(section);
  return byColumn.reduce((sum, some) => sum + inversionsOf(some, rank), 0);
}

function inversionsOf(sections: readonly Section[], rank: readonly number[]): number {
  const sorted = sections.toSorted(
    (a, b) => rank[a.left]! - rank[b.left]! || rank[a.right]! - rank[b.right]!,
  );
  const size = 1 + Math.max(0, ...sections.map(({ right }) => rank[right]!));
  const tree = new Int32Array(size + 1);
  let inversions = 0;
  for (const [before, { right }] of sorted.entries()) {
    let notAfter = 0;
    for (let at = rank[right]! + 1; at > 0; at -= at & -at) notAfter += tree[at]!;
    inversions += before - notAfter;
    for (let at = rank[right]! + 1; at <= size; at += at & -at) tree[at]! += 1;
  }
  return inversions;
}

/** The best order that was met. `members` are the items to be ordered: those of one band. */
export function orderOf(graph: Graph, lanes: Lanes, members: readonly number[]): Order {
  const { items, sections } = lanes;
  const beside = neighboursOf(lanes);
  const isMember = new Set(members);
  const within = (lists: readonly (readonly number[])[]) =>
    lists.map((list) => list.filter((at) => isMember.has(at)));
  const [left, right] = [within(beside.left), within(beside.right)];
  const order = firstOrder(graph, items, members);
  const rank = items.map(() => 0);
  for (const units of order) noteRanks(units, rank);
  let best = copyOf(order);
  let fewest = crossingsOf(order, items, sections);
  const sweeps = sweepsFor(lanes, 8);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    const towardsStart = sweep % 2 === 0;
    for (const units of towardsStart ? order : order.toReversed())
      sortColumn(units, towardsStart ? right : left, rank);
    const crossings = crossingsOf(order, items, sections);
    if (crossings < fewest) [best, fewest] = [copyOf(order), crossings];
  }
  return best;
}
