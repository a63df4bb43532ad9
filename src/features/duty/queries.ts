/** All SQL of the duty feature. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Days, DaySpan, Rota, Swap } from "./rules.ts";

export interface SwapRow extends Swap {
  readonly id: string;
  readonly byPersonId: string | null;
}

export interface AbsenceRow extends DaySpan {
  readonly id: string;
}

export interface RotaAround {
  /** In the organisation's zone. */
  readonly today: string;
  readonly rota: Rota | null;
  readonly swaps: readonly SwapRow[];
  readonly absences: readonly AbsenceRow[];
}

/** Today in the organisation's zone; before the set-up in UTC. */
function today(now: Date) {
  return sql<string>`(${now}::timestamptz at time zone coalesce((select zone from organisation), 'UTC'))::date`;
}

export async function findToday(db: Database, now: Date): Promise<{ today: string; zone: string }> {
  const { rows } = await sql<{ today: string; zone: string }>`
    select to_char(${today(now)}, 'YYYY-MM-DD') as today, coalesce((select zone from organisation), 'UTC') as zone`.execute(
    db,
  );
  return rows[0]!;
}

/**
 * The team's rota with the swaps and absences that touch the days (today unless told), newest swap first. Whoever has left the team stands
 * in it no more. One query, for other features and for readers of this one, who have looked whether the team may be seen.
 */
export async function findRotaAround(
  db: Database,
  teamId: string,
  now: Date,
  days: Days | null = null,
): Promise<RotaAround> {
  const { rows } = await sql<RotaAround>`
    with span as (
      select ${today(now)} as today, coalesce(${days?.firstDay ?? null}::date, ${today(now)}) as first_day,
        coalesce(${days?.lastDay ?? null}::date, ${today(now)}) as last_day),
    present as (select person_id from membership where team_id = ${teamId} and until is null),
    turns as (
      select person_id, position from rota_member where team_id = ${teamId} and person_id in (select person_id from present))
    select
      (select to_char(today, 'YYYY-MM-DD') from span) as today,
      (select jsonb_build_object('firstDay', rota.first_day, 'turnDays', rota.turn_days,
          'memberIds', (select jsonb_agg(person_id order by position) from turns))
        from rota where rota.team_id = ${teamId} and exists (select from turns)) as rota,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'personId', person_id, 'insteadOfId', instead_of_id,
          'firstDay', swap.first_day, 'lastDay', swap.last_day, 'byPersonId', by_person_id) order by at desc, id desc)
        from duty_swap as swap, span where team_id = ${teamId} and taken_back_at is null
          and person_id in (select person_id from present)
          and swap.first_day <= span.last_day and swap.last_day >= span.first_day), '[]') as swaps,
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'personId', person_id,
          'firstDay', away.first_day, 'lastDay', away.last_day) order by away.first_day, id)
        from absence as away, span where person_id in (select person_id from present) and taken_back_at is null
          and away.first_day <= span.last_day and away.last_day >= span.first_day), '[]') as absences`.execute(
    db,
  );
  return rows[0]!;
}

/** Holds the team for a change of its rota or swaps, so that two changes follow one another. */
export async function holdDutyOf(db: Database, teamId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('goodturn.duty.' || ${teamId}::text, 0))`.execute(
    db,
  );
}

export async function setRota(db: Database, teamId: string, rota: Rota, now: Date): Promise<void> {
  const { firstDay, turnDays, memberIds } = rota;
  const row = { firstDay, turnDays, updatedAt: now };
  await db
    .insertInto("rota")
    .values({ teamId, ...row })
    .onConflict((conflict) => conflict.column("teamId").doUpdateSet(row))
    .execute();
  await db.deleteFrom("rotaMember").where("teamId", "=", teamId).execute();
  await db
    .insertInto("rotaMember")
    .values(memberIds.map((personId, position) => ({ teamId, personId, position })))
    .execute();
}

/** False when there was none. */
export async function deleteRota(db: Database, teamId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("rota")
    .where("teamId", "=", teamId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function insertSwap(
  db: Database,
  swap: Swap & { id: string; teamId: string; at: Date; byPersonId: string },
): Promise<void> {
  await db.insertInto("dutySwap").values(swap).execute();
}

/** A swap of the team that counts, locked. */
export async function findSwap(
  db: Database,
  teamId: string,
  swapId: string,
): Promise<SwapRow | undefined> {
  const { rows } = await sql<SwapRow>`
    select id, person_id as "personId", instead_of_id as "insteadOfId", by_person_id as "byPersonId",
      to_char(first_day, 'YYYY-MM-DD') as "firstDay", to_char(last_day, 'YYYY-MM-DD') as "lastDay"
    from duty_swap where id = ${swapId} and team_id = ${teamId} and taken_back_at is null for update`.execute(
    db,
  );
  return rows[0];
}

export async function takeBackSwap(db: Database, swapId: string, now: Date): Promise<void> {
  await db.updateTable("dutySwap").set({ takenBackAt: now }).where("id", "=", swapId).execute();
}

/** Someone's own absences that are not over. */
export async function listAbsences(
  db: Database,
  personId: string,
  fromDay: string,
): Promise<(Days & { id: string })[]> {
  const { rows } = await sql<Days & { id: string }>`
    select id, to_char(first_day, 'YYYY-MM-DD') as "firstDay", to_char(last_day, 'YYYY-MM-DD') as "lastDay"
    from absence where person_id = ${personId} and taken_back_at is null and last_day >= ${fromDay}::date
    order by first_day, id`.execute(db);
  return rows;
}

export async function insertAbsence(
  db: Database,
  absence: DaySpan & { id: string; at: Date; byPersonId: string },
): Promise<void> {
  await db.insertInto("absence").values(absence).execute();
}

/** False when the person has no such absence that counts. */
export async function takeBackAbsence(
  db: Database,
  { id, personId }: { id: string; personId: string },
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("absence")
    .set({ takenBackAt: now })
    .where("id", "=", id)
    .where("personId", "=", personId)
    .where("takenBackAt", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Whose absence it is, if they are in the team now. */
export async function findAbsentMember(
  db: Database,
  teamId: string,
  absenceId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("absence")
    .innerJoin("membership", "membership.personId", "absence.personId")
    .select("absence.personId")
    .where("absence.id", "=", absenceId)
    .where("absence.takenBackAt", "is", null)
    .where("membership.teamId", "=", teamId)
    .where("membership.until", "is", null)
    .executeTakeFirst();
  return row?.personId;
}

/** The teams whose duty someone's absence may change. */
export async function listTeamsOf(db: Database, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("membership")
    .select("teamId")
    .where("personId", "=", personId)
    .where("until", "is", null)
    .execute();
  return rows.map(({ teamId }) => teamId);
}

/** Names of those whom swaps and absences mention; the reader sees the team, and so its people. */
export async function findNames(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("person")
    .select(["id", "name"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function countAbsences(db: Database, personId: string): Promise<number> {
  const row = await db
    .selectFrom("absence")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function countTurns(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from rota_member where person_id = ${personId})
      + (select count(*) from duty_swap where person_id = ${personId} or instead_of_id = ${personId}) as count`.execute(
    db,
  );
  return rows[0]!.count;
}

export async function deleteAbsencesBefore(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("absence")
    .where("lastDay", "<", before.toISOString().slice(0, 10))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Turns and swaps of someone who is erased name nobody; they are in no team any more, so no day changes. */
export async function eraseDuty(db: Database, personId: string): Promise<void> {
  await db.deleteFrom("absence").where("personId", "=", personId).execute();
  await db.deleteFrom("rotaMember").where("personId", "=", personId).execute();
  await sql`delete from duty_swap where person_id = ${personId} or instead_of_id = ${personId}`.execute(
    db,
  );
}
