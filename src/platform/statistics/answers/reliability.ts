/**
 * Whether several questions ask for one thing: Cronbach's alpha (1951) and McDonald's omega (1999). Answers come as a row for each person,
 * null where one was left out; questions that are put the other way round are turned first.
 */
import { type Matrix, covariancesOf, correlationsOf } from "./covariances.ts";

export type Answered = readonly (number | null)[];

/**
 * k/(k-1) (1 - sum of variances / variance of the sum), from covariances of all who answered both questions of a pair, as R's psych does
 * without being asked. Null with fewer than two questions, or where nobody differs.
 */
export function alphaOf(rows: readonly Answered[]): number | null {
  const covariances = covariancesOf(rows);
  const k = covariances?.length ?? 0;
  if (!covariances || k < 2) return null;
  const whole = sumOf(covariances.flat());
  if (!(whole > 0)) return null;
  return (k / (k - 1)) * (1 - sumOf(diagonalOf(covariances)) / whole);
}

/**
 * The share of the sum's variance that one factor explains: (sum of loadings)^2 / ((sum of loadings)^2 + sum of what is left), with the
 * loadings of greatest likelihood of standardised answers. Null with fewer than three questions, for two tell nothing of a factor, and where
 * somebody's question has no variance.
 */
export function omegaOf(rows: readonly Answered[]): number | null {
  const correlations = correlationsOf(rows);
  if (!correlations || correlations.length < 3) return null;
  const { loadings, left } = oneFactor(correlations);
  const common = sumOf(loadings) ** 2;
  return common / (common + sumOf(left));
}

export interface Factor {
  /** One for each question, together above zero. */
  readonly loadings: readonly number[];
  /** What of each question's variance the factor does not explain. */
  readonly left: readonly number[];
}

/** No question is explained whole: the bound of R's factanal, and with it the answer where the likelihood grows beyond it. */
const leastLeft = 0.005;
const mostSteps = 20_000;
const closeEnough = 1e-10;

/** One factor of greatest likelihood by expectation and maximisation (Rubin & Thayer 1982). */
export function oneFactor(correlations: Matrix): Factor {
  let loadings = correlations.map((row) => Math.sign(sumOf(row)) * Math.SQRT1_2);
  let left = correlations.map(() => 0.5);
  for (let step = 0; step < mostSteps; step += 1) {
    const next = stepOf(correlations, loadings, left);
    const moved = Math.max(...next.loadings.map((one, at) => Math.abs(one - loadings[at]!)));
    ({ loadings, left } = next);
    if (moved < closeEnough) break;
  }
  const sign = sumOf(loadings) < 0 ? -1 : 1;
  return { loadings: loadings.map((one) => sign * one), left };
}

function stepOf(correlations: Matrix, loadings: readonly number[], left: readonly number[]) {
  const weighted = loadings.map((one, at) => one / left[at]!);
  const explained = sumOf(loadings.map((one, at) => one * weighted[at]!));
  // The factor as the answers tell it: loadings times the inverse of the covariances that they imply (Sherman & Morrison 1950).
  const scores = weighted.map((one) => one / (1 + explained));
  const withScores = correlations.map((row) => sumOf(row.map((one, at) => one * scores[at]!)));
  const variance =
    1 -
    sumOf(scores.map((one, at) => one * loadings[at]!)) +
    sumOf(scores.map((one, at) => one * withScores[at]!));
  const next = withScores.map((one) => one / variance);
  return {
    loadings: next,
    left: next.map((one, at) =>
      Math.max(leastLeft, correlations[at]![at]! - one * withScores[at]!),
    ),
  };
}

const diagonalOf = (matrix: Matrix): number[] => matrix.map((row, at) => row[at]!);
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
