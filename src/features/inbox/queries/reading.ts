/** A person's own inbox. Every question goes through itemsVisibleTo. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { itemsVisibleTo } from "../access.ts";
import type { Kind } from "../contract.ts";

export interface ItemRow {
  readonly id: string;
  readonly kind: Kind;
  readonly at: Date;
  readonly readAt: Date | null;
  readonly count: number;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly requestId: string | null;
  readonly number: number | null;
  readonly title: string | null;
  readonly state: string | null;
  readonly customerId: string | null;
  readonly servingId: string | null;
  readonly servingName: string | null;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly words: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface ItemsWanted {
  readonly unread: boolean;
  readonly after: readonly [at: string, id: string] | null;
  readonly limit: number;
}

export async function listItems(db: Database, who: Who, wanted: ItemsWanted): Promise<ItemRow[]> {
  const { unread, after, limit } = wanted;
  const { rows } = await sql<ItemRow>`
    select inbox_item.id, inbox_item.kind, inbox_item.at, inbox_item.read_at as "readAt", inbox_item.count, inbox_item.detail,
      inbox_item.actor_id as "actorId", actor.name as "actorName", inbox_item.request_id as "requestId", about.number, about.title,
      about.state, about.customer_id as "customerId", serving.id as "servingId", serving.name as "servingName",
      inbox_item.team_id as "teamId", of_team.name as "teamName", left(message.body, 280) as words
    from inbox_item
    left join request as about on about.id = inbox_item.request_id
    left join team as serving on serving.id = about.team_id
    left join team as of_team on of_team.id = inbox_item.team_id
    left join person as actor on actor.id = inbox_item.actor_id
    left join message on message.id = (inbox_item.detail->>'messageId')::uuid and message.kind = 'reply' and not inbox_item.of_note
    where ${itemsVisibleTo(who)} ${unread ? sql`and inbox_item.read_at is null` : sql``}
      ${after ? sql`and (inbox_item.at, inbox_item.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by inbox_item.at desc, inbox_item.id desc limit ${limit}`.execute(db);
  return rows;
}

export async function countUnread(
  db: Database,
  who: Who,
  shownKinds: readonly Kind[],
): Promise<{ shown: number; quiet: number }> {
  const { rows } = await sql<{ shown: number; quiet: number }>`
    select count(*) filter (where kind = any(${[...shownKinds]}::text[])) as shown,
      count(*) filter (where kind <> all(${[...shownKinds]}::text[])) as quiet
    from inbox_item where read_at is null and ${itemsVisibleTo(who)}`.execute(db);
  return rows[0]!;
}

/** False when there is no such line for this reader. One that is read already stays as it was. */
export async function readItem(db: Database, who: Who, id: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update inbox_item set read_at = coalesce(read_at, ${now})
    where id = ${id} and ${itemsVisibleTo(who)} returning 1`.execute(db);
  return rows.length > 0;
}

const mostAtOnce = 5000;

export async function readItems(
  db: Database,
  who: Who,
  requestId: string | null,
  now: Date,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update inbox_item set read_at = ${now} where id in (
      select id from inbox_item where read_at is null and ${itemsVisibleTo(who)}
        and (${requestId}::uuid is null or request_id = ${requestId}::uuid)
      order by at desc limit ${mostAtOnce})
    returning id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Of several of one kind about one request the newest comes back, unless an unread one stands there already. */
export async function unreadItems(db: Database, who: Who, ids: readonly string[]): Promise<void> {
  await sql`
    update inbox_item set read_at = null where id in (
      select distinct on (kind, coalesce(request_id, id)) id from inbox_item
      where id = any(${[...ids]}::uuid[]) and read_at is not null and ${itemsVisibleTo(who)}
        and not exists (
          select from inbox_item as unread where unread.person_id = inbox_item.person_id and unread.kind = inbox_item.kind
            and unread.request_id = inbox_item.request_id and unread.read_at is null)
      order by kind, coalesce(request_id, id), at desc, id desc)`.execute(db);
}
