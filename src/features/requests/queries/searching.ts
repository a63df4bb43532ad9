/**
 * The search, newest first. A word that many requests have is found among the newest ones at once, and an index would first gather all
 * that have it; a rare word is found by the index at once, and a walk would pass by all that have it not. So the newest are looked
 * through, and the index is asked only when they do not fill the page.
 */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { manyRequestsVisibleTo, messagesOfRequestVisibleTo } from "../access.ts";
import { type ListRow, type Listing, conditionsOf, newestOf, rowsOf } from "./lists.ts";

type Searching = Listing & {
  /** A query of `to_tsquery`, made by search-words.ts. */
  readonly words: string;
};

/** How many of the newest are looked through before the index is asked, by how many hits there are: what costs less comes first. */
function depthsFor(hits: number): readonly number[] {
  if (hits <= 5_000) return [];
  if (hits <= 20_000) return [800];
  return hits <= 200_000 ? [800, 8_000] : [800, 8_000, 80_000];
}

export async function searchRequests(db: Database, who: Who, asked: Searching): Promise<ListRow[]> {
  const { indexed, hits } = await planSearch(db, asked.words);
  for (const depth of depthsFor(hits)) {
    const newest = await rowsOf(db, foundAmongNewest(who, asked, depth));
    if (newest.length >= asked.limit) return newest;
  }
  return rowsOf(db, foundByIndex(who, asked, indexed));
}

/**
 * What the index is best asked for, by the estimates of PostgreSQL: all words, or all but the last. That one may be unfinished and begin
 * so many words that gathering them costs more than looking at what the others leave.
 */
async function planSearch(db: Database, words: string): Promise<{ indexed: string; hits: number }> {
  const cut = words.lastIndexOf(" & ");
  const last = await estimateHits(db, cut < 0 ? words : words.slice(cut + 3));
  if (cut < 0) return { indexed: words, hits: last };
  const finished = words.slice(0, cut);
  const others = await estimateHits(db, finished);
  // Words that the index does not know, such as 'the', are estimated at none.
  const byOthers = others > 0 && others < last;
  return { indexed: byOthers ? finished : words, hits: Math.min(last, others || last) };
}

/** How many requests and messages PostgreSQL thinks have the words; 0 when there is nothing in them to look for. */
async function estimateHits(db: Database, words: string): Promise<number> {
  const { rows } = await sql<{ "QUERY PLAN": [{ Plan: { "Plan Rows": number } }] }>`
    explain (format json) select from (
      select from request where search @@ ${queryOf(words)} union all select from message where search @@ ${queryOf(words)}) as hit
    where numnode(${queryOf(words)}) > 0`.execute(db);
  const plan = Object.values(rows[0] ?? {})[0];
  return plan?.[0].Plan["Plan Rows"] ?? 0;
}

function queryOf(words: string): RawBuilder<unknown> {
  return sql`to_tsquery('english', ${words})`;
}

function isNumber({ filter }: Searching): RawBuilder<unknown> {
  return filter.number === undefined ? sql`` : sql`or request.number = ${filter.number}`;
}

/** Of the newest that the reader sees, down to `depth`, those with the words. */
export function foundAmongNewest(who: Who, asked: Searching, depth: number): RawBuilder<unknown> {
  const query = queryOf(asked.words);
  return sql`
    select near.id from (${newestOf(who, { ...asked, limit: depth })}) as near join request on request.id = near.id
    where request.search @@ ${query} ${isNumber(asked)} or exists (
      select from message where message.request_id = near.id and message.search @@ ${query} and ${messagesOfRequestVisibleTo(who)})
    order by near.asked_at desc, near.id desc limit ${asked.limit}`;
}

/**
 * All hits are gathered first and then looked at with the reader's eyes: with both in one, PostgreSQL takes the look for so dear that it
 * rather walks through every request there is. `ts_match_vq` is `@@` as a function, for which no index is used.
 */
export function foundByIndex(who: Who, asked: Searching, indexed: string): RawBuilder<unknown> {
  const { filter, after, words, limit } = asked;
  const conditions = conditionsOf(filter);
  if (after) conditions.push(sql`(request.asked_at, request.id) < (${after.at}, ${after.id})`);
  const narrowed = sql.join(
    conditions.map((condition) => sql` and ${condition}`),
    sql``,
  );
  const all = (search: RawBuilder<unknown>): RawBuilder<unknown> =>
    indexed === words ? sql`` : sql`and ts_match_vq(${search}, ${queryOf(words)})`;
  const numbered =
    filter.number === undefined
      ? sql``
      : sql`union all select ${seenBy} from request where request.number = ${filter.number} ${narrowed}`;
  return sql`
    with hit as materialized (
      select ${seenBy} from request where request.search @@ ${queryOf(indexed)} ${all(sql`request.search`)} ${narrowed}
      union all select ${seenBy} from message join request on request.id = message.request_id
      where message.search @@ ${queryOf(indexed)} ${all(sql`message.search`)} and ${messagesOfRequestVisibleTo(who)} ${narrowed}
      ${numbered})
    select distinct request.id, request.asked_at from hit as request where ${manyRequestsVisibleTo(who)}
    order by request.asked_at desc, request.id desc limit ${limit}`;
}

/** What decides who sees a request, and in which order it stands. */
const seenBy = sql`request.id, request.asked_at, request.customer_id, request.customer_team_id, request.team_id, request.holder_id,
  request.confidential`;
