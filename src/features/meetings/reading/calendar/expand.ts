/** Occurrences of a series within a window: RRULE, RDATE, EXDATE and exceptions, on the wall of the zone in which it was planned. */
import type ICAL from "ical.js";
import { instantOf, type Moment, type ReadEvent } from "./events.ts";
import { follow, type Patience, refuseUnfollowable, UnfollowableRule } from "./followable.ts";
import { timeOfWall, wallOfTime } from "./zones.ts";

/** Epoch milliseconds; what begins at `to` lies outside. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface Occurrence {
  readonly event: ReadEvent;
  /** Which one of a series: the instant at which it was planned at first; '' for what does not recur. */
  readonly which: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

const dayMs = 86_400_000;
/** A rule that needs more steps than this to come to its window is refused; 55 years of days come to 20,000. */
const mostSteps = 25_000;

/** What a whole calendar may still cost. */
export interface Budget {
  readonly patience: Patience;
  readonly left: { occurrences: number };
}

/** All events of one UID: the series, if it is there, and its exceptions. Throws UnfollowableRule. */
export function expandSeries(
  events: readonly ReadEvent[],
  window: Window,
  budget: Budget,
): Occurrence[] {
  const newest = [...events].sort((one, other) => one.sequence - other.sequence);
  const master = newest.findLast(({ recurrence }) => recurrence === null);
  const exceptions = new Map<number, ReadEvent>();
  for (const event of newest)
    if (event.recurrence) exceptions.set(plannedAt(event.recurrence.at, master), event);
  const own = [...exceptions].map(([planned, event]) =>
    occurrence(event, event.start.wall, whichOf(planned, event)),
  );
  const planned = master ? plannedWithin(master, window, budget) : [];
  const later = [...exceptions]
    .filter(([, { recurrence }]) => recurrence?.andFuture)
    .sort(([one], [other]) => one - other);
  const usual = planned
    .filter((wall) => !exceptions.has(master!.start.clock.instantOf(wall)))
    .map((wall) => inSeries(master!, wall, later));
  return [...usual, ...own]
    .filter(({ startsAt, endsAt }) => startsAt < window.to && endsAt >= window.from)
    .sort((one, other) => one.startsAt - other.startsAt || (one.which < other.which ? -1 : 1));
}

/** A day as RECURRENCE-ID of a series with hours means the one that begins on it. */
function plannedAt(at: Moment, master: ReadEvent | undefined): number {
  if (!at.isDay || !master || master.start.isDay) return instantOf(at);
  return master.start.clock.instantOf(at.wall + (master.start.wall % dayMs));
}

const whichOf = (instant: number, { start }: ReadEvent): string => {
  const text = new Date(start.isDay ? start.clock.wallOf(instant) : instant).toISOString();
  return start.isDay ? text.slice(0, 10) : text;
};

/** An occurrence as the series has it, or as the last exception 'this and all that follow' before it moved the rest. */
function inSeries(
  master: ReadEvent,
  wall: number,
  later: readonly (readonly [number, ReadEvent])[],
): Occurrence {
  const instant = master.start.clock.instantOf(wall);
  const isRecurring = master.rules.length > 0 || master.more.length > 0;
  const which = isRecurring ? whichOf(instant, master) : "";
  const moved = lastUntil(later, instant);
  if (!moved) return occurrence(master, wall, which);
  const [from, event] = moved;
  const shift = event.start.wall - event.start.clock.wallOf(from);
  return occurrence(event, event.start.clock.wallOf(instant) + shift, which);
}

/** The last that begins no later, of those in order of their beginning: by halves, for a series may have thousands. */
function lastUntil<One>(
  later: readonly (readonly [number, One])[],
  instant: number,
): readonly [number, One] | undefined {
  let [low, high] = [0, later.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (later[middle]![0] <= instant) low = middle + 1;
    else high = middle;
  }
  return later[low - 1];
}

function occurrence(event: ReadEvent, wall: number, which: string): Occurrence {
  const { clock } = event.start;
  const { days, ms } = event.length;
  const startsAt = clock.instantOf(wall);
  const endsAt = (days === 0 ? startsAt : clock.instantOf(wall + days * dayMs)) + ms;
  return { event, which, startsAt, endsAt };
}

/** Walls at which it is planned and not taken out again, some before the window too: what is long or was moved may reach into it. */
function plannedWithin(master: ReadEvent, window: Window, { patience, left }: Budget): number[] {
  const { start, rules, more, without } = master;
  const length = master.length.days * dayMs + master.length.ms;
  const from = start.clock.wallOf(window.from) - length - 2 * dayMs;
  const to = start.clock.wallOf(window.to) + 2 * dayMs;
  const walls = new Set<number>([start.wall]);
  for (const { wall, clock } of more) walls.add(start.clock.wallOf(clock.instantOf(wall)));
  for (const rule of rules) {
    refuseUnfollowable(rule, start.wall);
    const planned = follow(patience, () => wallsOf(rule, start, { from, to }));
    for (const wall of planned) walls.add(wall);
  }
  // Taken from what is left before more is made of them: a calendar of hostile series costs what a large one does.
  if (walls.size > left.occurrences) throw new UnfollowableRule("tooOften");
  left.occurrences -= walls.size;
  const isOut = outBy(without, start);
  return [...walls]
    .filter((wall) => wall >= from && wall <= to && !isOut(wall))
    .sort((a, b) => a - b);
}

/** An EXDATE that is a day takes out what begins on it. */
function outBy(without: readonly Moment[], { clock }: Moment): (wall: number) => boolean {
  const dayOf = (wall: number): number => Math.floor(wall / dayMs);
  const days = new Set(without.filter(({ isDay }) => isDay).map(({ wall }) => dayOf(wall)));
  const instants = new Set(without.filter(({ isDay }) => !isDay).map(instantOf));
  return (wall) => days.has(dayOf(wall)) || instants.has(clock.instantOf(wall));
}

function wallsOf(rule: ICAL.Recur, start: Moment, { from, to }: Window): number[] {
  const until = untilOf(rule, start);
  const free = rule.clone();
  free.until = null;
  const begin = rule.count === null ? leapTo(rule, start.wall, from) : start.wall;
  const walls: number[] = [];
  const steps = free.iterator(timeOfWall(begin));
  for (let step = 0; ; step += 1) {
    if (step > mostSteps) throw new UnfollowableRule("tooOften");
    const next = steps.next();
    if (!next) return walls;
    const wall = wallOfTime(next);
    if (wall > to || wall > until) return walls;
    if (wall >= from) walls.push(wall);
  }
}

/** The last wall that UNTIL lets through: an instant, or a whole day as the calendar on the wall has it. */
function untilOf({ until }: ICAL.Recur, { clock }: Moment): number {
  if (!until) return Infinity;
  const wall = wallOfTime(until);
  if (until.isDate) return wall + dayMs - 1;
  return until.zone?.tzid === "UTC" ? clock.wallOf(wall) : wall;
}

/**
 * A later beginning with the same pattern, so that a series from years ago need not be walked through: days and weeks repeat by their
 * interval; other rules begin where they begin.
 */
function leapTo({ freq, interval }: ICAL.Recur, wall: number, from: number): number {
  const period = { DAILY: dayMs, WEEKLY: 7 * dayMs }[freq as string];
  if (period === undefined || from <= wall) return wall;
  const stride = period * interval;
  return wall + Math.max(0, Math.floor((from - wall) / stride) - 1) * stride;
}
