/** Why the clocks of a request say what they say, and what would be promised to someone who asks now. */
import { sayAmount, sayBecause, workingSecondsBetween } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { planClocks, type Promised } from "./clocks.ts";
import { factsOf, hoursOfClock, pausesOf } from "./counting.ts";
import type { PromiseKind, PromiseUnit } from "./contract.ts";
import { type ClockRow, findClocks } from "./queries/clocks.ts";
import { findHours, findPromised } from "./queries/promised.ts";
import { amountOf, type ClockFacts, countClock, type LastStretch, type Outcome } from "./rules.ts";
import { hoursById, type HoursById } from "./working-hours.ts";

export interface ClockExplained {
  readonly kind: PromiseKind;
  /** 'first reply in 4 working hours' */
  readonly promise: string;
  readonly calendarName: string;
  readonly startedAt: Date;
  /** Null while it pauses. */
  readonly dueAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly outcome: Outcome | null;
  readonly pauses: readonly {
    readonly from: Date;
    readonly to: Date | null;
    readonly because: "waiting" | "done";
  }[];
  /** Working seconds until it is due, at `now`; 0 when late or stopped. */
  readonly leftSeconds: number;
  readonly because: string;
}

const kindWords: Readonly<Record<PromiseKind, string>> = {
  "first-reply": "first reply",
  "next-reply": "next reply",
  done: "done",
};

/** 'first reply in 4 working hours', 'done in 3 working days'. */
export function sayPromise(kind: PromiseKind, amount: number, unit: PromiseUnit): string {
  return `${kindWords[kind]} in ${sayAmount(amountOf({ amount, unit }))}`;
}

/** '4 working hours', '3 working days'. */
export function sayAmountOf(promise: { amount: number; unit: PromiseUnit }): string {
  return sayAmount(amountOf(promise));
}

/** All clocks of a request, oldest first, finished ones too. */
export async function explainClocks(
  db: Database,
  requestId: string,
  now: Date,
): Promise<ClockExplained[]> {
  const clocks = await findClocks(db, requestId);
  if (clocks.length === 0) return [];
  const ids = clocks.flatMap(hoursOfClock);
  const hours = await hoursById(db, ids);
  const names = await findHours(db, [...new Set(clocks.map(({ hoursId }) => hoursId))]);
  const nameOf = new Map(names.map(({ id, calendarName }) => [id, calendarName]));
  return clocks.map((clock) => explain(clock, hours, nameOf.get(clock.hoursId) ?? "", now));
}

function explain(
  clock: ClockRow,
  hours: HoursById,
  calendarName: string,
  now: Date,
): ClockExplained {
  const facts = factsOf(clock.startedAt, clock, clock.earlier, hours);
  // A stopped clock is not moved by what paused the request afterwards.
  const counted = pausesBefore(clock);
  const stretch = countClock(facts, pausesOf({ pauses: counted }));
  return {
    kind: clock.kind,
    promise: sayPromise(clock.kind, clock.amount, clock.unit),
    calendarName,
    startedAt: clock.startedAt,
    dueAt: clock.dueAt,
    stoppedAt: clock.stoppedAt,
    outcome: clock.outcome,
    pauses: counted.map(([from, to, because]) => ({
      from: new Date(from),
      to: to === null ? null : new Date(to),
      because,
    })),
    leftSeconds: clock.stoppedAt ? 0 : leftSeconds(facts, stretch, clock, now),
    because: sayStretch(stretch, counted),
  };
}

/** Pauses of the clock's own time: begun after its start, and before it stopped. */
function pausesBefore(clock: ClockRow): ClockRow["pauses"] {
  return clock.pauses.filter(
    ([since, until]) =>
      (until === null || new Date(until) > clock.startedAt) &&
      (clock.stoppedAt === null || new Date(since) < clock.stoppedAt),
  );
}

function leftSeconds(facts: ClockFacts, stretch: LastStretch, clock: ClockRow, now: Date): number {
  const { deadline, calendar } = stretch;
  if (deadline.due === null) return deadline.leftSeconds;
  const from = now > facts.startedAt ? now : facts.startedAt;
  return workingSecondsBetween(calendar, from, deadline.due, pausesOf(clock));
}

function sayStretch(stretch: LastStretch, pauses: ClockRow["pauses"]): string {
  const { calendar, start, amount, deadline, passed } = stretch;
  const because = sayBecause(calendar, start, amount, pausesOf({ pauses }), deadline);
  if (!passed || passed.seconds + passed.days === 0) return because;
  const before =
    passed.days > 0
      ? sayAmount({ unit: "working-days", days: passed.days })
      : sayAmount({ unit: "working-minutes", seconds: passed.seconds });
  return `${before} had passed when the working hours changed; the rest: ${because}`;
}

export interface PromisePreview {
  readonly kind: PromiseKind;
  readonly promise: string;
  /** Null for the next reply, which counts from a message that is not written yet. */
  readonly dueAt: Date | null;
  readonly because: string;
}

/** What someone who asks now is promised: 'they answer by ..., done by ...', and why. */
export async function previewPromise(db: Database, promised: Promised): Promise<PromisePreview[]> {
  const [rows, plan] = [
    await findPromised(db, promised.serviceId, promised.impact),
    await planClocks(db, promised),
  ];
  const hours = await hoursById(
    db,
    rows.map(({ hoursId }) => hoursId),
  );
  return rows.flatMap(({ kind, amount, unit, hoursId }) => {
    if (!kind || !amount || !unit) return [];
    const promise = sayPromise(kind, amount, unit);
    const planned = plan.clocks.find((clock) => clock.kind === kind);
    if (!planned) return [{ kind, promise, dueAt: null, because: "" }];
    const facts = factsOf(promised.at, { amount, unit, hoursId }, [], hours);
    const because = sayStretch(countClock(facts, []), []);
    return [{ kind, promise, dueAt: planned.dueAt, because }];
  });
}
