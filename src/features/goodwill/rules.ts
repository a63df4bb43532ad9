/** How the lines of a sheet are read. Pure. No line is weighed against another one, and nothing is added up to a score. */
import { type Difference, differenceOf, wayOf } from "#platform/statistics/differences.ts";
import { floor } from "#platform/statistics/floor.ts";
import { wilsonShare, z99 } from "#platform/statistics/wilson.ts";

export interface Count {
  readonly n: number;
  readonly good: number;
}

export const nothing: Count = { n: 0, good: 0 };

/** A team has done something for itself, and goodwill lies between two. */
export const decideTwoTeams = (fromId: string, toId: string): "oneTeam" | null =>
  fromId === toId ? "oneTeam" : null;

/** Below the floor nothing but n: whoever knows how many were good has the share. */
export function showCount({ n, good }: Count) {
  const share = n < floor ? null : wilsonShare(good, n);
  if (!share) return { good: null, n, value: null, low: null, high: null, tooFew: true };
  return { good, ...share, tooFew: false };
}

export type Stands = "above" | "usual" | "below" | "too-few";

/** Beside what is usual in the house: above or below it only where the whole 95 % interval is, so that a few requests say little. */
export function standsBeside(count: Count, usual: number | null): Stands {
  const { low, high } = showCount(count);
  if (low === null || usual === null) return "too-few";
  if (low > usual) return "above";
  return high < usual ? "below" : "usual";
}

export type Standing = "high" | "usual" | "mixed" | "low" | "too-few";

/** The word over one way of a sheet. It follows from the lines alone, each of which says above or below for itself. */
export function standingOf(lines: readonly Stands[]): Standing {
  const has = (stands: Stands): boolean => lines.includes(stands);
  if (lines.every((stands) => stands === "too-few")) return "too-few";
  if (has("above") && has("below")) return "mixed";
  if (has("above")) return "high";
  return has("below") ? "low" : "usual";
}

export interface Change extends Difference {
  readonly way: "more" | "less" | null;
}

/** `one` less `other`, held to 99 %: a sheet has up to eight lines, of which one in twenty would otherwise speak by chance. */
export function differenceBetween(one: Count, other: Count): Change | null {
  if (one.n < floor || other.n < floor) return null;
  const [share, beside] = [
    wilsonShare(one.good, one.n, z99),
    wilsonShare(other.good, other.n, z99),
  ];
  if (!share || !beside) return null;
  const difference = differenceOf(share, beside);
  return { ...difference, way: wayOf(difference, 0) };
}

/** Of what has changed beyond chance, what has changed most. */
export function mostMoved<Line extends { readonly change: Change | null }>(
  lines: readonly Line[],
): Line | null {
  return byMovement(lines)[0] ?? null;
}

/** What has changed beyond chance, the most first. */
export function byMovement<Line extends { readonly change: Change | null }>(
  lines: readonly Line[],
): Line[] {
  const size = ({ change }: Line): number => Math.abs(change?.value ?? 0);
  return lines
    .filter(({ change }) => change !== null && change.way !== null)
    .toSorted((one, other) => size(other) - size(one));
}
