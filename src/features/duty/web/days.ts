/** Days as words, and the weeks they stand in. Days are '2026-11-22'. */
import type { Language } from "#web/data/language.ts";
import type { DutyDay } from "./data.ts";
import type { Words } from "./use-words.ts";

const dayMs = 86_400_000;
const format = (options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> => ({
  en: new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options }),
  de: new Intl.DateTimeFormat("de-DE", { timeZone: "UTC", ...options }),
});
const short = format({ day: "numeric", month: "short" });
const long = format({ weekday: "long", day: "numeric", month: "long" });
const weekday = format({ weekday: "short" });

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);

export const shortDay = (day: string, language: Language): string =>
  short[language].format(instant(day));
export const longDay = (day: string, language: Language): string =>
  long[language].format(instant(day));
export const weekdayOf = (day: string, language: Language): string =>
  weekday[language].format(instant(day));

export function daysWords(
  firstDay: string,
  lastDay: string,
  { lang, sentences: { span } }: Words,
): string {
  return firstDay === lastDay
    ? longDay(firstDay, lang)
    : span(shortDay(firstDay, lang), shortDay(lastDay, lang));
}

export function dayAfter(day: string, days: number): string {
  return new Date(instant(day).getTime() + days * dayMs).toISOString().slice(0, 10);
}

export function mondayOf(day: string): string {
  return dayAfter(day, -((instant(day).getUTCDay() + 6) % 7));
}

export function weeksOf(days: readonly DutyDay[]): DutyDay[][] {
  const weeks = new Map<string, DutyDay[]>();
  for (const day of days) {
    const monday = mondayOf(day.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), day]);
  }
  return [...weeks.values()];
}

/** The picked days in order, from the first to the last. */
export function between(days: readonly DutyDay[], one: string, other: string): string[] {
  const [first, last] = one <= other ? [one, other] : [other, one];
  return days.map(({ day }) => day).filter((day) => first <= day && day <= last);
}
