/** SQL of reminders, of what is stored about a person, of people who leave, and of erasing. Reads across every reader's view. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Asked } from "./rounds.ts";

/** Those who are to look at their resolution by this day and were not told; they are told once. */
export async function takeReminders(db: Database, day: string): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    update growth_resolution set reminded = true where remind_day <= ${day} and not reminded
    returning person_id as "personId"`.execute(db);
  return rows.map(({ personId }) => personId);
}

const counted =
  (rows: (personId: string) => ReturnType<typeof sql<{ count: number }>>) =>
  async (db: Database, personId: string): Promise<number> =>
    (await rows(personId).execute(db)).rows[0]!.count;

export const countEntriesOf = counted(
  (personId) =>
    sql<{
      count: number;
    }>`select count(*) as count from growth_entry where person_id = ${personId}`,
);
export const countSharesOf = counted(
  (personId) =>
    sql<{
      count: number;
    }>`select count(*) as count from growth_share where owner_id = ${personId} or to_id = ${personId}`,
);
export const countResolutionsOf = counted(
  (personId) =>
    sql<{
      count: number;
    }>`select count(*) as count from growth_resolution where person_id = ${personId}`,
);
export const countRoundsOf = counted(
  (personId) =>
    sql<{ count: number }>`select count(*) as count from growth_round where owner_id = ${personId}`,
);
export const countInvitationsOf = counted(
  (personId) =>
    sql<{
      count: number;
    }>`select count(*) as count from growth_invitation where person_id = ${personId}`,
);

/** What was answered in them goes. Of those that were handed over the day of the end stays, until `forgetDays`. */
export async function deleteRoundsEndedBefore(db: Database, before: Date): Promise<number> {
  const isOld = sql`ended_on < (${before}::timestamptz at time zone 'UTC')::date`;
  const { numAffectedRows: destroyed = 0n } = await sql`
    delete from growth_round where ${isOld} and state = 'destroyed'`.execute(db);
  const { rows } = await sql<{ id: string }>`
    update growth_round set state = 'deleted', answered = null where ${isOld} and state = 'released' returning id`.execute(
    db,
  );
  const ids = rows.map(({ id }) => id);
  await sql`delete from growth_view where round_id = any(${ids}::uuid[])`.execute(db);
  return Number(destroyed) + ids.length;
}

/** Of rounds that were deleted nothing is left once they ended on this day or before. */
export async function forgetDays(db: Database, untilDay: string): Promise<void> {
  await sql`delete from growth_round where state = 'deleted' and ended_on <= ${untilDay}`.execute(
    db,
  );
}

/** Whoever has left is reminded of nothing, asked nothing, and holds no copies; what they wrote stays until their name is erased. Answers what they had been asked. */
export async function letGo(db: Database, personId: string): Promise<Asked[]> {
  await sql`delete from growth_resolution where person_id = ${personId}`.execute(db);
  await sql`delete from growth_share where to_id = ${personId}`.execute(db);
  const { rows } = await sql<Asked & { askedOn: string | null }>`
    delete from growth_invitation where person_id = ${personId} and not answered
    returning round_id as "roundId", person_id as "personId", to_char(asked_on, 'YYYY-MM-DD') as "askedOn"`.execute(
    db,
  );
  return rows.filter(({ askedOn }) => askedOn !== null);
}

export async function eraseGrowth(db: Database, personId: string): Promise<void> {
  await sql`delete from growth_resolution where person_id = ${personId}`.execute(db);
  await sql`delete from growth_share where owner_id = ${personId} or to_id = ${personId}`.execute(
    db,
  );
  await sql`delete from growth_entry where person_id = ${personId}`.execute(db);
  await sql`delete from growth_round where owner_id = ${personId}`.execute(db);
  await sql`delete from growth_invitation where person_id = ${personId}`.execute(db);
}
