/** The line of sight of a person or of a team, put together. */
import { asSegment, findOutcomes, findSegments, newestOf } from "#feature/outcomes";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import { teamIds, type Who } from "#platform/http/who.ts";
import { voiceOf } from "./access.ts";
import type {
  MissingAnswer,
  PathAnswer,
  SightAnswer,
  TeamSightAnswer,
  WaysOutAnswer,
} from "./contract.ts";
import { type Reach, reachOf } from "./graph.ts";
import { countTeamless, findPeopleOfTeams, type LinkRow } from "./queries/reading.ts";
import { type Shown, weakestOf } from "./rules.ts";
import { endsOf, pathsFrom, servicesOfTeams, sharesOf, type SightPath } from "./sight.ts";
import { readWhole, type Whole } from "./whole.ts";

const mostPaths = 3;

export async function readSight(db: Database, who: Who): Promise<Sendable<SightAnswer>> {
  const whole = await readWhole(db, who, { most: 0 });
  const servicesOf = servicesOfTeams(whole.teams, whole.services);
  const reach = reachOf(whole.compared.links);
  const teamSees = (teamId: string) => servicesOf(teamId).some((id) => reach.has(id));
  const people = await findPeopleOfTeams(db);
  const shares = sharesOf(people, await countTeamless(db), teamSees);
  const mine = teamIds(who).flatMap((id) => whole.teamById.get(id) ?? []);
  const serviceIds = [...new Set(mine.flatMap(({ id }) => servicesOf(id)))];
  const ways = await waysOut({ db, who, whole, reach }, serviceIds);
  return {
    teams: mine.map(({ id, name }) => ({
      id,
      name,
      services: servicesOf(id).length,
      share: shares.ofTeam(id),
    })),
    ...ways,
    missing: mine.length === 0 ? { kind: "no-team", services: [] } : ways.missing,
    share: shares.house,
  };
}

/** Whom a team serves outside, through whom, of what the reader may see; undefined where there is no such open team. */
export async function readTeamSight(
  db: Database,
  who: Who,
  teamId: string,
): Promise<Sendable<TeamSightAnswer> | undefined> {
  const whole = await readWhole(db, who, { most: 0 });
  const team = whole.teamById.get(teamId);
  if (!team) return undefined;
  const serviceIds = servicesOfTeams(whole.teams, whole.services)(teamId);
  const reach = reachOf(whole.compared.links);
  const { id, name } = team;
  return { team: { id, name }, ...(await waysOut({ db, who, whole, reach }, serviceIds)) };
}

/** The same for some services; those that are not in the chain, or not for the reader, are left out. */
export async function readWaysOut(
  db: Database,
  who: Who,
  serviceIds: readonly string[],
): Promise<Sendable<WaysOutAnswer>> {
  const whole = await readWhole(db, who, { most: 0 });
  const reach = reachOf(whole.compared.links);
  const wanted = new Set(serviceIds);
  const present = whole.services.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
  return waysOut({ db, who, whole, reach }, present);
}

interface Reading {
  readonly db: Database;
  readonly who: Who;
  readonly whole: Whole;
  readonly reach: Reach;
}

async function waysOut(
  { db, who, whole, reach }: Reading,
  serviceIds: readonly string[],
): Promise<Sendable<WaysOutAnswer>> {
  const paths = pathsFrom(serviceIds, reach);
  if (paths.length === 0)
    return { segments: [], paths: [], more: 0, missing: missingOf(whole, who, serviceIds) };
  const segments = await readSegments(db, who);
  const reached = new Set(paths.map(({ segmentId }) => segmentId));
  return {
    segments: [...reached].map((id) => ({ id, name: segments.get(id)!.name })),
    paths: paths.slice(0, mostPaths).map((path) => asPath(path, whole, segments)),
    more: Math.max(0, paths.length - mostPaths),
    missing: null,
  };
}

type SegmentOfPath = PathAnswer["segment"];

/** Every segment with what is promised to it and its newest outcome. */
async function readSegments(
  db: Database,
  who: Who,
): Promise<ReadonlyMap<string, Sendable<SegmentOfPath>>> {
  const outcomes = await findOutcomes(db, who);
  const rows = await findSegments(db, who);
  return new Map(
    rows.map((row) => {
      const { id, name, firstAnswer, solved, courtesy } = asSegment(row);
      const own = outcomes.filter(({ segmentId }) => segmentId === id);
      return [id, { id, name, firstAnswer, solved, courtesy, outcome: newestAmong(own) }];
    }),
  );
}

function newestAmong(outcomes: Awaited<ReturnType<typeof findOutcomes>>): SegmentOfPath["outcome"] {
  const known = outcomes.flatMap(({ id, name, unit, newest, every, better }) => {
    const { last, change } = newestOf(newest, every, better);
    return last ? [{ id, name, unit, day: last.day, value: last.value, change }] : [];
  });
  return known.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null;
}

function asPath(
  { serviceIds, segmentId }: SightPath,
  { compared, named }: Whole,
  segments: ReadonlyMap<string, Sendable<SegmentOfPath>>,
): Sendable<PathAnswer> {
  const links = serviceIds.map((id, at) => {
    const to = serviceIds[at + 1];
    const isIt = (link: LinkRow) =>
      link.fromServiceId === id &&
      (to === undefined ? link.toSegmentId === segmentId : link.toServiceId === to);
    return compared.links.find(isIt)!;
  });
  const said = ({ id, confirmedAt, seen }: LinkRow & Shown) => ({
    id,
    confirmed: confirmedAt !== null,
    seen,
  });
  return {
    services: serviceIds.map(named),
    segment: segments.get(segmentId)!,
    links: links.map(said),
    weakest: weakestOf(links.map(({ seen }) => seen)),
  };
}

/** Why none of these services leads out. */
function missingOf(
  { compared, named, endOf }: Whole,
  who: Who,
  serviceIds: readonly string[],
): MissingAnswer {
  if (serviceIds.length === 0) return { kind: "no-service", services: [] };
  const ends = endsOf(serviceIds, compared.links).map((id) => {
    const { from } = voiceOf(who, endOf(id), null);
    return { service: named(id), mayName: from };
  });
  return { kind: "next-link", services: ends };
}
