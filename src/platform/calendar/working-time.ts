/** Working time between instants, and where the next of it lies. Instants go in and out as Date; inside they are epoch milliseconds. */
import type { Calendar } from "./calendar.ts";
import { msPerDay } from "./days.ts";
import { type Pause, type Stop, stopsAfter } from "./pauses.ts";
import {
  dayAt,
  firstAbove,
  lastYear,
  tableAt,
  tableOfYear,
  type Timeline,
  timelineOf,
  type YearTable,
} from "./year-table.ts";

/** Working ms of the table's year up to an instant within it. */
function workedUpTo(table: YearTable, ms: number): number {
  const index = firstAbove(table.closes, ms, 0, table.closes.length);
  const started = index < table.opens.length ? Math.max(0, ms - table.opens[index]!) : 0;
  return table.workedBefore[index]! + started;
}

export function workedInYear(table: YearTable): number {
  return table.workedBefore.at(-1)!;
}

/** Working ms between two instants; 0 if the second is not later. */
export function workingMsBetween(timeline: Timeline, from: number, to: number): number {
  if (to <= from) return 0;
  const first = tableAt(timeline, from);
  const last = to < first.endsAt ? first : tableAt(timeline, to);
  let worked = workedUpTo(last, to) - workedUpTo(first, from);
  for (let year = first.year; year < last.year; year += 1)
    worked += workedInYear(tableOfYear(timeline, year));
  return worked;
}

/** Working ms between two instants that fall into one of the stops. */
export function stoppedMsBetween(
  timeline: Timeline,
  from: number,
  to: number,
  stops: readonly Stop[],
): number {
  let stopped = 0;
  for (const stop of stops)
    stopped += workingMsBetween(timeline, Math.max(from, stop[0]), Math.min(to, stop[1]));
  return stopped;
}

/**
 * The earliest instant by which `ms` (above 0) of working time have passed since `from`; null if that is after `limit`.
 * Being the earliest, it is the closing instant where the time is used up exactly at closing.
 */
export function instantAfterWorking(
  timeline: Timeline,
  from: number,
  ms: number,
  limit: number,
): number | null {
  let table = tableAt(timeline, from);
  let left = workedUpTo(table, from) + ms;
  while (left > workedInYear(table)) {
    left -= workedInYear(table);
    if (table.endsAt >= limit || table.year === lastYear) return null;
    table = tableOfYear(timeline, table.year + 1);
  }
  // Fractions of a millisecond would be lost in a Date anyway; the last frame that begins before `left` holds the instant.
  const frame = firstAbove(table.workedBefore, left - 0.5, 0, table.workedBefore.length) - 1;
  const instant = table.opens[frame]! + (left - table.workedBefore[frame]!);
  return instant <= limit ? instant : null;
}

/** The first open instant at or after `from`; null if there is none up to `limit`. */
export function openingFrom(timeline: Timeline, from: number, limit: number): number | null {
  let table = tableAt(timeline, from);
  let index = firstAbove(table.closes, from, 0, table.closes.length);
  while (index === table.opens.length) {
    if (table.endsAt >= limit || table.year === lastYear) return null;
    table = tableOfYear(timeline, table.year + 1);
    index = 0;
  }
  const instant = Math.max(from, table.opens[index]!);
  return instant <= limit ? instant : null;
}

const msPerFiftyYears = 50 * 365.2425 * msPerDay;

/** Nothing is looked for further than 50 years ahead, nor beyond the years that are known. */
export function limitOfSearch(from: number): number {
  return Math.min(from + msPerFiftyYears, Date.UTC(lastYear, 11, 30));
}

/**
 * Working seconds from one instant to another, with the working time of the pauses taken out; an open pause lasts to the end.
 * 0 if `to` is not later than `from`. Seconds have a fraction only if the instants have one.
 */
export function workingSecondsBetween(
  calendar: Calendar,
  from: Date,
  to: Date,
  pauses: readonly Pause[] = [],
): number {
  const timeline = timelineOf(calendar);
  const [start, end] = [from.getTime(), to.getTime()];
  const worked = workingMsBetween(timeline, start, end);
  if (pauses.length === 0) return worked / 1000;
  return (worked - stoppedMsBetween(timeline, start, end, stopsAfter(pauses, start))) / 1000;
}

/** Whether the calendar is open at an instant. At a closing instant it is closed. */
export function isOpen(calendar: Calendar, at: Date): boolean {
  const ms = at.getTime();
  const table = tableAt(timelineOf(calendar), ms);
  const index = firstAbove(table.closes, ms, 0, table.closes.length);
  return index < table.opens.length && table.opens[index]! <= ms;
}

/** The first open instant at or after `at`: `at` itself if it is open; null if there is none within 50 years. */
export function nextOpening(calendar: Calendar, at: Date): Date | null {
  const opening = openingFrom(timelineOf(calendar), at.getTime(), limitOfSearch(at.getTime()));
  return opening === null ? null : new Date(opening);
}

/** Open days of the calendar before a day (by number), counted from the beginning of its year. */
function openDaysBefore(timeline: Timeline, day: number, year: number): number {
  const table = tableOfYear(timeline, year);
  return table.openDaysBefore[day - table.firstDay]!;
}

function yearOfDay(day: number): number {
  return new Date(day * msPerDay).getUTCFullYear();
}

/** Days with any opening after the day `from` up to and with the day `to` (numbers of days); 0 if `to` is not later. */
export function openDaysAfter(timeline: Timeline, from: number, to: number): number {
  if (to <= from) return 0;
  const [first, last] = [yearOfDay(from + 1), yearOfDay(to + 1)];
  let count = openDaysBefore(timeline, to + 1, last) - openDaysBefore(timeline, from + 1, first);
  for (let year = first; year < last; year += 1)
    count += tableOfYear(timeline, year).openDaysBefore.at(-1)!;
  return count;
}

/**
 * Days with any opening after the day of `from` up to and with the day of `to`, days being those of the calendar's zone:
 * from Friday to Monday it is 1. It is 0 if `to` falls on the same day or an earlier one.
 */
export function openDaysBetween(calendar: Calendar, from: Date, to: Date): number {
  const timeline = timelineOf(calendar);
  return openDaysAfter(timeline, dayAt(timeline, from.getTime()), dayAt(timeline, to.getTime()));
}

/** The number of the n-th (from 1) day with any opening after a day; null if that is after `limit` (epoch ms). */
export function openDayAfter(
  timeline: Timeline,
  day: number,
  nth: number,
  limit: number,
): number | null {
  let table = tableOfYear(timeline, yearOfDay(day + 1));
  let rank = table.openDaysBefore[day + 1 - table.firstDay]! + nth;
  while (rank > table.openDaysBefore.at(-1)!) {
    rank -= table.openDaysBefore.at(-1)!;
    if (table.endsAt >= limit || table.year === lastYear) return null;
    table = tableOfYear(timeline, table.year + 1);
  }
  // The entry that first reaches `rank` is the one behind the day itself.
  return (
    table.firstDay + firstAbove(table.openDaysBefore, rank - 1, 0, table.openDaysBefore.length) - 1
  );
}

/** When the last frame of a day (by number) closes, in epoch ms; null for a day without any opening. */
export function closingOfDay(timeline: Timeline, day: number): number | null {
  const table = tableOfYear(timeline, yearOfDay(day));
  const [first, end] = [
    table.firstFrame[day - table.firstDay]!,
    table.firstFrame[day - table.firstDay + 1]!,
  ];
  return end > first ? table.closes[end - 1]! : null;
}
