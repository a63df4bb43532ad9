/** SQL of what is stored about a person, and for how long. Reads across every reader's view. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

const count = async (db: Database, from: ReturnType<typeof sql>): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${from}`.execute(db);
  return rows[0]!.count;
};

export const countHosted = (db: Database, personId: string): Promise<number> =>
  count(db, sql`gathering where host_id = ${personId}`);

export const countAnswers = (db: Database, personId: string): Promise<number> =>
  count(db, sql`gathering_guest where person_id = ${personId}`);

export const countWishes = (db: Database, personId: string): Promise<number> =>
  count(db, sql`coffee_wish where person_id = ${personId}`);

export const countPairs = (db: Database, personId: string): Promise<number> =>
  count(db, sql`coffee_pair where one_id = ${personId} or other_id = ${personId}`);

/** Gatherings stay without who hosted them; what somebody answered and wrote goes, and so does their coffee. */
export async function eraseFromGatherings(db: Database, personId: string): Promise<void> {
  await sql`update gathering set host_id = null where host_id = ${personId}`.execute(db);
  await sql`delete from gathering_guest where person_id = ${personId}`.execute(db);
  await sql`delete from coffee_wish where person_id = ${personId}`.execute(db);
  await sql`update coffee_pair set one_id = null, one_said = null where one_id = ${personId}`.execute(
    db,
  );
  await sql`update coffee_pair set other_id = null, other_said = null where other_id = ${personId}`.execute(
    db,
  );
}

export interface LeftRow {
  readonly id: string;
  readonly title: string;
  readonly seats: number;
  readonly teamIds: readonly string[];
}

/** Whoever left hosts nothing that is to come, comes to nothing, and is drawn no more. Answers with the gatherings at which a seat may be free now. */
export async function leaveGatherings(
  db: Database,
  personId: string,
  now: Date,
): Promise<LeftRow[]> {
  const { rows } = await sql<LeftRow>`
    select id, title, seats, array(select team_id from gathering_team as part where part.gathering_id = gathering.id order by 1) as team_ids
    from gathering where starts_at > ${now} and cancelled_at is null and seats is not null
      and exists (select from gathering_guest as one where one.gathering_id = gathering.id and one.person_id = ${personId})
    order by id for update`.execute(db);
  await sql`update gathering set host_id = null where host_id = ${personId} and starts_at > ${now}`.execute(
    db,
  );
  await sql`
    delete from gathering_guest as one using gathering
    where one.person_id = ${personId} and gathering.id = one.gathering_id and gathering.starts_at > ${now}`.execute(
    db,
  );
  await sql`delete from coffee_wish where person_id = ${personId}`.execute(db);
  return rows;
}

export async function deletePastBefore(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("gathering")
    .where("endsAt", "<", before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** A month that still runs is kept, however short it is to be: the two are still to meet. */
export async function deletePairsBefore(db: Database, before: Date): Promise<number> {
  const gone = await sql`
    delete from coffee_pair where (month || '-01')::date + interval '1 month' <= ${before}`.execute(
    db,
  );
  return Number(gone.numAffectedRows ?? 0);
}
