/** Which reason may be said of a service, and how many hints a form takes. */
import { floor } from "#platform/statistics/floor.ts";
import { wilsonShare } from "#platform/statistics/wilson.ts";
import { type Reason, reasons } from "./contract.ts";

/** A form with more than these is not read. */
export const mostHints = 5;
/** So many whole weeks are looked back on: every weekday comes as often as every other. */
export const weeksBack = 13;
/** What was set aside may be said again after this many days. */
export const asideDays = 91;
/** With fewer who serve, the hours of a team would be those of one person. */
export const fewestToShow = 3;
/**
 * Whether hours of work are told. Of nobody who belongs to it now they are only where nobody left within the weeks either: else those of a
 * team of one would be shown on the day on which that one leaves.
 */
export function tellsServing(
  { members, lastLeftAt }: { readonly members: number; readonly lastLeftAt: Date | null },
  since: Date,
): boolean {
  if (members > 0) return members >= fewestToShow;
  return lastLeftAt === null || lastLeftAt <= since;
}

/** With fewer who ask, a share would be about one person. */
export const fewestAskers = 3;
/** A share whose interval reaches below one in twelve is no pattern that a line on a form would answer. */
const leastShare = 1 / 12;

export interface ReasonCount {
  readonly reason: Reason;
  readonly n: number;
  readonly hits: number;
  readonly askers: number;
}

export interface Share {
  readonly n: number;
  readonly hits: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The share of requests with this reason, where it may be said at all. */
export function shareOf({ n, hits, askers }: Omit<ReasonCount, "reason">): Share | null {
  if (n < floor || hits < floor || askers < fewestAskers) return null;
  const share = wilsonShare(hits, n);
  if (share === null || share.low < leastShare) return null;
  return { n, hits, value: share.value, low: share.low, high: share.high };
}

/** The most frequent reason of a service that may be said; of two as frequent the one that stands first in the contract. */
export function mostFrequent(counts: readonly ReasonCount[]): (Share & { reason: Reason }) | null {
  const said = counts.flatMap((count) => {
    const share = shareOf(count);
    return share ? [{ ...share, reason: count.reason }] : [];
  });
  const order = (reason: Reason): number => reasons.indexOf(reason);
  return said.toSorted((a, b) => b.value - a.value || order(a.reason) - order(b.reason))[0] ?? null;
}

/** Whether one more hint has room beside those that stand on the same form. */
export const hasRoom = (standing: number): boolean => standing < mostHints;
