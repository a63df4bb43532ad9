/** A deadline as a reader wants it: which day and time on the reader's own clock, and how much working time is left. */
import type { Calendar } from "../calendar.ts";
import { type CalendarWords, inEnglish } from "./because-words.ts";
import { dateOfDay, msPerDay } from "../days.ts";
import type { Pause } from "../pauses.ts";
import { openDaysBetween, workingSecondsBetween } from "../working-time.ts";
import { wallOf, zoneNamed } from "../zone.ts";
import { sayClock, sayCount } from "./words.ts";

export interface DeadlineToSay {
  /** Null while a pause is open. */
  readonly due: Date | null;
  readonly now: Date;
  /** The reader's IANA zone. */
  readonly zone: string;
  /** The calendar in which the time left is counted; without it plain hours and days are said. */
  readonly calendar?: Calendar;
  readonly pauses?: readonly Pause[];
}

/** 'today 10:00', 'tomorrow 10:00', 'on Friday 10:00', 'on Friday 12 March 10:00', with the year if it is another one. */
export function sayWhen(
  at: Date,
  now: Date,
  zoneName: string,
  words: CalendarWords = inEnglish,
): string {
  const zone = zoneNamed(zoneName);
  const wall = wallOf(zone, at.getTime());
  const today = Math.floor(wallOf(zone, now.getTime()) / msPerDay);
  // Midnight closes the day before it: 'tomorrow 00:00' would be read as a day later than it is.
  const midnight = wall % msPerDay === 0;
  const day = Math.floor(wall / msPerDay) - (midnight ? 1 : 0);
  const clock = midnight ? "24:00" : sayClock(wall - (wall % 60_000));
  const near: Readonly<Record<string, string>> = words.near;
  const name = near[String(day - today)];
  if (name) return `${name} ${clock}`;
  if (day > today && day - today < 7) return `${words.weekday(day)} ${clock}`;
  return `${words.date(day, dateOfDay(today).year)} ${clock}`;
}

const secondsPerHour = 3600;
const daysFromHours = 24 * secondsPerHour;

/** Hours of fewer than three are said to the half hour; all lengths are rounded down, so that nobody is promised more than there is. */
function sayRough(seconds: number, kind: string): string {
  if (seconds < 60) return `less than a ${kind}minute`;
  if (seconds < secondsPerHour) return sayCount(Math.floor(seconds / 60), `${kind}minute`);
  const halves = Math.floor(seconds / (secondsPerHour / 2));
  if (halves < 6 && halves % 2 === 1) return `${(halves - 1) / 2}½ ${kind}hours`;
  return sayCount(Math.floor(halves / 2), `${kind}hour`);
}

/** The time from one instant to another: '3 working hours', '4 working days', '2 days'; empty if no working time lies between. */
function sayBetween(
  from: Date,
  to: Date,
  calendar: Calendar | undefined,
  pauses: readonly Pause[],
): string {
  if (!calendar) {
    const seconds = (to.getTime() - from.getTime()) / 1000;
    return seconds < 2 * daysFromHours
      ? sayRough(seconds, "")
      : sayCount(Math.floor(seconds / daysFromHours), "day");
  }
  const seconds = workingSecondsBetween(calendar, from, to, pauses);
  const days = openDaysBetween(calendar, from, to);
  if (seconds > daysFromHours && days >= 3) return sayCount(days, "working day");
  return seconds > 0 ? sayRough(seconds, "working ") : "";
}

/**
 * 'due tomorrow 10:00, in 3 working hours', 'was due yesterday 16:00, 2 working hours ago', 'due now', or that there is no date while
 * the work waits. Clock times are the reader's, to the minute; it asks no clock of its own.
 */
export function sayDeadline({ due, now, zone, calendar, pauses = [] }: DeadlineToSay): string {
  if (due === null) return "no date while this is waiting";
  const when = sayWhen(due, now, zone);
  if (due.getTime() === now.getTime()) return "due now";
  if (due > now) {
    const left = sayBetween(now, due, calendar, pauses);
    return left === "" ? `due ${when}` : `due ${when}, in ${left}`;
  }
  const late = sayBetween(due, now, calendar, pauses);
  return late === "" ? `was due ${when}` : `was due ${when}, ${late} ago`;
}
