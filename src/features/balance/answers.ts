/** Rows as the contract says them. */
import type { DeclaredChain } from "#feature/chain";
import { reachOf } from "#feature/chain";
import type { GoalFacts, InitiativeFacts } from "#feature/goals";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import { mayAcknowledge } from "./access.ts";
import type {
  AlarmAnswer,
  BalanceAnswer,
  LostGoal,
  LostInitiative,
  LostService,
  Named,
  WatchAnswer,
} from "./contract.ts";
import { goalsWithPath, isPresent, lostServices, whyNoGoal } from "./paths.ts";
import type { AlarmRow, LeadRow, Watched } from "./queries/reading.ts";
import { chanceOfError, expectedAYear } from "./rules.ts";

const named = (id: string | null, name: string | null): Named | null =>
  id === null ? null : { id, name: name ?? "" };

export function asAlarm(row: AlarmRow, who: Who): Sendable<AlarmAnswer> {
  const { id, month, raisedAt, recoveredAt, acknowledgedAt, version, evidence } = row;
  return {
    id,
    team: { id: row.teamId, name: row.teamName },
    outcome: {
      id: row.outcomeId,
      name: row.outcomeName,
      unit: row.unit,
      better: row.better,
      segment: named(row.segmentId, row.segmentName),
    },
    month,
    raisedAt,
    recoveredAt,
    acknowledged:
      acknowledgedAt === null
        ? null
        : { at: acknowledgedAt, by: named(row.byId, row.byName), words: row.acknowledgedWords },
    version,
    evidence: { ...evidence, better: [...evidence.better], chance: chanceOfError(evidence) },
    months: [...row.months],
    may: { acknowledge: mayAcknowledge(who, row.teamId) },
  };
}

const judged = ["alarm", "balanced", "insideAsBefore"];

export function asWatch(watched: readonly Watched[]): Sendable<WatchAnswer> {
  const count = (rows: readonly Watched[]): number =>
    rows.reduce((sum, { pairs }) => sum + pairs, 0);
  const pairs = count(watched);
  const times = watched.map(({ asOf }) => asOf.getTime());
  return {
    pairs,
    told: count(watched.filter(({ state }) => judged.includes(state))),
    falseAYear: expectedAYear(pairs),
    untold: watched
      .filter(({ state }) => !judged.includes(state))
      .map(({ state, pairs: n }) => ({ why: state, pairs: n })),
    month: watched[0]?.month ?? null,
    asOf: times.length === 0 ? null : new Date(Math.max(...times)),
  };
}

export interface Gathered {
  /** All of it, for ways may lead through what the reader does not see. */
  readonly whole: DeclaredChain;
  /** What the reader sees. */
  readonly seen: DeclaredChain;
  readonly goals: readonly GoalFacts[];
  readonly initiatives: readonly InitiativeFacts[];
  readonly leads: readonly LeadRow[];
  readonly seniorLeaders: readonly Named[];
  readonly owners: readonly Named[];
  readonly today: string;
}

const mostMenders = 10;

type Lists = Pick<BalanceAnswer, "initiatives" | "goals" | "services" | "aligned">;

/** The three lists with who can mend each, and how many are not on them. */
export function listsOf(gathered: Gathered): Lists {
  const { whole, seen, goals, initiatives, today } = gathered;
  const names = namesOf(gathered);
  const reach = reachOf(whole.links);
  const reaches = (id: string): boolean => reach.has(id);
  const present = initiatives.filter((one) => isPresent(one, today));
  const openGoals = goals.filter(({ state }) => state === "open");
  const open = new Set(openGoals.map(({ id }) => id));
  const lost = present.flatMap((one): LostInitiative[] => {
    const why = whyNoGoal(one, (id) => open.has(id));
    return why === null ? [] : [initiativeOf(one, why, names)];
  });
  const withPath = goalsWithPath(goals, present, reaches);
  const lostGoals = openGoals.filter(({ id }) => !withPath.has(id));
  const services = lostServices(seen.services, seen.links, reaches);
  return {
    initiatives: lost,
    goals: lostGoals.map((goal) => goalOf(goal, { present, goals, names })),
    services: services.map(({ service, why, neededForIds }): LostService => {
      const teamMenders = names.leads([service.teamId]);
      return {
        id: service.id,
        name: service.name,
        team: names.team(service.teamId),
        why,
        neededFor: neededForIds.map(names.service),
        menders: teamMenders.slice(0, mostMenders),
      };
    }),
    aligned: {
      initiatives: alignedOf(present.length, lost.length),
      goals: alignedOf(openGoals.length, lostGoals.length),
      services: alignedOf(seen.services.length, services.length),
    },
  };
}

const alignedOf = (n: number, lost: number) => ({ n, withPath: n - lost });

interface Names {
  readonly team: (id: string) => Named;
  /** Those of them that are open. What has none of them left falls to the organisation. */
  readonly openTeams: (ids: readonly string[]) => Named[];
  readonly service: (id: string) => Named;
  readonly leads: (teamIds: readonly string[]) => Named[];
  /** Its owner first, then who leads its teams; without a team, those who lead the organisation. */
  readonly menders: (of: { ownerId: string | null; teams: readonly Named[] }) => Named[];
}

function namesOf({ whole, seen, leads, seniorLeaders, owners }: Gathered): Names {
  const teams = new Map(whole.teams.map(({ id, name }) => [id, name]));
  const services = new Map(seen.services.map(({ id, name }) => [id, name]));
  const people = new Map(owners.map((one) => [one.id, one]));
  const leadsOf = (teamIds: readonly string[]): Named[] =>
    leads.filter(({ teamId }) => teamIds.includes(teamId)).map(({ id, name }) => ({ id, name }));
  return {
    team: (id) => ({ id, name: teams.get(id) ?? "" }),
    openTeams: (ids) =>
      ids.flatMap((id) => {
        const name = teams.get(id);
        return name === undefined ? [] : [{ id, name }];
      }),
    service: (id) => ({ id, name: services.get(id) ?? "" }),
    leads: leadsOf,
    menders: ({ ownerId, teams: of }) => {
      const owner = ownerId === null ? undefined : people.get(ownerId);
      const others = of.length === 0 ? seniorLeaders : leadsOf(of.map(({ id }) => id));
      const all = owner ? [owner, ...others] : others;
      return [...new Map(all.map((one) => [one.id, one])).values()].slice(0, mostMenders);
    },
  };
}

function initiativeOf(
  { id, name, endDay, ownerId, teamIds }: InitiativeFacts,
  why: LostInitiative["why"],
  names: Names,
): LostInitiative {
  const teams = names.openTeams(teamIds);
  return { id, name, endDay, teams, why, menders: names.menders({ ownerId, teams }) };
}

interface OfGoal {
  readonly present: readonly InitiativeFacts[];
  readonly goals: readonly GoalFacts[];
  readonly names: Names;
}

function goalOf(goal: GoalFacts, { present, goals, names }: OfGoal): LostGoal {
  const { id, name, byDay, teamIds, ownerId, parentId } = goal;
  const own = present.filter(({ goalIds }) => goalIds.includes(id));
  const teams = names.openTeams(teamIds);
  const parent = goals.find((one) => one.id === parentId);
  return {
    id,
    name,
    byDay,
    teams,
    parent: parent ? { id: parent.id, name: parent.name } : null,
    initiatives: own.length,
    services: new Set(own.flatMap(({ serviceIds }) => serviceIds)).size,
    menders: names.menders({ ownerId, teams }),
  };
}
