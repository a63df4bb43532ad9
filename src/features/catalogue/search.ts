/** The search for a service by the words that a colleague would use: beginnings of words, their stems, other words, and slips of the hand. */
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import {
  type CardRow,
  findServicesByWords,
  findVocabulary,
  type ServiceFilter,
} from "./queries/lists.ts";
import { nearestWord, wordsOf } from "./words.ts";

export interface FoundServices {
  readonly rows: readonly CardRow[];
  /** The words that were looked for instead of the ones given; null when those were found. */
  readonly lookedFor: string | null;
}

export async function searchServices(
  db: Database,
  who: Who,
  text: string,
  filter: ServiceFilter = { state: "live", limit: 20 },
): Promise<FoundServices> {
  const words = wordsOf(text);
  if (words.length === 0) return { rows: [], lookedFor: null };
  const rows = await findServicesByWords(db, who, words, filter);
  if (rows.length > 0) return { rows, lookedFor: null };
  // Only words of services that the person sees: a guess must not tell of others.
  const vocabulary = new Set((await findVocabulary(db, who, filter)).flatMap(allWordsOf));
  const meant = words.flatMap((word) => nearestWord(word, vocabulary) ?? []);
  if (meant.length === 0) return { rows: [], lookedFor: null };
  return {
    rows: await findServicesByWords(db, who, meant, filter),
    lookedFor: meant.join(" "),
  };
}

function allWordsOf(text: string): string[] {
  return wordsOf(text, Infinity);
}
