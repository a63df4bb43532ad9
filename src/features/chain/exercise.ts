/** The exercise of a team, put together: what it offers, what was seen of it, and what others said that it may confirm. */
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import { leads, teamIds, type Who } from "#platform/http/who.ts";
import { asLinkRow, suggestionsFor } from "./comparing.ts";
import type { ExerciseAnswer } from "./contract.ts";
import { reachOf } from "./graph.ts";
import { findNamed } from "./queries/exercise.ts";
import { countTeamless, findPeopleOfTeams } from "./queries/reading.ts";
import { servicesOfTeams, sharesOf } from "./sight.ts";
import { mostUndeclared, readWhole, type Whole } from "./whole.ts";

/** The team that was asked for, else the first that the reader leads, else the first they are in; null where there is none. */
function teamFor(whole: Whole, who: Who, asked: string | undefined): string | null {
  if (asked !== undefined) return whole.teamById.has(asked) ? asked : null;
  const own = teamIds(who).filter((id) => whole.teamById.has(id));
  return own.find((id) => leads(who, id)) ?? own[0] ?? null;
}

export async function readExercise(
  db: Database,
  who: Who,
  asked: string | undefined,
): Promise<Sendable<ExerciseAnswer> | null> {
  // What was seen is read of one team: of a large house the most frequent would hide its own.
  const likely = asked ?? (who.teams.find(({ lead }) => lead) ?? who.teams[0])?.teamId;
  const whole = await readWhole(db, who, { most: mostUndeclared, teamId: likely });
  const teamId = teamFor(whole, who, asked);
  const team = teamId === null ? undefined : whole.teamById.get(teamId);
  if (!team) return asked === undefined ? nothingOf(whole, who) : null;
  const named = new Set(await findNamed(db, who, team.id));
  const rows = whole.compared.links.map((link) => asLinkRow(whole, who, link));
  const own = whole.services.filter((service) => service.teamId === team.id);
  return {
    ...nothingOf(whole, who),
    team: { id: team.id, name: team.name },
    mayName: teamIds(who).includes(team.id) && !team.isVendor,
    services: own.map(({ id, name }) => ({
      id,
      name,
      named: named.has(id),
      links: rows.filter(({ from }) => from.id === id),
      suggestions: suggestionsFor(whole, who, id),
    })),
    toConfirm: rows.filter(
      ({ from, to, may }) =>
        may.confirm && [from.team.id, to?.team.id].some((id) => id === team.id),
    ),
    share: await shareOf(db, whole, team.id),
  };
}

async function shareOf(db: Database, whole: Whole, teamId: string) {
  const servicesOf = servicesOfTeams(whole.teams, whole.services);
  const reach = reachOf(whole.compared.links);
  const sees = (id: string) => servicesOf(id).some((service) => reach.has(service));
  return sharesOf(await findPeopleOfTeams(db), await countTeamless(db), sees).ofTeam(teamId);
}

function nothingOf({ teamById, segments, services, named }: Whole, who: Who) {
  const teams = teamIds(who).flatMap((id) => teamById.get(id) ?? []);
  return {
    team: null,
    mayName: false,
    teams: teams.map(({ id, name }) => ({ id, name })),
    services: [],
    toConfirm: [],
    segments: segments.map(({ id, name }) => ({ id, name })),
    choices: services.map(({ id }) => named(id)),
    share: { people: 0, withPath: 0 },
  };
}
