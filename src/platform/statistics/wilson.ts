/** Shares with their interval. Wilson (1927): good for small n and for shares near 0 and 1, where the usual one leaves the scale. */

/** The two-sided 95 % point of the normal distribution. */
export const z95 = 1.959963984540054;
/** The two-sided 99 % point: for figures that are compared many at a time. */
export const z99 = 2.5758293035489004;

export interface Share {
  readonly n: number;
  /** 0 to 1, as all three. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The share of `hits` in `n` with its Wilson score interval, or null when nothing was counted. */
export function wilsonShare(hits: number, n: number, z = z95): Share | null {
  if (!(n > 0)) return null;
  if (hits < 0 || hits > n) throw new RangeError(`${hits} of ${n} is no share`);
  const value = hits / n;
  const square = (z * z) / n;
  const centre = (value + square / 2) / (1 + square);
  const half = (z / (1 + square)) * Math.sqrt((value * (1 - value)) / n + square / (4 * n));
  // At the ends of the scale the sums cancel up to rounding; the interval ends there exactly.
  const low = hits === 0 ? 0 : Math.max(0, centre - half);
  const high = hits === n ? 1 : Math.min(1, centre + half);
  return { n, value, low, high };
}
