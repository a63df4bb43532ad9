/** SQL of the shares of a poll's private key. What is read here is sealed under the poll's secret, and below it for its holder. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { ownShares } from "../access.ts";

export interface NewShare {
  readonly pollId: string;
  readonly holderId: string;
  readonly keyId: string;
  readonly sealed: Buffer;
}

export async function insertShares(db: Database, shares: readonly NewShare[]): Promise<void> {
  await db
    .insertInto("pollShare")
    .values([...shares])
    .execute();
}

interface HeldRow {
  readonly pollId: string;
  readonly keyId: string;
  readonly closed: boolean;
  readonly handedOn: boolean;
  readonly handedToMe: boolean;
}

/** Until the answers are opened or destroyed. */
export async function listHeld(db: Database, who: Who): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select poll_share.poll_id, poll_share.key_id, poll.closed_at is not null as closed,
      exists (select from poll_hand_on where poll_hand_on.poll_id = poll.id and from_id = poll_share.holder_id) as handed_on,
      exists (select from poll_hand_on where poll_hand_on.poll_id = poll.id and to_id = poll_share.holder_id) as handed_to_me
    from poll_share join poll on poll.id = poll_share.poll_id
    where ${ownShares(who)} order by poll_share.poll_id`.execute(db);
  return rows;
}

export interface ShareRow {
  readonly pollId: string;
  readonly closedAt: Date | null;
  readonly sealed: Buffer;
}

export async function findOwnShare(
  db: Database,
  who: Who,
  pollId: string,
): Promise<ShareRow | undefined> {
  const { rows } = await sql<ShareRow>`
    select poll_share.poll_id, poll.closed_at, poll_share.sealed from poll_share join poll on poll.id = poll_share.poll_id
    where ${ownShares(who)} and poll_share.poll_id = ${pollId}`.execute(db);
  return rows[0];
}

export interface HolderRow {
  readonly holderId: string;
  readonly keyId: string;
  readonly handedOn: boolean;
}

/** Reads across the predicate: who holds a share is no secret to whoever deals with the poll. */
export async function listHolders(db: Database, pollId: string): Promise<HolderRow[]> {
  const { rows } = await sql<HolderRow>`
    select holder_id, key_id, exists (
      select from poll_hand_on where poll_hand_on.poll_id = poll_share.poll_id and from_id = holder_id) as handed_on
    from poll_share where poll_id = ${pollId} order by holder_id`.execute(db);
  return rows;
}

/** What others handed to the reader. */
export async function listHanded(db: Database, who: Who, pollId: string): Promise<Buffer[]> {
  const rows = await db
    .selectFrom("pollHandOn")
    .select("sealed")
    .where("pollId", "=", pollId)
    .where("toId", "=", who.personId)
    .orderBy("fromId")
    .execute();
  return rows.map(({ sealed }) => sealed);
}

export interface HandOn {
  readonly pollId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly sealed: Buffer;
}

/** Handed on once more, as for a holder with a new key pair: the last one stands. */
export async function putHandOns(db: Database, handed: readonly HandOn[]): Promise<void> {
  await db
    .insertInto("pollHandOn")
    .values([...handed])
    .onConflict((conflict) =>
      conflict
        .columns(["pollId", "fromId", "toId"])
        .doUpdateSet((values) => ({ sealed: values.ref("excluded.sealed") })),
    )
    .execute();
}
