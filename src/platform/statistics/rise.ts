/**
 * Has a figure that is estimated each month got better of late? The last three months are set against those before, each weighted by how
 * well it is known. Where months differ by more than their own errors explain, all errors are made larger (Birge 1932); how much larger is
 * learnt from few months, so that it is drawn towards 'not at all' as if eight more had said so (after Smyth 2004), and never made smaller.
 */
import { z95 } from "./wilson.ts";

/** One month: larger is better, with the variance of its own error. */
export interface Estimated {
  readonly estimate: number;
  readonly variance: number;
  /** Requests that it rests on. */
  readonly n: number;
}

export interface Rise {
  /** How much better the recent months are, in errors. */
  readonly statistic: number;
  readonly recent: Weighed;
  readonly before: Weighed;
}

interface Weighed {
  readonly estimate: number;
  readonly n: number;
  readonly months: number;
}

export const recentOfRise = 3;
export const fewestBeforeRise = 2;
const mostBefore = 9;
/** How many months the guess that only chance moves them is worth. */
const guessWorth = 8;

/** Months oldest first, the last one is looked at; null where a month has too few. Null where nothing can be said. */
export function riseOf(months: readonly (Estimated | null)[]): Rise | null {
  const recent = months.slice(-recentOfRise).filter((month) => month !== null);
  const before = months
    .slice(0, -recentOfRise)
    .slice(-mostBefore)
    .filter((month) => month !== null);
  if (recent.length < recentOfRise || before.length < fewestBeforeRise) return null;
  const [now, then] = [weigh(recent), weigh(before)];
  const freedom = recent.length + before.length - 2;
  const dispersion = (now.chi + then.chi + guessWorth) / (freedom + guessWorth);
  const error = Math.sqrt((1 / now.weight + 1 / then.weight) * Math.max(1, dispersion));
  const shown = ({ estimate, n, count }: typeof now): Weighed => ({ estimate, n, months: count });
  return {
    statistic: (now.estimate - then.estimate) / error,
    recent: shown(now),
    before: shown(then),
  };
}

function weigh(months: readonly Estimated[]) {
  const weight = months.reduce((sum, { variance }) => sum + 1 / variance, 0);
  const estimate = months.reduce((sum, month) => sum + month.estimate / month.variance, 0) / weight;
  const chi = months.reduce(
    (sum, month) => sum + (month.estimate - estimate) ** 2 / month.variance,
    0,
  );
  const n = months.reduce((sum, month) => sum + month.n, 0);
  return { weight, estimate, chi, n, count: months.length };
}

/** A share on the scale on which its error is the same everywhere (Anscombe 1948). */
export function estimatedShare(hits: number, n: number): Estimated {
  return {
    estimate: Math.asin(Math.sqrt((hits + 3 / 8) / (n + 3 / 4))),
    variance: 1 / (4 * n + 2),
    n,
  };
}

/** A median of waiting with its 95 % interval, on the scale of ratios: less waiting is better. Null while the interval is open. */
export function estimatedMedian(median: {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}): Estimated | null {
  const { value, low, high, n } = median;
  if (value === null || low === null || high === null || low <= 0 || high <= low) return null;
  const error = Math.log(high / low) / (2 * z95);
  return { estimate: -Math.log(value), variance: error ** 2, n };
}
