/** A poll from its keys to its end, for the feature that asks (`#feature/ballots`). */
import { findPublicKeys } from "#feature/keys";
import type { Database } from "#platform/database/open.ts";
import type { FileStore } from "#platform/files/store.ts";
import { shareCount } from "./contract.ts";
import { countSealed } from "./queries/casting.ts";
import { insertShares, listHolders } from "./queries/holders.ts";
import {
  closePollRow,
  destroyRows,
  findNeeded,
  findPoll,
  insertGroup,
  insertPoll,
  markOpened,
} from "./queries/polls.ts";
import { stateOf } from "./rules.ts";
import { listSecrets, makeSecret, readSecret, removeSecret, sealUnder } from "./secret-file.ts";
import { makeSigningPair } from "./signing.ts";

/** `db` is the caller's transaction; beside it lie the polls' secrets. */
export interface House {
  readonly db: Database;
  readonly files: Pick<FileStore, "folder">;
}

/** As the browser of whoever prepared it made them: nothing here opens anything. */
export interface PollKeys {
  readonly pollId: string;
  readonly publicKey: string;
  readonly shares: readonly {
    readonly holderId: string;
    readonly keyId: string;
    readonly wrapped: string;
  }[];
}

/** What a share is sealed as. */
export const shareOf = (pollId: string, holderId: string): string => `share ${pollId} ${holderId}`;
/** What a signing key is sealed as. */
export const keyOfGroup = (groupId: string): string => `signing ${groupId}`;

/** Makes the poll's secret and keeps the shares under it; before the opening it may be done anew. */
export async function preparePoll({ db, files }: House, keys: PollKeys, now: Date): Promise<void> {
  const { pollId, publicKey, shares } = keys;
  if (new Set(shares.map(({ holderId }) => holderId)).size !== shareCount)
    throw new Error(`Poll ${pollId} needs ${shareCount} different holders`);
  if (!(await insertPoll(db, { id: pollId, publicKey, preparedAt: now })))
    throw new Error(`Poll ${pollId} has opened: its keys stay as they are`);
  // Prepared anew it keeps its secret: were this rolled back, the shares of before would need it.
  const secret = (await readSecret(files, pollId)) ?? (await makeSecret(files, pollId));
  const sealed = shares.map(({ holderId, keyId, wrapped }) => ({
    pollId,
    holderId,
    keyId,
    sealed: sealUnder(secret, shareOf(pollId, holderId), Buffer.from(wrapped, "base64url")),
  }));
  await insertShares(db, sealed);
}

export async function isPrepared(db: Database, pollId: string): Promise<boolean> {
  return (await findPoll(db, pollId)) !== undefined;
}

/** Throws where it is gone, and with it all that lay under it. */
export async function secretOf(files: House["files"], pollId: string): Promise<Buffer> {
  const secret = await readSecret(files, pollId);
  if (secret === null) throw new Error(`The secret of poll ${pollId} is gone`);
  return secret;
}

export interface Opening {
  readonly pollId: string;
  readonly groups: readonly { readonly groupId: string; readonly personIds: readonly string[] }[];
}

/** Signing keys take some 150 ms each; rows are written as they come, so that the transaction never stands still. */
export async function openPoll(
  { db, files }: House,
  { pollId, groups }: Opening,
  now: Date,
): Promise<void> {
  const poll = await findPoll(db, pollId);
  if (!poll || stateOf(poll) !== "prepared") throw new Error(`Poll ${pollId} cannot open`);
  const secret = await secretOf(files, pollId);
  for (const { groupId, personIds } of groups) {
    const { publicKey, signingKey } = await makeSigningPair();
    const sealed = sealUnder(secret, keyOfGroup(groupId), signingKey);
    await insertGroup(db, { id: groupId, pollId, publicKey, signingKey: sealed }, personIds);
  }
  await markOpened(db, pollId, now);
}

/** Nothing is taken after it, no ballot given, and signing keys are gone. */
export const closePoll = closePollRow;

/** After the close alone: a figure that grows with each answer tells who has just given one. */
export async function countAnswers(
  db: Database,
  pollId: string,
): Promise<{ groupId: string; answered: number }[]> {
  const poll = await findPoll(db, pollId);
  if (!poll || stateOf(poll) !== "closed") throw new Error(`Poll ${pollId} is not closed`);
  return countSealed(db, pollId);
}

/**
 * Takes sealed answers, serials, roll, signing keys and shares away. The file goes by the tick below once this is committed, so that neither
 * a rollback nor a process that dies between the two leaves one without the other.
 */
export const destroyPoll = destroyRows;

export interface Holder {
  readonly holderId: string;
  readonly keyId: string;
  /** False: they have begun another key pair since, and their share is lost. */
  readonly keyIsPresent: boolean;
  readonly handedOn: boolean;
}

export async function holdersOf(db: Database, pollId: string): Promise<Holder[]> {
  const holders = await listHolders(db, pollId);
  const ids = holders.map(({ holderId }) => holderId);
  const present = new Set((await findPublicKeys(db, ids)).map(({ id }) => id));
  return holders.map((one) => ({ ...one, keyIsPresent: present.has(one.keyId) }));
}

const dayMilliseconds = 86_400_000;

/**
 * Removes secrets that open nothing any more: of polls that are destroyed, and of such as there are none of, once they are a day old, for a
 * new one is written before its poll is committed.
 */
export async function forgetSecrets({ db, files }: House, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - dayMilliseconds);
  const secrets = await listSecrets(files);
  const needed = new Map(
    (
      await findNeeded(
        db,
        secrets.map(({ pollId }) => pollId),
      )
    ).map((one) => [one.id, one.needed]),
  );
  for (const { pollId, madeAt } of secrets) {
    const isNeeded = needed.get(pollId) ?? madeAt > dayAgo;
    if (!isNeeded) await removeSecret(files, pollId);
  }
}
