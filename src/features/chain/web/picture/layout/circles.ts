/** Where links go round in circles, and which link of each circle is drawn as the one that closes it. */
import type { Graph, Tie } from "./graph.ts";

/**
 * The strongly connected component of each spot, by Tarjan (1972), without recursion: a chain of a thousand services would be a thousand
 * calls deep. A component of more than one spot is where links go in circles.
 */
export function componentsOf({ spots, ties, leaving }: Graph): number[] {
  const found = spots.map(() => -1);
  const lowest = spots.map(() => 0);
  const component = spots.map(() => -1);
  const open: number[] = [];
  let count = 0;
  let components = 0;
  const enter = (spot: number): Frame => {
    found[spot] = lowest[spot] = count++;
    open.push(spot);
    return { spot, next: 0 };
  };
  const close = (root: number): void => {
    for (;;) {
      const spot = open.pop()!;
      component[spot] = components;
      if (spot === root) break;
    }
    components += 1;
  };
  /** The spot that is to be entered next, if any. */
  const follow = (frame: Frame): number | undefined => {
    const { to } = ties[leaving[frame.spot]![frame.next++]!]!;
    if (found[to] === -1) return to;
    if (component[to] === -1) lowest[frame.spot] = Math.min(lowest[frame.spot]!, found[to]!);
    return undefined;
  };
  const leave = (way: Frame[], { spot }: Frame): void => {
    way.pop();
    if (lowest[spot] === found[spot]) close(spot);
    const above = way.at(-1);
    if (above) lowest[above.spot] = Math.min(lowest[above.spot]!, lowest[spot]!);
  };
  for (const start of spots.keys()) {
    const way = found[start] === -1 ? [enter(start)] : [];
    for (let frame = way.at(-1); frame; frame = way.at(-1)) {
      const isDone = frame.next === leaving[frame.spot]!.length;
      const next = isDone ? undefined : follow(frame);
      if (isDone) leave(way, frame);
      else if (next !== undefined) way.push(enter(next));
    }
  }
  return component;
}

interface Frame {
  readonly spot: number;
  next: number;
}

/** How many links away the nearest segment is; Infinity where none is reached. */
export function distancesOf({ spots, ties, arriving }: Graph): number[] {
  const distance = spots.map(({ kind }) => (kind === "segment" ? 0 : Infinity));
  const queue = [...spots.keys()].filter((spot) => distance[spot] === 0);
  for (const spot of queue) {
    for (const at of arriving[spot]!) {
      const { from } = ties[at]!;
      if (distance[from] !== Infinity) continue;
      distance[from] = distance[spot]! + 1;
      queue.push(from);
    }
  }
  return distance;
}

const evidence = ({ link }: Tie): number => (link.confirmed ? 0 : link.declared ? 1 : 2);

/**
 * The ties that close a circle: without them there is none, and each of them closes one with those that stay. Ties with more behind them
 * stay first (confirmed, declared, seen alone), then those that lead nearer to a customer.
 */
export function closingTies(graph: Graph): Set<number> {
  const { spots, ties } = graph;
  const component = componentsOf(graph);
  const distance = distancesOf(graph);
  const gain = ({ from, to }: Tie): number =>
    distance[from] === distance[to] ? 0 : distance[from]! - distance[to]!;
  const inCircles = [...ties.keys()]
    .filter((at) => component[ties[at]!.from] === component[ties[at]!.to])
    .toSorted((a, b) => {
      const [one, other] = [ties[a]!, ties[b]!];
      return evidence(one) - evidence(other) || gain(other) - gain(one) || a - b;
    });
  const kept: number[][] = spots.map(() => []);
  const closing = new Set<number>();
  const visited = new Int32Array(spots.length).fill(-1);
  for (const at of inCircles) {
    const { from, to } = ties[at]!;
    if (reaches(kept, to, from, visited, at)) closing.add(at);
    else kept[from]!.push(to);
  }
  return closing;
}

/** Whether one comes from a spot to another along what is kept; `mark` tells this walk from earlier ones. */
function reaches(
  kept: readonly (readonly number[])[],
  start: number,
  end: number,
  visited: Int32Array,
  mark: number,
): boolean {
  if (start === end) return true;
  const queue = [start];
  visited[start] = mark;
  for (const spot of queue) {
    for (const next of kept[spot]!) {
      if (next === end) return true;
      if (visited[next] === mark) continue;
      visited[next] = mark;
      queue.push(next);
    }
  }
  return false;
}

/** The shortest circle that a tie closes, as spots from where the tie leads to where it leaves. */
export function circleOf(graph: Graph, closing: ReadonlySet<number>, at: number): number[] {
  const { from, to } = graph.ties[at]!;
  const before = new Map<number, number>([[to, to]]);
  const queue = [to];
  for (const spot of queue) {
    if (spot === from) break;
    for (const next of graph.leaving[spot]!) {
      const reached = graph.ties[next]!.to;
      if (closing.has(next) || before.has(reached)) continue;
      before.set(reached, spot);
      queue.push(reached);
    }
  }
  const way = [from];
  while (way[0] !== to) way.unshift(before.get(way[0]!)!);
  return way;
}
