/** Makes the whole demo: the organisation, what it offers, and half a year of requests until now. The same each time for the same day. */
import { addWorkingTime, type Calendar } from "#platform/calendar/index.ts";
import { type Tables, tellBeside } from "./beside.ts";
import { type DemoTeam, outside, type TeamName, teams } from "./cast.ts";
import { type Chance, makeChance } from "./chance.ts";
import { type Echoes, echoesOf } from "./echoes.ts";
import { accountRow, makeMembers, membersIn, personRow } from "./members.ts";
import { calendarOf, makeOffering } from "./offering.ts";
import { type DemoService, services } from "./offer.ts";
import { type Ids, noRows, type Row, type Rows, writeLife } from "./rows.ts";
import { type Impact, type Life, type Member, tellStory } from "./story.ts";

const seed = 20_260_105;
const weeks = 26;
const dayMilliseconds = 86_400_000;

export interface Made {
  readonly calendars: Row[];
  readonly hours: Row[];
  readonly teams: Row[];
  readonly persons: Row[];
  /** People of a demo are as if they had signed in once. */
  readonly accounts: Row[];
  readonly memberships: Row[];
  readonly roles: Row[];
  readonly services: Row[];
  readonly fields: Row[];
  readonly promises: Row[];
  readonly rotas: { team_id: string; memberIds: string[] }[];
  readonly history: Rows;
  readonly echoes: Echoes;
  /** What other features show beside the requests, in the order in which it is written. */
  readonly beside: Tables;
  /** Person ids by the role that they stand for. */
  readonly castOf: Record<DemoRole, string>;
}

export const demoRoles = [
  "colleague",
  "provider",
  "lead",
  "senior-leader",
  "administrator",
] as const;
export type DemoRole = (typeof demoRoles)[number];

export function makeDemo(now: Date): Made {
  const chance = makeChance(seed);
  const begun = new Date(now.getTime() - weeks * 7 * dayMilliseconds);
  const teamIds = new Map(teams.map(({ name }) => [name as string, chance.id(begun)]));
  const members = makeMembers(chance, begun);
  const offering = makeOffering(chance, begun, teamIds, members);
  const { serviceIds, promiseIds, hoursIds } = offering;
  const ids: Ids = {
    teamId: (name) => teamIds.get(name)!,
    serviceId: (team, name) => serviceIds.get(`${team}/${name}`)!,
    promiseId: (team, name, impact, kind) => promiseIds.get(`${team}/${name}/${impact}/${kind}`)!,
    hoursId: (team) => hoursIds.get(team)!,
    calendarOf,
    newId: (at) => chance.id(at),
  };
  const { rows: history, waits } = tellHalfYear(chance, members, ids, now);
  const cast = castFrom(members);
  return {
    ...offering.rows,
    ...organisationRows(chance, begun, teamIds, members),
    roles: [
      roleRow(chance, begun, cast.administrator, "administrator"),
      roleRow(chance, begun, cast["senior-leader"], "senior-leader"),
      roleRow(chance, begun, membersIn(members, "People and Payroll")[3]!.id, "mediator"),
    ],
    accounts: members.map(accountRow(chance, begun)),
    history,
    echoes: echoesOf(history, now, (at) => ids.newId(at)),
    beside: tellBeside({ begun, now, ids, members, history, waits, castOf: cast }),
    castOf: cast,
  };
}

function roleRow(chance: Chance, at: Date, personId: string, role: string): Row {
  return { id: chance.id(at), person_id: personId, role, at };
}

function castFrom(members: readonly Member[]): Record<DemoRole, string> {
  const it = membersIn(members, "IT");
  return {
    colleague: membersIn(members, "Customer Care")[4]!.id,
    provider: it[2]!.id,
    lead: membersIn(members, "Legal")[0]!.id,
    "senior-leader": it.at(-1)!.id,
    administrator: it.at(-2)!.id,
  };
}

function organisationRows(
  chance: Chance,
  begun: Date,
  teamIds: ReadonlyMap<string, string>,
  members: readonly Member[],
): Pick<Made, "teams" | "persons" | "memberships" | "rotas"> {
  return {
    teams: teams.map(({ name, kind, about }) => ({
      id: teamIds.get(name)!,
      name,
      kind,
      about,
      created_at: begun,
    })),
    persons: members.map(personRow(begun)),
    memberships: members.map((member) => ({
      id: chance.id(begun),
      team_id: teamIds.get(member.team)!,
      person_id: member.id,
      lead: membersIn(members, member.team)[0] === member,
      since: begun,
    })),
    rotas: (["IT", "Facilities", "Logistics"] as const).map((name) => ({
      team_id: teamIds.get(name)!,
      memberIds: membersIn(members, name)
        .slice(1, 6)
        .map(({ id }) => id),
    })),
  };
}

/** Each service is asked for as often as its week says, at hours when its customers work. */
function tellHalfYear(chance: Chance, members: readonly Member[], ids: Ids, now: Date) {
  const rows = noRows();
  const byTeam = new Map(teams.map(({ name }) => [name, membersIn(members, name)]));
  const ofLate = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 3, 1));
  const world = {
    chance,
    teamOf: (name: TeamName): DemoTeam => teams.find((team) => team.name === name)!,
    membersOf: (name: TeamName) => byTeam.get(name)!,
    calendarOf,
    paceOf: (name: TeamName, askedAt: Date, customer: TeamName): number => {
      const { ofLate: pace = 1, slowerFor } = world.teamOf(name);
      return (askedAt < ofLate ? 1 : pace) * (slowerFor?.[0] === customer ? slowerFor[1] : 1);
    },
    serviceOf: (name: TeamName) => chance.pick(services.filter(({ team }) => team === name)),
  };
  const lives: Life[] = [];
  for (const service of services) {
    for (let number = 0; number < service.aWeek * weeks; number += 1) {
      const customer = chance.pick(world.membersOf(chance.pick(service.askedBy)));
      const askedAt = someWorkingMoment(chance, calendarOf(customer.team), now);
      const facts = { id: ids.newId(askedAt), service, customer, askedAt, parent: null };
      lives.push(tellStory(world, { ...facts, ...whatIsAsked(chance, service) }));
    }
  }
  for (const life of lives.toSorted(
    (one, other) => one.askedAt.getTime() - other.askedAt.getTime(),
  )) {
    writeLife(rows, life, ids, now);
    for (const beat of life.beats) {
      if (beat.kind === "part-asked") writeLife(rows, beat.part, ids, now);
    }
  }
  const waits = new Map(
    lives.flatMap(({ id, waitsOutside }) => (waitsOutside === null ? [] : [[id, waitsOutside]])),
  );
  return { rows, waits };
}

function whatIsAsked(chance: Chance, service: DemoService) {
  const impact = chance.weighted<Impact>([
    ["normal", 70],
    ["low", 15],
    ["high", 12],
    ["critical", 3],
  ]);
  const waits = service.inTheEnd.includes("wear") || service.inTheEnd.includes("clinics");
  const waitsOutside =
    waits && chance.happens(0.25) ? chance.pick(chance.pick(Object.values(outside))) : null;
  return { title: chance.pick(service.titles), impact, waitsOutside };
}

function someWorkingMoment(chance: Chance, calendar: Calendar, now: Date): Date {
  const start = new Date(now.getTime() - chance.next() * weeks * 7 * dayMilliseconds);
  const seconds = chance.whole(60, 10_800);
  const { due } = addWorkingTime(calendar, start, { unit: "working-minutes", seconds });
  return due ?? start;
}
