/** What the model says of a text, as probabilities, and which pieces of the text weighed most. */
import { strategiesIn } from "../rules/strategies.ts";
import { asRead, visitGrams } from "./grams.ts";
import type { CourtesyModel, Head } from "./packed.ts";

export interface Scores {
  /** 0 to 1; 0.5 parts the lower from the upper quartile of how polite people found requests. */
  readonly polite: number;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
  readonly gratitude: number;
}

/** The pieces of a text that the model knows, by slot, each with what it counts; words and letters have length 1 each. */
export function piecesOf(text: string, model: CourtesyModel): Map<number, number> {
  const counts = new Map<number, number>();
  const kinds = new Map<number, 0 | 1>();
  visitGrams(asRead(text), (gram, kind) => {
    const slot = model.slots[gram]! - 1;
    if (slot < 0) return;
    counts.set(slot, (counts.get(slot) ?? 0) + 1);
    kinds.set(slot, kind);
  });
  const squares = [0, 0];
  for (const [slot, count] of counts) {
    const value = (1 + Math.log(count)) * model.rarity[slot]!;
    counts.set(slot, value);
    squares[kinds.get(slot)!]! += value * value;
  }
  for (const [slot, value] of counts)
    counts.set(slot, value / Math.sqrt(squares[kinds.get(slot)!]!));
  return counts;
}

const likely = (score: number): number => 1 / (1 + Math.exp(-score));

function scoreOf(
  head: Head,
  pieces: ReadonlyMap<number, number>,
  strategies: readonly number[],
): number {
  let score = head.constant;
  for (const [slot, value] of pieces) score += value * head.weights[slot]!;
  for (let at = 0; at < head.strategies.length; at++)
    score += strategies[at]! * head.strategies[at]!;
  return score;
}

/** The model's view of a text. */
export function scoresOf(text: string, model: CourtesyModel): Scores {
  const pieces = piecesOf(text, model);
  const strategies = strategiesIn(text);
  const score = (name: string): number => scoreOf(model.heads[name]!, pieces, strategies);
  const [negative, neutral, positive] = ["negative", "neutral", "positive"].map((name) =>
    Math.exp(score(name)),
  ) as [number, number, number];
  const sum = negative + neutral + positive;
  return {
    polite: likely(score("polite")),
    negative: negative / sum,
    neutral: neutral / sum,
    positive: positive / sum,
    gratitude: likely(score("gratitude")),
  };
}
