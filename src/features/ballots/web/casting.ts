/** Fetching one's ballots, and answering with them as nobody. */
import { useQuery } from "@tanstack/react-query";
import type { ballotsContract, PollKeysAnswer } from "#contract/ballots";
import { client, sendAsNobody } from "#web/data/client.ts";
import { Problem } from "#web/data/problem.ts";
import { useMe } from "#web/session.ts";
import { sealAnswer } from "../envelope.ts";
import type { Pending } from "./blinding.ts";
import { toBytes, toLetters } from "./bytes.ts";
import { forgetAllBut, isBallot, keep, type OwnPoll, readKept, stateOf } from "./kept-ballots.ts";

const api = client<typeof ballotsContract>();

/** The same page for everybody, fetched as nobody: a key that was made for one person would be one that others do not see. */
const keysOf = (pollId: string): Promise<PollKeysAnswer> =>
  sendAsNobody<typeof ballotsContract, "GET /polls/:id/keys">("GET /polls/:id/keys", {
    params: { id: pollId },
  });

/** A busy page never has nothing to do, and somebody may be waiting for the ballot. */
const longestIdleMilliseconds = 300;

/** Blinding takes some 130 ms at a time: it waits until the page has nothing else to do. */
const idle = (): Promise<void> =>
  new Promise((go) => {
    if (typeof requestIdleCallback === "function")
      requestIdleCallback(() => go(), { timeout: longestIdleMilliseconds });
    else setTimeout(go, 50);
  });

/** One tab at a time, or two would blind two ballots of which the server signs one. */
export const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request("goodturn-ballots", work) as Promise<Result>;

/** Everywhere, whether one will answer or not: that somebody fetched a ballot says nothing then. */
export async function fetchBallots(personId: string): Promise<void> {
  if (globalThis.crypto?.subtle === undefined || !navigator.locks) return;
  await alone(async () => {
    const { polls } = await api("GET /me/ballots");
    const open = polls.map(({ pollId }) => pollId);
    forgetAllBut(localStorage, personId, open);
    for (const { pollId, groups } of polls) {
      const kept = readKept(localStorage, personId, pollId);
      const wanted = groups
        .filter(({ groupId, given }) => !isBallot(kept[groupId]) && (!given || kept[groupId]))
        .map(({ groupId }) => groupId);
      if (wanted.length > 0) await fetchOf({ personId, pollId }, wanted);
    }
  });
}

interface OfPoll {
  readonly personId: string;
  readonly pollId: string;
}

async function fetchOf(of: OfPoll, groupIds: readonly string[]): Promise<void> {
  const { groups } = await keysOf(of.pollId);
  const keys = new Map(groups.map(({ groupId, publicKey }) => [groupId, publicKey]));
  const { blind } = await import("./blinding.ts");
  const pending: [string, Pending][] = [];
  for (const groupId of groupIds) {
    const kept = readKept(localStorage, of.personId, of.pollId)[groupId];
    await idle();
    const made = kept && !isBallot(kept) ? kept : await blind(keys.get(groupId)!, groupId);
    // Kept before it is sent: the server signs this one and no other.
    keep(localStorage, { ...of, groupId }, made);
    pending.push([groupId, made]);
  }
  await sign(of, keys, pending);
}

/** All at once; where another browser was quicker with one of them, each for itself. */
async function sign(of: OfPoll, keys: ReadonlyMap<string, string>, pending: [string, Pending][]) {
  const blinded = pending.map(([groupId, one]) => ({ groupId, blinded: one.blinded }));
  const params = { id: of.pollId };
  try {
    const { ballots } = await api("POST /polls/:id/ballots", { params, body: { blinded } });
    const { unblind } = await import("./blinding.ts");
    for (const { groupId, signature: signed } of ballots) {
      const [, one] = pending.find(([id]) => id === groupId)!;
      await idle();
      const signature = await unblind({ publicKey: keys.get(groupId)!, groupId }, one, signed);
      keep(localStorage, { ...of, groupId }, { serial: one.serial, signature, isCast: false });
    }
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.reason !== "ballotGiven") throw problem;
    const [first] = pending;
    if (pending.length === 1 && first) keep(localStorage, { ...of, groupId: first[0] }, null);
    else for (const one of pending) await sign(of, keys, [one]);
  }
}

/** Of open polls on whose roll one is, where one's ballots are. */
export async function myBallots(personId: string): Promise<OwnPoll[]> {
  const { polls } = await api("GET /me/ballots");
  return polls.map(({ pollId, groups }) => {
    const kept = readKept(localStorage, personId, pollId);
    return {
      pollId,
      groups: groups.map(({ groupId, given }) => ({
        groupId,
        state: stateOf(kept[groupId], given),
      })),
    };
  });
}

/** For the shell: fetches at each load of the page what is to be had, and stays quiet where that fails, for the next load tries again. */
export function useBallots(): void {
  const { id } = useMe();
  useQuery({
    queryKey: ["ballots", id],
    queryFn: () => fetchBallots(id).then(() => true),
    staleTime: 600_000,
  });
}

/** Pads, seals and sends as nobody. Once more with another answer, or with the same after a dead line: the last one counts. */
export async function castSealed(
  { personId, pollId, groupId }: OfPoll & { readonly groupId: string },
  answer: unknown,
): Promise<void> {
  const ballot = readKept(localStorage, personId, pollId)[groupId];
  if (!isBallot(ballot)) throw new Problem({ status: 409, reason: "noBallot" });
  const { publicKey } = await keysOf(pollId);
  const sealed = await sealAnswer(toBytes(publicKey), groupId, answer);
  if (sealed === null) throw new Problem({ status: 422, reason: "tooLong" });
  const { serial, signature } = ballot;
  await sendAsNobody<typeof ballotsContract, "PUT /polls/:id/answers">("PUT /polls/:id/answers", {
    params: { id: pollId },
    body: { groupId, serial, signature, sealed: toLetters(sealed) },
  });
  keep(localStorage, { personId, pollId, groupId }, { ...ballot, isCast: true });
}
