/** SQL of polls, their groups and their end. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

export interface PollRow {
  readonly id: string;
  readonly publicKey: string;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly destroyedAt: Date | null;
}

/** Reads across the predicates: that a poll is there, and its public half, is no secret. */
export async function findPoll(db: Database, id: string): Promise<PollRow | undefined> {
  return db
    .selectFrom("poll")
    .select(["id", "publicKey", "openedAt", "closedAt", "destroyedAt"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** False where it has opened already: its keys stay as they are. */
export async function insertPoll(
  db: Database,
  poll: { readonly id: string; readonly publicKey: string; readonly preparedAt: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into poll (id, public_key, prepared_at) values (${poll.id}, ${poll.publicKey}, ${poll.preparedAt})
    on conflict (id) do update set public_key = excluded.public_key, prepared_at = excluded.prepared_at
    where poll.opened_at is null and poll.closed_at is null returning 1`.execute(db);
  await sql`delete from poll_share where poll_id = ${poll.id} and ${rows.length > 0}`.execute(db);
  return rows.length > 0;
}

export async function markOpened(db: Database, pollId: string, openedAt: Date): Promise<void> {
  await db.updateTable("poll").set({ openedAt }).where("id", "=", pollId).execute();
}

interface NewGroup {
  readonly id: string;
  readonly pollId: string;
  readonly publicKey: Buffer;
  readonly signingKey: Buffer;
}

/** The group and its roll, each in an order that tells nothing. */
export async function insertGroup(
  db: Database,
  group: NewGroup,
  personIds: readonly string[],
): Promise<void> {
  await db.insertInto("pollGroup").values(group).execute();
  await sql`
    insert into poll_roll (group_id, person_id)
    select ${group.id}, person_id from unnest(${[...personIds]}::uuid[]) as asked (person_id) order by person_id`.execute(
    db,
  );
}

export interface GroupRow {
  readonly id: string;
  readonly publicKey: Buffer;
}

export async function listGroups(db: Database, pollId: string): Promise<GroupRow[]> {
  return db
    .selectFrom("pollGroup")
    .select(["id", "publicKey"])
    .where("pollId", "=", pollId)
    .orderBy("id")
    .execute();
}

/** What is under way with a poll's answers is done before, and nothing comes after. Held until the end of the transaction. */
export async function lockAnswers(db: Database, pollId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`poll ${pollId}`}, 0))`.execute(db);
}

export async function closePollRow(db: Database, pollId: string, closedAt: Date): Promise<void> {
  await lockAnswers(db, pollId);
  await db
    .updateTable("poll")
    .set({ closedAt })
    .where("id", "=", pollId)
    .where("openedAt", "is not", null)
    .where("closedAt", "is", null)
    .execute();
  await db
    .updateTable("pollGroup")
    .set({ signingKey: null })
    .where("pollId", "=", pollId)
    .execute();
}

/** Groups take roll and answers along, shares what was handed on. */
export async function destroyRows(db: Database, pollId: string, now: Date): Promise<void> {
  await lockAnswers(db, pollId);
  await db.deleteFrom("pollGroup").where("pollId", "=", pollId).execute();
  await db.deleteFrom("pollShare").where("pollId", "=", pollId).execute();
  await sql`
    update poll set destroyed_at = coalesce(destroyed_at, ${now}), closed_at = coalesce(closed_at, ${now})
    where id = ${pollId}`.execute(db);
}

/** Of these names those that are polls, and whether their secret still opens something. */
export async function findNeeded(
  db: Database,
  names: readonly string[],
): Promise<{ id: string; needed: boolean }[]> {
  const { rows } = await sql<{ id: string; needed: boolean }>`
    select id::text, destroyed_at is null as needed from poll where id::text = any(${[...names]})`.execute(
    db,
  );
  return rows;
}

/** Whose roll or answers may have grown since they were written anew. */
export async function listKept(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from poll where opened_at is not null and destroyed_at is null`.execute(db);
  return rows.map(({ id }) => id);
}
