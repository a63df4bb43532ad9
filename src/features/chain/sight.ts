/** The line of sight: from which services somebody works, by which ways they reach customers outside, and what is missing. Pure. */
import { type LinkEnds, onwardFrom, type Reach } from "./graph.ts";

interface TeamPlace {
  readonly id: string;
  readonly parentId: string | null;
}

interface Offered {
  readonly id: string;
  readonly teamId: string;
}

/**
 * The services that a team works for: its own and those of the teams below it; where there are none, those of the nearest team above
 * that has some, for its people serve there.
 */
export function servicesOfTeams(
  teams: readonly TeamPlace[],
  services: readonly Offered[],
): (teamId: string) => readonly string[] {
  const byId = new Map(teams.map((team) => [team.id, team]));
  const own = new Map<string, string[]>();
  const within = new Map<string, string[]>();
  for (const { id, teamId } of services) {
    addTo(own, teamId, id);
    for (const above of upFrom(teamId, byId)) addTo(within, above, id);
  }
  return (teamId) => {
    const above = upFrom(teamId, byId).find((id) => own.has(id));
    return within.get(teamId) ?? (above === undefined ? [] : own.get(above)!);
  };
}

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The team itself first, then those above it. */
function upFrom(teamId: string, byId: ReadonlyMap<string, TeamPlace>): string[] {
  const way: string[] = [];
  for (let id: string | null = teamId; id !== null && !way.includes(id);) {
    way.push(id);
    id = byId.get(id)?.parentId ?? null;
  }
  return way;
}

export interface SightPath {
  readonly segmentId: string;
  readonly serviceIds: readonly string[];
}

/** All ways from these services, the shortest first, but each segment once before any a second time. */
export function pathsFrom(serviceIds: readonly string[], reach: Reach): SightPath[] {
  const ways = serviceIds.flatMap((id) => [...(reach.get(id) ?? [])]);
  const sorted = ways.toSorted((a, b) => a.serviceIds.length - b.serviceIds.length);
  const turns = new Map<string, number>();
  return sorted
    .map((way) => {
      const turn = turns.get(way.segmentId) ?? 0;
      turns.set(way.segmentId, turn + 1);
      return { way, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ way }) => way);
}

export interface Share {
  readonly people: number;
  readonly withPath: number;
}

export interface Shares {
  readonly house: Share;
  readonly ofTeam: (teamId: string) => Share;
}

/** How many people have a path by one of their teams: of each team, and of the house with those who are in none. */
export function sharesOf(
  people: readonly { readonly teamId: string; readonly personIds: readonly string[] }[],
  teamless: number,
  teamSees: (teamId: string) => boolean,
): Shares {
  const sees = new Map<string, boolean>();
  for (const { teamId, personIds } of people)
    for (const id of personIds) sees.set(id, (sees.get(id) ?? false) || teamSees(teamId));
  const byTeam = new Map(people.map(({ teamId, personIds }) => [teamId, personIds]));
  const shareOf = (ids: readonly string[]): Share => ({
    people: ids.length,
    withPath: ids.filter((id) => sees.get(id)).length,
  });
  const house = shareOf([...sees.keys()]);
  return {
    house: { ...house, people: house.people + teamless },
    ofTeam: (teamId) => shareOf(byTeam.get(teamId) ?? []),
  };
}

/** Services to which these lead and of which nobody has said what they are needed for; none where all of it goes in a circle. */
export function endsOf(serviceIds: readonly string[], links: readonly LinkEnds[]): string[] {
  const said = new Set(links.map(({ fromServiceId }) => fromServiceId));
  return onwardFrom(serviceIds, links).filter((id) => !said.has(id));
}
