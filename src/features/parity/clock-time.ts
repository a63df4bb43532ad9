/**
 * A promise in working time, as whoever waits by the clock on the wall meets it. Customers outside ask at any hour, so a colleague is taken
 * to do the same: the wait is reckoned for each minute of a week in which asking may begin, without holidays and without a change of the
 * clocks. Pure.
 */
import {
  addWorkingTime,
  type Amount,
  type Calendar,
  readCalendar,
  weekdays,
} from "#platform/calendar/index.ts";

export interface ClockTime {
  /** Over all minutes of the week. */
  readonly meanSeconds: number;
  /** Of the unluckiest minute. */
  readonly worstSeconds: number;
}

const minutesPerDay = 1440;
const minutesPerWeek = 7 * minutesPerDay;
/** A Monday; any will do in a zone without summer time. */
const monday = Date.UTC(2026, 0, 5);

const known = new WeakMap<Calendar, Map<string, ClockTime>>();

/** Calendars are shared and frozen, so that each promise is reckoned once for each of them. */
export function clockTimeOf(calendar: Calendar, amount: Amount): ClockTime {
  const ofCalendar = known.get(calendar) ?? new Map<string, ClockTime>();
  known.set(calendar, ofCalendar);
  const key = JSON.stringify(amount);
  const reckoned = ofCalendar.get(key) ?? reckon(calendar, amount);
  ofCalendar.set(key, reckoned);
  return reckoned;
}

/** The same hours in a week that has neither holidays nor a change of the clocks. */
export function typicalWeekOf(calendar: Calendar): Calendar {
  const written = (minutes: number): string => {
    const [hour, minute] = [Math.floor(minutes / 60), Math.floor(minutes % 60)];
    const second = Math.round((minutes % 1) * 60);
    return [hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":");
  };
  const hours = Object.fromEntries(
    weekdays.map((day) => [
      day,
      calendar.hours[day].map(({ opens, closes }) => [written(opens), written(closes)]),
    ]),
  );
  return readCalendar({ hours, timezone: "UTC" });
}

/** Seconds from asking in that minute of the week until due; minutes begin on Monday at midnight. */
export function waitFrom(week: Calendar, minute: number, amount: Amount): number {
  const start = new Date(monday + minute * 60_000);
  const { due } = addWorkingTime(week, start, amount);
  if (due === null) throw new RangeError("An amount without pauses comes due");
  return (due.getTime() - start.getTime()) / 1000;
}

interface Sum {
  readonly total: number;
  readonly worst: number;
}

function reckon(calendar: Calendar, amount: Amount): ClockTime {
  const week = typicalWeekOf(calendar);
  const cuts = cutsOf(week);
  let [total, worst] = [0, 0];
  for (const [at, from] of cuts.entries()) {
    const sum = sumOver(week, amount, from, (cuts[at + 1] ?? minutesPerWeek) - 1);
    total += sum.total;
    worst = Math.max(worst, sum.worst);
  }
  return { meanSeconds: total / minutesPerWeek, worstSeconds: worst };
}

/** The first minutes of stretches in which it stays open or closed, within one day. */
function cutsOf(week: Calendar): number[] {
  const cuts = weekdays.flatMap((day, index) => [
    index * minutesPerDay,
    ...week.hours[day].flatMap(({ opens, closes }) =>
      [opens, closes].map((minutes) => index * minutesPerDay + Math.ceil(minutes)),
    ),
  ]);
  return [...new Set(cuts)].filter((cut) => cut < minutesPerWeek).toSorted((a, b) => a - b);
}

/**
 * The waits of the minutes from one to another, both included. Within a stretch the deadline stands still or moves with the asking, but
 * for jumps ahead over closed hours: where the two ends show that there was no jump, what lies between follows from them; else it is halved.
 */
function sumOver(week: Calendar, amount: Amount, from: number, to: number): Sum {
  const [first, last] = [waitFrom(week, from, amount), waitFrom(week, to, amount)];
  const count = to - from + 1;
  const isLevel = first === last;
  const isFalling = first - last === (count - 1) * 60;
  if (isLevel || isFalling || count <= 2)
    return { total: ((first + last) / 2) * count, worst: Math.max(first, last) };
  const middle = Math.floor((from + to) / 2);
  const [before, after] = [
    sumOver(week, amount, from, middle),
    sumOver(week, amount, middle + 1, to),
  ];
  return { total: before.total + after.total, worst: Math.max(before.worst, after.worst) };
}
