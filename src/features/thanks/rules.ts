/** Who may thank whom, which thanks count in a figure, and how roughly a lead is told. Pure. */

/** Persons and teams together, in one act. */
export const mostReceivers = 10;
export const mostADay = 30;
/** To one person or team, by one person. */
export const mostToOneADay = 3;
export const mostWords = 4000;

export interface Wanted {
  readonly giverId: string;
  readonly giverTeamIds: readonly string[];
  readonly personIds: readonly string[];
  readonly teamIds: readonly string[];
}

/** What the giver gave within the last 24 hours. */
export interface GivenLately {
  readonly all: number;
  /** By person or team. */
  readonly to: ReadonlyMap<string, number>;
}

export type NotGiven = "nobodyNamed" | "tooManyNamed" | "toOneself" | "enoughToday";

/** A team of one's own may be thanked: oneself is left out of it. */
export function decideToGive(wanted: Wanted, lately: GivenLately): NotGiven | null {
  const named = [...wanted.personIds, ...wanted.teamIds];
  if (named.length === 0) return "nobodyNamed";
  if (named.length > mostReceivers) return "tooManyNamed";
  if (wanted.personIds.includes(wanted.giverId)) return "toOneself";
  const isEnough = named.some((id) => (lately.to.get(id) ?? 0) >= mostToOneADay);
  return isEnough || lately.all >= mostADay ? "enoughToday" : null;
}

/** Of a person who is thanked and perhaps in several teams: that which served the request, else one that is theirs. */
export function teamOf(
  teamIds: readonly string[],
  servingId: string | null | undefined,
): string | null {
  if (typeof servingId === "string" && teamIds.includes(servingId)) return servingId;
  return teamIds.toSorted()[0] ?? null;
}

/** Between whom a thanks is, whichever way it goes: two persons, or for a whole team two teams. */
export function pairOf(one: string | null, other: string | null): readonly [string, string] | null {
  if (one === null || other === null || one === other) return null;
  return one < other ? [one, other] : [other, one];
}

export const pairDays = 30;
const dayMs = 86_400_000;

export interface OfPair {
  readonly id: string;
  readonly at: Date;
}

/**
 * Which thanks of one pair count: the first, and each that comes 30 days or more after the last that counted, whichever way they go. So an
 * answer to thanks, thanks taken in turns and thanks given daily count once a month.
 */
export function countedOf(ofPair: readonly OfPair[]): Set<string> {
  const counted = new Set<string>();
  let last = -Infinity;
  const inOrder = ofPair.toSorted(
    (one, other) => one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1),
  );
  for (const { id, at } of inOrder) {
    if (at.getTime() - last < pairDays * dayMs) continue;
    counted.add(id);
    last = at.getTime();
  }
  return counted;
}

export const bands = ["few", "some", "many"] as const;
export type Band = (typeof bands)[number];
/** So many of those who were there for all of 90 days. */
export const smallestTeam = 5;
/** Where no more people came or went than this, the band of the month before stays. */
export const changeThatTells = 3;
export const lookDays = 90;

/** Fewer than a quarter, up to half, more than half: that nobody or everybody is among them is never told. */
export function bandOf(people: number, unthanked: number): Band {
  const share = unthanked / people;
  if (share < 0.25) return "few";
  return share <= 0.5 ? "some" : "many";
}

export interface Looked {
  readonly people: number;
  readonly unthanked: number;
}

export interface LookedBefore {
  readonly band: Band;
  /** How many came or went since. */
  readonly moved: number;
}

/** What the lead is told; null: the team is too small. One or two who came or went change nothing, so that they cannot be told from it. */
export function decideOnLook(now: Looked, before: LookedBefore | null): Band | null {
  if (now.people < smallestTeam) return null;
  const isNearlyTheSame = before !== null && before.moved > 0 && before.moved < changeThatTells;
  return isNearlyTheSame ? before.band : bandOf(now.people, now.unthanked);
}
