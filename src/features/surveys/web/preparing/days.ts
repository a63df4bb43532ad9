/** The days of waves, as '2026-11-22'. */
export type Days = Readonly<Record<"opensOn" | "closesOn" | "fromDay" | "untilDay", string>>;

const dayMs = 86_400_000;

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
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
