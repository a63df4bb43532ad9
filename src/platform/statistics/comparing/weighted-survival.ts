/**
 * Kaplan & Meier's curve where each counts by a weight: how long the others would take, had they asked for the same mix. The variance
 * after Xie & Liu (2005), in which the weights of those still waiting stand for (sum w)^2 / sum w^2 of them; with weights of one it is
 * Greenwood's.
 */
import type { Survival } from "../kaplan-meier.ts";

export interface Weighted {
  /** Rising. */
  readonly times: ArrayLike<number>;
  readonly ended: ArrayLike<number>;
  /** Zero leaves one out. */
  readonly weights: ArrayLike<number>;
}

/** Sums of weights leave a trace where all who were left have ended. */
const rounding = 1e-12;

export function weightedSurvival({ times, ended, weights }: Weighted): Survival {
  const { waiting, squares, n } = sumsFrom(weights);
  const steps = { times: [] as number[], survival: [] as number[], variance: [] as number[] };
  let [survival, variance, endings, first] = [1, 0, 0, 0];
  while (first < times.length) {
    let next = first;
    let ending = 0;
    for (; next < times.length && times[next] === times[first]; next += 1) {
      if (!ended[next] || weights[next] === 0) continue;
      ending += weights[next]!;
      endings += 1;
    }
    if (ending > 0) {
      const share = ending / waiting[first]!;
      const left = share > 1 - rounding ? 0 : 1 - share;
      survival *= left;
      variance += (share * squares[first]!) / (waiting[first]! ** 2 * left);
      steps.times.push(times[first]!);
      steps.survival.push(survival);
      steps.variance.push(variance);
    }
    first = next;
  }
  return { n, endings, ...steps };
}

/** Weights, and their squares, of whoever waits at least as long as the one at that place. */
function sumsFrom(weights: ArrayLike<number>) {
  const waiting = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);
  let [sum, square, n] = [0, 0, 0];
  for (let at = weights.length - 1; at >= 0; at -= 1) {
    const weight = weights[at]!;
    sum += weight;
    square += weight * weight;
    if (weight > 0) n += 1;
    waiting[at] = sum;
    squares[at] = square;
  }
  return { waiting, squares, n };
}
