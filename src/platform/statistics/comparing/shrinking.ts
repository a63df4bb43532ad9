/**
 * Estimates of many groups, each drawn towards what is usual by as much as is not known of it: empirical Bayes in the normal model (Efron &
 * Morris 1975; Morris 1983). How much groups truly differ is estimated after DerSimonian & Laird (1986):
 *
 *   w = 1 / e^2 · Q = sum w (y - m)^2 about the weighted mean m · t^2 = max(0, (Q - (k - 1)) / (sum w - sum w^2 / sum w))
 *   usual = mean of y weighted by 1 / (e^2 + t^2) · b = t^2 / (t^2 + e^2) · drawn = usual + b (y - usual) · its error = e sqrt(b)
 */

export interface Measured {
  readonly value: number;
  /** Its standard error. */
  readonly error: number;
}

export interface Drawn {
  readonly usual: number;
  /** Variance of true differences between groups. */
  readonly between: number;
  readonly estimates: readonly Measured[];
}

export function shrink(measured: readonly Measured[]): Drawn {
  const plain = measured.map(({ error }) => 1 / error ** 2);
  const mean = weightedMean(measured, plain);
  const weight = sum(plain);
  const q = sum(measured.map(({ value }, at) => plain[at]! * (value - mean) ** 2));
  const scale = weight - sum(plain.map((one) => one ** 2)) / weight;
  const between = scale > 0 ? Math.max(0, (q - (measured.length - 1)) / scale) : 0;
  const usual = weightedMean(
    measured,
    measured.map(({ error }) => 1 / (error ** 2 + between)),
  );
  const estimates = measured.map(({ value, error }) => {
    const b = between / (between + error ** 2);
    return { value: usual + b * (value - usual), error: error * Math.sqrt(b) };
  });
  return { usual, between, estimates };
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

const weightedMean = (measured: readonly Measured[], weights: readonly number[]): number =>
  measured.length === 0
    ? 0
    : sum(measured.map(({ value }, at) => weights[at]! * value)) / sum(weights);
