/** Working time of the team that serves a request, in whole milliseconds. */
import { type Calendar, workingSecondsBetween } from "#platform/calendar/index.ts";
import type { WorkedUntil } from "./adding.ts";
import type { RequestRow } from "./queries/histories.ts";

/** 0 where `until` is not later. */
export function workingMsBetween(calendar: Calendar, from: Date, until: Date): number {
  return Math.round(workingSecondsBetween(calendar, from, until) * 1000);
}

/** Its clock, from the asking on; null: nobody knows its hours. */
export function workedIn(
  request: RequestRow | undefined,
  calendars: ReadonlyMap<string, Calendar>,
): WorkedUntil | null {
  const calendar = calendars.get(request?.hoursId ?? "");
  if (!request || !calendar) return null;
  return (at) => workingMsBetween(calendar, request.askedAt, new Date(at));
}
