/** Figures of a set of requests, made when they are asked for. Pure: rows and the moment are arguments. */
import { groupBy } from "#platform/grouping.ts";
import { dayInZone, startOfDayInZone } from "#platform/calendar/index.ts";
import type { FiguresAnswer, MonthAnswer } from "./contract.ts";
import type { Counts } from "./queries/reports.ts";
import {
  type CountWorking,
  type Time,
  type Wait,
  type WaitEstimate,
  type WaitRow,
  estimateWait,
  showMedian,
  showShare,
  waitedOf,
} from "./rules.ts";

export interface MeasureRow extends WaitRow {
  readonly serviceId: string | null;
  readonly promise: "kept" | "broken" | "running" | null;
  readonly reopened: number;
  readonly misrouted: number;
  readonly handoffs: number;
  readonly pingPongs: number;
}

export interface Moment {
  readonly now: Date;
  readonly countWorking: CountWorking;
}

/** The same sums as the database makes (queries/sums.ts); a test holds the two against each other. */
export function countRows(rows: readonly MeasureRow[]): Counts {
  const count = (which: (row: MeasureRow) => boolean): number => rows.filter(which).length;
  return {
    requests: rows.length,
    running: count(({ done }) => done === "running"),
    finished: count(({ done, reopened }) => done === "came" || reopened > 0),
    rightFirstTime: count(
      ({ done, reopened, misrouted }) => done === "came" && reopened === 0 && misrouted === 0,
    ),
    reopened: count(({ reopened }) => reopened > 0),
    misrouted: count(({ misrouted }) => misrouted > 0),
    promised: count(({ promise }) => promise === "kept" || promise === "broken"),
    kept: count(({ promise }) => promise === "kept"),
    handedOn: count(({ handoffs }) => handoffs > 0),
    pingPonged: count(({ pingPongs }) => pingPongs > 0),
  };
}

type EstimateOf = (wait: Wait, time: Time) => WaitEstimate | undefined;

/** Counts and estimates as they may be shown. */
export function showFigures(counts: Counts, estimateOf: EstimateOf): FiguresAnswer {
  const both = (wait: Wait) => ({
    wall: showMedian(estimateOf(wait, "wall")),
    working: showMedian(estimateOf(wait, "working")),
  });
  return {
    requests: counts.requests,
    open: counts.running,
    firstReply: both("first-reply"),
    done: both("done"),
    promiseKept: showShare(counts.kept, counts.promised),
    rightFirstTime: showShare(counts.rightFirstTime, counts.finished),
    reopened: counts.reopened,
    misrouted: counts.misrouted,
    handedOn: showShare(counts.handedOn, counts.requests),
    pingPong: showShare(counts.pingPonged, counts.requests),
  };
}

export function figuresOf(rows: readonly MeasureRow[], moment: Moment): FiguresAnswer {
  return showFigures(countRows(rows), (wait, time) =>
    estimateWait(rows.map((row) => waitedOf(row, wait, time, moment)).filter((w) => w !== null)),
  );
}

/** Months are those of a zone: the organisation's. */
export interface InZone extends Moment {
  readonly zone: string;
}

const monthOf = (zone: string, at: Date): string => dayInZone(zone, at).slice(0, 7);

/** '2026-11' some months earlier. */
export function monthBefore(month: string, months: number): string {
  const [year = 0, ofYear = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, ofYear - 1 - months, 1)).toISOString().slice(0, 7);
}

/** The twelve months that end with the one of the instant, oldest first; a month without requests is there with none. */
export function monthsOf(rows: readonly MeasureRow[], last: Date, moment: InZone): MonthAnswer[] {
  const groups = groupBy(rows, ({ askedAt }) => monthOf(moment.zone, askedAt));
  const lastMonth = monthOf(moment.zone, last);
  return Array.from({ length: 12 }, (_, at) => {
    const month = monthBefore(lastMonth, 11 - at);
    const { requests, firstReply, done, promiseKept, rightFirstTime } = figuresOf(
      groups.get(month) ?? [],
      moment,
    );
    return { month, requests, firstReply, done, promiseKept, rightFirstTime };
  });
}

/** When the twelve months begin that end with the one of the instant. */
export function beginOfMonths(zone: string, last: Date): Date {
  return startOfDayInZone(zone, `${monthBefore(monthOf(zone, last), 11)}-01`);
}
