/** Taking one's ballots along to another browser of one's own: under a code that is shown on the one and typed or scanned on the other. */
import { useQuery } from "@tanstack/react-query";
import type { ballotsContract } from "#contract/ballots";
import { client } from "#web/data/client.ts";
import { useNow } from "#web/data/clock.ts";
import { Problem } from "#web/data/problem.ts";
import {
  DoesNotOpen,
  makeTypedCode,
  openUnderCode,
  readTypedCode,
  sealUnderCode,
} from "#web/sealing.ts";
import { alone } from "./casting.ts";
import { type Ballot, isBallot, keep, readKept } from "./kept-ballots.ts";

const api = client<typeof ballotsContract>();

/** Seventy bits, made slow to try, and of use for ten minutes. */
const codeLetters = 14;
const contextOf = (personId: string) => ({
  place: "carried ballots",
  id: personId,
  kind: "ballots",
  version: 1,
});

/** By poll and group. */
type Carried = Readonly<Record<string, Readonly<Record<string, Ballot>>>>;

export interface Offered {
  readonly code: string;
  readonly until: Date;
}

/** Lays a copy of the ballots of open polls ready. The code is in the answer and nowhere else. */
export async function offerBallots(personId: string): Promise<Offered> {
  const { polls } = await api("GET /me/ballots");
  const carried: Carried = Object.fromEntries(
    polls.map(({ pollId }) => [pollId, ballotsOf(personId, pollId)]),
  );
  const code = makeTypedCode(codeLetters);
  const sealed = await sealUnderCode(code, JSON.stringify(carried), contextOf(personId));
  const { until } = await api("PUT /me/carried-ballots", { body: { sealed } });
  return { code, until: new Date(until) };
}

const ballotsOf = (personId: string, pollId: string): Record<string, Ballot> =>
  Object.fromEntries(
    Object.entries(readKept(localStorage, personId, pollId)).flatMap(([groupId, kept]) =>
      isBallot(kept) ? [[groupId, kept]] : [],
    ),
  );

/** Puts what was laid ready into this browser's storage. A ballot that is here already stays as it is. */
export async function bringBallots(personId: string, typed: string): Promise<void> {
  const code = readTypedCode(typed, codeLetters);
  if (code === null) throw new Problem({ status: 422, reason: "slip" });
  const { carried } = await api("GET /me/carried-ballots");
  if (carried === null) throw new Problem({ status: 409, reason: "nothingCarried" });
  const words = await openUnderCode(code, carried.sealed, contextOf(personId)).catch(
    (fault: unknown) => {
      throw fault instanceof DoesNotOpen
        ? new Problem({ status: 422, reason: "wrongCode" })
        : fault;
    },
  );
  const brought = Object.entries(JSON.parse(words) as Carried);
  await alone(async () => {
    for (const [pollId, groups] of brought) {
      const kept = readKept(localStorage, personId, pollId);
      for (const [groupId, ballot] of Object.entries(groups))
        if (!isBallot(kept[groupId])) keep(localStorage, { personId, pollId, groupId }, ballot);
    }
  });
  await api("DELETE /me/carried-ballots");
  forgetLink();
}

/** Where what was offered has got to: looked up every other second while its time runs. */
export type CarriedState = "waits" | "arrived" | "over";

export function useCarriedState({ until }: Pick<Offered, "until">): CarriedState {
  const asked = useQuery<boolean>({
    queryKey: ["carried ballots", until.toISOString()],
    queryFn: async () => {
      const { carried } = await api("GET /me/carried-ballots");
      return carried?.until === until.toISOString();
    },
    refetchInterval: ({ state }) => (state.data === false ? false : 2_000),
  });
  return carriedState({ lies: asked.data ?? true, until, now: useNow() });
}

interface Looked {
  /** It still lies there. */
  readonly lies: boolean;
  readonly until: Date;
  readonly now: Date;
}

/** Gone before its time it has arrived: nobody else takes it away, except by offering anew. */
export function carriedState({ lies, until, now }: Looked): CarriedState {
  if (lies && now < until) return "waits";
  return now < until ? "arrived" : "over";
}

const mark = "#carry=";

/** What a code looks like in an address: behind '#', which no server is sent. */
export const linkWith = (page: string, code: string): string =>
  `${location.origin}${page}${mark}${code.replaceAll(" ", "")}`;

/** The code in the address that was opened; empty without one. */
export const codeOfLink = (): string =>
  location.hash.startsWith(mark) ? location.hash.slice(mark.length) : "";

/** Takes a code that is spent out of the address. */
export function forgetLink(): void {
  if (codeOfLink() !== "")
    history.replaceState(history.state, "", location.pathname + location.search);
}
