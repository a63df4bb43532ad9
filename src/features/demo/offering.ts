/** The services of the demo with their working hours, forms and promises, as rows; and the ids by which the stories name them. */
import { type Calendar, readCalendar } from "#platform/calendar/index.ts";
import { teams } from "./cast.ts";
import type { Chance } from "./chance.ts";
import { promisedFor } from "./clocks.ts";
import { calendars } from "./hours.ts";
import { type DemoService, services } from "./offer.ts";
import { membersIn } from "./members.ts";
import type { Row } from "./rows.ts";
import { type Member, impacts } from "./story.ts";

function calendarName(team: string): string {
  return teams.find(({ name }) => name === team)!.calendar;
}

const readCalendars = new Map<string, Calendar>();
export function calendarOf(team: string): Calendar {
  const name = calendarName(team);
  const known = readCalendars.get(name);
  if (known) return known;
  const calendar = readCalendar(calendars[name as keyof typeof calendars]);
  readCalendars.set(name, calendar);
  return calendar;
}

export interface Offering {
  readonly serviceIds: Map<string, string>;
  readonly promiseIds: Map<string, string>;
  /** By the name of the team. */
  readonly hoursIds: Map<string, string>;
  readonly rows: Record<"calendars" | "hours" | "services" | "fields" | "promises", Row[]>;
}

export function makeOffering(
  chance: Chance,
  begun: Date,
  teamIds: ReadonlyMap<string, string>,
  members: readonly Member[],
): Offering {
  const rows = { calendars: [], hours: [], services: [], fields: [], promises: [] };
  const offering: Offering = {
    serviceIds: new Map(),
    promiseIds: new Map(),
    hoursIds: new Map(),
    rows,
  };
  const calendarIds = writeCalendars(chance, begun, offering);
  for (const service of services) {
    const id = chance.id(begun);
    offering.serviceIds.set(`${service.team}/${service.name}`, id);
    offering.rows.services.push({
      id,
      team_id: teamIds.get(service.team)!,
      owner_id: membersIn(members, service.team)[0]!.id,
      calendar_id: calendarIds.get(calendarName(service.team))!,
      ...serviceWords(service),
      created_at: begun,
      state_since: begun,
    });
    writeForm(chance, begun, offering, id, service);
    writePromises(chance, begun, offering, id, service);
  }
  return offering;
}

function writeCalendars(
  chance: Chance,
  since: Date,
  { rows, hoursIds }: Offering,
): Map<string, string> {
  const calendarIds = new Map<string, string>();
  for (const [name, { hours, holidays, timezone }] of Object.entries(calendars)) {
    const id = chance.id(since);
    const hoursId = chance.id(since);
    calendarIds.set(name, id);
    rows.calendars.push({ id, name, created_at: since });
    rows.hours.push({ id: hoursId, calendar_id: id, zone: timezone, hours, holidays, since });
    for (const team of teams.filter(({ calendar }) => calendar === name))
      hoursIds.set(team.name, hoursId);
  }
  return calendarIds;
}

function writeForm(
  chance: Chance,
  at: Date,
  { rows }: Offering,
  id: string,
  { fields }: DemoService,
): void {
  for (const [position, field] of fields.entries()) {
    const plain = { choices: [], required: false };
    rows.fields.push({ ...plain, ...field, id: chance.id(at), service_id: id, position });
  }
}

function writePromises(
  chance: Chance,
  since: Date,
  { rows, promiseIds }: Offering,
  serviceId: string,
  service: DemoService,
): void {
  for (const impact of impacts) {
    for (const [kind, promised] of Object.entries(promisedFor(service, impact))) {
      const id = chance.id(since);
      promiseIds.set(`${service.team}/${service.name}/${impact}/${kind}`, id);
      rows.promises.push({ id, service_id: serviceId, impact, kind, ...promised, since });
    }
  }
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
