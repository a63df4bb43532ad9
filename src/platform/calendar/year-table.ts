/**
 * The frames of a calendar as instants, one table a year, made when first needed and kept with the calendar. A question about working
 * time is then two binary searches and a sum over years, whatever lies between.
 */
import type { Calendar, Frame } from "./calendar.ts";
import { dayNumber, msPerDay, numberOfDay, weekdayIndex, weekdays } from "./days.ts";
import { WrongInput } from "./reading.ts";
import { instantOfWall, wallOf, type Zone, zoneNamed } from "./zone.ts";

export interface YearTable {
  readonly year: number;
  /** Epoch ms at which the year begins in the zone, and at which the next one does. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** The number of 1 January, and how many days follow from there. */
  readonly firstDay: number;
  readonly days: number;
  /** The frames in order, in epoch ms; they never overlap. */
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  /** Working ms of the year before each frame; one more entry for the whole year. */
  readonly workedBefore: Float64Array;
  /** For each day the index of its first frame; one more entry for the end. */
  readonly firstFrame: Uint32Array;
  /** For each day how many open days of the year come before it; one more entry for the whole year. */
  readonly openDaysBefore: Uint16Array;
}

export interface Timeline {
  readonly calendar: Calendar;
  readonly zone: Zone;
  /** Indexed by year less `firstYear`. */
  readonly tables: (YearTable | undefined)[];
  /** Holidays by the number of the day; those of every year by month and day. */
  readonly datedHolidays: ReadonlySet<number>;
  readonly yearlyHolidays: readonly (readonly [month: number, day: number])[];
}

export const firstYear = 1900;
export const lastYear = 2299;

const timelines = new WeakMap<Calendar, Timeline>();

export function timelineOf(calendar: Calendar): Timeline {
  const known = timelines.get(calendar);
  if (known) return known;
  const timeline: Timeline = {
    calendar,
    zone: zoneNamed(calendar.zone),
    tables: [],
    datedHolidays: new Set(calendar.holidays.flatMap((holiday) => numberOfDay(holiday) ?? [])),
    yearlyHolidays: calendar.holidays
      .filter((holiday) => holiday.startsWith("*"))
      .map((holiday) => [Number(holiday.slice(2, 4)), Number(holiday.slice(5, 7))] as const),
  };
  timelines.set(calendar, timeline);
  return timeline;
}

/** The numbers of the days of a year that the holidays of every year fall on; a 29 February only where there is one. */
export function yearlyHolidaysIn(timeline: Timeline, year: number): Set<number> {
  const firstOfMarch = dayNumber(year, 3, 1);
  const hasLeapDay = firstOfMarch - dayNumber(year, 2, 1) === 29;
  return new Set(
    timeline.yearlyHolidays
      .filter(([month, day]) => hasLeapDay || month !== 2 || day !== 29)
      .map(([month, day]) => dayNumber(year, month, day)),
  );
}

export function weeklyFrames(calendar: Calendar, day: number): readonly Frame[] {
  return calendar.hours[weekdays[weekdayIndex(day)]!];
}

export function startOfDay(timeline: Timeline, day: number): number {
  return instantOfWall(timeline.zone, day * msPerDay);
}

/** The number of the day that the wall clock shows at an instant (epoch ms). */
export function dayAt(timeline: Timeline, ms: number): number {
  return Math.floor(wallOf(timeline.zone, ms) / msPerDay);
}

function instantOfMinutes(timeline: Timeline, day: number, minutes: number): number {
  return instantOfWall(timeline.zone, day * msPerDay + Math.round(minutes * 60_000));
}

/** When the hours of the day before a year end: a gap at midnight may push its last frame into the year. */
function closingBefore(timeline: Timeline, firstDay: number): number {
  const last = weeklyFrames(timeline.calendar, firstDay - 1).at(-1);
  return last ? instantOfMinutes(timeline, firstDay - 1, last.closes) : -Infinity;
}

function makeTable(timeline: Timeline, year: number): YearTable {
  const firstDay = dayNumber(year, 1, 1);
  const days = dayNumber(year + 1, 1, 1) - firstDay;
  const yearly = yearlyHolidaysIn(timeline, year);
  const startsAt = startOfDay(timeline, firstDay);
  const endsAt = startOfDay(timeline, firstDay + days);
  const opens: number[] = [];
  const closes: number[] = [];
  const workedBefore = [0];
  const firstFrame = new Uint32Array(days + 1);
  const openDaysBefore = new Uint16Array(days + 1);
  let closedUntil = Math.max(startsAt, closingBefore(timeline, firstDay));
  let dayStarts = startsAt;
  for (let index = 0; index < days; index += 1) {
    const day = firstDay + index;
    const nextStarts = startOfDay(timeline, day + 1);
    // A day that a zone leaves out (Apia, 30 December 2011) begins when the next one does and has no hours.
    const counts = nextStarts > dayStarts && !yearly.has(day) && !timeline.datedHolidays.has(day);
    for (const frame of counts ? weeklyFrames(timeline.calendar, day) : []) {
      // An opening that a gap moved forward may lie within the next frame: what is open twice counts once.
      const from = Math.max(instantOfMinutes(timeline, day, frame.opens), closedUntil);
      const to = Math.min(instantOfMinutes(timeline, day, frame.closes), endsAt);
      if (to <= from) continue;
      opens.push(from);
      closes.push(to);
      workedBefore.push(workedBefore.at(-1)! + to - from);
      closedUntil = to;
    }
    firstFrame[index + 1] = opens.length;
    openDaysBefore[index + 1] =
      openDaysBefore[index]! + (firstFrame[index + 1]! > firstFrame[index]! ? 1 : 0);
    dayStarts = nextStarts;
  }
  return {
    year,
    startsAt,
    endsAt,
    firstDay,
    days,
    opens: Float64Array.from(opens),
    closes: Float64Array.from(closes),
    workedBefore: Float64Array.from(workedBefore),
    firstFrame,
    openDaysBefore,
  };
}

/** The table of a year, or a refusal outside the years that are known. */
export function tableOfYear(timeline: Timeline, year: number): YearTable {
  if (!(year >= firstYear && year <= lastYear)) {
    throw new WrongInput(
      "instant",
      `Working time is counted from ${firstYear} to ${lastYear} only: check the year of the instants.`,
    );
  }
  const index = year - firstYear;
  return (timeline.tables[index] ??= makeTable(timeline, year));
}

const msPerMeanYear = 31_556_952_000;

/** The table that an instant (epoch ms) falls in. */
export function tableAt(timeline: Timeline, ms: number): YearTable {
  // The mean year may be a day or two off near New Year.
  let table = tableOfYear(timeline, 1970 + Math.floor(ms / msPerMeanYear));
  while (ms < table.startsAt) table = tableOfYear(timeline, table.year - 1);
  while (ms >= table.endsAt) table = tableOfYear(timeline, table.year + 1);
  return table;
}

/** The first index from `low` up to `high` whose number is greater than `wanted`; `high` if none is. */
export function firstAbove(
  numbers: Float64Array | Uint16Array,
  wanted: number,
  low: number,
  high: number,
): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
