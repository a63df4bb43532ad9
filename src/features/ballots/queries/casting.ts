/** SQL of the roll, and of answers under seal: the two are never joined. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { ownRoll } from "../access.ts";

/** Held by many at once, until `lockAnswers` has it alone; a statement that is sent after it sees what the one before has left. */
const sharedLock = (pollId: string) =>
  sql`select pg_advisory_xact_lock_shared(hashtextextended(${`poll ${pollId}`}, 0))`;

interface RollRow {
  readonly pollId: string;
  readonly groupId: string;
  readonly given: boolean;
}

export async function listOwnRoll(db: Database, who: Who): Promise<RollRow[]> {
  const { rows } = await sql<RollRow>`
    select poll_group.poll_id, poll_roll.group_id, poll_roll.blinded_hash is not null as given
    from poll_roll join poll_group on poll_group.id = poll_roll.group_id join poll on poll.id = poll_group.poll_id
    where ${ownRoll(who)} and poll.opened_at is not null and poll.closed_at is null
    order by poll_group.poll_id, poll_roll.group_id`.execute(db);
  return rows;
}

export interface OwnGroup {
  readonly groupId: string;
  readonly signingKey: Buffer | null;
  readonly blindedHash: Buffer | null;
}

/** One's own rows of a poll's roll, held until the end of the transaction: of two browsers at once one gets the ballot. */
export async function lockOwnRoll(
  db: Database,
  who: Who,
  { pollId, groupIds }: { readonly pollId: string; readonly groupIds: readonly string[] },
): Promise<OwnGroup[]> {
  const [, { rows }] = await Promise.all([
    // While the roll is rewritten its rows are gone for a moment for whoever began to look before.
    sharedLock(pollId).execute(db),
    sql<OwnGroup>`
    select poll_roll.group_id, poll_group.signing_key, poll_roll.blinded_hash
    from poll_roll join poll_group on poll_group.id = poll_roll.group_id
    where ${ownRoll(who)} and poll_group.poll_id = ${pollId} and poll_roll.group_id = any(${[...groupIds]}::uuid[])
    order by poll_roll.group_id for update of poll_roll`.execute(db),
  ]);
  return rows;
}

export interface Given {
  readonly groupId: string;
  readonly blindedHash: Buffer;
}

export async function noteGiven(db: Database, who: Who, given: readonly Given[]): Promise<void> {
  await sql`
    update poll_roll set blinded_hash = given.blinded_hash
    from unnest(${given.map(({ groupId }) => groupId)}::uuid[], ${given.map(({ blindedHash }) => blindedHash)}::bytea[])
      as given (group_id, blinded_hash)
    where ${ownRoll(who)} and poll_roll.group_id = given.group_id`.execute(db);
}

/** Reads across the predicates: a group's public key is no secret. */
export async function findVerifyingKey(
  db: Database,
  { pollId, groupId }: { readonly pollId: string; readonly groupId: string },
): Promise<Buffer | null> {
  const row = await db
    .selectFrom("pollGroup")
    .select("publicKey")
    .where("id", "=", groupId)
    .where("pollId", "=", pollId)
    .executeTakeFirst();
  return row?.publicKey ?? null;
}

export interface SealedRow {
  readonly groupId: string;
  readonly serial: Buffer;
  readonly sealed: Buffer;
}

/**
 * False after the close. Many answer at once, and the close waits for those under way: an advisory lock, for one on the poll's row would be
 * written into it.
 */
export async function storeSealed(
  db: Database,
  pollId: string,
  { groupId, serial, sealed }: SealedRow,
): Promise<boolean> {
  const [, { rows }] = await Promise.all([
    sharedLock(pollId).execute(db),
    sql`
      insert into sealed_answer (group_id, serial, sealed)
      select ${groupId}, ${serial}, ${sealed} from poll
      where id = ${pollId} and opened_at is not null and closed_at is null
      on conflict (group_id, serial) do update set sealed = excluded.sealed returning 1`.execute(
      db,
    ),
  ]);
  return rows.length > 0;
}

/** Reads across the predicates: what is sealed says nothing of anybody. */
export async function listSealed(db: Database, pollId: string): Promise<SealedRow[]> {
  const { rows } = await sql<SealedRow>`
    select sealed_answer.group_id, serial, sealed from sealed_answer join poll_group on poll_group.id = sealed_answer.group_id
    where poll_group.poll_id = ${pollId} order by serial`.execute(db);
  return rows;
}

export async function countSealed(
  db: Database,
  pollId: string,
): Promise<{ groupId: string; answered: number }[]> {
  const { rows } = await sql<{ groupId: string; answered: number }>`
    select poll_group.id as group_id, count(sealed_answer.serial) as answered
    from poll_group left join sealed_answer on sealed_answer.group_id = poll_group.id
    where poll_group.poll_id = ${pollId} group by poll_group.id order by poll_group.id`.execute(db);
  return rows;
}

/**
 * Writes the answers of a poll anew, by their random serials and within one transaction, so that neither their place nor their transaction
 * says which came first; not at all where none has come since. Needs `lockAnswers`. What they leave behind the database sweeps by itself,
 * as the table asks of it.
 */
export async function rewriteSealed(db: Database, pollId: string): Promise<void> {
  await sql`
    with own as (
      select id from poll_group where poll_id = ${pollId} and 1 < (
        select count(distinct sealed_answer.xmin::text) from sealed_answer join poll_group as one on one.id = sealed_answer.group_id
        where one.poll_id = ${pollId})),
      taken as (delete from sealed_answer using own where group_id = own.id returning group_id, serial, sealed)
    insert into sealed_answer (group_id, serial, sealed) select group_id, serial, sealed from taken order by serial`.execute(
    db,
  );
}

/** The same for the roll, by person. Needs `lockAnswers` too: a ballot that is asked for meanwhile waits. */
export async function rewriteRoll(db: Database, pollId: string): Promise<void> {
  await sql`
    with own as (
      select id from poll_group where poll_id = ${pollId} and 1 < (
        select count(distinct poll_roll.xmin::text) from poll_roll join poll_group as one on one.id = poll_roll.group_id
        where one.poll_id = ${pollId})),
      taken as (delete from poll_roll using own where group_id = own.id returning group_id, person_id, blinded_hash)
    insert into poll_roll (group_id, person_id, blinded_hash)
    select group_id, person_id, blinded_hash from taken order by group_id, person_id`.execute(db);
}
