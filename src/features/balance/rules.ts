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
