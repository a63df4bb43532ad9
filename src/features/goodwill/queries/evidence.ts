/** The requests behind a line. What the reader may not see is counted and not listed. */
import { type RawBuilder, sql } from "kysely";
import { requestsVisibleTo } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { goodwillVisibleTo } from "../access.ts";
import type { Line, Moment } from "./line.ts";
import type { Way } from "./lingering.ts";
import { entriesOf, measuresOf } from "./sums.ts";

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

/** What a line counts of one way: one pair's share of an index, since that day. */
function entries({ line, way, since, ...moment }: Behind): RawBuilder<unknown> {
  const { fromId, toId } = way;
  const pair =
    line.of === "provider" ? { oneId: fromId, otherId: toId } : { oneId: toId, otherId: fromId };
  return sql`
    with m as (${measuresOf([pair], since)}), booked as (${entriesOf(line, moment)}),
    entry as (select *, coalesce(ended_at, 'infinity') as booked_at from booked where ended_at is not null or not good)`;
}

export async function countEntries(
  db: Database,
  who: Pick<Who, "guest">,
  behind: Behind,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    ${entries(behind)} select count(*) as n from entry where ${goodwillVisibleTo(who)}`.execute(db);
  return rows[0]!.n;
}

/** What is open still first, then the newest. */
export async function listEntries(
  db: Database,
  who: Who,
  behind: Behind,
  { after, limit }: { readonly after: After; readonly limit: number },
): Promise<EntryRow[]> {
  const further = after
    ? sql`(entry.booked_at, request.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql`true`;
  const { rows } = await sql<EntryRow>`
    ${entries(behind)}
    select request.id, request.number, request.title, entry.good, entry.ended_at as at, entry.booked_at::text as key
    from entry join request on request.id = entry.request_id
    where ${goodwillVisibleTo(who)} and ${requestsVisibleTo(who)} and ${further}
    order by entry.booked_at desc, request.id desc limit ${limit}`.execute(db);
  return rows;
}
