/** Chains for the tests of the layout. */
import fc from "fast-check";
import type { Chain, ChainLink } from "../layout/graph.ts";

type Pair = readonly [from: string, to: string];

/** Services are lower case letters, segments upper case; 'ab' is a link from a to b. */
export function chainOf(links: string, alone: readonly string[] = []): Chain {
  const pairs = links
    .split(" ")
    .filter(Boolean)
    .map((link): Pair => [link[0]!, link[1]!]);
  const names = [...new Set([...pairs.flat(), ...alone])].toSorted();
  const isSegment = (name: string): boolean => name === name.toUpperCase();
  return {
    teams: [{ id: "t", name: "Team" }],
    services: names.filter((name) => !isSegment(name)).map((id) => ({ id, name: id, teamId: "t" })),
    segments: names.filter(isSegment).map((id) => ({ id, name: id })),
    links: pairs.map(([from, to]): ChainLink => ({
      id: from + to,
      fromServiceId: from,
      toServiceId: isSegment(to) ? null : to,
      toSegmentId: isSegment(to) ? to : null,
      declared: true,
      confirmed: true,
      seen: null,
      weakest: false,
    })),
  };
}

/** Of any shape: circles, parts that lead nowhere, services that need themselves, teams of one name. */
export const anyChain = fc
  .record({
    services: fc.integer({ min: 1, max: 40 }),
    teams: fc.integer({ min: 1, max: 6 }),
    segments: fc.integer({ min: 0, max: 4 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3)), { maxLength: 120 }),
  })
  .map(({ services, teams, segments, ends }): Chain => {
    const made = new Map<string, ChainLink>();
    for (const [one, other, kind] of ends) {
      const [from, to] = [one % services, other % (services + segments)];
      const isSegment = to >= services;
      made.set(`${from} ${to}`, {
        id: kind === 0 ? null : `${from} ${to}`,
        fromServiceId: `s${from}`,
        toServiceId: isSegment ? null : `s${to}`,
        toSegmentId: isSegment ? `g${to - services}` : null,
        declared: kind > 0,
        confirmed: kind > 1,
        seen: kind === 3 ? null : { requests: kind + 3, medianSeconds: null },
        weakest: kind === 2 && from === 0,
      });
    }
    const list = <T>(count: number, one: (at: number) => T): T[] =>
      Array.from({ length: count }, (_, at) => one(at));
    return {
      teams: list(teams, (at) => ({ id: `t${at}`, name: `Team ${at % 3}` })),
      services: list(services, (at) => ({
        id: `s${at}`,
        name: `Service ${at}`,
        teamId: `t${at % teams}`,
      })),
      segments: list(segments, (at) => ({ id: `g${at}`, name: `Segment ${at}` })),
      links: [...made.values()],
    };
  });
