/** The words that were searched for, where they stand: in the rows of one page, never for more. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { messagesOfRequestVisibleTo, requestsVisibleTo } from "../access.ts";
import { anyOf, hitBegins, hitEnds } from "../snippets.ts";

export interface MarkedRow {
  readonly id: string;
  readonly place: "description" | "reply" | "note";
  readonly marked: string;
}

const marking = `MinWords=12, MaxWords=28, ShortWord=0, StartSel="${hitBegins}", StopSel="${hitEnds}"`;

/**
 * The description before what was written to it, of that the newest; only what the reader may read. Nothing is quoted from what is
 * confidential: a list is read over shoulders. The title needs no quoting, it stands in the row.
 */
export async function markHits(
  db: Database,
  who: Who,
  ids: readonly string[],
  words: string,
): Promise<MarkedRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<MarkedRow>`
    with asked as (select to_tsquery('english', ${words}) as all_words, to_tsquery('english', ${anyOf(words)}) as any_word)
    select request.id, hit.place,
      ts_headline('english', translate(hit.text, ${hitBegins + hitEnds}, ''), asked.any_word, ${marking}) as marked
    from request cross join asked cross join lateral (
      (select 'description' as place, left(request.description, 20000) as text, 0 as rank
        where request.search @@ asked.all_words and to_tsvector('english', left(request.description, 20000)) @@ asked.any_word)
      union all
      (select message.kind, left(message.body, 20000), 1 from message
        where message.request_id = request.id and message.search @@ asked.all_words and ${messagesOfRequestVisibleTo(who)}
        order by message.at desc, message.position desc limit 1)
      order by rank limit 1) as hit
    where request.id = any(${[...ids]}::uuid[]) and not request.confidential and ${requestsVisibleTo(who)}`.execute(
    db,
  );
  return rows;
}
