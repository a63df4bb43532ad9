/** What may be asked, and what is an answer to it. */
import {
  type Item,
  type ItemKind,
  type Language,
  languages,
  mostItems,
} from "../contract/items.ts";

export type WrongItems =
  | "sameKey"
  | "nothingToScore"
  | "wrongScale"
  | "skipsBackwards"
  | "languagesDiffer"
  | "tooManyItems";

/** Steps of a scale: from, to. Words have none. */
export const scaleOf: Readonly<Record<ItemKind, readonly [number, number] | null>> = {
  agree: [1, 5],
  ten: [0, 10],
  words: null,
};

/** The languages in which every item is written, in the order of the list: one at least. */
export function languagesOf(items: readonly Item[]): Language[] {
  return languages.filter((language) => items.every(({ texts }) => texts[language] !== undefined));
}

/** The languages in which one can read a survey: what is not written in one of them stands in the item's own. */
export function offeredIn(items: readonly Item[]): Language[] {
  return languages.filter((language) => items.some(({ texts }) => texts[language] !== undefined));
}

/** The language in which an item is read by whoever wants this one: else the first in which it is written. */
export function languageIn({ texts }: Pick<Item, "texts">, wanted: Language): Language {
  if (texts[wanted] !== undefined) return wanted;
  return languages.find((language) => texts[language] !== undefined) ?? wanted;
}

/** The reason why these items cannot be asked, or null. */
export function wrongWith(items: readonly Item[]): WrongItems | null {
  if (items.length > mostItems) return "tooManyItems";
  if (new Set(items.map(({ key }) => key)).size < items.length) return "sameKey";
  if (items.every(({ kind }) => kind === "words")) return "nothingToScore";
  if (!items.every(fitsScale)) return "wrongScale";
  if (items.some((item, at) => !skipsForwards(items.slice(0, at), item))) return "skipsBackwards";
  return languagesOf(items).length === 0 ? "languagesDiffer" : null;
}

/** The whole is judged in five steps, which every page takes for granted; words answer what asks openly, or a house's own item. */
function fitsScale({ dimension, kind }: Item): boolean {
  if (dimension === "overall") return kind === "agree";
  return kind !== "words" || dimension === "open" || dimension === "own";
}

/** An item hangs on one further up that has a scale with this step in it, and that is asked of everybody. */
function skipsForwards(before: readonly Item[], { onlyIf }: Item): boolean {
  if (onlyIf === null) return true;
  const on = before.find(({ key }) => key === onlyIf.key);
  const scale = on && scaleOf[on.kind];
  return (
    Boolean(scale) && on?.onlyIf === null && onlyIf.atMost >= scale![0] && onlyIf.atMost < scale![1]
  );
}

export type Scores = Readonly<Record<string, number>>;
export type Comments = Readonly<Record<string, string>>;

export interface Answer {
  readonly scores: Scores;
  readonly comments: Comments;
}

/** Whether an item is asked of somebody who has answered so far. */
export function isAsked({ onlyIf }: Item, scores: Scores): boolean {
  if (onlyIf === null) return true;
  const score = scores[onlyIf.key];
  return score !== undefined && score <= onlyIf.atMost;
}

export const mostLetters = 2000;

/**
 * An answer as it counts: what belongs to no item, lies beside its scale, or was not asked of this person is left out. Null where nothing remains:
 * an answer without any score is none, though it may have words.
 */
export function readAnswer(items: readonly Item[], given: unknown): Answer | null {
  const { scores, comments } = partsOf(given);
  const read: Record<string, number> = {};
  const words: Record<string, string> = {};
  for (const item of items) {
    if (!isAsked(item, read)) continue;
    const scale = scaleOf[item.kind];
    const score = scores[item.key];
    if (scale && isStep(score, scale)) read[item.key] = score;
    const comment = comments[item.key];
    if (!scale && typeof comment === "string" && comment.trim() !== "")
      words[item.key] = comment.trim().replaceAll("\u0000", "").slice(0, mostLetters);
  }
  return Object.keys(read).length === 0 ? null : { scores: read, comments: words };
}

function isStep(score: unknown, [from, to]: readonly [number, number]): score is number {
  return Number.isInteger(score) && (score as number) >= from && (score as number) <= to;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function partsOf(given: unknown) {
  const all = isRecord(given) ? given : {};
  const part = (name: string): Readonly<Record<string, unknown>> => {
    const value = all[name];
    return isRecord(value) ? value : {};
  };
  return { scores: part("scores"), comments: part("comments") };
}
