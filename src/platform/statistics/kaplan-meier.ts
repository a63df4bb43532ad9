/**
 * How long things take when some have not ended yet (Kaplan & Meier 1958): who still waits counts as waiting at least so long, neither
 * left out nor taken as done. Quantiles come with the interval of Brookmeyer & Crowley (1982), on the log-log scale unless told.
 */
import { z95 } from "./wilson.ts";

/** Durations of one group, in any order; at the same index whether it ended (1) or was last seen still going on (0). */
export interface Durations {
  readonly times: ArrayLike<number>;
  readonly ended: ArrayLike<number | boolean>;
}

/** One step a time at which something ended, in order of time. */
export interface Survival {
  readonly n: number;
  readonly endings: number;
  readonly times: readonly number[];
  /** The share that takes longer than the time beside it. */
  readonly survival: readonly number[];
  /** Greenwood's sum d / (r (r - d)): the variance of the logarithm of the survival. Infinite once nobody is left. */
  readonly variance: readonly number[];
}

export type Scale = "log-log" | "log" | "plain";

/** A null value: so many still go on that the share has not been reached. */
export interface Quantile {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export function kaplanMeier({ times, ended }: Durations): Survival {
  const n = times.length;
  // A Float64Array sorts by number and some times faster than a list with a comparison.
  const order = sortedByTime(times);
  const steps = { times: [] as number[], survival: [] as number[], variance: [] as number[] };
  let [survival, variance, endings, at] = [1, 0, 0, 0];
  while (at < n) {
    const time = times[order[at]!]!;
    const atRisk = n - at;
    let deaths = 0;
    for (; at < n && times[order[at]!] === time; at += 1) if (ended[order[at]!]) deaths += 1;
    if (deaths === 0) continue;
    endings += deaths;
    survival *= (atRisk - deaths) / atRisk;
    variance += deaths / (atRisk * (atRisk - deaths));
    steps.times.push(time);
    steps.survival.push(survival);
    steps.variance.push(variance);
  }
  return { n, endings, ...steps };
}

function sortedByTime(times: ArrayLike<number>): Uint32Array {
  const order = Uint32Array.from({ length: times.length }, (_, index) => index);
  return order.sort((a, b) => times[a]! - times[b]!);
}

/** Rounding in the product must not carry a survival of exactly one half to the other side of it. */
const rounding = 1e-9;

/**
 * The time by which the share `p` has ended. Where the curve runs level at exactly 1 - p the middle of that stretch is taken, which is
 * the usual median when nothing is censored.
 */
export function quantileOf(
  curve: Survival,
  p: number,
  { z = z95, scale = "log-log" as Scale } = {},
): Quantile {
  const level = 1 - p;
  const bound = (sign: 1 | -1): number | null =>
    firstAtOrBelow(curve, level, (index) => boundOf(curve, index, sign * z, scale));
  return {
    value: firstAtOrBelow(curve, level, (index) => curve.survival[index]!),
    low: bound(-1),
    high: bound(1),
  };
}

function firstAtOrBelow(
  { times }: Survival,
  level: number,
  heightOf: (index: number) => number,
): number | null {
  for (let index = 0; index < times.length; index += 1) {
    const height = heightOf(index);
    if (height > level + rounding) continue;
    const next = times[index + 1];
    if (Math.abs(height - level) > rounding) return times[index]!;
    return next === undefined ? times[index]! : (times[index]! + next) / 2;
  }
  return null;
}

/** One end of the interval of the survival after a step; `z` below zero gives the lower one. */
function boundOf({ survival, variance }: Survival, index: number, z: number, scale: Scale): number {
  const s = survival[index]!;
  // Nobody is left: the estimate is 0 and its error cannot be said. The lower end is 0 and the upper one stays open.
  if (s <= 0) return z < 0 ? 0 : Number.POSITIVE_INFINITY;
  const error = Math.sqrt(variance[index]!);
  if (scale === "plain") return Math.min(1, s + z * s * error);
  if (scale === "log") return Math.min(1, s * Math.exp(z * error));
  return s ** Math.exp((-z * error) / -Math.log(s));
}
