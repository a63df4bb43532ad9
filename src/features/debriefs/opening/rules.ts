/** When a debrief opens by itself. Pure. */
import { dayPlus } from "../rules.ts";

/** A working day counts as eight working hours here, whatever the calendar's own days are. */
const twoWorkingDays = 2 * 8 * 3600;

/** In working seconds by the clock's calendar. */
export interface Lateness {
  /** From its start to the instant at which it was due. */
  readonly length: number;
  /** From then until it was done, or until now. */
  readonly late: number;
}

/** Late by more than its own length again, and by two working days at least: less is a broken promise and no reason to sit together. */
export const isBrokenBadly = ({ length, late }: Lateness): boolean =>
  late > length && late >= twoWorkingDays;

export const defectsOfCluster = 4;
export const daysOfCluster = 30;

/** So many of one service with one cause within a month. 'Other' is no cause, so it joins nothing. */
export const isCluster = ({
  defects,
  cause,
}: {
  readonly defects: number;
  readonly cause: string;
}): boolean => defects >= defectsOfCluster && cause !== "other";

/** Of what ended longer ago nobody remembers enough, and history that was brought in opens nothing. */
export const daysAfterEnd = 14;

/** The day on which it ended, where that is a reason to look back now; null while it runs, and when it is long over. */
export function endToLookBackOn(
  { endDay, endedOn }: { readonly endDay: string; readonly endedOn: string | null },
  today: string,
): string | null {
  const day = endedOn ?? endDay;
  const isOver = endedOn === null ? day < today : day <= today;
  return isOver && day >= dayPlus(today, -daysAfterEnd) ? day : null;
}
