/** Logistic regression on sparse rows, fitted by L-BFGS: the same rows give the same weights. */

/** Rows one after the other: row r has the features columns[starts[r]] .. columns[starts[r + 1] - 1]. */
export interface Rows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

/** What is known of each row: a target of 0 to 1, and how much the row counts. */
export interface Targets {
  readonly wanted: Float64Array;
  readonly counts: Float64Array;
}

/** Weights of all features, with the constant at the end. */
export type Weights = Float64Array;

function dotOf(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

/** The score of one row before it becomes a probability. */
export function scoreOfRow(rows: Rows, row: number, weights: Weights): number {
  let score = weights[rows.width]!;
  const end = rows.starts[row + 1]!;
  for (let at = rows.starts[row]!; at < end; at++)
    score += rows.values[at]! * weights[rows.columns[at]!]!;
  return score;
}

export const likely = (score: number): number => 1 / (1 + Math.exp(-score));

/** The mean loss with its penalty, and its slope written into `slope`. The constant is not penalised. */
function lossAt(
  rows: Rows,
  targets: Targets,
  penalties: Float64Array,
  weights: Weights,
  slope: Float64Array,
): number {
  let loss = 0;
  for (let at = 0; at < weights.length; at++) {
    slope[at] = penalties[at]! * weights[at]!;
    loss += 0.5 * penalties[at]! * weights[at]! * weights[at]!;
  }
  for (let row = 0; row < rows.starts.length - 1; row++) {
    const count = targets.counts[row]!;
    if (count === 0) continue;
    const score = scoreOfRow(rows, row, weights);
    const wanted = targets.wanted[row]!;
    loss += count * (Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - wanted * score);
    const pull = count * (likely(score) - wanted);
    const end = rows.starts[row + 1]!;
    for (let at = rows.starts[row]!; at < end; at++)
      slope[rows.columns[at]!]! += pull * rows.values[at]!;
    slope[rows.width]! += pull;
  }
  return loss;
}

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly rho: number;
}

/** The way down that L-BFGS takes from here, by the steps behind it. */
function wayDown(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const way = slope.map((value) => -value);
  const alphas: number[] = [];
  for (const step of steps.toReversed()) {
    const alpha = step.rho * dotOf(step.moved, way);
    alphas.push(alpha);
    for (let at = 0; at < way.length; at++) way[at]! -= alpha * step.turned[at]!;
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dotOf(last.turned, last.turned));
    for (let at = 0; at < way.length; at++) way[at]! *= scale;
  }
  for (const step of steps) {
    const beta = step.rho * dotOf(step.turned, way);
    const alpha = alphas.pop()!;
    for (let at = 0; at < way.length; at++) way[at]! += (alpha - beta) * step.moved[at]!;
  }
  return way;
}

interface Place {
  readonly weights: Weights;
  readonly slope: Float64Array;
}

/** Keeps the last eight steps, each with how the slope turned on it. */
function remember(steps: Step[], before: Place, after: Place): void {
  const moved = after.weights.map((value, at) => value - before.weights[at]!);
  const turned = after.slope.map((value, at) => value - before.slope[at]!);
  const bend = dotOf(moved, turned);
  if (bend > 1e-12) steps.push({ moved, turned, rho: 1 / bend });
  if (steps.length > 8) steps.shift();
}

interface Fit {
  readonly penalty: number | Float64Array;
  readonly rounds?: number;
  readonly tolerance?: number;
  readonly from?: Weights;
}

/** Fits weights to rows. The penalty is of the sum of squares, one for all features or one for each. */
export function fitLogistic(rows: Rows, targets: Targets, fit: Fit): Weights {
  const size = rows.width + 1;
  const penalties = new Float64Array(size).fill(typeof fit.penalty === "number" ? fit.penalty : 0);
  if (typeof fit.penalty !== "number") penalties.set(fit.penalty);
  penalties[rows.width] = 0;
  let weights: Weights = fit.from ? fit.from.slice() : new Float64Array(size);
  let slope: Float64Array = new Float64Array(size);
  let loss = lossAt(rows, targets, penalties, weights, slope);
  const first = Math.sqrt(dotOf(slope, slope));
  const steps: Step[] = [];
  for (let round = 0; round < (fit.rounds ?? 200); round++) {
    const way = wayDown(slope, steps);
    const eager = steps.length > 0;
    const next = stepAlong(rows, targets, penalties, { weights, slope, loss, way, eager });
    if (!next) break;
    remember(steps, { weights, slope }, next);
    ({ weights, slope, loss } = next);
    if (Math.sqrt(dotOf(slope, slope)) < (fit.tolerance ?? 1e-3) * first) break;
  }
  return weights;
}

interface Standing {
  readonly weights: Weights;
  readonly slope: Float64Array;
  readonly loss: number;
  readonly way: Float64Array;
  readonly eager: boolean;
}

/** The next place on a way down, halving the step until the loss falls; null when it no longer does. */
function stepAlong(rows: Rows, targets: Targets, penalties: Float64Array, standing: Standing) {
  const { weights, slope, loss, way, eager } = standing;
  const steep = dotOf(slope, way);
  if (!(steep < 0)) return null;
  let size = eager ? 1 : Math.min(1, 1 / Math.sqrt(dotOf(slope, slope)));
  for (let attempt = 0; attempt < 30; attempt++, size /= 2) {
    const tried = weights.map((value, at) => value + size * way[at]!);
    const triedSlope = new Float64Array(weights.length);
    const triedLoss = lossAt(rows, targets, penalties, tried, triedSlope);
    if (triedLoss <= loss + 1e-4 * size * steep)
      return { weights: tried, slope: triedSlope, loss: triedLoss };
  }
  return null;
}
