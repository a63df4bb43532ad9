/** The requests behind a line. What the reader may not see is counted and not listed. */
import { type RawBuilder, sql } from "kysely";
import { requestsVisibleTo } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { goodwillVisibleTo } from "../access.ts";
import type { Line, Moment } from "./line.ts";
import type { Way } from "./lingering.ts";

/** The keys of the last row of the page before. */
export type After = readonly [at: string, id: string] | null;

export interface EntryRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly good: boolean;
  readonly at: Date | null;
  /** By which the list is in order, as text. */
  readonly key: string;
}

interface Behind extends Moment {
  readonly line: Line;
  readonly way: Way;
  readonly since: Date;
}

interface Paged {
  readonly after: After;
  readonly limit: number;
}

/** Requests of the way that the line counts and the reader may see, by when they were booked: one walk of an index until the page is full. */
function entries(
  who: Who,
  { line, way, ...moment }: Behind,
  { bookedAt, which }: { bookedAt: RawBuilder<unknown>; which: RawBuilder<unknown> },
  { after, limit }: Paged,
): RawBuilder<unknown> {
  const { fromId, toId } = way;
  const [providerId, customerId] = line.of === "provider" ? [fromId, toId] : [toId, fromId];
  const further = after
    ? sql`(${bookedAt}, m.request_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql`true`;
  return sql`
    select request.id, request.number, request.title, ${line.good(moment)} as good, m.ended_at as at, ${bookedAt} as booked_at
    from request_measure as m join request on request.id = m.request_id
    where m.provider_id = ${providerId} and m.customer_team_id = ${customerId} and ${which} and ${line.counts(moment)}
      and ${further} and ${goodwillVisibleTo(who)} and ${requestsVisibleTo(who)}
    order by ${bookedAt} desc, m.request_id desc limit ${limit}`;
}

/** What is open still and not good any more first, then what ended, the newest first. */
export async function listEntries(
  db: Database,
  who: Who,
  behind: Behind,
  paged: Paged,
): Promise<EntryRow[]> {
  const isBad = sql`m.ended_at is null and not ${behind.line.good(behind)}`;
  const open = { bookedAt: sql`'infinity'::timestamptz`, which: isBad };
  const ended = { bookedAt: sql`m.ended_at`, which: sql`m.ended_at >= ${behind.since}` };
  const { rows } = await sql<EntryRow>`
    select id, number, title, good, at, booked_at::text as key
    from ((${entries(who, behind, open, paged)}) union all (${entries(who, behind, ended, paged)})) as entry
    order by booked_at desc, id desc limit ${paged.limit}`.execute(db);
  return rows;
}

/** As many as the kept sums count, whoever may see them. */
export async function countEntries(
  db: Database,
  who: Pick<Who, "guest">,
  { line, way }: Pick<Behind, "line" | "way">,
): Promise<number> {
  const { fromId, toId } = way;
  const [providerId, customerId] = line.of === "provider" ? [fromId, toId] : [toId, fromId];
  const { rows } = await sql<{ n: number }>`
    select n from goodwill_sum as kept
    where provider_id = ${providerId} and customer_id = ${customerId} and line = ${line.line} and span = 'now'
      and ${goodwillVisibleTo(who)}`.execute(db);
  return rows[0]?.n ?? 0;
}
