/**
 * Dates as whole numbers: days since 1970-01-01 in the Gregorian calendar, without any zone. A wall-clock moment is then
 * `day * msPerDay + milliseconds since midnight`, which the zone turns into an instant.
 */

export const msPerDay = 86_400_000;
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** The number of a day; months and days count from 1. An impossible date runs over into the next month: see `numberOfDay`. */
export function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay);
}

export function dateOfDay(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** '2025-12-25' as a number, or undefined if there is no such date. */
export function numberOfDay(text: string): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const number = dayNumber(year, month, day);
  const back = dateOfDay(number);
  return back.year === year && back.month === month && back.day === day ? number : undefined;
}

/** Whole days from one day to another, both as '2026-11-22'; negative when it lies before. NaN where one is no date. */
export const daysBetween = (from: string, to: string): number =>
  (numberOfDay(to) ?? Number.NaN) - (numberOfDay(from) ?? Number.NaN);

/** '2026-03-01' some days later; the days of a zone follow one another as those of any calendar do. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10);
}

/** The same day so many months later, earlier when `months` is negative; where a month has no such day, its last one. Throws where it is no date. */
export function sameDayAfter(day: string, months: number): string {
  const given = dateOfDay(numberOfDay(day) ?? Number.NaN);
  const first = dayNumber(given.year, given.month + months, 1);
  const last = dayNumber(given.year, given.month + months + 1, 0) - first;
  return dayAfter("1970-01-01", first + Math.min(given.day - 1, last));
}

/** '2026-10' so many months later, earlier when `months` is negative. */
export const monthAfter = (month: string, months: number): string =>
  sameDayAfter(`${month}-01`, months).slice(0, 7);

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(day: number): number {
  return (((day + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}
