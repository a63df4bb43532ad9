import { randomBytes } from "node:crypto";
import { type MadeKey, makeOwnKey } from "#fixtures/keys";
import { makePerson } from "#fixtures/people";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { unwrapKey } from "#web/sealing.ts";
import { shareCount } from "./contract.ts";
import { sealAnswer } from "./envelope.ts";
import { closePoll, type House, openPoll, preparePoll } from "./polls.ts";
import { storeSealed } from "./queries/casting.ts";
import { joined, makePollKeys, type MadePollKeys, shareContext } from "./web/poll-keys.ts";

export interface MadePoll {
  readonly pollId: string;
  readonly publicKey: string;
  readonly groupIds: readonly string[];
  readonly holders: readonly MadeKey[];
  /** As two holders would join it. */
  readonly privateKey: string;
}

interface GivenPoll {
  readonly pollId?: string;
  readonly groups?: readonly { readonly groupId: string; readonly personIds: readonly string[] }[];
  /** Of the first holders; the others are made. */
  readonly holderIds?: readonly string[];
  /** Prepared alone, open unless told, or closed. */
  readonly until?: "prepared" | "open" | "closed";
}

const before = new Date("2026-03-02T08:00:00Z");

/** A poll with three true holders, and one group of one person unless told. */
export async function makePoll(house: House, given: GivenPoll = {}): Promise<MadePoll> {
  const { db } = house;
  const { pollId = newId(), until = "open", holderIds = [] } = given;
  const groups = given.groups ?? [{ groupId: newId(), personIds: [(await makePerson(db)).id] }];
  const holders: MadeKey[] = [];
  for (let at = 0; at < shareCount; at += 1) {
    const personId = holderIds[at];
    holders.push(await makeOwnKey(db, { ...(personId !== undefined && { personId }) }));
  }
  const asked = holders.map(({ id, personId, publicKey }) => ({
    keyId: id,
    holderId: personId,
    publicKey,
  }));
  const keys = await makePollKeys(pollId, asked);
  await preparePoll(house, { pollId, ...keys }, before);
  if (until !== "prepared") await openPoll(house, { pollId, groups }, before);
  if (until === "closed") await closePoll(db, pollId, before);
  return {
    pollId,
    publicKey: keys.publicKey,
    groupIds: groups.map(({ groupId }) => groupId),
    holders,
    privateKey: await privateKeyOf(pollId, holders, keys),
  };
}

async function privateKeyOf(pollId: string, holders: readonly MadeKey[], keys: MadePollKeys) {
  const shares = holders.slice(0, 2).map((holder) => {
    const { wrapped } = keys.shares.find(({ holderId }) => holderId === holder.personId)!;
    return unwrapKey(holder, wrapped, shareContext(pollId, holder.personId));
  });
  return joined(await Promise.all(shares));
}

/** Stores a sealed answer as if its ballot had been shown. */
export async function castIn(
  db: Database,
  { pollId, publicKey }: Pick<MadePoll, "pollId" | "publicKey">,
  groupId: string,
  answer: unknown,
): Promise<void> {
  const point = Uint8Array.from(Buffer.from(publicKey, "base64url"));
  const sealed = await sealAnswer(point, groupId, answer);
  if (sealed === null) throw new Error("The answer is too long");
  const row = { groupId, serial: randomBytes(32), sealed: Buffer.from(sealed) };
  if (!(await storeSealed(db, pollId, row))) throw new Error("The poll is not open");
}
