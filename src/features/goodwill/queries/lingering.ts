/**
 * What is open between two teams with the next step theirs, and quiet for longer than usual. Of whom the step is, lingering has found out:
 * the team that serves, or the team that was asked for an answer.
 */
import { type RawBuilder, sql } from "kysely";
import { requestsVisibleTo } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import type { After, EntryRow } from "./evidence.ts";

export interface Way {
  readonly fromId: string;
  readonly toId: string;
}

const openBetween = ({ fromId, toId }: Way): RawBuilder<unknown> => sql`
  quiet_request as quiet join request_measure as m on m.request_id = quiet.request_id
  join request on request.id = quiet.request_id and request.closed_at is null
  where quiet.team_id = ${fromId} and not quiet.confidential and (
    (quiet.waits = 'serve' and quiet.provider_id = ${fromId} and m.customer_team_id = ${toId})
    or (quiet.waits = 'answer' and quiet.provider_id = ${toId} and m.customer_team_id = ${fromId}))`;

export async function countLingering(
  db: Database,
  way: Way,
  now: Date,
): Promise<{ open: number; quiet: number }> {
  const { rows } = await sql<{ open: number; quiet: number }>`
    select count(*) as open, count(*) filter (where quiet.lingers_at <= ${now}) as quiet from ${openBetween(way)}`.execute(
    db,
  );
  return rows[0]!;
}

/** Those that the reader may see, the longest without a step first; what is not quiet for too long is good. */
export async function listLingering(
  db: Database,
  who: Who,
  way: Way,
  { now, after, limit }: { now: Date; after: After; limit: number },
): Promise<EntryRow[]> {
  const further = after
    ? sql`(quiet.step_at, request.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql`true`;
  const { rows } = await sql<EntryRow>`
    select request.id, request.number, request.title, quiet.step_at as at, quiet.step_at::text as key,
      coalesce(quiet.lingers_at > ${now}, true) as good
    from ${openBetween(way)} and ${requestsVisibleTo(who)} and ${further}
    order by quiet.step_at, request.id limit ${limit}`.execute(db);
  return rows;
}
