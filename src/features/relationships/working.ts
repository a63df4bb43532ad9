/** Working time of measures, by the calendars that count for them. */
import {
  type Calendar,
  readCalendar,
  workingSecondsBetween as exactSeconds,
} from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { findHours } from "./queries/measure.ts";
import type { CountWorking } from "./rules.ts";

/** Calendars by the id of their hours. */
export async function calendarsOf(
  db: Database,
  rows: Iterable<{ readonly hoursId: string | null }>,
): Promise<ReadonlyMap<string, Calendar>> {
  const ids = new Set<string>();
  for (const { hoursId } of rows) if (hoursId !== null) ids.add(hoursId);
  const hours = ids.size === 0 ? [] : await findHours(db, [...ids]);
  return new Map(hours.map((row) => [row.id, readCalendar({ ...row, timezone: row.zone })]));
}

/** Whole working seconds. Waiting for the customer is not taken out: to whoever waits it is waiting too. */
export function workingSecondsBetween(calendar: Calendar, from: Date, until: Date): number {
  return Math.floor(exactSeconds(calendar, from, until));
}

export function workingCounter(calendars: ReadonlyMap<string, Calendar>): CountWorking {
  return (hoursId, from, until) => {
    const calendar = calendars.get(hoursId);
    if (!calendar) throw new Error(`There are no working hours ${hoursId}`);
    return workingSecondsBetween(calendar, from, until);
  };
}
