/**
 * Who waits outside, so that it is no magic word: what may be said, who may check it, and what it is worth. Pure: facts and the moment are
 * arguments.
 */
import type { Act, ClaimState } from "../contract.ts";
import type { Side } from "../rules.ts";

/** What was said last on a request and not taken back, with what the rules need to know of it. */
export interface Claim {
  readonly id: string;
  readonly state: ClaimState;
  readonly side: "customer" | "provider";
  readonly byId: string | null;
  /** Whether nobody else is in the serving team who could check it. */
  readonly byIsAlone: boolean;
}

/** How entries of the history call what is done with it. */
export const claimSteps = [
  "outside-claimed",
  "outside-confirmed",
  "outside-declined",
  "outside-withdrawn",
] as const;
export type ClaimStep = (typeof claimSteps)[number];

export const isClaimStep = (kind: string): kind is ClaimStep =>
  (claimSteps as readonly string[]).includes(kind);

/** It ranks until it is declined; what nobody has checked ranks too. */
export const stands = ({ state }: Pick<Claim, "state">): boolean => state !== "declined";

interface Reader {
  readonly personId: string;
  readonly sides: readonly Side[];
}

/** Nobody checks their own word, unless there is nobody else to do it. */
function mayCheck(claim: Claim, { personId }: Reader): boolean {
  return claim.byId !== personId || claim.byIsAlone;
}

const fits: Partial<Record<Act, (claim: Claim, reader: Reader) => boolean>> = {
  takeOutsideBack: (claim, reader) =>
    stands(claim) && (claim.byId === reader.personId || reader.sides.includes(claim.side)),
  confirmOutside: (claim, reader) => claim.state === "unchecked" && mayCheck(claim, reader),
  declineOutside: (claim, reader) => stands(claim) && mayCheck(claim, reader),
};

/** Whether the act goes with what was said; acts that have nothing to do with it always do. */
export function mayActOnClaim(act: Act, claim: Claim | null, reader: Reader): boolean {
  const rule = fits[act];
  return rule === undefined || (claim !== null && rule(claim, reader));
}

export interface Said {
  readonly segmentId: string | null;
  readonly reference: string;
  readonly since: Date;
}

const dayMilliseconds = 86_400_000;
/** Clocks of devices differ; what lies further ahead was mistyped. */
const aheadMilliseconds = 120_000;
const mostDaysAgo = 3_653;

export type ClaimFault = Readonly<Partial<Record<"outside" | "outsideSince", string>>>;

/** What is kept of what was said, or what is wrong with it. Unless told, the customer waits from now on. */
export function readClaim(
  given: { segmentId: string | null; reference: string; since?: Date },
  now: Date,
): Said | ClaimFault {
  const reference = given.reference.trim();
  const since = given.since ?? now;
  const ahead = since.getTime() - now.getTime();
  if (given.segmentId === null && reference === "") return { outside: "Say who waits." };
  if (ahead > aheadMilliseconds) return { outsideSince: "This lies ahead." };
  if (ahead < -mostDaysAgo * dayMilliseconds)
    return { outsideSince: "This is more than ten years ago." };
  return { segmentId: given.segmentId, reference, since: ahead > 0 ? now : since };
}

export const isFault = (read: Said | ClaimFault): read is ClaimFault => !("since" in read);

/** How far back the share of what was confirmed looks. */
export const shareDays = 365;
