/** The history of a request: events, replies and notes. */
import { type RawBuilder, sql } from "kysely";
import { outcomesVisibleTo } from "#feature/outcomes";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { messagesVisibleTo, requestsVisibleTo } from "../access.ts";
import type { State } from "../contract.ts";
import type { LastStep } from "../rules.ts";

export interface NewEvent {
  readonly id: string;
  readonly requestId: string;
  readonly at: Date;
  readonly kind: string;
  readonly actorId: string | null;
  readonly teamId: string;
  readonly detail?: Record<string, unknown>;
}

export async function writeEvent(db: Database, event: NewEvent): Promise<void> {
  const detail = JSON.stringify(event.detail ?? {});
  await db
    .insertInto("requestEvent")
    .values({ ...event, detail })
    .execute();
}

export interface NewMessage {
  readonly id: string;
  readonly requestId: string;
  readonly kind: "reply" | "note";
  readonly authorId: string;
  readonly side: "customer" | "provider";
  readonly body: string;
  readonly at: Date;
  /** When its request was asked. */
  readonly askedAt: Date;
}

export async function writeMessage(db: Database, message: NewMessage): Promise<void> {
  await db.insertInto("message").values(message).execute();
}

export async function writeMentions(
  db: Database,
  messageId: string,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  await db
    .insertInto("mention")
    .values(personIds.map((personId) => ({ messageId, personId })))
    .execute();
}

export interface HistoryRow {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly side: "customer" | "provider" | null;
  readonly body: string | null;
  readonly detail: Record<string, unknown>;
  readonly attachments: { id: string; name: string; type: string; sizeBytes: number }[];
}

/** What an entry says of another request stays with those who may see that one; for others it says only that there was one. */
function detailFor(who: Who): RawBuilder<unknown> {
  const other = sql`coalesce(entry.detail ->> 'intoId', entry.detail ->> 'fromId', entry.detail ->> 'toId', entry.detail ->> 'partId',
    entry.detail ->> 'requestId')`;
  return sql`case when entry.kind = any(${ofAnother}) and not exists (
      select from request where request.id = (${other})::uuid and ${requestsVisibleTo(who)})
    then entry.detail - array['title', 'number', 'fromId', 'intoId', 'toId', 'partId', 'requestId']
      || jsonb_build_object('unseen', case when entry.detail ? 'intoId' then 'into' else 'from' end)
    else entry.detail end`;
}

/** What was said of who waits outside, with its words as they stand there; guests are not told of segments. */
function saidOutside(who: Who): RawBuilder<unknown> {
  return sql`case when entry.kind = 'outside-claimed' then coalesce((
      select jsonb_strip_nulls(jsonb_build_object('segment', case when ${outcomesVisibleTo(who)} then segment.name end,
        'reference', claim.reference, 'since', claim.since))
      from outside_claim as claim left join segment on segment.id = claim.segment_id
      where claim.id = (entry.detail ->> 'claimId')::uuid), '{}') else '{}' end`;
}

const ofAnother = ["merged", "split", "split-off", "linked", "unlinked", "part-asked"];

/** Everything the reader may see, oldest first. Equal times keep the order in which they were written. */
export async function listHistory(
  db: Database,
  who: Who,
  requestId: string,
): Promise<HistoryRow[]> {
  const { rows } = await sql<HistoryRow>`
    with seen as (select request.id from request where request.id = ${requestId} and ${requestsVisibleTo(who)})
    select entry.id, entry.at, entry.kind, entry.actor_id, actor.name as actor_name, entry.team_id, team.name as team_name,
      entry.side, entry.body, ${detailFor(who)} || ${saidOutside(who)} as detail,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'type', a.type, 'sizeBytes', a.size_bytes) order by a.at, a.id)
        from attachment a
        where a.request_id = ${requestId} and case when entry.kind in ('reply', 'note') then a.message_id = entry.id
          else entry.kind = 'asked' and a.message_id is null end), '[]') as attachments
    from (
      select id, at, position, kind, actor_id, team_id, null as side, null as body, detail
      from request_event where request_id in (select id from seen)
      union all
      select message.id, at, position, kind, author_id, null, side, body, '{}'
      from message where request_id in (select id from seen) and ${messagesVisibleTo(who)}
    ) as entry
    left join person as actor on actor.id = entry.actor_id
    left join team on team.id = entry.team_id
    order by entry.at, entry.position, entry.id`.execute(db);
  return rows;
}

/** In which state it was when it was made one with another. */
export async function findStateBeforeMerge(db: Database, requestId: string): Promise<State | null> {
  const { rows } = await sql<{ state: State | null }>`
    select detail ->> 'from' as state from request_event
    where request_id = ${requestId} and kind = 'merged' and detail ? 'intoId'
    order by at desc, position desc limit 1`.execute(db);
  return rows[0]?.state ?? null;
}

/** The newest step, whatever it was, with what is needed to take it back. */
export async function findLastStep(
  db: Database,
  requestId: string,
): Promise<(LastStep & { id: string; detail: Record<string, unknown> }) | undefined> {
  const { rows } = await sql<LastStep & { id: string; detail: Record<string, unknown> }>`
    select id, kind, actor_id, at, detail from (
      (select id, kind, actor_id, at, position, detail from request_event where request_id = ${requestId}
        order by at desc, position desc limit 1)
      union all
      (select id, kind, author_id, at, position, '{}' from message where request_id = ${requestId}
        order by at desc, position desc limit 1)
    ) as step order by at desc, position desc limit 1`.execute(db);
  return rows[0];
}
