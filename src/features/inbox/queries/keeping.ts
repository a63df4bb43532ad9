/** Preferences, and what becomes of old lines. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Choice, Kind } from "../contract.ts";
import { forgetNoticesBefore } from "./notices.ts";

export async function setChoices(
  db: Database,
  personId: string,
  chosen: readonly (readonly [Kind, Choice])[],
): Promise<void> {
  await db
    .insertInto("inboxPreference")
    .values(chosen.map(([kind, choice]) => ({ personId, kind, choice })))
    .onConflict((conflict) =>
      conflict
        .columns(["personId", "kind"])
        .doUpdateSet((row) => ({ choice: row.ref("excluded.choice") })),
    )
    .execute();
}

/** Their own lines, and which offers to their teams and notices to all they have read. */
export async function countItems(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from inbox_item where person_id = ${personId})
      + (select count(*) from inbox_offer_read where person_id = ${personId})
      + (select count(*) from inbox_notice_read where person_id = ${personId}) as count`.execute(
    db,
  );
  return rows[0]!.count;
}

export async function countPreferences(db: Database, personId: string): Promise<number> {
  const row = await db
    .selectFrom("inboxPreference")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Own lines by the day they were read, offers to a team by the day they ended. */
export async function deleteReadBefore(db: Database, before: Date): Promise<number> {
  const own = await db
    .deleteFrom("inboxItem")
    .where("readAt", "<", before)
    .executeTakeFirstOrThrow();
  const offers = await db
    .deleteFrom("inboxOffer")
    .where("settledAt", "<", before)
    .executeTakeFirstOrThrow();
  const notices = await forgetNoticesBefore(db, before);
  return Number(own.numDeletedRows + offers.numDeletedRows) + notices;
}

/** Their own inbox goes; in others' inboxes the name is blanked with the person. */
export async function eraseInbox(db: Database, personId: string): Promise<void> {
  await db.deleteFrom("inboxItem").where("personId", "=", personId).execute();
  await db.deleteFrom("inboxOfferRead").where("personId", "=", personId).execute();
  await db.deleteFrom("inboxNoticeRead").where("personId", "=", personId).execute();
  await db.deleteFrom("inboxPreference").where("personId", "=", personId).execute();
}

export interface Escalation {
  readonly requestId: string;
  readonly promiseKind: "first-reply" | "next-reply" | "done";
  readonly dueAt: Date;
}

/** The working hours by which a promise is counted, as they were written. Asked by id from within a reaction. */
export async function findHoursOfPromise(
  db: Database,
  { requestId, promiseKind, dueAt }: Escalation,
): Promise<{ zone: string; hours: unknown; holidays: string[] } | undefined> {
  return db
    .selectFrom("clock")
    .innerJoin("calendarHours", "calendarHours.id", "clock.hoursId")
    .select(["calendarHours.zone", "calendarHours.hours", "calendarHours.holidays"])
    .where("clock.requestId", "=", requestId)
    .where("clock.kind", "=", promiseKind)
    .where("clock.dueAt", "=", dueAt)
    .orderBy("clock.startedAt", "desc")
    .limit(1)
    .executeTakeFirst();
}

export async function planEscalation(db: Database, escalation: Escalation & { tellAt: Date }) {
  await db
    .insertInto("escalation")
    .values(escalation)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes what is due, a batch at a time; answers those whose promise still runs, broken. */
export async function takeEscalations(
  db: Database,
  now: Date,
  most: number,
): Promise<{ taken: number; still: Escalation[] }> {
  const { rows } = await sql<Escalation & { still: boolean }>`
    delete from escalation where (request_id, promise_kind, due_at) in (
      select request_id, promise_kind, due_at from escalation where tell_at <= ${now}
      order by tell_at limit ${most} for update skip locked)
    returning request_id as "requestId", promise_kind as "promiseKind", due_at as "dueAt",
      exists (select from clock where clock.request_id = escalation.request_id and clock.kind = escalation.promise_kind
        and clock.due_at = escalation.due_at and clock.stopped_at is null) as still`.execute(db);
  return { taken: rows.length, still: rows.filter((row) => row.still) };
}
