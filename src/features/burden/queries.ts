/** SQL of burden. It deliberately reads across every person's view: the answer is an inner one of whoever asks, and no screen shows it. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

/** Nobody is asked again within so many days. */
export const restDays = 30;

/**
 * Of these, those who were asked nothing in the days of rest before this one (YYYY-MM-DD), nor since. Other askers wait until the transaction ends,
 * so that what was answered here still holds when `noteAsked` writes.
 */
export async function mayBeAsked(
  db: Database,
  personIds: readonly string[],
  day: string,
): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set();
  await sql`select pg_advisory_xact_lock(hashtext('goodturn.burden'))`.execute(db);
  const { rows } = await sql<{ personId: string }>`
    select chosen.person_id as "personId" from unnest(${[...personIds]}::uuid[]) as chosen (person_id)
    where not exists (select from asked_of where asked_of.person_id = chosen.person_id and asked_of.day >= ${day}::date - ${restDays}::integer)`.execute(
    db,
  );
  return new Set(rows.map(({ personId }) => personId));
}

/** They are asked on this day (YYYY-MM-DD); `what` names the kind of answer. Who already was on that day keeps the first row. */
export async function noteAsked(
  db: Database,
  personIds: readonly string[],
  day: string,
  what: string,
): Promise<void> {
  await sql`
    insert into asked_of (person_id, day, what)
    select chosen.person_id, ${day}, ${what} from unnest(${[...personIds]}::uuid[]) as chosen (person_id)
    on conflict do nothing`.execute(db);
}

/** A month more than the year that a yearly count needs. */
export async function forgetAsked(db: Database, now: Date): Promise<void> {
  await sql`delete from asked_of where day < (${now}::timestamptz)::date - interval '13 months'`.execute(
    db,
  );
}

export async function countAsked(db: Database, personId: string): Promise<number> {
  const row = await db
    .selectFrom("askedOf")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function eraseAsked(db: Database, personId: string): Promise<void> {
  await db.deleteFrom("askedOf").where("personId", "=", personId).execute();
}
