/** SQL of offers. It deliberately reads across every person's view: an event offers to others than who acts. No screen shows it. */
import { sql } from "kysely";
import { isGuest } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import type { Told } from "../rules.ts";

export interface Practised {
  readonly personId: string;
  readonly lesson: string;
  readonly at: Date;
}

/** When each last did which. */
export async function listPractised(
  db: Database,
  personIds: readonly string[],
): Promise<Practised[]> {
  const { rows } = await sql<Practised>`
    select person_id as "personId", lesson, max(at) as at from lesson_practice
    where person_id = any(${[...personIds]}::uuid[]) group by person_id, lesson`.execute(db);
  return rows;
}

/** Those of them who are colleagues and here: vendors' guests have no lessons, and whoever has left reads none. */
export async function findColleagues(
  db: Database,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select person.id from person where person.id = any(${[...personIds]}::uuid[]) and not ${isGuest}
      and not exists (select from departure where departure.person_id = person.id)`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

export interface Offer {
  readonly id: string;
  readonly personId: string;
  readonly lesson: string;
  readonly need: Told;
}

/** Writes them; what is offered already keeps its day. */
export async function addOffers(db: Database, offers: readonly Offer[], at: Date): Promise<void> {
  if (offers.length === 0) return;
  await db
    .insertInto("lessonOffer")
    .values(offers.map((offer) => ({ ...offer, at })))
    .onConflict((conflict) => conflict.columns(["personId", "lesson"]).doNothing())
    .execute();
}

/** Of these, who was told of no lesson since then; they are told now. */
export async function takeToTell(
  db: Database,
  personIds: readonly string[],
  { now, since }: { readonly now: Date; readonly since: Date },
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ personId: string }>`
    insert into lesson_reader as reader (person_id, told_at)
    select chosen.person_id, ${now}::timestamptz from unnest(${[...personIds]}::uuid[]) as chosen (person_id)
    on conflict (person_id) do update set told_at = excluded.told_at
      where reader.told_at is null or reader.told_at <= ${since}
    returning person_id as "personId"`.execute(db);
  return new Set(rows.map(({ personId }) => personId));
}

/** Who holds a request whose work came back. */
export async function findHolder(db: Database, requestId: string): Promise<string | null> {
  const { rows } = await sql<{ holderId: string | null }>`
    select holder_id as "holderId" from request where id = ${requestId} and source is null`.execute(
    db,
  );
  return rows[0]?.holderId ?? null;
}

/** Who asked, where the request waits for what should have been said at the start. */
export async function findWhoseWasReturned(
  db: Database,
  requestId: string,
): Promise<string | null> {
  const { rows } = await sql<{ customerId: string | null }>`
    select customer_id as "customerId" from request
    where id = ${requestId} and state = 'waiting-customer'
      and exists (select from defect where defect.request_id = request.id and defect.kind = 'returned')`.execute(
    db,
  );
  return rows[0]?.customerId ?? null;
}

/** Wishes to be offered a lesson again whose day has come; each is taken once. */
export async function takeWishes(
  db: Database,
  today: string,
): Promise<{ personId: string; lesson: string }[]> {
  const { rows } = await sql<{ personId: string; lesson: string }>`
    update lesson_practice set again_on = null where again_on <= ${today}::date
    returning person_id as "personId", lesson`.execute(db);
  return rows;
}
