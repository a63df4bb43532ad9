/** Makes the whole demo: the organisation, what it offers, and half a year of requests until now. The same each time for the same day. */
import { addWorkingTime, type Calendar, readCalendar } from "#platform/calendar/index.ts";
import { type DemoTeam, type TeamName, firstNames, lastNames, outside, teams } from "./cast.ts";
import { type Chance, makeChance } from "./chance.ts";
import { calendars } from "./hours.ts";
import { type DemoService, services } from "./offer.ts";
import { type Ids, type Row, type Rows, noRows, writeLife } from "./rows.ts";
import { type Impact, type Life, type Member, tellStory } from "./story.ts";

const seed = 20_260_105;
const weeks = 26;
const dayMilliseconds = 86_400_000;
export const impacts = ["low", "normal", "high", "critical"] as const;

export interface Made {
  readonly calendars: Row[];
  readonly hours: Row[];
  readonly teams: Row[];
  readonly persons: Row[];
  readonly memberships: Row[];
  readonly roles: Row[];
  readonly services: Row[];
  readonly fields: Row[];
  readonly promises: Row[];
  readonly rotas: { team_id: string; memberIds: string[] }[];
  readonly history: Rows;
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
  const newId = (at: Date): string => chance.id(at);
  const teamIds = new Map(teams.map(({ name }) => [name as string, newId(begun)]));
  const members = makeMembers(chance, begun);
  const offer = makeOffer(chance, begun, teamIds, members);
  const ids: Ids = {
    teamId: (name) => teamIds.get(name)!,
    serviceId: (team, name) => offer.serviceIds.get(`${team}/${name}`)!,
    promiseId: (team, name, impact, kind) =>
      offer.promiseIds.get(`${team}/${name}/${impact}/${kind}`)!,
    hoursId: (team) => offer.hoursIds.get(calendarName(team))!,
    calendarOf: (team) => calendarOf(team),
    newId,
  };
  const history = tellHalfYear(chance, members, ids, now);
  const [administrator, seniorLeader] = membersIn(members, "IT").slice(-2) as [Member, Member];
  const roles = [
    { id: newId(begun), person_id: administrator.id, role: "administrator", at: begun },
    { id: newId(begun), person_id: seniorLeader.id, role: "senior-leader", at: begun },
    {
      id: newId(begun),
      person_id: membersIn(members, "People and Payroll")[3]!.id,
      role: "mediator",
      at: begun,
    },
  ];
  return {
    ...offer.rows,
    teams: teams.map(({ name, kind, about }) => ({
      id: teamIds.get(name)!,
      name,
      kind,
      about,
      created_at: begun,
    })),
    persons: members.map(personRow(begun)),
    memberships: members.map((member) => ({
      id: newId(begun),
      team_id: teamIds.get(member.team)!,
      person_id: member.id,
      lead: membersIn(members, member.team)[0] === member,
      since: begun,
    })),
    roles,
    rotas: (["IT", "Facilities", "Logistics"] as const).map((name) => ({
      team_id: teamIds.get(name)!,
      memberIds: membersIn(members, name)
        .slice(1, 6)
        .map(({ id }) => id),
    })),
    history,
    castOf: {
      colleague: membersIn(members, "Customer Care")[4]!.id,
      provider: membersIn(members, "IT")[2]!.id,
      lead: membersIn(members, "Legal")[0]!.id,
      "senior-leader": seniorLeader.id,
      administrator: administrator.id,
    },
  };
}

function calendarName(team: string): string {
  return teams.find(({ name }) => name === team)!.calendar;
}

const readCalendars = new Map<string, Calendar>();
function calendarOf(team: string): Calendar {
  const name = calendarName(team);
  const known = readCalendars.get(name);
  if (known) return known;
  const calendar = readCalendar(calendars[name as keyof typeof calendars]);
  readCalendars.set(name, calendar);
  return calendar;
}

function makeMembers(chance: Chance, at: Date): Member[] {
  const names = new Set<string>();
  return teams.flatMap(({ name: team, people }) =>
    Array.from({ length: people }, () => {
      let name = "";
      do name = `${chance.pick(firstNames)} ${chance.pick(lastNames)}`;
      while (names.has(name));
      names.add(name);
      return { id: chance.id(at), name, team };
    }),
  );
}

export function membersIn(members: readonly Member[], team: string): Member[] {
  return members.filter((member) => member.team === team);
}

function personRow(createdAt: Date) {
  return ({ id, name }: Member): Row => {
    const plain = name
      .normalize("NFD")
      .replace(/[^a-z ]/gi, "")
      .toLowerCase()
      .replace(" ", ".");
    const email = `${plain}@larkfield.example`;
    return {
      id,
      name,
      email,
      email_verified: true,
      zone: "Europe/Berlin",
      created_at: createdAt,
      updated_at: createdAt,
    };
  };
}

function makeOffer(
  chance: Chance,
  begun: Date,
  teamIds: ReadonlyMap<string, string>,
  members: readonly Member[],
) {
  const serviceIds = new Map<string, string>();
  const promiseIds = new Map<string, string>();
  const hoursIds = new Map<string, string>();
  const calendarIds = new Map<string, string>();
  const rows = {
    calendars: [] as Row[],
    hours: [] as Row[],
    services: [] as Row[],
    fields: [] as Row[],
    promises: [] as Row[],
  };
  for (const [name, { hours, holidays, timezone }] of Object.entries(calendars)) {
    const calendarId = chance.id(begun);
    const hoursId = chance.id(begun);
    calendarIds.set(name, calendarId);
    hoursIds.set(name, hoursId);
    rows.calendars.push({ id: calendarId, name, created_at: begun });
    rows.hours.push({
      id: hoursId,
      calendar_id: calendarId,
      zone: timezone,
      hours,
      holidays,
      since: begun,
    });
  }
  for (const service of services) {
    const id = chance.id(begun);
    serviceIds.set(`${service.team}/${service.name}`, id);
    rows.services.push({
      id,
      team_id: teamIds.get(service.team)!,
      owner_id: membersIn(members, service.team)[0]!.id,
      calendar_id: calendarIds.get(calendarName(service.team))!,
      ...serviceWords(service),
      created_at: begun,
      state_since: begun,
    });
    for (const [position, field] of service.fields.entries()) {
      rows.fields.push({
        choices: [],
        required: false,
        ...field,
        id: chance.id(begun),
        service_id: id,
        position,
      });
    }
    for (const promise of promisesOf(service)) {
      const promiseId = chance.id(begun);
      promiseIds.set(
        `${service.team}/${service.name}/${promise.impact}/${promise.kind}`,
        promiseId,
      );
      rows.promises.push({
        id: promiseId,
        service_id: id,
        ...promise,
        unit: "working-minutes",
        since: begun,
      });
    }
  }
  return { serviceIds, promiseIds, hoursIds, rows };
}

function serviceWords(service: DemoService): Row {
  return {
    name: service.name,
    summary: service.summary,
    how_to_ask: service.howToAsk,
    other_words: service.otherWords,
    served_in_the_end: service.inTheEnd,
    confidential: service.confidential ?? false,
    audience: service.audience ?? "colleagues",
    assignment: service.team === "IT" || service.team === "Facilities" ? "duty" : "by-hand",
    state: "live",
  };
}

function promisesOf(service: DemoService): { impact: string; kind: string; amount: number }[] {
  const [firstReply, done] = service.promised;
  return impacts.flatMap((impact) => {
    const half = impact === "high" || impact === "critical" ? 2 : 1;
    return [
      { impact, kind: "first-reply", amount: firstReply / half },
      { impact, kind: "next-reply", amount: (firstReply * 2) / half },
      { impact, kind: "done", amount: done / half },
    ];
  });
}

/** Each service is asked for as often as its week says, at hours when its customers work. */
function tellHalfYear(chance: Chance, members: readonly Member[], ids: Ids, now: Date): Rows {
  const rows = noRows();
  const byTeam = new Map(teams.map(({ name }) => [name, membersIn(members, name)]));
  const world = {
    chance,
    teamOf: (name: TeamName): DemoTeam => teams.find((team) => team.name === name)!,
    membersOf: (name: TeamName) => byTeam.get(name)!,
    calendarOf: ids.calendarOf,
    serviceOf: (name: TeamName) => chance.pick(services.filter(({ team }) => team === name)),
  };
  const lives: Life[] = [];
  for (const service of services) {
    for (let number = 0; number < service.aWeek * weeks; number += 1) {
      const customer = chance.pick(world.membersOf(chance.pick(service.askedBy)));
      const askedAt = someWorkingMoment(chance, ids.calendarOf(customer.team), now);
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
  return rows;
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
