/**
 * When a month is said to differ from the three before it. With a dozen teams and three figures each there are some forty comparisons a
 * month, so each is held to 99 %: one in a hundred would speak by chance, and not one in twenty. Pure.
 */
import { differenceOf, ratioOf, wayOf } from "#platform/statistics/differences.ts";
import { wilsonShare, z95, z99 } from "#platform/statistics/wilson.ts";

/** Below this nothing is said about a month of one team. */
export const fewest = 20;
/** Less than this is no news, even where it is no chance: five points of a hundred, or a fifth of the time. */
const leastPoints = 0.05;
const leastRatio = 1.2;

export interface ShareCounted {
  readonly hits: number;
  readonly n: number;
}

/** Seconds with their 95 % interval; null where more than half still wait, or an end stays open. */
export interface MedianKnown {
  readonly n: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export type Way = "better" | "worse";

/** Of a share of which more is better. */
export function compareShares(now: ShareCounted, before: ShareCounted): Way | null {
  if (now.n < fewest || before.n < fewest) return null;
  const [one, other] = [wilsonShare(now.hits, now.n, z99), wilsonShare(before.hits, before.n, z99)];
  if (!one || !other || Math.abs(one.value - other.value) < leastPoints) return null;
  const way = wayOf(differenceOf(one, other), 0);
  if (way === null) return null;
  return way === "more" ? "better" : "worse";
}

/** Of a time of which less is better. */
export function compareMedians(now: MedianKnown, before: MedianKnown): Way | null {
  if (now.n < fewest || before.n < fewest) return null;
  if (now.value === null || before.value === null) return null;
  const [one, other] = [
    widened({ ...now, value: now.value }),
    widened({ ...before, value: before.value }),
  ];
  const ratio = ratioOf(one, other);
  if (Math.max(ratio.value, 1 / ratio.value) < leastRatio) return null;
  const way = wayOf(ratio, 1);
  if (way === null) return null;
  return way === "more" ? "worse" : "better";
}

interface Interval {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** From 95 % to 99 % on the scale of logarithms, on which the interval of a median of times lies nearly evenly. */
function widened({ value, low, high }: Interval): Interval {
  const stretch = z99 / z95;
  const further = (end: number | null): number | null =>
    end === null ? null : value * (Math.max(end, 1) / Math.max(value, 1)) ** stretch;
  return { value, low: further(low), high: further(high) };
}

/**
 * Whether so many in a month are more or fewer than the months before make likely. Given both together, those of the month are a share of
 * them that is known beforehand when nothing has changed: as large as its share of the days.
 */
export function compareVolumes(
  now: { readonly n: number; readonly days: number },
  before: { readonly n: number; readonly days: number },
): "more" | "less" | null {
  const both = now.n + before.n;
  if (both < 2 * fewest) return null;
  const usual = now.days / (now.days + before.days);
  const share = wilsonShare(now.n, both, z99);
  if (!share) return null;
  const times = now.n / now.days / Math.max(before.n / before.days, 1e-9);
  if (Math.max(times, 1 / Math.max(times, 1e-9)) < leastVolume) return null;
  if (share.low > usual) return "more";
  return share.high < usual ? "less" : null;
}

/** A quarter more or a fifth less. */
const leastVolume = 1.25;
