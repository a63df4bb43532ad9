/** From rows to what the rules count, and back: one clock at a time. */
import type { Pause } from "#platform/calendar/index.ts";
import { newId } from "#platform/crypto/ids.ts";
import type { PromiseKind } from "./contract.ts";
import type { ClockRow, MovedClock, NewClock } from "./queries/clocks.ts";
import type { PromisedRow } from "./queries/promised.ts";
import { type ClockFacts, instantsOf, type PromiseAmount, saidAfterMove } from "./rules.ts";
import type { HoursById } from "./working-hours.ts";

/** A promise that is made, and the hours by which it counts. */
export interface PresentPromise extends PromiseAmount {
  readonly id: string;
  readonly kind: PromiseKind;
  readonly hoursId: string;
}

export type PlannedClock = Omit<NewClock, "requestId">;
export type Moved = MovedClock & { readonly kind: PromiseKind };

/** The clock counted by a promise and its hours, from an instant on; before it the hours that counted then. */
export function movedTo(
  clock: ClockRow,
  promise: PresentPromise,
  hours: HoursById,
  at: Date,
): Moved {
  const earlier = earlierAfter(clock, promise.hoursId, at);
  const facts = factsOf(clock.startedAt, promise, earlier, hours);
  const instants = instantsOf(facts, pausesOf(clock));
  const said = saidAfterMove(clock, instants, at);
  const { id, kind } = clock;
  return {
    id,
    kind,
    promiseId: promise.id,
    hoursId: promise.hoursId,
    earlier,
    ...instants,
    ...said,
  };
}

/** The hours that counted before: unchanged hours leave them as they are. */
export function earlierAfter(clock: ClockRow, hoursId: string, at: Date): ClockRow["earlier"] {
  if (clock.hoursId === hoursId) return clock.earlier;
  return [...clock.earlier, { hoursId: clock.hoursId, until: at.toISOString() }];
}

export function presentOf(clock: ClockRow): PresentPromise {
  const { promiseId, kind, amount, unit, hoursId } = clock;
  return { id: promiseId, kind, amount, unit, hoursId };
}

export function hoursOfClock(clock: Pick<ClockRow, "hoursId" | "earlier">): string[] {
  return [clock.hoursId, ...clock.earlier.map(({ hoursId }) => hoursId)];
}

export function pausesOf(of: Pick<ClockRow, "pauses">): Pause[] {
  return of.pauses.map(([since, until]) => ({
    from: new Date(since),
    to: until === null ? null : new Date(until),
  }));
}

export function factsOf(
  startedAt: Date,
  promise: Pick<PresentPromise, "amount" | "unit" | "hoursId">,
  earlier: ClockRow["earlier"],
  hours: HoursById,
): ClockFacts {
  const calendarOf = (id: string) => {
    const calendar = hours.get(id);
    if (!calendar) throw new Error(`The working hours ${id} were not read`);
    return calendar;
  };
  const before = earlier.map(({ hoursId, until }) => ({
    calendar: calendarOf(hoursId),
    until: new Date(until),
  }));
  return {
    startedAt,
    promise,
    countedBy: [...before, { calendar: calendarOf(promise.hoursId), until: null }],
  };
}

export function newClock(
  promise: PresentPromise,
  startedAt: Date,
  hours: HoursById,
  pauses: readonly Pause[] = [],
  earlier: ClockRow["earlier"] = [],
): PlannedClock {
  const { id: promiseId, hoursId, kind } = promise;
  const instants = instantsOf(factsOf(startedAt, promise, earlier, hours), pauses);
  return { id: newId(), kind, promiseId, hoursId, earlier, startedAt, ...instants };
}

export function presentPromises(rows: readonly PromisedRow[]): PresentPromise[] {
  return rows.flatMap(({ promiseId, kind, amount, unit, hoursId }) =>
    promiseId && kind && amount && unit ? [{ id: promiseId, kind, amount, unit, hoursId }] : [],
  );
}
