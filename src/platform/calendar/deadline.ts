/**
 * From a start and an amount to the instant at which it is due.
 *
 * Minutes: working time is counted from the start, pauses taken out. Used up exactly at closing, or exactly where a pause begins, it is
 * due there. An amount of zero is due at once if the calendar is open and nothing is paused, else at the next instant that is both.
 *
 * Days: the n-th day with any opening after the day of the start, at the same time on the wall clock, even where that is outside the
 * hours; or at that day's last closing. Zero days are due like zero minutes, or at the next closing after the start.
 * Pauses move such a deadline by the working time that they took, counted on from it: half an hour of waiting costs half an hour, not a day.
 */
import type { Calendar } from "./calendar.ts";
import { msPerDay } from "./days.ts";
import { type Pause, type Stop, stopsAfter } from "./pauses.ts";
import { WrongInput } from "./reading.ts";
import {
  closingOfDay,
  instantAfterWorking,
  limitOfSearch,
  openDayAfter,
  openingFrom,
  stoppedMsBetween,
  workingMsBetween,
} from "./working-time.ts";
import { type Timeline, timelineOf } from "./year-table.ts";
import { instantOfWall, wallOf } from "./zone.ts";

export type DayUnit = "working-days" | "working-days-end-of-day";
export type Amount =
  | { readonly unit: "working-minutes"; readonly minutes: number }
  | { readonly unit: "working-minutes"; readonly seconds: number }
  | { readonly unit: DayUnit; readonly days: number };

export interface Deadline {
  /** Null if no instant can be said: an open pause stands before it, or there is none within 50 years. */
  readonly due: Date | null;
  readonly outcome: "due" | "paused" | "tooFar";
  /** The first instant that counted: the start, or the next opening that was not paused; null if there was none. */
  readonly countedFrom: Date | null;
  /** How many pauses (overlapping ones are one) took working time out, and how much in all; an open pause is not among them. */
  readonly pauses: number;
  readonly pausedSeconds: number;
  /** For 'paused': when the open pause began, and the working time that is left after it. */
  readonly pausedSince: Date | null;
  readonly leftSeconds: number;
}

/** What is known while an amount is used up; all in ms. */
interface Spent {
  due: number | null;
  outcome: Deadline["outcome"];
  pauses: number;
  paused: number;
  since: number | null;
  left: number;
}

interface Course {
  readonly timeline: Timeline;
  readonly stops: readonly Stop[];
  readonly limit: number;
}

function spent(change: Partial<Spent>): Spent {
  return { due: null, outcome: "tooFar", pauses: 0, paused: 0, since: null, left: 0, ...change };
}

/** The first instant from `from` on that is open and not stopped. */
function spendNothing(course: Course, from: number): Spent {
  let at = from;
  for (const [stopsAt, goesOnAt] of course.stops) {
    const opening = openingFrom(course.timeline, at, course.limit);
    if (opening === null) return spent({});
    if (opening < stopsAt) return spent({ due: opening, outcome: "due" });
    if (goesOnAt === Infinity) return spent({ outcome: "paused", since: stopsAt });
    at = Math.max(opening, goesOnAt);
    if (at >= course.limit) return spent({});
  }
  const opening = openingFrom(course.timeline, at, course.limit);
  return opening === null ? spent({}) : spent({ due: opening, outcome: "due" });
}

/** The earliest instant by which `ms` of working time have passed outside the stops. */
function spend(course: Course, from: number, ms: number): Spent {
  if (ms === 0) return spendNothing(course, from);
  const { timeline, limit } = course;
  let at = from;
  let left = ms;
  let paused = 0;
  let pauses = 0;
  for (const [stopsAt, goesOnAt] of course.stops) {
    if (goesOnAt <= at) continue;
    if (stopsAt >= limit) break;
    const worked = workingMsBetween(timeline, at, stopsAt);
    if (worked >= left) break;
    left -= worked;
    at = Math.max(at, stopsAt);
    if (goesOnAt === Infinity)
      return spent({ outcome: "paused", since: stopsAt, left, pauses, paused });
    if (goesOnAt >= limit) return spent({ pauses, paused, left });
    const taken = workingMsBetween(timeline, at, goesOnAt);
    paused += taken;
    pauses += taken > 0 ? 1 : 0;
    at = goesOnAt;
  }
  const due = instantAfterWorking(timeline, at, left, limit);
  return spent({ due, outcome: due === null ? "tooFar" : "due", pauses, paused });
}

/** The instant that the days alone give, before any pause; null if it is too far. */
function dayTarget(course: Course, start: number, unit: DayUnit, days: number): number | null {
  const { timeline, limit } = course;
  const wall = wallOf(timeline.zone, start);
  const startDay = Math.floor(wall / msPerDay);
  if (unit === "working-days-end-of-day") {
    const closing = days === 0 ? closingOfDay(timeline, startDay) : null;
    if (closing !== null && closing > start) return closing;
    const day = openDayAfter(timeline, startDay, Math.max(days, 1), limit);
    return day === null ? null : closingOfDay(timeline, day);
  }
  const day = openDayAfter(timeline, startDay, days, limit);
  return day === null
    ? null
    : instantOfWall(timeline.zone, day * msPerDay + (wall - startDay * msPerDay));
}

function spendDays(course: Course, start: number, unit: DayUnit, days: number): Spent {
  if (days === 0 && unit === "working-days") return spendNothing(course, start);
  const target = dayTarget(course, start, unit, days);
  if (target === null) return spent({});
  const early = course.stops.filter(([stopsAt]) => stopsAt < target);
  const stopped = stoppedMsBetween(course.timeline, start, target, early);
  if (stopped === 0) return spent({ due: target, outcome: "due" });
  const rest = spend(course, target, stopped);
  // What an open pause took is left, not taken; and a pause that reaches beyond the target was met on both sides of it.
  const since = rest.since === null ? target : Math.max(rest.since, start);
  const open = workingMsBetween(course.timeline, since, target);
  const ended = early.filter(([, goesOnAt]) => goesOnAt !== Infinity);
  const met = ended.filter((stop) => stoppedMsBetween(course.timeline, start, target, [stop]) > 0);
  const twice = met.filter(
    ([, goesOnAt]) =>
      goesOnAt < course.limit && workingMsBetween(course.timeline, target, goesOnAt) > 0,
  );
  return {
    ...rest,
    pauses: met.length + rest.pauses - twice.length,
    paused: stopped - open + rest.paused,
  };
}

/** An amount of minutes or seconds in whole ms. */
function msOfAmount(amount: Amount): number {
  if ("days" in amount) return 0;
  return Math.round("seconds" in amount ? amount.seconds * 1000 : amount.minutes * 60_000);
}

function refuseAmount(amount: Amount): void {
  const [name, value] =
    "days" in amount
      ? ["days", amount.days]
      : "seconds" in amount
        ? ["seconds", amount.seconds]
        : ["minutes", amount.minutes];
  if (!Number.isFinite(value) || value < 0)
    throw new WrongInput(name, `${name} is ${String(value)}: write 0 or more.`);
  if (name === "days" && !Number.isInteger(value))
    throw new WrongInput(name, `days is ${String(value)}: write a whole number of days.`);
}

/** When an amount of working time is due, counted from a start with the pauses taken out. Throws WrongInput for a negative amount. */
export function addWorkingTime(
  calendar: Calendar,
  start: Date,
  amount: Amount,
  pauses: readonly Pause[] = [],
): Deadline {
  refuseAmount(amount);
  const timeline = timelineOf(calendar);
  const from = start.getTime();
  const course: Course = { timeline, stops: stopsAfter(pauses, from), limit: limitOfSearch(from) };
  const result =
    "days" in amount
      ? spendDays(course, from, amount.unit, amount.days)
      : spend(course, from, msOfAmount(amount));
  const counted = spendNothing(course, from).due;
  return {
    due: result.due === null ? null : new Date(result.due),
    outcome: result.outcome,
    countedFrom: counted === null ? null : new Date(counted),
    pauses: result.pauses,
    pausedSeconds: result.paused / 1000,
    pausedSince: result.since === null ? null : new Date(result.since),
    leftSeconds: result.left / 1000,
  };
}
