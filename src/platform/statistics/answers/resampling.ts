/** How sure a mean is when a person may have answered several times: people are drawn anew, not answers (Davison & Hinkley 1997, 3.8). */
import { chanceFrom } from "../comparing/shuffling.ts";
import { meanOf } from "./covariances.ts";

export interface Mean {
  readonly people: number;
  readonly n: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const defaults = { draws: 2_000, seed: 1, level: 0.95 };

/**
 * The mean of all answers with the percentile interval over people drawn with replacement. Answers come by person. Null of nobody. The same
 * seed draws the same people, so that a figure does not move by being looked at again.
 */
export function meanByPerson(
  answers: readonly (readonly number[])[],
  given: Partial<typeof defaults> = {},
): Mean | null {
  const { draws, seed, level } = { ...defaults, ...given };
  const people = answers.filter((own) => own.length > 0);
  if (people.length === 0) return null;
  const sums = people.map((own) => own.reduce((sum, one) => sum + one, 0));
  const next = chanceFrom(seed);
  const means = Float64Array.from({ length: draws }, () => {
    let [sum, n] = [0, 0];
    for (let drawn = 0; drawn < people.length; drawn += 1) {
      const at = Math.floor(next() * people.length);
      sum += sums[at]!;
      n += people[at]!.length;
    }
    return sum / n;
  }).toSorted();
  const all = people.flat();
  return {
    people: people.length,
    n: all.length,
    value: meanOf(all),
    low: quantileOf(means, (1 - level) / 2),
    high: quantileOf(means, (1 + level) / 2),
  };
}

/** Of sorted numbers, drawn straight between two neighbours (type 7 of Hyndman & Fan 1996, R's default). */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (place - Math.floor(place)) * (above - below);
}
