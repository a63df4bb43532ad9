/** The chain as a whole, read once and put together. */
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import type { ChainAnswer, ServiceOfTeam } from "./contract.ts";
import { circlesOf } from "./graph.ts";
import {
  findLinks,
  findSeen,
  findSegmentNames,
  findServices,
  findTeams,
  type LinkRow,
  type SegmentName,
  type ServiceRow,
  type TeamRow,
  type Undeclared,
} from "./queries/reading.ts";
import { compare, type Compared, type Shown, weakestOf } from "./rules.ts";

/** A link of `compared`, declared or not. */
type WithSeen = Pick<Shown, "seen">;

export interface Whole {
  readonly teams: readonly TeamRow[];
  readonly services: readonly ServiceRow[];
  readonly segments: readonly SegmentName[];
  readonly compared: Compared<LinkRow>;
  /** The one with the most waiting among all that are declared or seen; null where none can be said. */
  readonly weakest: WithSeen | null;
  readonly asOf: Date | null;
  readonly teamById: ReadonlyMap<string, TeamRow>;
  readonly named: (serviceId: string) => ServiceOfTeam;
  readonly isConfidential: (serviceId: string) => boolean;
  readonly endOf: (serviceId: string) => { readonly teamId: string; readonly isVendor: boolean };
}

/** So many links that nobody declared are shown at once, the most frequent. */
export const mostUndeclared = 1_500;

export async function readWhole(
  db: Database,
  who: Who | null,
  undeclared: Undeclared = { most: mostUndeclared },
): Promise<Whole> {
  const services = await findServices(db, who);
  const teams = await findTeams(db);
  const segments = await findSegmentNames(db);
  const links = await findLinks(db, who);
  const { asOf, ...seen } = await findSeen(db, who, undeclared);
  const teamOf = new Map(services.map(({ id, teamId }) => [id, teamId]));
  const compared = compare(links, seen, teamOf);
  const teamById = new Map(teams.map((team) => [team.id, team]));
  const serviceById = new Map(services.map((service) => [service.id, service]));
  return {
    teams,
    services,
    segments,
    compared,
    weakest: weakestIn(compared),
    asOf,
    teamById,
    named: (serviceId) => {
      const { id, name, teamId } = serviceById.get(serviceId)!;
      return { id, name, team: { id: teamId, name: teamById.get(teamId)!.name } };
    },
    isConfidential: (serviceId) => serviceById.get(serviceId)!.confidential,
    endOf: (serviceId) => {
      const teamId = teamOf.get(serviceId)!;
      return { teamId, isVendor: teamById.get(teamId)!.isVendor };
    },
  };
}

function weakestIn({ links, undeclared, outside }: Compared<LinkRow>): WithSeen | null {
  const all: readonly WithSeen[] = [...links, ...undeclared, ...outside];
  const place = weakestOf(all.map(({ seen }) => seen));
  return place === null ? null : all[place]!;
}

export function asChain(whole: Whole): Sendable<ChainAnswer> {
  const { teams, services, segments, compared, weakest, asOf } = whole;
  const offering = new Set(services.map(({ teamId }) => teamId));
  const nameOnly = ({ id, name }: SegmentName) => ({ id, name });
  const declared = compared.links.map((link) => ({
    id: link.id,
    fromServiceId: link.fromServiceId,
    toServiceId: link.toServiceId,
    toSegmentId: link.toSegmentId,
    declared: true,
    confirmed: link.confirmedAt !== null,
    seen: link.seen,
    weakest: link === weakest,
  }));
  const seenOnly = [...compared.undeclared, ...compared.outside].map((link) => ({
    id: null,
    fromServiceId: link.fromServiceId,
    toServiceId: "toServiceId" in link ? link.toServiceId : null,
    toSegmentId: "toSegmentId" in link ? link.toSegmentId : null,
    seen: link.seen,
    declared: false,
    confirmed: false,
    weakest: link === weakest,
  }));
  return {
    teams: teams.filter(({ id }) => offering.has(id)).map(nameOnly),
    services: services.map(({ id, name, teamId }) => ({ id, name, teamId })),
    segments: segments.map(nameOnly),
    links: [...declared, ...seenOnly],
    circles: circlesOf(compared.links),
    asOf,
  };
}
