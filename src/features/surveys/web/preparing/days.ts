/** The days of waves, as '2026-11-22'. */
export interface Days {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly fromDay: string;
  readonly untilDay: string;
}

const dayMs = 86_400_000;

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The same day so many months later; where a month has no such day, its last one. */
export function plusMonths(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** Opens tomorrow for a fortnight, and looks at the quarter that ends today. */
export function daysFrom(today: string): Days {
  const opensOn = plusDays(today, 1);
  return {
    opensOn,
    closesOn: plusDays(opensOn, 13),
    fromDay: plusDays(today, -91),
    untilDay: today,
  };
}

/** With another opening; dealings end the day before it at the latest. */
export function openingOn(days: Days, opensOn: string): Days {
  if (opensOn === "" || days.untilDay < opensOn) return { ...days, opensOn };
  return { ...days, opensOn, untilDay: plusDays(opensOn, -1) };
}

/** `count` waves, each so many months after the one before. */
export function repeated(days: Days, everyMonths: number, count: number): Days[] {
  return Array.from({ length: count }, (_, at) => {
    const later = (day: string): string => plusMonths(day, at * everyMonths);
    return {
      opensOn: later(days.opensOn),
      closesOn: later(days.closesOn),
      fromDay: later(days.fromDay),
      untilDay: later(days.untilDay),
    };
  });
}
