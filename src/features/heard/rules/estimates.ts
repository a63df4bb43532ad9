/** What a number of people say of one thing, with how sure that is. */
import { quantileOf } from "#platform/statistics/answers/resampling.ts";
import { recommendingOf } from "#platform/statistics/answers/recommending.ts";
import { chanceFrom } from "#platform/statistics/comparing/shuffling.ts";
import { wilsonShare } from "#platform/statistics/wilson.ts";
import type { Interval, StepsOf } from "../contract.ts";

/** One person: the sum of their answers, each as often as it counts, and how often they count in all. */
export interface Weighed {
  readonly value: number;
  readonly weight: number;
}

const draws = 1_000;

/** The weighted mean, with the interval over people drawn with replacement (Davison & Hinkley 1997). Of at least one person. */
export function weighedMean(people: readonly Weighed[], seed = 1): Interval {
  const sums = Float64Array.from(people, ({ value, weight }) => value * weight);
  const weights = Float64Array.from(people, ({ weight }) => weight);
  const next = chanceFrom(seed);
  const means = Float64Array.from({ length: draws }, () => {
    let [sum, weight] = [0, 0];
    for (let drawn = 0; drawn < sums.length; drawn += 1) {
      const at = Math.floor(next() * sums.length);
      sum += sums[at]!;
      weight += weights[at]!;
    }
    return sum / weight;
  }).toSorted();
  return {
    value: shareOf(people, ({ value }) => value),
    low: quantileOf(means, 0.025),
    high: quantileOf(means, 0.975),
  };
}

const shareOf = (people: readonly Weighed[], of: (one: Weighed) => number): number =>
  people.reduce((sum, one) => sum + of(one) * one.weight, 0) /
  people.reduce((sum, { weight }) => sum + weight, 0);

/** The upper two steps of five, or the upper three of eleven as those who recommend are counted from nine on: two there as well. */
export function topShare(people: readonly Weighed[], steps: StepsOf): Interval {
  const top = steps === 5 ? 4 : 9;
  const share = shareOf(people, ({ value }) => (value >= top ? 1 : 0));
  const squares = people.reduce((sum, { weight }) => sum + weight * weight, 0);
  // As many people of equal weight would tell as much (Kish 1965).
  const n = people.reduce((sum, { weight }) => sum + weight, 0) ** 2 / squares;
  const { value, low, high } = wilsonShare(Math.min(n, share * n), n)!;
  return { value, low, high };
}

/** By head: whoever says 9 or 10 less whoever says 0 to 6. */
export function recommends(people: readonly Weighed[]): Interval {
  const { value, low, high } = recommendingOf(people.map((one) => one.value))!;
  return { value, low, high };
}

/** The share of each step, the lowest first. */
export const distribution = (people: readonly Weighed[], steps: StepsOf): number[] => {
  const lowest = steps === 5 ? 1 : 0;
  return Array.from({ length: steps }, (_, step) =>
    shareOf(people, ({ value }) => (value === step + lowest ? 1 : 0)),
  );
};
