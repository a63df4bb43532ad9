/** When a wave may be held. */
export interface WaveDays {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly fromDay: string;
  readonly untilDay: string;
}

/** Days as '2026-11-22', which sort as text. */
export const longestDays = 60;

/**
 * The dealings lie before the opening, the opening not before today, and the days to answer are not more than two months. `daysBetween` counts from
 * the first day to the last.
 */
export function areWaveDays(
  { opensOn, closesOn, fromDay, untilDay }: WaveDays,
  today: string,
  daysBetween: (from: string, to: string) => number,
): boolean {
  return (
    opensOn >= today &&
    closesOn >= opensOn &&
    daysBetween(opensOn, closesOn) < longestDays &&
    untilDay >= fromDay &&
    untilDay < opensOn &&
    daysBetween(fromDay, untilDay) <= 366
  );
}

/** Whether two of these waves share a day on which they are open. */
export function doOverlap(waves: readonly Pick<WaveDays, "opensOn" | "closesOn">[]): boolean {
  const sorted = waves.toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
  return sorted.some((wave, at) => at > 0 && wave.opensOn <= sorted[at - 1]!.closesOn);
}
