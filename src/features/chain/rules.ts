/** Who may say what about a link, and how declared links compare with what requests show. Pure. */
import { floor } from "#platform/statistics/floor.ts";
import { type LinkEnds, reachOf } from "./graph.ts";

/** For which end of a link somebody spoke. */
export type SpokenFor = "from" | "to" | "both" | "neither";

/** Whether the reader speaks for the one end, for the other, and for the house as a whole. */
export interface Voice {
  readonly from: boolean;
  readonly to: boolean;
  readonly house: boolean;
}

/** As whom somebody declares a link; null: they may not. */
export function decideToDeclare({ from, to, house }: Voice): SpokenFor | null {
  if (from && to) return "both";
  if (from) return "from";
  if (to) return "to";
  return house ? "neither" : null;
}

/**
 * Whether what was declared for an end stands without a word of the other: it was said for both, or nobody answers there, for customers
 * outside and vendors see nothing of the chain.
 */
export function standsAtOnce(
  declaredFor: SpokenFor,
  answers: { readonly from: boolean; readonly to: boolean },
): boolean {
  if (declaredFor === "from") return !answers.to;
  if (declaredFor === "to") return !answers.from;
  return declaredFor === "both";
}

/** The other end confirms. What those who lead declared for neither, either end confirms. */
export function mayConfirm(declaredFor: SpokenFor, { from, to }: Voice): boolean {
  if (declaredFor === "from") return to;
  if (declaredFor === "to") return from;
  return from || to;
}

export function mayWithdraw({ from, to, house }: Voice): boolean {
  return from || to || house;
}

/**
 * Whether whoever restores a link takes their own withdrawal back, so that it stands as it stood before. Anybody else declares it anew,
 * and the other end is asked again. Null: nobody knows who withdrew it.
 */
export function takesBack(withdrawnFor: SpokenFor | null, { from, to, house }: Voice): boolean {
  if (withdrawnFor === null) return false;
  return { from, to, both: from && to, neither: house }[withdrawnFor];
}

/** A part that was asked once may be chance. */
export const fewestParts = 2;
/** Requests of a team from which on it is asked what they are for. */
export const fewestAsked = 5;

export interface Seen {
  readonly requests: number;
  readonly medianSeconds: number | null;
}

/** What requests show of a service: asked for a team, and where they were parts, for which of its services. */
export interface SeenSum extends Seen {
  readonly fromServiceId: string;
  readonly forTeamId: string;
  /** Null: those that were no parts, of which nobody knows for which service of the team they were. */
  readonly forServiceId: string | null;
  /** Of parts: with those that were none. */
  readonly together: Seen | null;
}

/** Asked while a customer of the segment waited. */
export interface OutsideSum extends Seen {
  readonly fromServiceId: string;
  readonly toSegmentId: string;
}

export interface Declared extends LinkEnds {
  readonly id: string;
}

export interface Shown {
  readonly seen: Seen | null;
  /** What the team asked without a word of what for, where it may be for another of its services too. */
  readonly perhaps: Seen | null;
}

export interface UndeclaredLink {
  readonly fromServiceId: string;
  readonly toServiceId: string;
  readonly seen: Seen;
}

/** A service asked while customers of a segment waited, to whom none of its ways leads. */
export interface UndeclaredOutside {
  readonly fromServiceId: string;
  readonly toSegmentId: string;
  readonly seen: Seen;
}

/** A service asked for a team to none of whose services it is linked. */
export interface Asked {
  readonly fromServiceId: string;
  readonly teamId: string;
  readonly seen: Seen;
}

export interface Compared<Link extends Declared> {
  readonly links: readonly (Link & Shown)[];
  readonly undeclared: readonly UndeclaredLink[];
  readonly asked: readonly Asked[];
  readonly outside: readonly UndeclaredOutside[];
}

function sayMedian({ requests, medianSeconds }: Seen): Seen {
  return { requests, medianSeconds: requests < floor ? null : medianSeconds };
}

/**
 * Holds the links against the sums. Parts say for which service they were. What a team asks by itself counts for a link where the service
 * is linked to one service of that team alone; where it could be for several, only the parts of each count.
 */
export function compare<Link extends Declared>(
  links: readonly Link[],
  { sums, outside }: { sums: readonly SeenSum[]; outside: readonly OutsideSum[] },
  teamOf: ReadonlyMap<string, string>,
): Compared<Link> {
  const bySums = new Map(sums.map((sum) => [keyOf(sum), sum]));
  const claimed = new Map(outside.map((sum) => [`${sum.fromServiceId} ${sum.toSegmentId}`, sum]));
  const targets = countTargets(links, teamOf);
  const known = { bySums, claimed, targets, teamOf, only: onlyIn(teamOf) };
  const declared = new Set(links.map((link) => `${link.fromServiceId} ${link.toServiceId}`));
  return {
    links: links.map((link) => ({ ...link, ...shownOf(link, known) })),
    undeclared: sums.flatMap((sum) => undeclaredOf(sum, declared, known)),
    asked: sums.flatMap((sum) => askedOf(sum, known)),
    outside: undeclaredOutside(outside, links),
  };
}

type Key = Pick<SeenSum, "fromServiceId" | "forTeamId" | "forServiceId">;
const keyOf = ({ fromServiceId, forTeamId, forServiceId }: Key): string =>
  `${fromServiceId} ${forTeamId} ${forServiceId ?? ""}`;

/** To how many services of each team each service is linked. */
function countTargets(
  links: readonly LinkEnds[],
  teamOf: ReadonlyMap<string, string>,
): Map<string, number> {
  const targets = new Map<string, number>();
  for (const { fromServiceId, toServiceId } of links) {
    if (toServiceId === null) continue;
    const key = keyOf({ fromServiceId, forTeamId: teamOf.get(toServiceId)!, forServiceId: null });
    targets.set(key, (targets.get(key) ?? 0) + 1);
  }
  return targets;
}

/** Only where no way leads to the segment: whoever serves through others need not sell. */
function undeclaredOutside(
  outside: readonly OutsideSum[],
  links: readonly LinkEnds[],
): UndeclaredOutside[] {
  const reach = reachOf(links);
  return outside.flatMap(({ fromServiceId, toSegmentId, ...seen }) => {
    const isReached = reach.get(fromServiceId)?.some((way) => way.segmentId === toSegmentId);
    if (isReached || seen.requests < fewestAsked) return [];
    return [{ fromServiceId, toSegmentId, seen: sayMedian(seen) }];
  });
}

interface Known {
  readonly bySums: ReadonlyMap<string, SeenSum>;
  readonly claimed: ReadonlyMap<string, OutsideSum>;
  readonly targets: ReadonlyMap<string, number>;
  readonly teamOf: ReadonlyMap<string, string>;
  /** By team, where it offers one service alone: whatever it asks is for that. */
  readonly only: ReadonlyMap<string, string>;
}

function onlyIn(teamOf: ReadonlyMap<string, string>): Map<string, string> {
  const only = new Map<string, string>();
  const several = new Set<string>();
  for (const [serviceId, teamId] of teamOf)
    if (only.has(teamId)) several.add(teamId);
    else only.set(teamId, serviceId);
  for (const teamId of several) only.delete(teamId);
  return only;
}

function shownOf(link: LinkEnds, { bySums, claimed, ...known }: Known): Shown {
  const { fromServiceId, toServiceId } = link;
  if (toServiceId === null) {
    const seen = claimed.get(`${fromServiceId} ${link.toSegmentId}`);
    return { seen: seen ? sayMedian(seen) : null, perhaps: null };
  }
  const ofTeam = { fromServiceId, forTeamId: known.teamOf.get(toServiceId)!, forServiceId: null };
  const alone = bySums.get(keyOf(ofTeam)) ?? null;
  const parts = bySums.get(keyOf({ ...ofTeam, forServiceId: toServiceId }));
  const said = (seen: Seen | null | undefined) => (seen ? sayMedian(seen) : null);
  if (known.targets.get(keyOf(ofTeam)) === 1)
    return { seen: said(parts ? (parts.together ?? parts) : alone), perhaps: null };
  return { seen: said(parts), perhaps: said(alone) };
}

function undeclaredOf(sum: SeenSum, declared: ReadonlySet<string>, known: Known): UndeclaredLink[] {
  const { fromServiceId, forTeamId } = sum;
  const toServiceId = sum.forServiceId ?? known.only.get(forTeamId);
  if (toServiceId === undefined || toServiceId === fromServiceId) return [];
  if (declared.has(`${fromServiceId} ${toServiceId}`) || !known.teamOf.has(toServiceId)) return [];
  const seen = shownWithout(sum, toServiceId, known);
  return seen === null ? [] : [{ fromServiceId, toServiceId, seen: sayMedian(seen) }];
}

/** What shows a link that nobody declared; null where it is too little, or is said with the parts already. */
function shownWithout(sum: SeenSum, toServiceId: string, { bySums, only }: Known): Seen | null {
  if (sum.forServiceId !== null) {
    const seen = only.has(sum.forTeamId) ? (sum.together ?? sum) : sum;
    return seen.requests < fewestParts ? null : seen;
  }
  const isSaid = bySums.has(keyOf({ ...sum, forServiceId: toServiceId }));
  return isSaid || sum.requests < fewestAsked ? null : sum;
}

function askedOf(sum: SeenSum, { targets, teamOf, only }: Known): Asked[] {
  const { fromServiceId, forTeamId, forServiceId, requests } = sum;
  if (forServiceId !== null || requests < fewestAsked || targets.has(keyOf(sum))) return [];
  if (teamOf.get(fromServiceId) === forTeamId || only.has(forTeamId)) return [];
  return [{ fromServiceId, teamId: forTeamId, seen: sayMedian(sum) }];
}

/** How much waiting lies on a link: median times volume. Null where no median can be said. */
function weightOf(seen: Seen | null): number | null {
  if (seen === null || seen.medianSeconds === null) return null;
  return seen.medianSeconds * seen.requests;
}

/** The place of the link with the most waiting, the first of equals; null where no median can be said of any. */
export function weakestOf(seen: readonly (Seen | null)[]): number | null {
  let [place, most]: [number | null, number] = [null, -1];
  for (const [at, one] of seen.entries()) {
    const weight = weightOf(one);
    if (weight !== null && weight > most) [place, most] = [at, weight];
  }
  return place;
}
