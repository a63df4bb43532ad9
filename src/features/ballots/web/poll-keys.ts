/** The key of a poll, made in the browser of whoever prepares it: the private half exists in this call alone, and leaves it in three shares. */
import { makeKeyPair, wrapKeyFor } from "#web/sealing.ts";
import { shareCount } from "../contract.ts";
import { toLetters } from "./bytes.ts";

export interface KeyHolder {
  readonly holderId: string;
  /** Their own key pair (`GET /me/key` of keys), and its public half. */
  readonly keyId: string;
  readonly publicKey: string;
}

export interface MadePollKeys {
  readonly publicKey: string;
  readonly shares: { holderId: string; keyId: string; wrapped: string }[];
}

/** Two of three open it. */
const needed = 2;

export const shareContext = (pollId: string, holderId: string) => ({
  place: pollId,
  id: holderId,
  kind: "share of a poll's key",
  version: 1,
});

export async function makePollKeys(
  pollId: string,
  holders: readonly KeyHolder[],
): Promise<MadePollKeys> {
  const { split } = await import("shamir-secret-sharing");
  const { publicKey, privateBytes } = await makeKeyPair();
  const parts = await split(privateBytes, shareCount, needed);
  const shares = holders.map(async ({ holderId, keyId, publicKey: key }, at) => {
    const part = Uint8Array.from(parts[at]!);
    return {
      holderId,
      keyId,
      wrapped: await wrapKeyFor(key, part, shareContext(pollId, holderId)),
    };
  });
  const made = { publicKey, shares: await Promise.all(shares) };
  privateBytes.fill(0);
  return made;
}

/** The private half of two shares, in letters (PKCS #8). */
export async function joined(shares: readonly Uint8Array[]): Promise<string> {
  const { combine } = await import("shamir-secret-sharing");
  return toLetters(await combine([...shares]));
}
