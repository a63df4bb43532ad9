/** The chain as a graph: who is reached from where, by which way, and where it goes in a circle. Pure. */

/** From the service that serves to the service it is needed for, or to the segment that buys. Exactly one of the two is named. */
export interface LinkEnds {
  readonly fromServiceId: string;
  readonly toServiceId: string | null;
  readonly toSegmentId: string | null;
}

/** A segment that a service reaches, and a shortest way there: services in order, the service itself first. */
export interface Reached {
  readonly segmentId: string;
  readonly serviceIds: readonly string[];
}

/** By service, in the order in which links name them. A service that reaches no segment is not in it. */
export type Reach = ReadonlyMap<string, readonly Reached[]>;

/**
 * For each service the segments that it reaches, with a shortest way to each. Walked from each segment backwards, so that a circle ends
 * by itself and the work grows with the number of links for each segment.
 */
export function reachOf(links: readonly LinkEnds[]): Reach {
  const servedBy = new Map<string, string[]>();
  const sellers = new Map<string, string[]>();
  for (const { fromServiceId, toServiceId, toSegmentId } of links) {
    if (toServiceId !== null) addTo(servedBy, toServiceId, fromServiceId);
    if (toSegmentId !== null) addTo(sellers, toSegmentId, fromServiceId);
  }
  const reach = new Map<string, Reached[]>();
  for (const [segmentId, first] of sellers)
    for (const [serviceId, serviceIds] of waysTo(first, servedBy))
      addTo(reach, serviceId, { segmentId, serviceIds });
  return reach;
}

/** From every service that leads to one of these, a shortest way: to each the way of the one after it with itself before. */
function waysTo(
  first: readonly string[],
  servedBy: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>(first.map((id) => [id, [id]]));
  // A Map is walked in the order in which it grows: breadth first.
  for (const [id, way] of ways)
    for (const before of servedBy.get(id) ?? [])
      if (!ways.has(before)) ways.set(before, [before, ...way]);
  return ways;
}

/** Services that are needed for each other in a circle, each circle as one list: the strongly connected parts (Tarjan 1972). */
export function circlesOf(links: readonly LinkEnds[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { fromServiceId, toServiceId } of links)
    if (toServiceId !== null) addTo(next, fromServiceId, toServiceId);
  const walk: Walk = { next, number: new Map(), low: new Map(), waiting: [], onWay: new Set() };
  const parts = [...next.keys()].flatMap((id) => (walk.number.has(id) ? [] : partsFrom(id, walk)));
  return parts.filter(({ length }) => length > 1).map((part) => part.toSorted());
}

interface Walk {
  readonly next: ReadonlyMap<string, readonly string[]>;
  readonly number: Map<string, number>;
  readonly low: Map<string, number>;
  readonly waiting: string[];
  readonly onWay: Set<string>;
}

interface Step {
  readonly id: string;
  at: number;
}

/** Without recursion: a chain of thousands must not end in a full stack. */
function partsFrom(start: string, walk: Walk): string[][] {
  const parts: string[][] = [];
  const way: Step[] = [enter(start, walk)];
  for (let step = way.at(-1); step; step = way.at(-1)) {
    const to = walk.next.get(step.id)?.[step.at];
    step.at += 1;
    if (to === undefined) {
      way.pop();
      leave(step.id, way.at(-1)?.id, walk, parts);
    } else if (!walk.number.has(to)) way.push(enter(to, walk));
    else if (walk.onWay.has(to)) lower(step.id, walk.number.get(to)!, walk);
  }
  return parts;
}

function enter(id: string, { number, low, waiting, onWay }: Walk): Step {
  low.set(id, number.size);
  number.set(id, number.size);
  waiting.push(id);
  onWay.add(id);
  return { id, at: 0 };
}

function lower(id: string, number: number, { low }: Walk): void {
  low.set(id, Math.min(low.get(id)!, number));
}

function leave(id: string, before: string | undefined, walk: Walk, parts: string[][]): void {
  const { number, low, waiting, onWay } = walk;
  if (before !== undefined) lower(before, low.get(id)!, walk);
  if (low.get(id) !== number.get(id)) return;
  const part = waiting.splice(waiting.lastIndexOf(id));
  for (const one of part) onWay.delete(one);
  parts.push(part);
}

/** Services that can be come to from these, themselves first. */
export function onwardFrom(starts: readonly string[], links: readonly LinkEnds[]): string[] {
  const next = new Map<string, string[]>();
  for (const { fromServiceId, toServiceId } of links)
    if (toServiceId !== null) addTo(next, fromServiceId, toServiceId);
  const come = new Set(starts);
  for (const id of come) for (const to of next.get(id) ?? []) come.add(to);
  return [...come];
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
