/** The release: sealed answers opened in memory with the private key that two holders joined, in an order that says nothing. */
import { inRandomOrder } from "#platform/crypto/random-order.ts";
import type { Database } from "#platform/database/open.ts";
import { openAnswer, type PollPair } from "./envelope.ts";
import { listSealed } from "./queries/casting.ts";
import { findPoll } from "./queries/polls.ts";
import { stateOf } from "./rules.ts";

export interface OpenedAnswer {
  readonly groupId: string;
  /** As its writer's browser sealed it: anything that is JSON. */
  readonly answer: unknown;
}

/**
 * Null where the key is not this poll's. What cannot be read is left out, for whoever has a ballot can seal nonsense. Throws before the
 * close, and once nothing is left.
 */
export async function answersOf(
  db: Database,
  pollId: string,
  wavePrivateKey: string,
): Promise<OpenedAnswer[] | null> {
  const poll = await findPoll(db, pollId);
  if (!poll || stateOf(poll) !== "closed" || poll.destroyedAt !== null)
    throw new Error(`The answers of poll ${pollId} cannot be opened now`);
  const pair = await pairOf(poll.publicKey, wavePrivateKey);
  if (pair === null) return null;
  const opened: OpenedAnswer[] = [];
  for (const { groupId, sealed } of await listSealed(db, pollId)) {
    const answer = await openAnswer(pair, groupId, Uint8Array.from(sealed)).catch(() => unreadable);
    if (answer !== unreadable) opened.push({ groupId, answer });
  }
  return inRandomOrder(opened);
}

const unreadable = Symbol("unreadable");

/** The pair of a public key and PKCS #8; null where the two do not belong together. */
async function pairOf(publicKey: string, privateBytes: string): Promise<PollPair | null> {
  const point = Uint8Array.from(Buffer.from(publicKey, "base64url"));
  const bytes = Uint8Array.from(Buffer.from(privateBytes, "base64url"));
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const privateKey = await crypto.subtle
    .importKey("pkcs8", bytes, curve, true, ["deriveBits"])
    .catch(() => null);
  if (privateKey === null) return null;
  const { x = "", y = "" } = await crypto.subtle.exportKey("jwk", privateKey);
  const halves = [x, y].map((half) => Buffer.from(half, "base64url"));
  return Buffer.concat([Buffer.of(4), ...halves]).equals(point)
    ? { publicKey: point, privateKey }
    : null;
}
