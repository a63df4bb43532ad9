/** How figures and months are said. Pure. */
import { sayLength, sayList } from "#platform/calendar/index.ts";

const locale = "en-GB";

export const sayNumber = (value: number, decimals = 1): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);

export const sayPercent = (share: number): string => `${sayNumber(share * 100, 0)} %`;

/** Minutes below two hours, whole hours and minutes above: '35 min', '4 h 25 min'. */
export const sayWorking = (seconds: number): string =>
  `${sayLength(Math.max(60, Math.round(seconds / 60) * 60))} of working time`;

const hour = 3600;

/** By the clock on the wall: '35 minutes', '9.5 hours', '3.7 days'. */
export function sayClock(seconds: number): string {
  if (seconds < 2 * hour) return sayCounted(Math.max(1, Math.round(seconds / 60)), "minute");
  if (seconds < 48 * hour) return `${sayNumber(seconds / hour)} hours`;
  return `${sayNumber(seconds / (24 * hour))} days`;
}

/** '“A”, “B” and 4 more'. */
export function sayNames(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).map((name) => `“${name}”`);
  const rest = names.length - shown.length;
  return sayList(rest === 0 ? shown : [...shown, `${sayNumber(rest, 0)} more`]);
}

/** 'October 2026'. */
export const sayMonth = (month: string): string =>
  new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** '1 request', '1,204 requests'. */
export const sayCounted = (count: number, one: string, many = `${one}s`): string =>
  `${sayNumber(count, 0)} ${count === 1 ? one : many}`;

/** First and last day of so many months that begin with this one. */
export function daysOfMonths(month: string, months = 1): { from: string; to: string } {
  const [year = 0, ofYear = 1] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year, ofYear - 1 + months, 0));
  return { from: `${month}-01`, to: last.toISOString().slice(0, 10) };
}
