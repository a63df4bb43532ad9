/** SQL of what people say of their own meetings: words, presence, corrections, settings, and nudges that were sent. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Correction, WordKind } from "../contract.ts";

/** Whose meeting, and which: the same for all who are invited. */
export interface Mine {
  readonly key: string;
  readonly personId: string;
}

export interface NewWord extends Mine {
  readonly kind: WordKind;
  readonly newAt: Date | null;
  readonly startsAt: Date;
  readonly saidAt: Date;
}

/** One word for each meeting: a newer one takes its place. Who says the same once more, with another time, said it when they first did. */
export async function putWord(db: Database, word: NewWord): Promise<void> {
  const { kind, newAt, startsAt } = word;
  const saidAt = sql<Date>`case when meeting_word.kind = excluded.kind and meeting_word.starts_at = excluded.starts_at
    then meeting_word.said_at else excluded.said_at end`;
  await db
    .insertInto("meetingWord")
    .values(word)
    .onConflict((conflict) =>
      conflict.columns(["key", "personId"]).doUpdateSet({ kind, newAt, startsAt, saidAt }),
    )
    .execute();
}

export async function deleteWord(db: Database, { key, personId }: Mine): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("meetingWord")
    .where("key", "=", key)
    .where("personId", "=", personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** What is said of a meeting is said of the time at which it stands. */
interface Said extends Mine {
  readonly startsAt: Date;
  readonly at: Date;
}

/** The first time counts; after the meeting was moved it is said anew. */
export async function putPresence(db: Database, row: Said): Promise<void> {
  const { at, startsAt } = row;
  await db
    .insertInto("meetingPresence")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(["key", "personId"])
        .doUpdateSet({ at, startsAt })
        .where("meetingPresence.startsAt", "<>", startsAt),
    )
    .execute();
}

export async function deletePresence(db: Database, { key, personId }: Mine): Promise<void> {
  await db
    .deleteFrom("meetingPresence")
    .where("key", "=", key)
    .where("personId", "=", personId)
    .execute();
}

export async function putCorrection(
  db: Database,
  row: Said & { readonly says: Correction },
): Promise<void> {
  const { says, at, startsAt } = row;
  await db
    .insertInto("meetingCorrection")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["key", "personId"]).doUpdateSet({ says, at, startsAt }),
    )
    .execute();
}

export async function deleteCorrection(db: Database, { key, personId }: Mine): Promise<void> {
  await db
    .deleteFrom("meetingCorrection")
    .where("key", "=", key)
    .where("personId", "=", personId)
    .execute();
}

export async function putSetting(
  db: Database,
  row: { readonly personId: string; readonly nudgeMinutes: number },
): Promise<void> {
  const { nudgeMinutes } = row;
  await db
    .insertInto("meetingSetting")
    .values(row)
    .onConflict((conflict) => conflict.column("personId").doUpdateSet({ nudgeMinutes }))
    .execute();
}

export interface Nudge {
  readonly id: string;
  readonly key: string;
  readonly personId: string;
  readonly title: string;
  readonly startsAt: Date;
}

/**
 * Across everybody's: meetings that begin within the time that each person chose, noted as told. Of each the copy that was read last counts.
 * Not those of a whole day, those that are free, declined or cancelled, and not where somebody is there already or has said that they cannot
 * come.
 */
export async function takeNudges(db: Database, now: Date, usual: number): Promise<Nudge[]> {
  const { rows } = await sql<Nudge>`
    with near as (
      select distinct key, person_id from meeting
      where starts_at > ${now} and starts_at <= ${now}::timestamptz + interval '1 hour'),
    newest as (
      select distinct on (key, person_id) meeting.* from meeting join near using (key, person_id)
      order by key, person_id, seen_at desc, id),
    due as (
      select meeting.id, meeting.key, meeting.person_id, meeting.title, meeting.starts_at
      from newest as meeting left join meeting_setting as setting on setting.person_id = meeting.person_id
      where starts_at > ${now}
        and starts_at <= ${now}::timestamptz + coalesce(setting.nudge_minutes, ${usual}::int) * interval '1 minute'
        and not is_all_day and not is_free and answer <> 'declined' and cancelled_at is null
        and not exists (select from meeting_presence as said where ${ofMeeting})
        and not exists (select from meeting_word as said where ${ofMeeting} and said.kind = 'cannot')),
    noted as (
      insert into meeting_nudge (key, person_id, starts_at) select key, person_id, starts_at from due
      on conflict do nothing returning key, person_id)
    select due.id, due.key, due.person_id as "personId", due.title, due.starts_at as "startsAt"
    from due join noted using (key, person_id) order by due.starts_at, due.key, due.person_id`.execute(
    db,
  );
  return rows;
}

const ofMeeting = sql`
  said.key = meeting.key and said.person_id = meeting.person_id and said.starts_at = meeting.starts_at`;
