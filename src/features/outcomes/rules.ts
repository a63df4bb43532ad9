/** Which period a day belongs to, where values are missing, and whether the newest is better. Days are '2026-11-22'. */
import { dateOfDay, dayNumber, numberOfDay } from "#platform/calendar/days.ts";
import type { Better, Every } from "./contract.ts";

export interface Valued {
  readonly day: string;
  readonly value: number;
}

/** A period with the value that counts for it: `number` grows by one from each period to the next. */
export interface Period {
  readonly number: number;
  readonly firstDay: string;
  readonly value: number;
}

export interface Gap {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly periods: number;
}

export interface Gapped {
  /** Periods that follow each other without a gap. */
  readonly runs: readonly (readonly Period[])[];
  /** What lies between each run and the next. */
  readonly gaps: readonly Gap[];
}

const two = (number: number): string => String(number).padStart(2, "0");

function writeDay(number: number): string {
  const { year, month, day } = dateOfDay(number);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

function readDay(day: string): number {
  const number = numberOfDay(day);
  if (number === undefined) throw new RangeError(`'${day}' is no day`);
  return number;
}

const numbering: Readonly<Record<Every, (day: number) => number>> = {
  day: (day) => day,
  // Day 0 was a Thursday, so that weeks turn on the days that leave 4 when divided by 7.
  week: (day) => Math.floor((day + 3) / 7),
  month: (day) => dateOfDay(day).year * 12 + dateOfDay(day).month - 1,
  quarter: (day) => dateOfDay(day).year * 4 + Math.floor((dateOfDay(day).month - 1) / 3),
  year: (day) => dateOfDay(day).year,
};

const beginning: Readonly<Record<Every, (period: number) => number>> = {
  day: (period) => period,
  week: (period) => period * 7 - 3,
  month: (period) => dayNumber(Math.floor(period / 12), (period % 12) + 1, 1),
  quarter: (period) => dayNumber(Math.floor(period / 4), (period % 4) * 3 + 1, 1),
  year: (period) => dayNumber(period, 1, 1),
};

/** The number of the period that a day belongs to: weeks from Monday, the rest by the calendar. */
export const periodOf = (day: string, every: Every): number => numbering[every](readDay(day));

export const firstDayOf = (period: number, every: Every): string =>
  writeDay(beginning[every](period));

export const lastDayOf = (period: number, every: Every): string =>
  writeDay(beginning[every](period + 1) - 1);

/** The periods that have a value, oldest first; of several values in one period the last day counts. */
export function inPeriods(values: readonly Valued[], every: Every): Period[] {
  const byNumber = new Map<number, Valued>();
  for (const one of values) {
    const number = periodOf(one.day, every);
    const other = byNumber.get(number);
    if (!other || other.day <= one.day) byNumber.set(number, one);
  }
  return [...byNumber]
    .toSorted(([a], [b]) => a - b)
    .map(([number, { value }]) => ({ number, firstDay: firstDayOf(number, every), value }));
}

/** Splits a series where periods have no value: nothing is drawn or reckoned across a gap. */
export function withGaps(values: readonly Valued[], every: Every): Gapped {
  const runs: Period[][] = [];
  const gaps: Gap[] = [];
  let before: Period | undefined;
  for (const period of inPeriods(values, every)) {
    const missing = before ? period.number - before.number - 1 : 0;
    if (before && missing > 0) gaps.push(gapAfter(before.number, missing, every));
    if (!before || missing > 0) runs.push([]);
    runs.at(-1)!.push(period);
    before = period;
  }
  return { runs, gaps };
}

function gapAfter(number: number, periods: number, every: Every): Gap {
  const firstDay = firstDayOf(number + 1, every);
  return { firstDay, lastDay: lastDayOf(number + periods, every), periods };
}

export interface Point {
  readonly day: string;
  readonly value: number | null;
}

/** The newest periods in a row, at most so many, with null for those that have no value; it begins with one that has. */
export function pointsOf(values: readonly Valued[], every: Every, most: number): Point[] {
  const periods = inPeriods(values, every);
  const last = periods.at(-1);
  const shown = periods.filter(({ number }) => last !== undefined && number > last.number - most);
  return shown.flatMap(({ number, firstDay, value }, at) => {
    const missing = number - (shown[at - 1]?.number ?? number - 1) - 1;
    const none = Array.from({ length: missing }, (_, step) => ({
      day: firstDayOf(number - missing + step, every),
      value: null,
    }));
    return [...none, { day: firstDay, value }];
  });
}

export type Change = "better" | "worse" | "same";

export function changeBetween(before: number, last: number, better: Better): Change {
  if (before === last) return "same";
  return last > before === (better === "more") ? "better" : "worse";
}

export interface Newest {
  readonly last: Valued | null;
  readonly before: Valued | null;
  readonly change: Change | null;
}

/** The newest value, that of the period just before, and whether it got better. Without a value just before nothing is said. */
export function newestOf(values: readonly Valued[], every: Every, better: Better): Newest {
  const [before, last] = inPeriods(values, every).slice(-2);
  const newest = last ?? before;
  if (!newest || !before) return { last: null, before: null, change: null };
  const isJustBefore = last !== undefined && last.number - before.number === 1;
  const said = ({ firstDay, value }: Period): Valued => ({ day: firstDay, value });
  return {
    last: said(newest),
    before: isJustBefore ? said(before) : null,
    change: isJustBefore ? changeBetween(before.value, newest.value, better) : null,
  };
}

const firstDayEver = "1900-01-01";

/** A value may stand for a day up to today; a day more, because the day turns earlier elsewhere. */
export function mayHaveValue(day: string, today: string): boolean {
  const number = numberOfDay(day);
  return number !== undefined && day >= firstDayEver && number <= readDay(today) + 1;
}
