/** What key holders do after the close, each in their own browser: the server never sees a share. */
import type { ballotsContract } from "#contract/ballots";
import { client } from "#web/data/client.ts";
import { Problem } from "#web/data/problem.ts";
import type { Unlocked } from "#web/own-keys.ts";
import { unwrapKey, wrapKeyFor } from "#web/sealing.ts";
import { joined, shareContext } from "./poll-keys.ts";

const api = client<typeof ballotsContract>();

const opened = (pollId: string, key: Unlocked, wrapped: string) =>
  unwrapKey(key, wrapped, shareContext(pollId, key.personId));

/** The first of the two: opens the own share and wraps it for each of the others. */
export async function handOnShare(pollId: string, key: Unlocked): Promise<void> {
  const params = { id: pollId };
  const { wrapped, others } = await api("GET /polls/:id/share", { params });
  const share = await opened(pollId, key, wrapped);
  const handed = others.map(async ({ holderId, publicKey }) => ({
    holderId,
    wrapped: await wrapKeyFor(publicKey, share, shareContext(pollId, holderId)),
  }));
  await api("POST /polls/:id/hand-ons", { params, body: { handed: await Promise.all(handed) } });
}

/** The second: opens the own share and what was handed on, and joins the private key that the release is asked with. */
export async function joinShares(pollId: string, key: Unlocked): Promise<string> {
  const { wrapped, handed } = await api("GET /polls/:id/share", { params: { id: pollId } });
  const [another] = handed;
  if (another === undefined) throw new Problem({ status: 409, reason: "nothingHanded" });
  return joined(await Promise.all([wrapped, another].map((one) => opened(pollId, key, one))));
}
