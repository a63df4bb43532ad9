/** The picture of a chain: where each service stands, and the way of each link. The same chain always gives the same picture. */
import { circleOf, closingTies } from "./circles.ts";
import { type Band, columnsOf, type Columns } from "./columns.ts";
import { type Chain, type ChainLink, type Graph, graphOf, type Spot } from "./graph.ts";
import { type Lanes, lanesOf } from "./lanes.ts";
import { type Order, orderOf } from "./order.ts";
import { placesOf } from "./place.ts";
import { sizes } from "./sizes.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedSpot extends Spot {
  readonly at: number;
  readonly band: Band;
  readonly column: number;
  readonly x: number;
  /** Its middle. */
  readonly y: number;
}

/** The services of one team that stand together, or the segments. */
export interface Block {
  readonly kind: Spot["kind"];
  readonly teamId: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface PlacedLink {
  readonly link: ChainLink;
  readonly from: number;
  readonly to: number;
  /** It closes a circle: these are its spots, from where it leads to where it leaves. */
  readonly circle: readonly number[] | null;
  /** From the edge of one spot to the edge of another, with two points for each column between: in and out. */
  readonly points: readonly Point[];
}

export interface Layout {
  readonly graph: Graph;
  readonly width: number;
  readonly height: number;
  readonly spots: readonly PlacedSpot[];
  readonly blocks: readonly Block[];
  readonly links: readonly PlacedLink[];
  /** Where the parts begin that are no chain to a customer. */
  readonly heads: readonly { readonly band: "ends" | "alone"; readonly y: number }[];
}

interface Placing {
  readonly graph: Graph;
  readonly columns: Columns;
  readonly count: number;
  readonly middles: Map<number, number>;
  readonly blocks: Block[];
}

const leftOf = ({ count }: Pick<Placing, "count">, column: number): number =>
  sizes.margin + (count - 1 - column) * sizes.column;

export function layoutOf(chain: Chain): Layout {
  const graph = graphOf(chain);
  const closing = closingTies(graph);
  const columns = columnsOf(graph, closing);
  const lanes = lanesOf(graph, columns, closing);
  const alone = [...graph.spots.keys()].filter((at) => columns.bandOf[at] === "alone");
  const count = Math.max(columns.count, alone.length > 12 ? 5 : 2);
  const middles = new Map<number, number>();
  const placing: Placing = { graph, columns, count, middles, blocks: [] };
  const heads: Layout["heads"][number][] = [];
  let bottom: number = sizes.margin;
  for (const band of ["leads", "ends"] as const) {
    const members = [...lanes.items.keys()].filter((at) => lanes.items[at]!.band === band);
    if (members.length === 0) continue;
    if (band === "ends") heads.push({ band, y: (bottom += sizes.band) - sizes.band / 2 });
    const order = orderOf(graph, lanes, members);
    bottom = placeBand(placing, lanes, order, bottom);
  }
  const spots = graph.spots.map((spot, at) => placedSpot(placing, lanes, spot, at, bottom));
  if (alone.length > 0) {
    heads.push({ band: "alone", y: (bottom += sizes.band) - sizes.band / 2 });
    bottom = placeAlone(placing, alone, spots, bottom);
  }
  return {
    graph,
    width: 2 * sizes.margin + (count - 1) * sizes.column + sizes.width,
    height: bottom + sizes.margin,
    spots,
    blocks: placing.blocks,
    heads,
    links: graph.ties.map(({ link, from, to }, at) => ({
      link,
      from,
      to,
      circle: closing.has(at) ? circleOf(graph, closing, at) : null,
      points: pointsOf(placing, lanes, spots, at, closing.has(at)),
    })),
  };
}

/** Places one band below what stands already; gives its bottom. */
function placeBand(placing: Placing, lanes: Lanes, order: Order, top: number): number {
  const { graph, middles, blocks } = placing;
  const places = placesOf(lanes, order);
  let bottom = top;
  for (const [item, middle] of places) middles.set(item, middle + top);
  for (const [column, units] of order.entries()) {
    for (const { teamId, items } of units) {
      const last = middles.get(items.at(-1)!)!;
      bottom = Math.max(bottom, last + sizes.row / 2);
      if (teamId === "") continue;
      const y = middles.get(items[0]!)! - sizes.row / 2 - sizes.head;
      const spot = graph.spots[lanes.items[items[0]!]!.spot]!;
      blocks.push(blockOf(spot, leftOf(placing, column), y, items.length));
    }
  }
  return bottom;
}

const blockOf = ({ kind, teamId, teamName }: Spot, x: number, y: number, rows: number): Block => ({
  kind,
  teamId,
  name: teamName,
  x,
  y,
  height: sizes.head + rows * sizes.row,
});

function placedSpot(
  placing: Placing,
  { itemOf }: Lanes,
  spot: Spot,
  at: number,
  without: number,
): PlacedSpot {
  const column = Math.max(placing.columns.columnOf[at]!, 0);
  const y = placing.middles.get(itemOf[at] ?? -1) ?? without;
  const band = placing.columns.bandOf[at]!;
  return { ...spot, at, band, column, x: leftOf(placing, column), y };
}

/** Those without any link, team by team, each where the columns are shortest. */
function placeAlone(
  placing: Placing,
  alone: readonly number[],
  spots: PlacedSpot[],
  top: number,
): number {
  const bottoms = Array.from({ length: placing.count }, () => top);
  for (const members of byTeam(alone, spots)) {
    const shortest = bottoms.indexOf(Math.min(...bottoms));
    const [column, y] = [placing.count - 1 - shortest, bottoms[shortest]!];
    const x = leftOf(placing, column);
    placing.blocks.push(blockOf(spots[members[0]!]!, x, y, members.length));
    for (const [row, at] of members.entries())
      spots[at] = { ...spots[at]!, column, x, y: y + sizes.head + (row + 0.5) * sizes.row };
    bottoms[shortest] = y + sizes.head + members.length * sizes.row + sizes.gap;
  }
  return Math.max(...bottoms) - sizes.gap;
}

function byTeam(alone: readonly number[], spots: readonly PlacedSpot[]): number[][] {
  const teams = new Map<string, number[]>();
  for (const at of alone) {
    const { teamId } = spots[at]!;
    teams.set(teamId, [...(teams.get(teamId) ?? []), at]);
  }
  return [...teams.values()];
}

/** From where a tie leaves to where it arrives; one that closes a circle runs to the left. */
function pointsOf(
  placing: Placing,
  { items, wayOf }: Lanes,
  spots: readonly PlacedSpot[],
  at: number,
  isBack: boolean,
): Point[] {
  const { from, to } = placing.graph.ties[at]!;
  const right = ({ x, y }: Point): Point => ({ x: x + sizes.width, y });
  if (from === to) return loopOf(spots[from]!);
  const [left, last] = isBack ? [to, from] : [from, to];
  const passed = wayOf[at]!.slice(1, -1).flatMap((item) => {
    const y = placing.middles.get(item)!;
    const x = leftOf(placing, items[item]!.column);
    return [{ x, y }, right({ x, y })];
  });
  // Below the middle, so that a link there and one back do not lie on each other.
  const low = ({ x, y }: Point): Point => ({ x, y: isBack ? y + sizes.row / 4 : y });
  const points = [low(right(spots[left]!)), ...passed, low(spots[last]!)];
  return isBack ? points.toReversed() : points;
}

/** A service that needs itself: out at its right edge, and in again. */
const loopOf = ({ x, y }: Point): Point[] => [
  { x: x + sizes.width, y: y - sizes.row / 4 },
  { x: x + sizes.width, y: y + sizes.row / 4 },
];
