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

/** One word for each meeting: a newer one takes its place. */
export async function putWord(db: Database, word: NewWord): Promise<void> {
  const { kind, newAt, startsAt, saidAt } = word;
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

/** The first time counts. */
export async function putPresence(db: Database, row: Mine & { readonly at: Date }): Promise<void> {
  await db
    .insertInto("meetingPresence")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
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
  row: Mine & { readonly says: Correction; readonly at: Date },
): Promise<void> {
  const { says, at } = row;
  await db
    .insertInto("meetingCorrection")
    .values(row)
    .onConflict((conflict) => conflict.columns(["key", "personId"]).doUpdateSet({ says, at }))
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
  readonly key: string;
  readonly personId: string;
  readonly title: string;
  readonly startsAt: Date;
}

/**
 * Across everybody's: meetings that begin within the time that each person chose, noted as told. Not those of a whole day, those that are
 * free, declined or cancelled, and not where somebody is there already or has said that they cannot come.
 */
export async function takeNudges(db: Database, now: Date, usual: number): Promise<Nudge[]> {
  const { rows } = await sql<Nudge>`
    with due as (
      select distinct on (meeting.key, meeting.person_id) meeting.key, meeting.person_id, meeting.title, meeting.starts_at
      from meeting left join meeting_setting as setting on setting.person_id = meeting.person_id
      where starts_at > ${now} and starts_at <= ${now}::timestamptz + interval '1 hour'
        and starts_at <= ${now}::timestamptz + coalesce(setting.nudge_minutes, ${usual}::int) * interval '1 minute'
        and not is_all_day and not is_free and answer <> 'declined' and cancelled_at is null
        and not exists (select from meeting_presence as p where p.key = meeting.key and p.person_id = meeting.person_id)
        and not exists (select from meeting_word as w where w.key = meeting.key and w.person_id = meeting.person_id and w.kind = 'cannot')
      order by meeting.key, meeting.person_id, seen_at desc),
    noted as (
      insert into meeting_nudge (key, person_id, starts_at) select key, person_id, starts_at from due
      on conflict do nothing returning key, person_id)
    select due.key, due.person_id as "personId", due.title, due.starts_at as "startsAt"
    from due join noted using (key, person_id) order by due.starts_at, due.key, due.person_id`.execute(
    db,
  );
  return rows;
}
