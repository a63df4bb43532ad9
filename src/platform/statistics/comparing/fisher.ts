/**
 * Fisher's exact test (1935), one-sided: the chance that `hits` or more of `n` are hits when the hits of both groups had fallen on them
 * without regard to the group. As R's `fisher.test(..., alternative = "greater")`.
 */
export interface Counted {
  readonly hits: number;
  readonly n: number;
}

export function chanceOfAsMany(one: Counted, other: Counted): number {
  const hits = one.hits + other.hits;
  const all = one.n + other.n;
  const most = Math.min(one.n, hits);
  const base = logChoose(all, hits);
  let chance = 0;
  for (let k = one.hits; k <= most; k += 1)
    chance += Math.exp(logChoose(one.n, k) + logChoose(other.n, hits - k) - base);
  return Math.min(1, chance);
}

function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** Stirling's series with three terms, exact to the last digits from ten on. */
function logFactorial(n: number): number {
  if (n < 10) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const square = n * n;
  const rest = (1 - (1 / 30 - 1 / (105 * square)) / square) / (12 * n);
  return (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + rest;
}
