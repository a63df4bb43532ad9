/** Waves that repeat, and what is known of days that lie ahead. Days as '2026-11-22'. */
import {
  dateOfDay,
  dayAfter,
  dayNumber,
  daysBetween,
  numberOfDay,
} from "#platform/calendar/days.ts";

/** So far ahead waves are reckoned. */
export const daysAhead = 365;

/** The same day so many months later; where a month has no such day, its last one. */
export function plusMonths(day: string, months: number): string {
  const given = dateOfDay(numberOfDay(day) ?? Number.NaN);
  const first = dayNumber(given.year, given.month + months, 1);
  const last = dayNumber(given.year, given.month + months + 1, 0) - first;
  return dayAfter("1970-01-01", first + Math.min(given.day - 1, last));
}

/** `count` waves, each so many months after the one before. */
export function repeated<Days extends Readonly<Record<string, string>>>(
  days: Days,
  everyMonths: number,
  count: number,
): Days[] {
  return Array.from({ length: count }, (_, at) => {
    const later = Object.entries(days).map(([name, day]) => [
      name,
      plusMonths(day, at * everyMonths),
    ]);
    return Object.fromEntries(later) as Days;
  });
}

interface Dealings {
  readonly fromDay: string;
  readonly untilDay: string;
}

/** Nobody knows who will deal with a team: for days that lie ahead as many stand that end today. */
export function knownDealings({ fromDay, untilDay }: Dealings, today: string): Dealings {
  const ahead = Math.max(0, daysBetween(today, untilDay));
  return { fromDay: dayAfter(fromDay, -ahead), untilDay: dayAfter(untilDay, -ahead) };
}
