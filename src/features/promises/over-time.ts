/** What services promised over time, with the working hours that counted then: for comparisons that reach back. */
import type { Calendar } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import { findHoursOverTime, findPromisedOverTime, type PromisedOnce } from "./queries/over-time.ts";
import { hoursById } from "./working-hours.ts";

export interface HoursThen {
  readonly calendar: Calendar;
  readonly since: Date;
  /** Null: they count now. */
  readonly until: Date | null;
}

export interface PromisedOverTime {
  readonly promises: readonly PromisedOnce[];
  /** Of the calendar that the service counts by now, in order of time. */
  readonly hours: readonly HoursThen[];
}

interface Counts {
  readonly id: string;
  readonly calendarId: string;
}

/** By the id of the service; asked for services that the reader has been found to see. */
export async function promisedOverTime(
  db: Database,
  services: readonly Counts[],
): Promise<ReadonlyMap<string, PromisedOverTime>> {
  const ids = services.map(({ id }) => id);
  const promises = await findPromisedOverTime(db, ids);
  const hours = await findHoursOverTime(
    db,
    services.map(({ calendarId }) => calendarId),
  );
  const calendars = await hoursById(db, new Set(hours.map(({ hoursId }) => hoursId)));
  const ofService = groupBy(promises, ({ serviceId }) => serviceId);
  const ofCalendar = groupBy(hours, ({ calendarId }) => calendarId);
  return new Map(
    services.map(({ id, calendarId }) => [
      id,
      {
        promises: ofService.get(id) ?? [],
        hours: (ofCalendar.get(calendarId) ?? []).map(({ hoursId, since, until }) => ({
          calendar: calendars.get(hoursId)!,
          since,
          until,
        })),
      },
    ]),
  );
}
