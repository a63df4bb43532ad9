/** Short ways to write the calendars, amounts and pauses of the convention tests. */
import {
  addWorkingTime,
  type Amount,
  type Calendar,
  type Pause,
  readCalendar,
  readPauses,
  workingSecondsBetween,
} from "../index.ts";

type Hours = Record<string, [string, string][]>;
export const everyDay = (...frames: [string, string][]): Hours =>
  Object.fromEntries(["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, frames]));
export const monToFri = (...frames: [string, string][]): Hours =>
  Object.fromEntries(["mon", "tue", "wed", "thu", "fri"].map((day) => [day, frames]));

export const calendarOf = (hours: Hours, timezone = "UTC", holidays: string[] = []) =>
  readCalendar({ hours, timezone, holidays });
export const lunch = calendarOf(monToFri(["08:00", "13:00"], ["14:00", "18:00"]), "Europe/Berlin");
export const office = calendarOf(monToFri(["09:00", "17:00"]));
export const always = calendarOf(everyDay(["00:00", "24:00"]), "Europe/Berlin");

export const minutes = (count: number): Amount => ({ unit: "working-minutes", minutes: count });
export const days = (count: number): Amount => ({ unit: "working-days", days: count });
export const endOfDay = (count: number): Amount => ({
  unit: "working-days-end-of-day",
  days: count,
});
export const pausesOf = (...pairs: [string, string | null][]): Pause[] => readPauses(pairs);

export function due(
  calendar: Calendar,
  start: string,
  amount: Amount,
  pauses: Pause[] = [],
): string | null {
  return (
    addWorkingTime(calendar, new Date(start), amount, pauses)
      .due?.toISOString()
      .replace(".000Z", "Z") ?? null
  );
}
export const elapsed = (
  calendar: Calendar,
  from: string,
  to: string,
  pauses: Pause[] = [],
): number => workingSecondsBetween(calendar, new Date(from), new Date(to), pauses);
