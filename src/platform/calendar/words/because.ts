/** Why a deadline is what it is, in one sentence that stays short over years. */
import type { Calendar } from "../calendar.ts";
import { dateOfDay, msPerDay } from "../days.ts";
import type { Amount, Deadline } from "../deadline.ts";
import { type Pause, stopsAfter } from "../pauses.ts";
import {
  isOpen,
  openDayAfter,
  openDaysAfter,
  stoppedMsBetween,
  workingMsBetween,
} from "../working-time.ts";
import {
  dayAt,
  startOfDay,
  type Timeline,
  timelineOf,
  weeklyFrames,
  yearlyHolidaysIn,
} from "../year-table.ts";
import { offsetAt, wallOf } from "../zone.ts";
import { sayCount, sayDay, sayLength, sayList, sayMoment } from "./words.ts";

interface Told {
  readonly timeline: Timeline;
  readonly start: number;
  readonly startDay: number;
  /** The year that has been said with the start; later dates of it go without. */
  readonly year: number;
  readonly pauses: readonly Pause[];
}

const mostDays = 4;
const mostHolidays = 3;

/** '5 working hours', '90 working minutes', '3 working days', '45 s of working time'. */
export function sayAmount(amount: Amount): string {
  if ("days" in amount)
    return (
      sayCount(amount.days, "working day") +
      (amount.unit === "working-days" ? "" : " to end of day")
    );
  const seconds = "seconds" in amount ? amount.seconds : amount.minutes * 60;
  if (seconds > 0 && seconds % 3600 === 0) return sayCount(seconds / 3600, "working hour");
  if (seconds % 60 === 0) return sayCount(seconds / 60, "working minute");
  return `${sayLength(seconds)} of working time`;
}

function moment(told: Told, ms: number): string {
  return sayMoment(wallOf(told.timeline.zone, ms), told.year);
}

/** Working seconds of the day (by number) that counted between the start and the end. */
function countedOn(told: Told, day: number, end: number): number {
  const [from, to] = [
    Math.max(told.start, startOfDay(told.timeline, day)),
    Math.min(end, startOfDay(told.timeline, day + 1)),
  ];
  const stopped = stoppedMsBetween(told.timeline, from, to, stopsAfter(told.pauses, told.start));
  return (workingMsBetween(told.timeline, from, to) - stopped) / 1000;
}

/** The first open days after a day (by number), up to another. */
function openDaysOf(timeline: Timeline, after: number, last: number, most: number): number[] {
  const days: number[] = [];
  for (let day = after; days.length < most;) {
    const next = openDayAfter(timeline, day, 1, Infinity);
    if (next === null || next > last) break;
    days.push(next);
    day = next;
  }
  return days;
}

/** The last day (by number) that is touched before an end: a frame that closes at midnight belongs to the day it closes. */
function lastDayBefore(told: Told, end: number): number {
  return dayAt(told.timeline, Math.max(told.start, end - 1));
}

function sayCounted(told: Told, end: number): string {
  const last = lastDayBefore(told, end);
  const seconds = (day: number): number => countedOn(told, day, end);
  const onDay = (day: number): string => `${sayLength(seconds(day))} on ${sayDay(day, told.year)}`;
  const days = openDaysOf(told.timeline, told.startDay - 1, last, mostDays + 1);
  if (days.length <= mostDays) return sayList(days.filter((day) => seconds(day) > 0).map(onDay));
  const [first, second] = [days[0]!, days[1]!];
  const stopped = stoppedMsBetween(
    told.timeline,
    told.start,
    end,
    stopsAfter(told.pauses, told.start),
  );
  const total = (workingMsBetween(told.timeline, told.start, end) - stopped) / 1000;
  const between = sayLength(total - seconds(first) - seconds(last));
  const count = sayCount(openDaysAfter(told.timeline, first, last - 1), "open day");
  const middle = `${between} on the ${count} from ${sayDay(second, told.year)}`;
  return sayList([...[first].filter((day) => seconds(day) > 0).map(onDay), middle, onDay(last)]);
}

/** The holidays between two days (by number) that would otherwise have been open, in order. */
function holidaysMet(timeline: Timeline, first: number, last: number): number[] {
  const met = new Set([...timeline.datedHolidays].filter((day) => day >= first && day <= last));
  for (let { year } = dateOfDay(first); year <= dateOfDay(last).year; year += 1) {
    for (const day of yearlyHolidaysIn(timeline, year))
      if (day >= first && day <= last) met.add(day);
  }
  return [...met]
    .filter((day) => weeklyFrames(timeline.calendar, day).length > 0)
    .toSorted((a, b) => a - b);
}

function sayHolidays(told: Told, end: number): string[] {
  const met = holidaysMet(told.timeline, told.startDay, lastDayBefore(told, end));
  if (met.length === 0) return [];
  const names = met.slice(0, mostHolidays).map((day) => sayDay(day, told.year));
  if (met.length > mostHolidays) names.push(`${met.length - mostHolidays} more`);
  return [`${met.length === 1 ? "holiday" : "holidays"} skipped: ${sayList(names)}`];
}

function sayPauses(deadline: Deadline): string[] {
  return deadline.pauses === 0
    ? []
    : [`${sayCount(deadline.pauses, "pause")} took ${sayLength(deadline.pausedSeconds)} out`];
}

function sayClockChange(told: Told, end: number): string[] {
  return offsetAt(told.timeline.zone, told.start) === offsetAt(told.timeline.zone, end)
    ? []
    : ["the clocks change on the way and hours count as they pass"];
}

function sayMinutes(told: Told, calendar: Calendar, deadline: Deadline, due: number): string[] {
  const closing = isOpen(calendar, new Date(due)) ? [] : ["used up exactly at closing"];
  const counted = deadline.countedFrom!.getTime();
  const begins =
    counted === told.start ? [] : [`counted from ${moment(told, counted)}, the first open moment`];
  return [
    sayCounted(told, due),
    ...begins,
    ...sayPauses(deadline),
    ...sayHolidays(told, due),
    ...sayClockChange(told, due),
    ...closing,
  ];
}

function sayDays(
  told: Told,
  amount: Amount & { days: number },
  deadline: Deadline,
  due: number,
): string[] {
  const { timeline, startDay } = told;
  const nth = Math.max(amount.days, 1);
  const target = openDayAfter(timeline, startDay, nth, Infinity)!;
  const ownDay = amount.days === 0;
  const rule = amount.unit === "working-days" ? "at the same time of day" : "at its last closing";
  const names =
    nth <= mostDays
      ? `after it come ${sayList(openDaysOf(timeline, startDay, target, nth).map((day) => sayDay(day, told.year)))}`
      : `the ${nth} open days after it end with ${sayDay(target, told.year)}`;
  const shift =
    deadline.pauses === 0
      ? []
      : [`${sayPauses(deadline)[0]}, which moves it on to ${moment(told, due)}`];
  const whole = ownDay ? `the next closing after it` : `${names}, due ${rule}`;
  return [whole, ...shift, ...sayHolidays(told, due)];
}

function sayNothing(told: Told, deadline: Deadline, due: number): string[] {
  if (due === told.start) return ["open then, so due at once"];
  return [
    `closed or paused then, so due at the next open moment, ${moment(told, due)}`,
    ...sayPauses(deadline),
    ...sayHolidays(told, due),
  ];
}

function sayDue(
  told: Told,
  calendar: Calendar,
  amount: Amount,
  deadline: Deadline,
  due: number,
): string[] {
  if ("days" in amount && (amount.days > 0 || amount.unit !== "working-days"))
    return sayDays(told, amount, deadline, due);
  const nothing = "days" in amount || ("seconds" in amount ? amount.seconds : amount.minutes) === 0;
  return nothing ? sayNothing(told, deadline, due) : sayMinutes(told, calendar, deadline, due);
}

/**
 * The reasons of a deadline that `addWorkingTime` gave for the same arguments, as one sentence such as '5 working hours from Monday
 * 1 February 2016 12:25:30 (Europe/Berlin): 4 h 34 min 30 s on Monday 1 February and 25 min 30 s on Tuesday 2 February.'
 */
export function sayBecause(
  calendar: Calendar,
  start: Date,
  amount: Amount,
  pauses: readonly Pause[],
  deadline: Deadline,
): string {
  const timeline = timelineOf(calendar);
  const wall = wallOf(timeline.zone, start.getTime());
  const startDay = Math.floor(wall / msPerDay);
  const told: Told = {
    timeline,
    start: start.getTime(),
    startDay,
    year: dateOfDay(startDay).year,
    pauses,
  };
  const head = `${sayAmount(amount)} from ${sayMoment(wall)} (${calendar.zone})`;
  if (deadline.outcome === "tooFar")
    return `${head}: there is not that much working time in the 50 years after it; check the hours, the holidays and the amount.`;
  if (deadline.due === null) {
    const since = moment(told, deadline.pausedSince!.getTime());
    const left =
      deadline.leftSeconds > 0
        ? `, and ${sayLength(deadline.leftSeconds)} of working time will be left when it ends`
        : "";
    return `${[`${head}: no date can be said while the pause from ${since} is open${left}`, ...sayPauses(deadline)].join("; ")}.`;
  }
  return `${head}: ${sayDue(told, calendar, amount, deadline, deadline.due.getTime()).join("; ")}.`;
}
