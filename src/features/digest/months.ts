/** Where a month begins and ends, and when it is told. Pure. */
import { monthAfter } from "#platform/calendar/days.ts";
import { startOfDayInZone } from "#platform/calendar/index.ts";

export interface Month {
  readonly month: string;
  readonly zone: string;
  readonly now: Date;
  /** The last month that has ended. */
  readonly isLast: boolean;
}

/** Most of what was asked on the last days of a month has been decided some days later. */
export const daysToWait = 3;
const dayMilliseconds = 86_400_000;

/** The instant of the first of a month, some days later. */
export const firstOf = (zone: string, month: string, days = 0): Date =>
  new Date(startOfDayInZone(zone, `${month}-01`).getTime() + days * dayMilliseconds);

export const monthFrom = ({ month, zone }: Pick<Month, "month" | "zone">, days = 0) => ({
  from: firstOf(zone, month, days),
  to: firstOf(zone, monthAfter(month, 1), days),
});
