/** A person's own inbox. Every question goes through itemsVisibleTo. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { itemsVisibleTo, offersVisibleTo } from "../access.ts";
import type { Kind, NoticeKind } from "../contract.ts";
import { isUnreadNotice, noticesOf, unreadNotices } from "./notices.ts";

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

/** The reader's own lines on one page. */
function ownLines(who: Who, { unread, after, limit }: ItemsWanted) {
  return sql`
    select id, kind, at, read_at, count, detail, actor_id, request_id, team_id, of_note from inbox_item
    where ${itemsVisibleTo(who)} ${unread ? sql`and read_at is null` : sql``}
      ${after ? sql`and (at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by at desc, id desc limit ${limit}`;
}

const readOffer = sql`
  left join inbox_offer_read on inbox_offer_read.offer_id = inbox_offer.id and inbox_offer_read.person_id = membership.person_id`;

/** What was offered to the reader's teams, each team's walked newest first. */
function offeredLines(who: Who, { unread, after, limit }: ItemsWanted) {
  return sql`
    select offered.* from membership cross join lateral (
      select inbox_offer.id, ${offerKind} as kind, inbox_offer.at, coalesce(inbox_offer_read.at, inbox_offer.settled_at) as read_at,
        1::smallint as count, '{}'::jsonb as detail, inbox_offer.actor_id, inbox_offer.request_id, null::uuid as team_id, false as of_note
      from inbox_offer ${readOffer}
      where inbox_offer.team_id = membership.team_id and ${offersVisibleTo(who)}
        ${unread ? sql`and settled_at is null and inbox_offer_read.at is null` : sql``}
        ${after ? sql`and (inbox_offer.at, inbox_offer.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
      order by inbox_offer.at desc, inbox_offer.id desc limit ${limit}) as offered
    where membership.person_id = ${who.personId} and membership.until is null`;
}

const offerKind = sql`'asked-team'`;

/** What was told to all, the newest first. */
function noticedLines(who: Who, { unread, after, limit }: ItemsWanted, off: readonly NoticeKind[]) {
  return sql`
    select inbox_notice.id, inbox_notice.kind, inbox_notice.at, coalesce(inbox_notice_read.at, inbox_notice.settled_at) as read_at,
      1::smallint as count, inbox_notice.detail, null::uuid as actor_id, null::uuid as request_id, null::uuid as team_id, false as of_note
    ${noticesOf(who, off)} ${unread ? sql`and ${isUnreadNotice}` : sql``}
      ${after ? sql`and (inbox_notice.at, inbox_notice.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by inbox_notice.at desc, inbox_notice.id desc limit ${limit}`;
}

/** `offers` is false for a reader who has switched them off, as they have what is told to all in `off`. */
export async function listItems(
  db: Database,
  who: Who,
  wanted: ItemsWanted & { readonly offers: boolean; readonly off: readonly NoticeKind[] },
): Promise<ItemRow[]> {
  const { rows } = await sql<ItemRow>`
    with line as (
      select * from ((${ownLines(who, wanted)}) union all (${noticedLines(who, wanted, wanted.off)}) ${wanted.offers ? sql`union all (${offeredLines(who, wanted)})` : sql``}) as every
      order by at desc, id desc limit ${wanted.limit})
    select line.id, line.kind, line.at, line.read_at as "readAt", line.count, line.detail,
      line.actor_id as "actorId", actor.name as "actorName", line.request_id as "requestId", about.number, about.title,
      about.state, about.customer_id as "customerId", serving.id as "servingId", serving.name as "servingName",
      line.team_id as "teamId", of_team.name as "teamName", left(message.body, 280) as words
    from line
    left join request as about on about.id = line.request_id
    left join team as serving on serving.id = about.team_id
    left join team as of_team on of_team.id = line.team_id
    left join person as actor on actor.id = line.actor_id
    left join message on message.id = (line.detail->>'messageId')::uuid and message.kind = 'reply' and not line.of_note
    order by line.at desc, line.id desc`.execute(db);
  return rows;
}

/** The reader's offers that are open and unread. */
function unreadOffers(who: Who) {
  return sql`
    from membership join inbox_offer on inbox_offer.team_id = membership.team_id ${readOffer}
    where inbox_offer.settled_at is null and inbox_offer_read.at is null and ${offersVisibleTo(who)}`;
}

/** How many lines of each kind are unread. */
export async function countUnread(db: Database, who: Who): Promise<Map<Kind, number>> {
  const { rows } = await sql<{ kind: Kind; count: number }>`
    select kind, count(*) as count from inbox_item where read_at is null and ${itemsVisibleTo(who)} group by kind
    union all
    select ${offerKind}, count(*) ${unreadOffers(who)}
    union all
    select inbox_notice.kind, count(*) ${noticesOf(who, [])} and ${isUnreadNotice} group by inbox_notice.kind`.execute(
    db,
  );
  return new Map(rows.map(({ kind, count }) => [kind, count]));
}

/** False when there is no such line for this reader. One that is read already stays as it was. */
export async function readItem(db: Database, who: Who, id: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    with own as (
      update inbox_item set read_at = coalesce(read_at, ${now})
      where id = ${id} and ${itemsVisibleTo(who)} returning 1),
    offered as (
      select inbox_offer.id from membership join inbox_offer on inbox_offer.team_id = membership.team_id
      where inbox_offer.id = ${id} and ${offersVisibleTo(who)}),
    seen as (
      insert into inbox_offer_read (offer_id, person_id, at) select id, ${who.personId}, ${now} from offered on conflict do nothing),
    noticed as (select inbox_notice.id ${noticesOf(who, [])} and inbox_notice.id = ${id}),
    noted as (
      insert into inbox_notice_read (notice_id, person_id, at) select id, ${who.personId}, ${now} from noticed on conflict do nothing)
    select from own union all select from offered union all select from noticed`.execute(db);
  return rows.length > 0;
}

const mostAtOnce = 5000;

export async function readItems(
  db: Database,
  who: Who,
  requestId: string | null,
  now: Date,
): Promise<string[]> {
  const about = (column: string) =>
    sql`(${requestId}::uuid is null or ${sql.ref(column)} = ${requestId}::uuid)`;
  const { rows } = await sql<{ id: string }>`
    with own as (
      update inbox_item set read_at = ${now} where id in (
        select id from inbox_item where read_at is null and ${itemsVisibleTo(who)} and ${about("inbox_item.request_id")}
        order by at desc limit ${mostAtOnce})
      returning id),
    seen as (
      insert into inbox_offer_read (offer_id, person_id, at)
      select inbox_offer.id, membership.person_id, ${now}::timestamptz ${unreadOffers(who)} and ${about("inbox_offer.request_id")}
      order by inbox_offer.at desc limit ${mostAtOnce}
      on conflict do nothing returning offer_id),
    noted as (
      insert into inbox_notice_read (notice_id, person_id, at)
      select inbox_notice.id, ${who.personId}, ${now}::timestamptz ${noticesOf(who, [])} and ${isUnreadNotice}
        and ${requestId}::uuid is null
      on conflict do nothing returning notice_id)
    select id from own union all select offer_id from seen union all select notice_id from noted`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** Of several of one kind about one request the newest comes back, unless an unread one stands there already. */
export async function unreadItems(db: Database, who: Who, ids: readonly string[]): Promise<void> {
  await unreadNotices(db, who, ids);
  await sql`
    with offered as (
      delete from inbox_offer_read where person_id = ${who.personId} and offer_id = any(${[...ids]}::uuid[]))
    update inbox_item set read_at = null where id in (
      select distinct on (kind, coalesce(request_id, id)) id from inbox_item
      where id = any(${[...ids]}::uuid[]) and read_at is not null and ${itemsVisibleTo(who)}
        and not exists (
          select from inbox_item as unread where unread.person_id = inbox_item.person_id and unread.kind = inbox_item.kind
            and unread.request_id = inbox_item.request_id and unread.read_at is null)
      order by kind, coalesce(request_id, id), at desc, id desc)`.execute(db);
}
