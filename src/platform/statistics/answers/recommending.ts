/**
 * Whether people would recommend something: those who say 9 or 10 less those who say 0 to 6, as shares from -1 to 1, with the adjusted
 * Wald interval (Rocks 2016 after Agresti & Coull 1998): three more answers, three quarters of one at each end.
 */
import { z95 } from "../wilson.ts";

export interface Recommending {
  readonly n: number;
  readonly promoters: number;
  readonly detractors: number;
  /** -1 to 1, as all three. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Of whole numbers from 0 to 10. Null of none. */
export function recommendingOf(scores: readonly number[], z = z95): Recommending | null {
  const n = scores.length;
  if (n === 0) return null;
  const odd = scores.find((score) => !Number.isInteger(score) || score < 0 || score > 10);
  if (odd !== undefined) throw new RangeError(`${odd} is no answer from 0 to 10`);
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  const more = n + 3;
  const up = (promoters + 0.75) / more;
  const down = (detractors + 0.75) / more;
  const half = z * Math.sqrt((up + down - (up - down) ** 2) / more);
  const centre = up - down;
  return {
    n,
    promoters,
    detractors,
    value: (promoters - detractors) / n,
    low: Math.max(-1, centre - half),
    high: Math.min(1, centre + half),
  };
}
