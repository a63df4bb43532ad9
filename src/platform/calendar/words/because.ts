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
import { type CalendarWords, inEnglish } from "./because-words.ts";
import { sayLength } from "./words.ts";

interface Told {
  readonly words: CalendarWords;
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
export function sayAmount(amount: Amount, words: CalendarWords = inEnglish): string {
  if ("days" in amount) return words.days(amount.days, amount.unit !== "working-days");
  const seconds = "seconds" in amount ? amount.seconds : amount.minutes * 60;
  if (seconds > 0 && seconds % 3600 === 0) return words.hours(seconds / 3600);
  if (seconds % 60 === 0) return words.minutes(seconds / 60);
  return words.ofWorkingTime(sayLength(seconds));
}

function moment(told: Told, ms: number): string {
  return told.words.moment(wallOf(told.timeline.zone, ms), told.year);
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
  const { words } = told;
  const last = lastDayBefore(told, end);
  const seconds = (day: number): number => countedOn(told, day, end);
  const onDay = (day: number): string =>
    words.on(sayLength(seconds(day)), words.day(day, told.year));
  const days = openDaysOf(told.timeline, told.startDay - 1, last, mostDays + 1);
  if (days.length <= mostDays) return words.list(days.filter((day) => seconds(day) > 0).map(onDay));
  const [first, second] = [days[0]!, days[1]!];
  const stopped = stoppedMsBetween(
    told.timeline,
    told.start,
    end,
    stopsAfter(told.pauses, told.start),
  );
  const total = (workingMsBetween(told.timeline, told.start, end) - stopped) / 1000;
  const between = sayLength(total - seconds(first) - seconds(last));
  const count = openDaysAfter(told.timeline, first, last - 1);
  const middle = words.between(between, count, words.day(second, told.year));
  return words.list([...[first].filter((day) => seconds(day) > 0).map(onDay), middle, onDay(last)]);
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
  const { words } = told;
  const names = met.slice(0, mostHolidays).map((day) => words.day(day, told.year));
  if (met.length > mostHolidays) names.push(words.more(met.length - mostHolidays));
  return [words.holidays(met.length, words.list(names))];
}

function sayPauses({ words }: Told, deadline: Deadline): string[] {
  return deadline.pauses === 0
    ? []
    : [words.pauses(deadline.pauses, sayLength(deadline.pausedSeconds))];
}

function sayClockChange(told: Told, end: number): string[] {
  return offsetAt(told.timeline.zone, told.start) === offsetAt(told.timeline.zone, end)
    ? []
    : [told.words.clockChange];
}

function sayMinutes(told: Told, calendar: Calendar, deadline: Deadline, due: number): string[] {
  const closing = isOpen(calendar, new Date(due)) ? [] : [told.words.atClosing];
  const counted = deadline.countedFrom!.getTime();
  const begins = counted === told.start ? [] : [told.words.begins(moment(told, counted))];
  return [
    sayCounted(told, due),
    ...begins,
    ...sayPauses(told, deadline),
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
  const { timeline, startDay, words } = told;
  const nth = Math.max(amount.days, 1);
  const target = openDayAfter(timeline, startDay, nth, Infinity)!;
  const ownDay = amount.days === 0;
  const toClosing = amount.unit !== "working-days";
  const name = (day: number): string => words.day(day, told.year);
  const names = (): string =>
    nth <= mostDays
      ? words.after(
          nth,
          words.list(openDaysOf(timeline, startDay, target, nth).map(name)),
          toClosing,
        )
      : words.afterMany(nth, name(target), toClosing);
  const shift =
    deadline.pauses === 0
      ? []
      : [words.movedOn(sayPauses(told, deadline).join(""), moment(told, due))];
  const whole = ownDay ? words.nextClosing : names();
  return [whole, ...shift, ...sayHolidays(told, due)];
}

function sayNothing(told: Told, deadline: Deadline, due: number): string[] {
  if (due === told.start) return [told.words.atOnce];
  return [
    told.words.nextOpen(moment(told, due)),
    ...sayPauses(told, deadline),
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
  words: CalendarWords = inEnglish,
): string {
  const timeline = timelineOf(calendar);
  const wall = wallOf(timeline.zone, start.getTime());
  const startDay = Math.floor(wall / msPerDay);
  const told: Told = {
    words,
    timeline,
    start: start.getTime(),
    startDay,
    year: dateOfDay(startDay).year,
    pauses,
  };
  const head = words.from(sayAmount(amount, words), words.moment(wall), calendar.zone);
  if (deadline.outcome === "tooFar") return `${head}: ${words.tooFar}`;
  if (deadline.due === null) {
    const since = moment(told, deadline.pausedSince!.getTime());
    const left = deadline.leftSeconds > 0 ? sayLength(deadline.leftSeconds) : null;
    return `${[`${head}: ${words.noDate(since, left)}`, ...sayPauses(told, deadline)].join("; ")}.`;
  }
  return `${head}: ${sayDue(told, calendar, amount, deadline, deadline.due.getTime()).join("; ")}.`;
}
