/** What is asked in numbers, and answers turned so that more is always better. */
import type { Item } from "#contract/surveys";
import type { AskedAnswer, StepsOf } from "../contract.ts";
import { nameOfKey, wordsOf } from "./names.ts";

export interface Asked {
  readonly key: string;
  readonly dimension: Item["dimension"];
  readonly steps: StepsOf;
  readonly reversed: boolean;
  readonly isPerception: boolean;
  readonly text: string | null;
}

export const askedOf = (items: readonly Item[]): Asked[] =>
  items
    .filter(({ kind }) => kind !== "words")
    .map((item) => ({
      key: item.key,
      dimension: item.dimension,
      steps: item.kind === "agree" ? 5 : 11,
      reversed: item.reversed,
      isPerception: item.asks === "perception",
      text: item.texts.en ?? Object.values(item.texts)[0] ?? null,
    }));

/** Null: left out, or no step of the scale. */
export function scoreOf(scores: Readonly<Record<string, number>>, asked: Asked): number | null {
  const score = scores[asked.key];
  if (score === undefined) return null;
  const [low, high] = asked.steps === 5 ? [1, 5] : [0, 10];
  if (!Number.isInteger(score) || score < low || score > high) return null;
  return asked.reversed ? low + high - score : score;
}

/** Several perceptions on five steps that ask for one thing have a figure together. */
export function dimensionsOf(asked: readonly Asked[]): { key: string; items: Asked[] }[] {
  const inScale = scaleOf(asked);
  return [...new Set(inScale.map(({ dimension }) => dimension))]
    .map((dimension) => ({
      key: `dimension:${dimension}`,
      items: inScale.filter((one) => one.dimension === dimension),
    }))
    .filter(({ items }) => items.length > 1);
}

/** What makes up the scale: perceptions on five steps, without the overall judgement and what is a house's own. */
export const scaleOf = (asked: readonly Asked[]): Asked[] =>
  asked.filter(
    ({ steps, isPerception, dimension }) =>
      steps === 5 && isPerception && !["overall", "recommend", "open", "own"].includes(dimension),
  );

export const overallKey = (asked: readonly Asked[]): string | null =>
  asked.find(({ dimension }) => dimension === "overall")?.key ?? null;

/** Items and dimensions as a page names them. */
export const namedOf = (items: readonly Item[]): AskedAnswer[] => {
  const asked = askedOf(items);
  return [
    ...dimensionsOf(asked).map(({ key, items: [first] }) => ({
      key,
      name: nameOfKey(key, null),
      asks: null,
      steps: 5,
      isDimension: true,
      dimension: first!.dimension,
      isExpectation: false,
      isTurned: false,
    })),
    ...asked.map(({ key, text, steps, isPerception, dimension, reversed }) => ({
      key,
      name: isPerception ? nameOfKey(key, text) : `${nameOfKey(key, text)} (as it should be)`,
      asks: text === null ? null : wordsOf(text),
      steps,
      isDimension: false,
      dimension,
      isExpectation: !isPerception,
      isTurned: reversed,
    })),
  ];
};
