/**
 * What a clock of a request says: when it is due, when to warn, how it ended. Pure; instants and working hours are arguments.
 * The conventions of counting stand in platform/calendar; here stands what is particular to a promise.
 */
import {
  addWorkingTime,
  type Amount,
  type Calendar,
  type Deadline,
  openDaysBetween,
  type Pause,
  workingSecondsBetween,
} from "#platform/calendar/index.ts";
import type { PromiseKind, PromiseUnit } from "./contract.ts";

export interface PromiseAmount {
  readonly amount: number;
  readonly unit: PromiseUnit;
}

/** Working hours and how long they counted; the last of a clock's counts on (`until` null). */
export interface CountedBy {
  readonly calendar: Calendar;
  readonly until: Date | null;
}

export interface ClockFacts {
  readonly startedAt: Date;
  readonly promise: PromiseAmount;
  /** In order of time, never empty. What has passed under earlier hours stays passed when the hours change. */
  readonly countedBy: readonly CountedBy[];
}

/** The stretch in which a clock comes to its end, for the deadline and for the sentence about it. */
export interface LastStretch {
  readonly calendar: Calendar;
  readonly start: Date;
  readonly amount: Amount;
  readonly deadline: Deadline;
  /** Null when nothing had passed under earlier hours. */
  readonly passed: { readonly seconds: number; readonly days: number } | null;
}

/** The earliest instant of a clock that still runs and can be said; nulls when there is none. */
export interface Due {
  readonly dueAt: Date | null;
  readonly dueKind: PromiseKind | null;
}
export const nothingDue: Due = { dueAt: null, dueKind: null };

export type Outcome = "kept" | "broken" | "dropped";

/** A warning comes when this share of the working time to the deadline has passed. */
export const warnAfterShare = 0.75;

export function amountOf({ amount, unit }: PromiseAmount): Amount {
  return unit === "working-minutes" ? { unit, minutes: amount } : { unit, days: amount };
}

interface Left {
  readonly start: Date;
  readonly amount: Amount;
  /** Working seconds of pauses under earlier hours, by which a deadline in days moves on. */
  readonly owedSeconds: number;
  readonly passed: LastStretch["passed"];
}

/** Counts a clock through all the hours that it was counted by, and returns the stretch in which its time is used up. */
export function countClock(clock: ClockFacts, pauses: readonly Pause[]): LastStretch {
  let left: Left = {
    start: clock.startedAt,
    amount: amountOf(clock.promise),
    owedSeconds: 0,
    passed: null,
  };
  let earliest = clock.startedAt;
  for (const { calendar, until } of clock.countedBy) {
    // Hours that ended before the clock started never counted for it.
    if (until !== null && until <= left.start) continue;
    const stretch = countStretch(calendar, left, pauses, earliest);
    const { due } = stretch.deadline;
    if (until === null || (due !== null && due <= until)) return stretch;
    left = leftAfter(calendar, left, until, pauses);
    earliest = until;
  }
  throw new Error("A clock's last working hours have no end");
}

function countStretch(
  calendar: Calendar,
  left: Left,
  pauses: readonly Pause[],
  earliest: Date,
): LastStretch {
  const counted = addWorkingTime(calendar, left.start, left.amount, pauses);
  const deadline = atTheEarliest(movedOn(calendar, counted, left.owedSeconds, pauses), earliest);
  return { calendar, start: left.start, amount: left.amount, deadline, passed: left.passed };
}

/** Pauses under earlier hours cost a deadline in days the working time that they took. */
function movedOn(
  calendar: Calendar,
  counted: Deadline,
  owedSeconds: number,
  pauses: readonly Pause[],
): Deadline {
  if (counted.due === null || owedSeconds === 0) return counted;
  const amount: Amount = { unit: "working-minutes", seconds: owedSeconds };
  const moved = addWorkingTime(calendar, counted.due, amount, pauses);
  return {
    ...moved,
    pauses: counted.pauses + 1,
    pausedSeconds: counted.pausedSeconds + owedSeconds,
  };
}

/** A day of other working hours may have begun before the hours changed: the deadline lies at the change then, not before it. */
function atTheEarliest(deadline: Deadline, earliest: Date): Deadline {
  return deadline.due !== null && deadline.due < earliest
    ? { ...deadline, due: earliest }
    : deadline;
}

/** What is left of an amount that was not used up by `until`. */
function leftAfter(calendar: Calendar, left: Left, until: Date, pauses: readonly Pause[]): Left {
  const passed = left.passed ?? { seconds: 0, days: 0 };
  const { amount, start } = left;
  if ("days" in amount) {
    const whole = wholeDays(calendar, start, until, amount.days - 1);
    const worked = workingSecondsBetween(calendar, start, whole.end);
    const counted = workingSecondsBetween(calendar, start, whole.end, pauses);
    return {
      start: whole.end,
      amount: { unit: amount.unit, days: amount.days - whole.days },
      owedSeconds: left.owedSeconds + worked - counted,
      passed: { seconds: 0, days: passed.days + whole.days },
    };
  }
  const budget = "seconds" in amount ? amount.seconds : amount.minutes * 60;
  const seconds = workingSecondsBetween(calendar, start, until, pauses);
  return {
    start: until,
    amount: { unit: "working-minutes", seconds: Math.max(0, budget - seconds) },
    owedSeconds: 0,
    passed: { seconds: passed.seconds + seconds, days: 0 },
  };
}

/** Working days that were complete by `until`, at most `most`, and the instant at which the last of them was. */
function wholeDays(
  calendar: Calendar,
  start: Date,
  until: Date,
  most: number,
): { days: number; end: Date } {
  let days = Math.min(most, openDaysBetween(calendar, start, until));
  for (; days > 0; days -= 1) {
    const { due } = addWorkingTime(calendar, start, { unit: "working-days", days });
    if (due !== null && due <= until) return { days, end: due };
  }
  return { days: 0, end: start };
}

export interface Instants {
  readonly dueAt: Date | null;
  readonly warnAt: Date | null;
}

/** When a clock is due and when to warn; null while a pause keeps it from being said. */
export function instantsOf(clock: ClockFacts, pauses: readonly Pause[]): Instants {
  const stretch = countClock(clock, pauses);
  const dueAt = stretch.deadline.due;
  return { dueAt, warnAt: dueAt && warnAt(stretch, dueAt, pauses) };
}

/** Null where no working time lies before the deadline: there is nothing to warn of, it can only be late. */
function warnAt(
  { calendar, start }: LastStretch,
  dueAt: Date,
  pauses: readonly Pause[],
): Date | null {
  const seconds = workingSecondsBetween(calendar, start, dueAt, pauses);
  if (seconds === 0) return null;
  const amount: Amount = { unit: "working-minutes", seconds: seconds * warnAfterShare };
  return addWorkingTime(calendar, start, amount, pauses).due;
}

/** Late is late, whether or not anything had noticed. A clock that stands still when it stops had time left. */
export function outcomeOf(dueAt: Date | null, stoppedAt: Date): "kept" | "broken" {
  return dueAt === null || stoppedAt <= dueAt ? "kept" : "broken";
}

export interface RunningClock {
  readonly kind: PromiseKind;
  readonly dueAt: Date | null;
}

/** The earliest deadline that runs; at the same instant the reply stands before the end. */
export function earliestDue(clocks: readonly RunningClock[]): Due {
  let earliest: Due = nothingDue;
  for (const { kind, dueAt } of clocks) {
    if (dueAt === null) continue;
    const before = earliest.dueAt === null || dueAt < earliest.dueAt;
    const sameInstant = dueAt.getTime() === earliest.dueAt?.getTime();
    if (before || (sameInstant && earliest.dueKind === "done")) earliest = { dueAt, dueKind: kind };
  }
  return earliest;
}

export interface ChangedClock {
  readonly warnedAt: Date | null;
  readonly escalatedAt: Date | null;
}

/** After a deadline has moved, what was said about the old one is said again for the new one if that still lies ahead. */
export function saidAfterMove(clock: ChangedClock, instants: Instants, at: Date): ChangedClock {
  const warnAgain = instants.warnAt !== null && instants.warnAt > at;
  const escalateAgain = instants.dueAt !== null && instants.dueAt > at;
  return {
    warnedAt: warnAgain ? null : clock.warnedAt,
    escalatedAt: escalateAgain ? null : clock.escalatedAt,
  };
}
