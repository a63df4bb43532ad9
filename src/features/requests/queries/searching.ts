/**
 * The search, newest first. A word that many requests have is found among the newest ones at once, and an index would first gather all
 * that have it; a rare word is found by the index at once, and a walk would pass by all that have it not. So the newest are looked
 * through where hits are frequent, and the index is asked for some weeks after the others, each time for more of them, until the page
 * is full.
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

/** Of so many of the newest that the reader sees, a page has the words when one row in forty has them. */
const nearDepth = 800;
const frequent = 1 / 40;

export async function searchRequests(db: Database, who: Who, asked: Searching): Promise<ListRow[]> {
  const { indexed, hits, house } = await planSearch(db, asked.words);
  if (hits > house.rows * frequent) {
    const near = await rowsOf(db, who, foundAmongNewest(who, asked, nearDepth));
    if (near.length >= asked.limit) return near;
  }
  const rows: ListRow[] = [];
  const find = async (span: Span): Promise<number> => {
    const further = { ...asked, limit: asked.limit - rows.length };
    const found = await rowsOf(db, who, foundByIndex(who, further, indexed, span));
    rows.push(...found);
    return found.length;
  };
  // A request found by its number stands among the others wherever it was asked.
  const oldest = asked.filter.number === undefined ? monthOf(house.oldest) : null;
  let span = firstSpan(hits, oldest, monthOf(asked.after?.at ?? house.newest));
  for (;;) {
    const found = await find(span);
    const next = spanAfter(span, oldest, { found, missing: asked.limit - rows.length });
    if (!next) return rows;
    span = next;
  }
}

/** A stretch of months, both ends included; null: without an end. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

const everyMonth: Span = { from: null, to: null };

/** Months since the year 0 in UTC, as `asked_in_month` counts them (migrations/…_requests.sql). */
export const monthOf = (at: Date): number => at.getUTCFullYear() * 12 + at.getUTCMonth();

/** So many hits are gathered and looked at in some 20 ms; twice as many are not worth two turns. */
const hitsAtOnce = 2_500;

/** The newest months that hold so many hits, when they are spread evenly; all months for few hits, or where `oldest` is not told. */
export function firstSpan(hits: number, oldest: number | null, newest: number): Span {
  if (oldest === null || hits <= 2 * hitsAtOnce) return everyMonth;
  const months = newest - oldest + 1;
  // What is asked while the search goes on may lie in the next month.
  return { ...stretch(newest, Math.ceil((months * hitsAtOnce) / hits), oldest), to: newest + 1 };
}

/** As many months before a span as should hold what is missing, by what was found in it; null when nothing is missing or left. */
export function spanAfter(
  { from, to }: Span,
  oldest: number | null,
  { found, missing }: { found: number; missing: number },
): Span | null {
  if (missing === 0 || from === null || to === null || oldest === null) return null;
  const months = to - from + 1;
  const most = 4 * months;
  const enough = found === 0 ? most : Math.ceil((1.5 * months * missing) / found);
  return stretch(from - 1, Math.min(enough, most), oldest);
}

function stretch(to: number, months: number, oldest: number): Span {
  const from = to - months + 1;
  return { from: from <= oldest ? null : from, to };
}

/**
 * What the index is best asked for, by the estimates of PostgreSQL: all words, or all but the last. That one may be unfinished and begin
 * so many words that gathering them costs more than looking at what the others leave.
 */
async function planSearch(db: Database, words: string): Promise<Plan> {
  const cut = words.lastIndexOf(" & ");
  if (cut < 0) {
    const [house, hits] = await Promise.all([measureHouse(db), estimateHits(db, words)]);
    return { house, indexed: words, hits };
  }
  const finished = words.slice(0, cut);
  const [house, all, last, others] = await Promise.all([
    measureHouse(db),
    estimateHits(db, words),
    estimateHits(db, words.slice(cut + 3)),
    estimateHits(db, finished),
  ]);
  // Words that the index does not know, such as 'the', are estimated at none.
  const byOthers = others > 0 && others < last;
  return byOthers
    ? { house, indexed: finished, hits: others }
    : { house, indexed: words, hits: all };
}

interface Plan {
  readonly indexed: string;
  /** How many the index will give. */
  readonly hits: number;
  readonly house: House;
}

interface House {
  /** Requests and messages, as last counted. */
  readonly rows: number;
  /** When its requests were asked. */
  readonly oldest: Date;
  readonly newest: Date;
}

/** Two ends of an index and two counts that PostgreSQL keeps: nothing of it reaches the reader. */
async function measureHouse(db: Database): Promise<House> {
  const { rows } = await sql<House>`
    select coalesce(min(asked_at), 'epoch') as oldest, coalesce(max(asked_at), 'epoch') as newest,
      (select sum(greatest(reltuples, 0))::float8 from pg_class where oid in ('request'::regclass, 'message'::regclass)) as rows
    from request`.execute(db);
  return rows[0]!;
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
export function foundByIndex(
  who: Who,
  asked: Searching,
  indexed: string,
  span: Span = everyMonth,
): RawBuilder<unknown> {
  const { filter, after, words, limit } = asked;
  const query = sql`(${queryOf(indexed)} ${monthsOf(span)})`;
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
      select ${seenBy} from request where request.search @@ ${query} ${all(sql`request.search`)}
        ${askedWithin(span, sql`request.asked_at`)} ${narrowed}
      union all select ${seenBy} from message join request on request.id = message.request_id
      where message.search @@ ${query} ${all(sql`message.search`)} ${askedWithin(span, sql`message.asked_at`)}
        and ${messagesOfRequestVisibleTo(who)} ${narrowed}
      ${numbered})
    select distinct request.id, request.asked_at from hit as request where ${manyRequestsVisibleTo(who)}
    order by request.asked_at desc, request.id desc limit ${limit}`;
}

/** The months of a span as words of the index. One without a beginning has too many of them: its hits are narrowed by their rows. */
function monthsOf({ from, to }: Span): RawBuilder<unknown> {
  if (from === null || to === null) return sql``;
  const months = Array.from({ length: to - from + 1 }, (_, place) => `'@${from + place}'`);
  return sql`&& ${months.join(" | ")}::tsquery`;
}

function askedWithin({ from, to }: Span, askedAt: RawBuilder<Date>): RawBuilder<unknown> {
  if (from !== null || to === null) return sql``;
  return sql`and ${askedAt} < ${beginOf(to + 1)}`;
}

const beginOf = (month: number): Date => new Date(Date.UTC(Math.floor(month / 12), month % 12));

/** What decides who sees a request, and in which order it stands. */
const seenBy = sql`request.id, request.asked_at, request.customer_id, request.customer_team_id, request.team_id, request.holder_id,
  request.confidential`;
