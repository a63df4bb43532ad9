/** For the rows of one page of a search: where in each the words stand. */
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { type MarkedRow, markHits } from "./queries/snippets.ts";
import { type Piece, piecesOf } from "./snippets.ts";

export interface Quote {
  readonly place: MarkedRow["place"];
  readonly pieces: Piece[];
}

/** By the id of the request; one in which only the title has the words, or of which nothing may be quoted, is not among them. */
export async function quoteHits(
  db: Database,
  who: Who,
  ids: readonly string[],
  words: string | undefined,
): Promise<Map<string, Quote>> {
  const marked = words === undefined ? [] : await markHits(db, who, ids, words);
  const quotes = new Map<string, Quote>();
  for (const row of marked) {
    const pieces = piecesOf(row.marked);
    if (pieces) quotes.set(row.id, { place: row.place, pieces });
  }
  return quotes;
}
