/** What leads where: the ways from a service to customers, all that leads to a segment, and parts of a chain. */
import type { Chain, Graph } from "./graph.ts";

export interface Reached {
  readonly spots: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
}

function walk(start: Iterable<number>, next: (spot: number) => readonly number[]): Set<number> {
  const seen = new Set(start);
  // A set grows while it is walked through.
  for (const spot of seen) for (const one of next(spot)) seen.add(one);
  return seen;
}

export const after = ({ ties, leaving }: Graph, start: Iterable<number>): Set<number> =>
  walk(start, (spot) => leaving[spot]!.map((at) => ties[at]!.to));

export const before = ({ ties, arriving }: Graph, start: Iterable<number>): Set<number> =>
  walk(start, (spot) => arriving[spot]!.map((at) => ties[at]!.from));

/**
 * From a service: every way to a customer, or, when none is reached, all that it is needed for. From a segment: all that leads there. Links
 * that close circles among them belong to it.
 */
export function reachedFrom(graph: Graph, spot: number): Reached {
  const { spots, ties } = graph;
  const isSegment = spots[spot]!.kind === "segment";
  const ahead = isSegment ? before(graph, [spot]) : after(graph, [spot]);
  const ends = [...ahead].filter((at) => spots[at]!.kind === "segment");
  const leading = !isSegment && ends.length > 0 ? before(graph, ends) : ahead;
  const reached = new Set([...ahead].filter((at) => leading.has(at)));
  const isBetween = ({ from, to }: { from: number; to: number }): boolean =>
    reached.has(from) && reached.has(to);
  return {
    spots: reached,
    ties: new Set([...ties.keys()].filter((at) => isBetween(ties[at]!))),
  };
}

/** The shortest way from a spot to a segment, both named; null when there is none. */
export function wayToCustomer({ spots, ties, leaving }: Graph, start: number): number[] | null {
  const before = new Map<number, number>([[start, -1]]);
  for (const spot of before.keys()) {
    if (spots[spot]!.kind === "segment") {
      const way = [spot];
      for (let at = before.get(spot)!; at !== -1; at = before.get(at)!) way.unshift(at);
      return way;
    }
    for (const { to } of leaving[spot]!.map((at) => ties[at]!))
      if (!before.has(to)) before.set(to, spot);
  }
  return null;
}

export interface Asked {
  /** Only what leads to this segment. */
  readonly segmentId: string | null;
  /** Only what this team does, what that is needed for, and what it needs. */
  readonly teamId: string | null;
}

/** The part of a chain that is asked for. */
export function partOf(chain: Chain, graph: Graph, { segmentId, teamId }: Asked): Chain {
  if (segmentId === null && teamId === null) return chain;
  const { spots } = graph;
  const placesWhere = (holds: (at: number) => boolean): number[] => [...spots.keys()].filter(holds);
  const toSegment = before(
    graph,
    placesWhere((at) => spots[at]!.id === segmentId),
  );
  const own = placesWhere((at) => spots[at]!.kind === "service" && spots[at]!.teamId === teamId);
  const ofTeam = new Set([...after(graph, own), ...before(graph, own)]);
  const isIn = (at: number): boolean =>
    (segmentId === null || toSegment.has(at)) && (teamId === null || ofTeam.has(at));
  const ids = new Set(placesWhere(isIn).map((at) => spots[at]!.id));
  return {
    teams: chain.teams,
    services: chain.services.filter(({ id }) => ids.has(id)),
    segments: chain.segments.filter(({ id }) => ids.has(id)),
    links: chain.links.filter(
      ({ fromServiceId, toServiceId, toSegmentId }) =>
        ids.has(fromServiceId) && ids.has(toServiceId ?? toSegmentId ?? ""),
    ),
  };
}
