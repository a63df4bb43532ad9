/** When a wave may be held, and with which keys. */
import { dayAfter, daysBetween } from "#platform/calendar/days.ts";
import type { Mode } from "../contract/items.ts";

export interface WaveDays {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly fromDay: string;
  readonly untilDay: string;
}

/** Days as '2026-11-22', which sort as text. */
export const longestDays = 60;

/**
 * The dealings lie before the opening, the opening not before today, and the days to answer are not more than two months.
 */
export function areWaveDays(
  { opensOn, closesOn, fromDay, untilDay }: WaveDays,
  today: string,
): boolean {
  return (
    opensOn >= today &&
    closesOn >= opensOn &&
    daysBetween(opensOn, closesOn) < longestDays &&
    areDealings({ fromDay, untilDay, opensOn })
  );
}

/** The dealings follow each other, lie before the opening, and are those of a year at most. */
export const areDealings = ({
  fromDay,
  untilDay,
  opensOn,
}: Pick<WaveDays, "fromDay" | "untilDay" | "opensOn">): boolean =>
  untilDay >= fromDay && untilDay < opensOn && daysBetween(fromDay, untilDay) <= 366;

/** The first day on which a wave can open that looks at dealings until a day. */
export const earliestAfter = (untilDay: string, today: string): string =>
  untilDay < today ? today : dayAfter(untilDay, 1);

/** Whether two of these waves share a day on which they are open. */
export function doOverlap(waves: readonly Pick<WaveDays, "opensOn" | "closesOn">[]): boolean {
  const sorted = waves.toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
  return sorted.some((wave, at) => at > 0 && wave.opensOn <= sorted[at - 1]!.closesOn);
}

interface PollGiven {
  readonly publicKey: string;
  readonly shares: {
    readonly holderId: string;
    readonly keyId: string;
    readonly wrapped: string;
  }[];
}

/** So many hold a share of an anonymous wave's key. */
const holdersOfEach = 3;

/** The keys of the waves: three different holders for each of an anonymous survey, none for the others; null where that is not so. */
export function pollsOf(
  mode: Mode,
  waves: readonly { readonly id: string; readonly poll: PollGiven | null }[],
): (PollGiven & { readonly pollId: string })[] | null {
  const polls = waves.flatMap(({ id, poll }) => (poll === null ? [] : [{ ...poll, pollId: id }]));
  if (polls.length !== (mode === "anonymous" ? waves.length : 0)) return null;
  const holders = polls.map(({ shares }) => new Set(shares.map(({ holderId }) => holderId)).size);
  return holders.every((size) => size === holdersOfEach) ? polls : null;
}
