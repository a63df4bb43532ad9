/** SQL of sealed entries, of the running resolution, and of copies that others are given. Reads go through `access.ts`. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { entriesVisibleTo, resolutionsVisibleTo, sharesGivenBy, sharesGivenTo } from "../access.ts";
import type { EntryAnswer } from "../contract.ts";

/** By their ids, which say nothing of when. */
export async function listEntries(
  db: Database,
  who: Who,
  { afterId, limit }: { readonly afterId: string | null; readonly limit: number },
): Promise<EntryAnswer[]> {
  const { rows } = await sql<EntryAnswer>`
    select id, version, sealed from growth_entry
    where ${entriesVisibleTo(who)} and (${afterId}::uuid is null or id > ${afterId}::uuid) order by id limit ${limit}`.execute(
    db,
  );
  return rows;
}

export async function lockEntry(
  db: Database,
  who: Who,
  id: string,
): Promise<EntryAnswer | undefined> {
  const { rows } = await sql<EntryAnswer>`
    select id, version, sealed from growth_entry where ${entriesVisibleTo(who)} and id = ${id} for update`.execute(
    db,
  );
  return rows[0];
}

export async function countEntries(db: Database, who: Who): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from growth_entry where ${entriesVisibleTo(who)}`.execute(db);
  return rows[0]!.count;
}

/** False where the id is taken, by whomever. */
export async function insertEntry(
  db: Database,
  entry: { readonly id: string; readonly personId: string; readonly sealed: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("growthEntry")
    .values(entry)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function replaceEntry(
  db: Database,
  { id, sealed, version }: EntryAnswer,
): Promise<void> {
  await db
    .updateTable("growthEntry")
    .set({ sealed, version: version + 1 })
    .where("id", "=", id)
    .execute();
}

export async function deleteEntry(db: Database, id: string): Promise<void> {
  await db.deleteFrom("growthEntry").where("id", "=", id).execute();
}

export async function findRemindDay(db: Database, who: Who): Promise<string | null> {
  const { rows } = await sql<{ day: string }>`
    select to_char(remind_day, 'YYYY-MM-DD') as day from growth_resolution where ${resolutionsVisibleTo(who)}`.execute(
    db,
  );
  return rows[0]?.day ?? null;
}

/** False where one runs already. */
export async function beginResolution(
  db: Database,
  { personId, remindDay }: { readonly personId: string; readonly remindDay: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("growthResolution")
    .values({ personId, remindDay })
    .onConflict((conflict) => conflict.column("personId").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function endResolution(db: Database, personId: string): Promise<void> {
  await db.deleteFrom("growthResolution").where("personId", "=", personId).execute();
}

export interface GivenRow {
  readonly id: string;
  readonly entryId: string;
  readonly toId: string;
  readonly toName: string;
  readonly isTakenBack: boolean;
}

export async function listGiven(db: Database, who: Who): Promise<GivenRow[]> {
  const { rows } = await sql<GivenRow>`
    select growth_share.id, entry_id as "entryId", to_id as "toId", person.name as "toName", sealed is null as "isTakenBack"
    from growth_share join person on person.id = growth_share.to_id
    where ${sharesGivenBy(who)} order by lower(person.name), growth_share.id`.execute(db);
  return rows;
}

export interface ReceivedRow {
  readonly id: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly keyId: string;
  readonly sealed: string | null;
}

export async function listReceived(db: Database, who: Who): Promise<ReceivedRow[]> {
  const { rows } = await sql<ReceivedRow>`
    select growth_share.id, owner_id as "ownerId", person.name as "ownerName", key_id as "keyId", sealed
    from growth_share join person on person.id = growth_share.owner_id
    where ${sharesGivenTo(who)} order by growth_share.id`.execute(db);
  return rows;
}

interface NewShare {
  readonly id: string;
  readonly entryId: string;
  readonly ownerId: string;
  readonly toId: string;
  readonly keyId: string;
  readonly sealed: string;
}

/** Whoever had a copy that was taken back may be given one again; false where they have one now. */
export async function insertShare(db: Database, share: NewShare): Promise<boolean> {
  const { ownerId, entryId, toId } = share;
  await sql`
    delete from growth_share where owner_id = ${ownerId} and entry_id = ${entryId} and to_id = ${toId} and sealed is null`.execute(
    db,
  );
  const present = await db
    .selectFrom("growthShare")
    .select("id")
    .where("ownerId", "=", ownerId)
    .where("entryId", "=", entryId)
    .where("toId", "=", toId)
    .executeTakeFirst();
  if (present) return false;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("growthShare")
    .values(share)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Deletes the copy, and leaves that there was one; answers whose it was. */
export async function takeBack(
  db: Database,
  who: Who,
  { shareId, entryId }: { readonly shareId?: string; readonly entryId?: string },
): Promise<string[]> {
  const { rows } = await sql<{ toId: string }>`
    update growth_share set sealed = null
    where ${sharesGivenBy(who)} and (id = ${shareId ?? null}::uuid or entry_id = ${entryId ?? null}::uuid)
    returning to_id as "toId"`.execute(db);
  return rows.map(({ toId }) => toId);
}

export async function putAway(db: Database, who: Who, id: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    delete from growth_share where ${sharesGivenTo(who)} and id = ${id} returning id`.execute(db);
  return rows.length > 0;
}
