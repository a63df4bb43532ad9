/** Whether a team is open at an instant, and when that changes. */
import {
  type Calendar,
  isOpen,
  nextOpening,
  readCalendar,
  weekdays,
  workingSecondsBetween,
} from "#platform/calendar/index.ts";
import type { HoursAnswer } from "./contract.ts";
import type { Sendable } from "#platform/http/shapes.ts";

/** Whoever is open for so long without a break never closes, as far as a reader is concerned. */
const longestOpenMs = 15 * 86_400_000;

/** Hours as their row holds them: days without any are left out there. */
export interface HoursRow {
  readonly zone: string;
  readonly hours: Partial<HoursAnswer["week"]>;
  readonly holidays: readonly string[];
}

export const fullWeek = (hours: HoursRow["hours"]): HoursAnswer["week"] =>
  Object.fromEntries(weekdays.map((day) => [day, hours[day] ?? []])) as HoursAnswer["week"];

export function hoursAt(row: HoursRow, now: Date): Sendable<HoursAnswer> {
  const { zone, hours, holidays } = row;
  const calendar = readCalendar({ timezone: zone, hours, holidays });
  const open = isOpen(calendar, now);
  const changesAt = open ? closingAfter(calendar, now) : nextOpening(calendar, now);
  return { zone, week: fullWeek(hours), isOpen: open, changesAt };
}

/** The instant up to which every second is worked: halved until it is found to the second. */
function closingAfter(calendar: Calendar, now: Date): Date | null {
  const start = now.getTime();
  const isOpenUntil = (ms: number): boolean =>
    workingSecondsBetween(calendar, now, new Date(start + ms)) * 1000 >= ms;
  if (isOpenUntil(longestOpenMs)) return null;
  let [low, high] = [0, longestOpenMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isOpenUntil(middle)) low = middle;
    else high = middle;
  }
  return new Date(start + low);
}
