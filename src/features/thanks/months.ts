/** Months of the organisation's zone. Pure. */
import { monthAfter } from "#platform/calendar/days.ts";
import { dayInZone, startOfDayInZone } from "#platform/calendar/index.ts";

export const monthOf = (zone: string, at: Date): string => dayInZone(zone, at).slice(0, 7);
export const startOfMonth = (zone: string, month: string): Date =>
  startOfDayInZone(zone, `${month}-01`);

/** The last so many that have ended, the oldest first. */
export function endedMonths(zone: string, now: Date, count: number): string[] {
  const present = monthOf(zone, now);
  return Array.from({ length: count }, (_, back) => monthAfter(present, back - count));
}

/** 'October 2026'. */
export const sayMonth = (month: string): string =>
  new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
