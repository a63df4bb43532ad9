/** Answers of the calendars' endpoints. */
import { readCalendar, weekdays, WrongInput } from "#platform/calendar/index.ts";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { colleagues, leadsOfTeams } from "#platform/http/access.ts";
import { isUniqueViolation } from "#platform/http/answer.ts";
import { found, refuse, type RefusalExtra } from "#platform/http/refusal.ts";
import { routes } from "#platform/http/route.ts";
import type { Who } from "#platform/http/who.ts";
import { mayEditCalendar } from "./access.ts";
import { promisesContract, type Week } from "./contract.ts";
import {
  type CalendarRow,
  deleteUnusedCalendar,
  endHours,
  findCalendars,
  insertCalendar,
  insertHours,
  isOpenTeam,
  renameCalendar,
} from "./queries/calendars.ts";

interface Written {
  readonly name: string;
  readonly zone: string;
  readonly hours: Week;
  readonly holidays: readonly string[];
}

export const promisesRoutes = routes(promisesContract, {
  "GET /calendars": {
    access: colleagues,
    answer: async ({ db, who }) => ({
      rows: (await findCalendars(db, who)).map((row) => asAnswer(row, who)),
    }),
  },
  "GET /calendars/:id": {
    access: colleagues,
    answer: async ({ db, who, params }) => readOne(db, who, params.id),
  },
  "POST /calendars": {
    access: leadsOfTeams,
    answer: async ({ db, who, body, now, refuse: no, subject }) => {
      const { teamId, name, ...hours } = body;
      if (!mayEditCalendar(who, { teamId })) refuse("missing");
      if (teamId !== null && !(await isOpenTeam(db, teamId))) refuse("missing");
      refuseWrongHours(body, (extra) => no("wrongCalendar", extra));
      const id = newId();
      await namedOnce(
        () => insertCalendar(db, { id, name: name.trim(), teamId, createdAt: now }),
        () => no("nameTaken"),
      );
      await insertHours(db, { ...hours, id: newId(), calendarId: id, since: now });
      subject("calendar", id);
      return { id };
    },
  },
  "PUT /calendars/:id": {
    access: leadsOfTeams,
    answer: async ({ db, who, params, body, now, tell, refuse: no, subject }) => {
      const calendar = await findEditable(db, who, params.id);
      const changedMeanwhile = (): never =>
        no("changedMeanwhile", { facts: { version: calendar.version } });
      if (calendar.version !== body.version) changedMeanwhile();
      refuseWrongHours(body, (extra) => no("wrongCalendar", extra));
      const { id, version } = calendar;
      const renamed = await namedOnce(
        () => renameCalendar(db, { id, version, name: body.name.trim() }),
        () => no("nameTaken"),
      );
      if (!renamed) changedMeanwhile();
      if (!sameHours(calendar, body)) {
        const { zone, hours, holidays } = body;
        await endHours(db, calendar.hoursId, now);
        await insertHours(db, { id: newId(), calendarId: id, zone, hours, holidays, since: now });
        await tell("promises.changed", { at: now.toISOString() });
      }
      subject("calendar", id);
      return readOne(db, who, id);
    },
  },
  "DELETE /calendars/:id": {
    access: leadsOfTeams,
    answer: async ({ db, who, params, refuse: no, subject }) => {
      const { id } = await findEditable(db, who, params.id);
      if (!(await deleteUnusedCalendar(db, id))) no("calendarInUse");
      subject("calendar", id);
      return null;
    },
  },
});

async function readOne(db: Database, who: Who, id: string) {
  return asAnswer(found((await findCalendars(db, who, id))[0]), who);
}

async function findEditable(db: Database, who: Who, id: string): Promise<CalendarRow> {
  const calendar = found((await findCalendars(db, who, id))[0]);
  return mayEditCalendar(who, calendar) ? calendar : refuse("missing");
}

function asAnswer(row: CalendarRow, who: Who) {
  const { id, name, teamId, teamName, version, zone, holidays, since, services } = row;
  const may = { edit: mayEditCalendar(who, row) };
  const hours = wholeWeek(row.hours);
  return { id, name, teamId, teamName, version, zone, hours, holidays, since, services, may };
}

function wholeWeek(hours: Partial<Week>): Week {
  return Object.fromEntries(weekdays.map((day) => [day, hours[day] ?? []])) as Week;
}

/** What the calendar module cannot count by is said in its own sentence, beside the field. */
function refuseWrongHours(written: Written, no: (extra: RefusalExtra) => never): void {
  try {
    readCalendar({ ...written, timezone: written.zone });
  } catch (fault) {
    if (!(fault instanceof WrongInput)) throw fault;
    const field = fault.field === "timezone" ? "zone" : fault.field;
    no({ detail: fault.message, fields: { [field]: fault.message } });
  }
}

function sameHours(row: CalendarRow, body: Written): boolean {
  const inOrder = ({ zone, hours, holidays }: Omit<Written, "name">): string =>
    JSON.stringify([zone, wholeWeek(hours), holidays.toSorted()]);
  return inOrder({ ...row, hours: wholeWeek(row.hours) }) === inOrder(body);
}

async function namedOnce<Result>(
  write: () => Promise<Result>,
  taken: () => never,
): Promise<Result> {
  try {
    return await write();
  } catch (fault) {
    return isUniqueViolation(fault, "calendar_name") ? taken() : Promise.reject(fault as Error);
  }
}
