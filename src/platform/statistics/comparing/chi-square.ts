/**
 * The chance that a chi-square with one degree of freedom exceeds `x`: Q(1/2, x/2), the regularised upper incomplete gamma function.
 * Near zero by its power series, beyond by its continued fraction (Abramowitz & Stegun 1964, 6.5.29 and 6.5.31), so that the far tail
 * keeps its digits instead of being a difference from one.
 */
export function chanceBeyond(x: number): number {
  if (!(x >= 0)) throw new RangeError(`${x} is no chi-square`);
  const half = x / 2;
  if (half === 0) return 1;
  if (half < 1.5) return 1 - bySeries(half);
  return byFraction(half);
}

const rootOfPi = Math.sqrt(Math.PI);
const precision = 1e-16;

/** P(1/2, z): z^(1/2) e^-z / Gamma(3/2) times the sum of z^n / ((3/2)(5/2)...). */
function bySeries(z: number): number {
  let term = 2 / rootOfPi;
  let sum = term;
  for (let n = 1; term > sum * precision; n += 1) {
    term *= z / (n + 0.5);
    sum += term;
  }
  return Math.sqrt(z) * Math.exp(-z) * sum;
}

/** Q(1/2, z) after Lentz (1976), from the outside in. */
function byFraction(z: number): number {
  let b = z + 0.5;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 500; n += 1) {
    const a = -n * (n - 0.5);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < precision) break;
  }
  return (Math.exp(-z) * Math.sqrt(z) * value) / rootOfPi;
}
