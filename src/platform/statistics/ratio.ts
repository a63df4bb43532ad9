/**
 * The ratio of two sums over the same things, as a share of hours is one of hours over requests, with its interval: the ratio estimator
 * (Cochran, Sampling Techniques, 3rd edition 1977, 6.4), whose variance comes from how far each thing lies from the ratio.
 */
import { z95 } from "./wilson.ts";

/** Sums over things that each have a part of a whole. */
export interface RatioSums {
  readonly n: number;
  readonly part: number;
  readonly whole: number;
  readonly partSquared: number;
  readonly wholeSquared: number;
  /** Of each thing's part times its whole. */
  readonly product: number;
}

export interface Ratio {
  readonly n: number;
  /** 0 to 1, as all three. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Null for fewer than two things, and where there is no whole. */
export function ratioOfSums(sums: RatioSums, z = z95): Ratio | null {
  const { n, part, whole, partSquared, wholeSquared, product } = sums;
  if (n < 2 || !(whole > 0)) return null;
  const value = part / whole;
  // Rounding may leave a little less than nothing where every thing has the same share.
  const squares = Math.max(0, partSquared - 2 * value * product + value * value * wholeSquared);
  const half = (z * Math.sqrt((n / (n - 1)) * squares)) / whole;
  return { n, value, low: Math.max(0, value - half), high: Math.min(1, value + half) };
}
