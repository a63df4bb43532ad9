/** What is counted, how it is estimated and when it may be said. Pure: rows and the moment are arguments. */
import { floor } from "#platform/statistics/floor.ts";
import { kaplanMeier, quantileOf } from "#platform/statistics/kaplan-meier.ts";
import { wilsonShare } from "#platform/statistics/wilson.ts";

export { floor };

export const periods = ["month", "quarter", "year", "all"] as const;
export type Period = (typeof periods)[number];
export const waits = ["first-reply", "done"] as const;
export type Wait = (typeof waits)[number];
export const times = ["wall", "working"] as const;
export type Time = (typeof times)[number];

export interface PeriodStart {
  readonly period: Period;
  readonly since: Date;
}

const daysOf: Readonly<Record<Exclude<Period, "all">, number>> = {
  month: 30,
  quarter: 90,
  year: 365,
};
const dayMilliseconds = 86_400_000;
/** Before anything: PostgreSQL and JavaScript both hold it. */
const beginning = new Date("0001-01-01T00:00:00Z");

/** Where each period begins, seen from now. */
export function startOf(period: Period, now: Date): Date {
  return period === "all" ? beginning : new Date(now.getTime() - daysOf[period] * dayMilliseconds);
}

export function periodStarts(now: Date): PeriodStart[] {
  return periods.map((period) => ({ period, since: startOf(period, now) }));
}

export type Ending = "came" | "stopped" | "running" | "unknown";

/** How long one request took, or has taken until now. Seconds are null while it runs. */
export interface WaitRow {
  readonly providerId: string;
  readonly customerTeamId: string | null;
  readonly askedAt: Date;
  readonly hoursId: string | null;
  readonly firstReply: Ending;
  readonly firstReplyWall: number | null;
  readonly firstReplyWorking: number | null;
  readonly done: Ending;
  readonly doneWall: number | null;
  readonly doneWorking: number | null;
}

/** One thing waited for: how many seconds, and whether it came or they still wait. */
export interface Waited {
  readonly askedAt: number;
  readonly seconds: number;
  readonly came: boolean;
}

/** Working seconds from an instant until another by the hours of that id. */
export type CountWorking = (hoursId: string, from: Date, until: Date) => number;

/** How one of the two waits of a row stands; seconds are null while it runs. */
function partOf(
  row: WaitRow,
  wait: Wait,
): { ending: Ending; wall: number | null; working: number | null } {
  return wait === "first-reply"
    ? { ending: row.firstReply, wall: row.firstReplyWall, working: row.firstReplyWorking }
    : { ending: row.done, wall: row.doneWall, working: row.doneWorking };
}

/** Null where it cannot be said: a log that tells no replies, a team whose working hours nobody knows. */
export function waitedOf(
  row: WaitRow,
  wait: Wait,
  time: Time,
  { now, countWorking }: { now: Date; countWorking: CountWorking },
): Waited | null {
  const part = partOf(row, wait);
  if (part.ending === "unknown" || (time === "working" && row.hoursId === null)) return null;
  const seconds = part.ending === "running" ? soFar(row, time, now, countWorking) : part[time];
  if (seconds === null) return null;
  return { askedAt: row.askedAt.getTime(), seconds, came: part.ending === "came" };
}

function soFar(row: WaitRow, time: Time, now: Date, countWorking: CountWorking): number {
  if (now <= row.askedAt) return 0;
  if (time === "working") return countWorking(row.hoursId ?? "", row.askedAt, now);
  return Math.floor((now.getTime() - row.askedAt.getTime()) / 1000);
}

export interface WaitEstimate {
  readonly n: number;
  readonly endings: number;
  /** Seconds, as all; null: more still wait than that. */
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly ninetieth: number | null;
}

export function estimateWait(waited: readonly Waited[]): WaitEstimate {
  const curve = kaplanMeier({
    times: waited.map(({ seconds }) => seconds),
    ended: waited.map(({ came }) => came),
  });
  const { value, low, high } = quantileOf(curve, 0.5);
  const ninetieth = quantileOf(curve, 0.9).value;
  return { n: curve.n, endings: curve.endings, median: value, low, high, ninetieth };
}

export interface Estimate extends WaitEstimate {
  readonly period: Period;
  readonly wait: Wait;
  readonly time: Time;
}

interface Moment {
  readonly now: Date;
  readonly countWorking: CountWorking;
}

/** All estimates of one group of requests, for each period, thing waited for and time. None where nothing was counted. */
export function estimatesOf(rows: readonly WaitRow[], moment: Moment): Estimate[] {
  const starts = periodStarts(moment.now);
  return waits.flatMap((wait) =>
    times.flatMap((time) => {
      const waited = rows
        .map((row) => waitedOf(row, wait, time, moment))
        .filter((one) => one !== null);
      return estimatesOver(waited, starts).map((estimate) => ({ ...estimate, wait, time }));
    }),
  );
}

/** From the longest period to the shortest; one that holds the same requests as the longer one has the same estimate. */
function estimatesOver(
  waited: readonly Waited[],
  starts: readonly PeriodStart[],
): (WaitEstimate & { period: Period })[] {
  const estimates: (WaitEstimate & { period: Period })[] = [];
  let within = waited;
  for (const { period, since } of starts.toReversed()) {
    within = within.filter(({ askedAt }) => askedAt >= since.getTime());
    if (within.length === 0) break;
    const longer = estimates.at(-1);
    const estimate = longer?.n === within.length ? longer : estimateWait(within);
    estimates.push({ ...estimate, period });
  }
  return estimates;
}

/** A figure as it may be shown. `value` null and not `tooFew`: more than half still wait, so that no median can be said yet. */
export interface Shown {
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly tooFew: boolean;
}

export function showShare(hits: number, n: number): Shown {
  const share = n < floor ? null : wilsonShare(hits, n);
  if (!share) return { n, value: null, low: null, high: null, tooFew: true };
  return { n, value: share.value, low: share.low, high: share.high, tooFew: false };
}

export function showMedian(
  estimate: WaitEstimate | undefined,
): Shown & { ninetieth: number | null } {
  const n = estimate?.n ?? 0;
  if (!estimate || n < floor)
    return { n, value: null, low: null, high: null, ninetieth: null, tooFew: true };
  const { median, low, high, ninetieth } = estimate;
  return { n, value: median, low, high, ninetieth, tooFew: false };
}

/** A plain count: exact, so that it has neither interval nor floor. */
export function showCount(n: number): Shown {
  return { n, value: n, low: null, high: null, tooFew: false };
}
