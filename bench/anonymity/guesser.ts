/** A guesser that is told of trials how they were, and then guesses others: it keeps the features that told most, and weighs them. */
import type { Features } from "./features.ts";

export interface Trial {
  readonly features: Features;
  /** Whether the first person gave the first answer. */
  readonly isStraight: boolean;
}

export interface Guesser {
  readonly names: readonly string[];
  readonly guess: (features: Features) => boolean;
}

const kept = 10;
const rounds = 300;
const pace = 0.3;
const shrinkage = 0.01;

/** Logistic regression on the ten features that go most with the coin in training. */
export function train(trials: readonly Trial[]): Guesser {
  const totals = new Map<string, number>();
  for (const { features, isStraight } of trials)
    for (const [name, value] of features)
      totals.set(name, (totals.get(name) ?? 0) + (isStraight ? value : -value));
  const names = [...totals]
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, kept)
    .map(([name]) => name);
  const inputs = trials.map(({ features }) => valuesOf(names, features));
  let weights = Array.from({ length: kept + 1 }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight) => -shrinkage * weight);
    for (const [at, { isStraight }] of trials.entries()) {
      const input = inputs[at]!;
      const miss = Number(isStraight) - likely(weights, input);
      for (const [n, value] of input.entries()) slope[n]! += (miss * value) / trials.length;
    }
    weights = weights.map((weight, n) => weight + pace * slope[n]!);
  }
  return { names, guess: (features) => likely(weights, valuesOf(names, features)) > 0.5 };
}

const valuesOf = (names: readonly string[], features: Features): number[] => [
  1,
  ...names.map((name) => features.get(name) ?? 0),
];

function likely(weights: readonly number[], input: readonly number[]): number {
  const sum = input.reduce((all, value, at) => all + value * weights[at]!, 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The share of trials that were guessed rightly. */
export function accuracy({ guess }: Guesser, trials: readonly Trial[]): number {
  const right = trials.filter(({ features, isStraight }) => guess(features) === isStraight);
  return right.length / trials.length;
}
