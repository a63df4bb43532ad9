/** When the balance alarm is raised and when it ends. Pure. */
import { fallOf, type Fall, type MaybeValue, type Untold } from "#platform/statistics/fall.ts";
import { type Estimated, riseOf, type Rise } from "#platform/statistics/rise.ts";

/** What a team is measured by inside. */
export const figures = ["speed", "promise", "right"] as const;
export type Figure = (typeof figures)[number];

export type Inside = Readonly<Record<Figure, readonly (Estimated | null)[]>>;

/**
 * How many errors a figure inside must have got better by. Three figures are looked at each month; a normal error exceeds it once in
 * a thousand looks.
 */
const insideLimit = 3.1;

/** In any twelve months so many looks at one pair have the narrow limit; all others the wide one. */
export const narrowLooks = 4;
const limits = { narrow: 2.2, narrowOfShort: 2.4, wide: 3.2 } as const;
/** Below it the spread of the outcome is known less well. */
const shortHistory = 24;

export type Width = "narrow" | "wide";

export function limitOf(width: Width, monthsBefore: number): number {
  if (width === "wide") return limits.wide;
  return monthsBefore < shortHistory ? limits.narrowOfShort : limits.narrow;
}

export interface Better {
  readonly figure: Figure;
  readonly rise: Rise;
}

export type Look =
  /** The outcome cannot be judged this month. */
  | { readonly state: "untold"; readonly why: Untold }
  /** No figure inside has got better: the outcome is not looked at. */
  | { readonly state: "insideAsBefore" }
  | {
      readonly state: "balanced" | "alarm";
      readonly better: readonly Better[];
      readonly fall: Fall;
      readonly width: Width;
      readonly limit: number;
    };

interface Looking {
  readonly inside: Inside;
  /** By month, oldest first; the last is the one looked at. */
  readonly outcome: readonly MaybeValue[];
  /** 1 where more of the outcome is better, -1 where less is. */
  readonly sign: 1 | -1;
  /** How many looks of the eleven months before had the narrow limit. */
  readonly narrowBefore: number;
}

export function betterOf(inside: Inside): Better[] {
  return figures.flatMap((figure) => {
    const rise = riseOf(inside[figure]);
    return rise && rise.statistic > insideLimit ? [{ figure, rise }] : [];
  });
}

/** One look at a pair: a team and an outcome that it is tied to. */
export function lookAt({ inside, outcome, sign, narrowBefore }: Looking): Look {
  const fall = fallOf(outcome, sign);
  if (typeof fall === "string") return { state: "untold", why: fall };
  const better = betterOf(inside);
  if (better.length === 0) return { state: "insideAsBefore" };
  const width = narrowBefore < narrowLooks ? "narrow" : "wide";
  const limit = limitOf(width, fall.n);
  return { state: fall.statistic > limit ? "alarm" : "balanced", better, fall, width, limit };
}

export const signOf = (better: "more" | "less"): 1 | -1 => (better === "more" ? 1 : -1);

/** Whether anything at all can be said of the inside. */
export const insideIsKnown = (inside: Inside): boolean =>
  figures.some((figure) => riseOf(inside[figure]) !== null);

/** So close to what was usual, in standard deviations, that the outcome counts as recovered. */
const backWithin = 0.5;

export function isBack(
  recent: readonly MaybeValue[],
  {
    usual,
    spread,
    sign,
  }: { readonly usual: number; readonly spread: number; readonly sign: 1 | -1 },
): boolean {
  const known = recent.filter((value) => value !== null);
  if (known.length < recent.length || known.length === 0) return false;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return (sign * (usual - mean)) / spread <= backWithin;
}

/** Measured in docs/balance-alarm.md: from here on months resemble each other so much that the alarm errs more often. */
const resembling = 0.2;
const chances = { usual: 0.05, ofResembling: 0.1 } as const;

/** The chance at most that a pair like this rings for nothing within a year, however its team fares. */
export const chanceOfError = ({ autocorrelation }: { readonly autocorrelation: number }): number =>
  autocorrelation < resembling ? chances.usual : chances.ofResembling;

/** Alarms a year to expect of so many pairs by chance, at most. */
export const expectedAYear = (pairs: number): number => pairs * chances.usual;

const said: Readonly<Record<Figure, string>> = {
  speed: "got faster",
  promise: "kept more promises",
  right: "got more right the first time",
};

/** 'got faster and kept more promises' */
export function betterWords(better: readonly { readonly figure: Figure }[]): string {
  const all = better.map(({ figure }) => said[figure]);
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)!}`;
}
