/**
 * Does one group wait as long as the others of its strata? The log-rank test (Mantel 1966; Peto & Peto 1972), stratified: endings that were
 * observed and expected, and the variance with the hypergeometric correction for ties, are summed over strata before they are compared.
 * As `survdiff(Surv(time, ended) ~ group + strata(stratum))` of R's package survival reckons two groups.
 *
 * Every group of a stratum is held against all others together in one pass: a member adds to its group what the stratum's curves say at
 * the time it left, so that the cost does not grow with the number of groups, and nothing but the groups changes when names are shuffled.
 */
import { chanceBeyond } from "./chi-square.ts";

/** What does not depend on who belongs to which group; members in the order of time. */
export interface Stratum {
  readonly ended: Uint8Array;
  /** Sums over the times of endings until a member's own: d / n, ... */
  readonly hazard: Float64Array;
  /** ... c / n, where c = d (n - d) / (n - 1), ... */
  readonly single: Float64Array;
  /** ... and c / n^2. */
  readonly square: Float64Array;
}

/** Times must rise; `ended` is 1 where it came to its end and 0 where it was last seen still going on. */
export function stratumOf(times: ArrayLike<number>, ended: Uint8Array): Stratum {
  const n = times.length;
  const stratum = {
    ended,
    hazard: new Float64Array(n),
    single: new Float64Array(n),
    square: new Float64Array(n),
  };
  let [hazard, single, square, first] = [0, 0, 0, 0];
  while (first < n) {
    let next = first;
    let endings = 0;
    for (; next < n && times[next] === times[first]; next += 1) endings += ended[next]!;
    const atRisk = n - first;
    const c = atRisk > 1 ? (endings * (atRisk - endings)) / (atRisk - 1) : 0;
    hazard += endings / atRisk;
    single += c / atRisk;
    square += c / (atRisk * atRisk);
    stratum.hazard.fill(hazard, first, next);
    stratum.single.fill(single, first, next);
    stratum.square.fill(square, first, next);
    first = next;
  }
  return stratum;
}

/** Sums of each group over strata. */
export interface Tally {
  readonly observed: Float64Array;
  readonly expected: Float64Array;
  readonly variance: Float64Array;
}

export function emptyTally(groups: number): Tally {
  return {
    observed: new Float64Array(groups),
    expected: new Float64Array(groups),
    variance: new Float64Array(groups),
  };
}

/** Adds a stratum; `groups` says of each of its members to which group it belongs, from 0. */
export function addStratum(tally: Tally, stratum: Stratum, groups: Int32Array): void {
  const many = tally.observed.length;
  const left = new Float64Array(many);
  const before = new Float64Array(many);
  for (let at = 0; at < groups.length; at += 1) left[groups[at]!]! += 1;
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at]!;
    const square = stratum.square[at]!;
    tally.observed[group]! += stratum.ended[at]!;
    tally.expected[group]! += stratum.hazard[at]!;
    // Between two leavings of a group as many of it are at risk: their square counts as often as the curve has risen since.
    tally.variance[group]! += stratum.single[at]! - left[group]! ** 2 * (square - before[group]!);
    before[group] = square;
    left[group]! -= 1;
  }
}

export interface LogRank {
  readonly observed: number;
  readonly expected: number;
  readonly variance: number;
  readonly chiSquare: number;
  readonly p: number;
}

/** Of what is left when sums that are equal cancel. */
const rounding = 1e-9;

/** The test of one group; null where no other was there to compare it with. */
export function logRankOf(tally: Tally, group: number): LogRank | null {
  const observed = tally.observed[group]!;
  const expected = tally.expected[group]!;
  const variance = tally.variance[group]!;
  if (!(variance > rounding)) return null;
  const chiSquare = (observed - expected) ** 2 / variance;
  return { observed, expected, variance, chiSquare, p: chanceBeyond(chiSquare) };
}
