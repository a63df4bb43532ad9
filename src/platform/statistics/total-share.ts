/**
 * Of two amounts added up over the same cases, the share of one, with its interval: a ratio estimator (Cochran 1977, chapter 6), reckoned
 * from sums of squares and products alone. Its error is that of the logarithm of one total to the other (the delta method), so that the
 * interval stays between 0 and 1. Where few long cases carry most of the time, the interval is as wide as so few cases deserve: Student's t
 * with the effective number of cases, (sum of both)² / (sum of their squares) (Kish 1965), less one.
 */
import { z95 } from "./wilson.ts";

/** Sums over the cases: of each amount, of its square, and of the product of both. */
export interface TwoTotals {
  readonly one: number;
  readonly other: number;
  readonly oneSquare: number;
  readonly otherSquare: number;
  readonly product: number;
}

export interface TotalShare {
  /** 0 to 1, as all three. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many errors it lies from one half; infinite where one of both is nothing. */
  readonly errors: number;
  /** From how many errors on the interval leaves one half out. */
  readonly needed: number;
}

/** Fewer than this many cases, as they count, have no interval. */
const fewestCases = 4;

/** The share of one in both together with its interval, of 95 % unless told; null where the time rests on too few cases. */
export function totalShare(n: number, totals: TwoTotals, z = z95): TotalShare | null {
  const { one, other, oneSquare, otherSquare, product } = totals;
  const squares = oneSquare + otherSquare + 2 * product;
  const effective = squares > 0 ? (one + other) ** 2 / squares : 0;
  if (n < fewestCases || effective < fewestCases) return null;
  const value = one / (one + other);
  const needed = studentPoint(effective - 1, z);
  if (one <= 0 || other <= 0) return { value, low: value, high: value, errors: Infinity, needed };
  const variance =
    (oneSquare / one ** 2 + otherSquare / other ** 2 - (2 * product) / (one * other)) *
    (n / (n - 1));
  // Where both grow alike the sums cancel, up to rounding.
  const error = Math.sqrt(Math.max(0, variance));
  const log = Math.log(one / other);
  const at = (shift: number): number => 1 / (1 + Math.exp(-log - shift));
  const half = needed * error;
  return { value, low: at(-half), high: at(half), errors: Math.abs(log) / error, needed };
}

/** The point of Student's t that is z of the normal distribution (Abramowitz & Stegun 1964, 26.7.5): of 95 % within 1 % from three degrees of freedom on. */
export function studentPoint(degrees: number, z = z95): number {
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
}
