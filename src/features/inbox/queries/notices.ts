/** What is told to all colleagues: one row, whoever is here, and who has read it. */
import { type RawBuilder, sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { noticesVisibleTo } from "../access.ts";
import type { NoticeKind } from "../contract.ts";

export interface Notice {
  readonly kind: NoticeKind;
  /** What it tells; the same twice adds nothing. */
  readonly key: string;
  readonly actorId: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/** Adds it; earlier ones of its kind are out of date with it. */
export async function addNotice(db: Database, notice: Notice): Promise<void> {
  const { kind, key, actorId, detail, at } = notice;
  await sql`
    insert into inbox_notice (id, kind, told, actor_id, detail, at)
    values (${newId()}, ${kind}, ${key}, ${actorId}, ${JSON.stringify(detail)}::jsonb, ${at})
    on conflict (kind, told) do nothing`.execute(db);
  await sql`
    update inbox_notice set settled_at = ${at} where kind = ${kind} and told <> ${key} and settled_at is null`.execute(
    db,
  );
}

/** The person has done what notices of the kind asked for: their lines go. */
export async function takeNoticesAway(
  db: Database,
  { kind, personId, now }: { kind: NoticeKind; personId: string; now: Date },
): Promise<void> {
  await sql`
    insert into inbox_notice_read (notice_id, person_id, at, gone_at)
    select id, ${personId}, ${now}::timestamptz, ${now}::timestamptz from inbox_notice where kind = ${kind}
    on conflict (notice_id, person_id) do update set gone_at = coalesce(inbox_notice_read.gone_at, excluded.gone_at)`.execute(
    db,
  );
}

/** From what is told to the reader, with what they have read of it; kinds that they have switched off are left out. */
export function noticesOf(who: Who, off: readonly NoticeKind[]): RawBuilder<unknown> {
  return sql`
    from inbox_notice left join inbox_notice_read on inbox_notice_read.notice_id = inbox_notice.id
      and inbox_notice_read.person_id = ${who.personId}
    where ${noticesVisibleTo(who)} and inbox_notice.kind <> all(${[...off]}::text[])`;
}

export const isUnreadNotice = sql`inbox_notice_read.at is null and inbox_notice.settled_at is null`;

/** Those that they have read are unread again, unless the line is gone. */
export async function unreadNotices(db: Database, who: Who, ids: readonly string[]): Promise<void> {
  await sql`
    delete from inbox_notice_read
    where person_id = ${who.personId} and notice_id = any(${[...ids]}::uuid[]) and gone_at is null`.execute(
    db,
  );
}

/** By the day they ended; what somebody has read goes for them alone, by the day they read it. */
export async function forgetNoticesBefore(db: Database, before: Date): Promise<number> {
  const ended = await db
    .deleteFrom("inboxNotice")
    .where("settledAt", "<", before)
    .executeTakeFirstOrThrow();
  const read = await db
    .updateTable("inboxNoticeRead")
    .set((row) => ({ goneAt: row.ref("at") }))
    .where("at", "<", before)
    .where("goneAt", "is", null)
    .executeTakeFirstOrThrow();
  return Number(ended.numDeletedRows + read.numUpdatedRows);
}
