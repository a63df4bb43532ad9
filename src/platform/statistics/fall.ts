/**
 * Has a series of monthly values fallen of late? The mean of the last three months is set against the months before, in units of the error
 * that their month-to-month noise would give. Months that resemble the month before them (Bartlett 1946: the error of a mean grows with the
 * autocorrelation; its estimate is too low in short series, Kendall 1954) count for less, and one month alone counts for at most three
 * standard deviations, so that an odd value cannot speak for a quarter (Huber 1964). How often it errs: docs/balance-alarm.md.
 */

/** Months whose mean is looked at. */
export const recentMonths = 3;
/** So many values before them at least: with fewer nobody knows what is usual. */
export const fewestBefore = 12;
/** Of older ones nothing is asked: who served then, and whom, was another house. */
const mostBefore = 60;
const mostOfOneMonth = 3;
const mostAutocorrelation = 0.9;

export interface Fall {
  /** How far the recent mean lies below the months before, in errors: above zero is a fall. */
  readonly statistic: number;
  readonly recent: number;
  /** Of the months before. */
  readonly usual: number;
  readonly spread: number;
  readonly n: number;
  /** Of a month with the month before it, as it is allowed for: 0 to 0.9. */
  readonly autocorrelation: number;
}

/** Why nothing can be said. */
export type Untold = "recentMissing" | "tooShort" | "neverMoves";

export type MaybeValue = number | null;

/** Months oldest first, the last one is looked at; null where a month has no value. `sign` 1 where more is better, -1 where less is. */
export function fallOf(months: readonly MaybeValue[], sign: 1 | -1): Fall | Untold {
  const recent = months.slice(-recentMonths).filter((value) => value !== null);
  if (recent.length < recentMonths) return "recentMissing";
  const before = months.slice(0, -recentMonths).slice(-mostBefore);
  const known = before.filter((value) => value !== null);
  const n = known.length;
  if (n < fewestBefore) return "tooShort";
  const usual = meanOf(known);
  const squares = known.reduce((sum, value) => sum + (value - usual) ** 2, 0);
  const spread = Math.sqrt(squares / (n - 1));
  // What differs by rounding alone does not move.
  if (!(spread > Math.abs(usual) * 1e-12)) return "neverMoves";
  const autocorrelation = autocorrelationOf(before, usual, squares, n);
  const depth = meanOf(
    recent.map((value) => Math.min(mostOfOneMonth, (sign * (usual - value)) / spread)),
  );
  return {
    statistic: depth / errorOf(n, autocorrelation),
    recent: meanOf(recent),
    usual,
    spread,
    n,
    autocorrelation,
  };
}

/** The standard error of recent mean less usual mean, for a series whose months have spread one. */
function errorOf(n: number, r: number): number {
  const ofRecent = (3 + 4 * r + 2 * r * r) / 9;
  const ofUsual = (1 + r) / ((1 - r) * n);
  return Math.sqrt(ofRecent + ofUsual);
}

/** Of neighbours alone: a gap parts what lies before it from what lies after. */
function autocorrelationOf(
  before: readonly MaybeValue[],
  usual: number,
  squares: number,
  n: number,
): number {
  let products = 0;
  let pairs = 0;
  before.forEach((value, at) => {
    const next = before[at + 1] ?? null;
    if (value === null || next === null) return;
    products += (value - usual) * (next - usual);
    pairs += 1;
  });
  if (pairs === 0) return 0;
  const plain = ((products / squares) * (n - 1)) / pairs;
  const righted = (plain + 1 / n) / (1 - 3 / n);
  return Math.min(mostAutocorrelation, Math.max(0, righted));
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
