/** When a question is asked, when it has gone, and when the leader above sees it. Pure. */
import type { Figures, Interval, Measure, Standing, Verdict } from "./contract.ts";

/** Requests of the last half year are compared. */
export const windowDays = 180;
/** On either side, before a difference of waits is shown. */
export const fewestWaits = 30;
/** On either side, before a difference of shares is. */
export const fewestOfPattern = 10;
const leastRatio = { wait: 1.25, pattern: 2 } as const;
/** Of what is asked about, no more than this share is there by chance in the mean. */
const falseShare = 0.05;
/** A part request that had no reply within so many working seconds counts as left unanswered: forty hours. */
export const unansweredAfter = 144_000;
/** Days until a question without an answer is shown to the leader above. */
const patienceDays = 14;

const dayMilliseconds = 86_400_000;
export const daysBefore = (now: Date, days: number): Date =>
  new Date(now.getTime() - days * dayMilliseconds);

export const isPattern = (measure: Measure): boolean =>
  measure === "handed-back" || measure === "part-unanswered";
const leastOf = (measure: Measure): number =>
  isPattern(measure) ? leastRatio.pattern : leastRatio.wait;

export const isMuchMore = (measure: Measure, ratio: Interval | null): boolean =>
  ratio?.value != null && ratio.value >= leastOf(measure);

/** What one test of a round says. */
export function verdictOf(measure: Measure, figures: Figures): Verdict {
  const { adjustedP, ratio } = figures;
  if (adjustedP === null) return "tooFew";
  return adjustedP <= falseShare && isMuchMore(measure, ratio) ? "found" : "alike";
}

/**
 * How it stands among requests asked since. Still there: a test of them alone says so. Gone: the difference is small, and what it was
 * lies outside the interval of what it is.
 */
export function standingOf(measure: Measure, now: Figures, asked: Figures): Standing {
  if (now.p === null) return "tooFew";
  const { p, ratio } = now;
  if (p <= 0.05 && isMuchMore(measure, ratio)) return "still";
  if (isMuchMore(measure, ratio)) return "unclear";
  return isBelow(measure, now, asked) ? "gone" : "unclear";
}

function isBelow(measure: Measure, now: Figures, asked: Figures): boolean {
  const [high, was] = isPattern(measure)
    ? [now.theirs.high, asked.theirs.value]
    : [now.ratio?.high, asked.ratio?.value];
  return high != null && was != null && high < was;
}

export interface Following {
  readonly raisedAt: Date;
  readonly answeredAt: Date | null;
  readonly escalatedAt: Date | null;
  readonly standing: Standing;
}

/** Why the leader above is to see it from now on; null: it stays with the team, or they see it already. */
export function decideToEscalate(
  { raisedAt, answeredAt, escalatedAt, standing }: Following,
  now: Date,
): "unanswered" | "persists" | null {
  if (escalatedAt !== null) return null;
  if (standing === "still") return "persists";
  const hasWaited = raisedAt.getTime() <= daysBefore(now, patienceDays).getTime();
  return answeredAt === null && hasWaited ? "unanswered" : null;
}

/** Why a question is asked no longer. One that half a year brought too few new requests for has lapsed. */
export function decideToClose(
  { standing }: Pick<Following, "standing">,
  since: Date,
  now: Date,
): "gone" | "lapsed" | null {
  if (standing === "gone") return "gone";
  const isOld = since.getTime() <= daysBefore(now, windowDays).getTime();
  return standing === "tooFew" && isOld ? "lapsed" : null;
}

/** Looking every night must not make chance speak more often: questions arise in the first round of a month, and in the first of all. */
export const mayAsk = (month: string, lastAsked: string | null): boolean =>
  lastAsked === null || lastAsked < month;
