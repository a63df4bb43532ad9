/** Whether two figures go together, with how sure that is. */
import { meanOf } from "../answers/covariances.ts";
import { z95 } from "../wilson.ts";

export interface Pair {
  readonly x: number;
  readonly y: number;
}

/** Pearson's r, -1 to 1. Null of fewer than three pairs, or where one of both never moves. */
export function pearsonOf(pairs: readonly Pair[]): number | null {
  if (pairs.length < 3) return null;
  const [meanX, meanY] = [meanOf(pairs.map(({ x }) => x)), meanOf(pairs.map(({ y }) => y))];
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  if (!(isMoving(xx, meanX, pairs.length) && isMoving(yy, meanY, pairs.length))) return null;
  return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}

/** Differences that are but the rounding of sums are none. */
const isMoving = (squares: number, mean: number, n: number): boolean =>
  squares > n * (1e-12 * mean) ** 2 && squares > 0;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval of a correlation that rests on `n` independent pairs (Fisher 1921). `held` figures were held constant, or as many means were
 * taken away: each costs a pair. Null below four that are left.
 */
export function intervalOf(r: number, n: number, held = 0): Interval | null {
  const free = n - held - 3;
  if (!(free > 0)) return null;
  const bounded = Math.min(1 - 1e-15, Math.max(-1 + 1e-15, r));
  const half = z95 / Math.sqrt(free);
  const centre = Math.atanh(bounded);
  return { low: Math.tanh(centre - half), high: Math.tanh(centre + half) };
}

/** How much a value resembles the one before it: r at lag one, over runs of neighbouring months. Null where that cannot be told. */
export function resemblanceOf(runs: readonly (readonly number[])[]): number | null {
  return pearsonOf(runs.flatMap((run) => run.slice(1).map((y, at) => ({ x: run[at]!, y }))));
}

/**
 * How many independent pairs `n` pairs are worth, when each series resembles itself of the month before by `r1` and `r2` (Bartlett 1935;
 * Quenouille 1947): n (1 - r1 r2) / (1 + r1 r2), and never more than n.
 */
export function effectiveN(n: number, r1: number, r2: number): number {
  const both = Math.min(0.999, Math.max(-0.999, r1 * r2));
  return Math.min(n, (n * (1 - both)) / (1 + both));
}

/** The smallest |r| that n independent pairs tell from none, at 5 % both ways; 1 where they tell nothing. */
export function smallestTold(n: number): number {
  return n > 3 ? Math.tanh(z95 / Math.sqrt(n - 3)) : 1;
}

/** How many independent pairs tell an r of this size from none four times in five (Cohen 1988). Infinity for none. */
export function pairsNeeded(r: number): number {
  const z80 = 0.8416212335729143;
  const size = Math.abs(Math.atanh(Math.min(1 - 1e-15, Math.max(-1 + 1e-15, r))));
  return Math.ceil(((z95 + z80) / size) ** 2 + 3);
}
