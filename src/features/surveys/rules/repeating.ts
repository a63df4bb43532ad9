/** Waves that repeat, and what is known of days that lie ahead. Days as '2026-11-22'. */
import { dayAfter, daysBetween, sameDayAfter } from "#platform/calendar/days.ts";

/** So far ahead waves are reckoned. */
export const daysAhead = 365;

/** `count` waves, each so many months after the one before. */
export function repeated<Days extends Readonly<Record<string, string>>>(
  days: Days,
  everyMonths: number,
  count: number,
): Days[] {
  return Array.from({ length: count }, (_, at) => {
    const later = Object.entries(days).map(([name, day]) => [
      name,
      sameDayAfter(day, at * everyMonths),
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
