/** Days as people say them, and the instants between which they lie in the organisation's zone. */
import { dayAfter, startOfDayInZone } from "#platform/calendar/index.ts";
import type { Window } from "./queries/conditions.ts";

export interface Days {
  readonly from?: string;
  readonly to?: string;
}

export const hasDays = ({ from, to }: Days): boolean => from !== undefined || to !== undefined;

/** Both days included. */
export function windowInZone(zone: string, { from, to }: Days): Window {
  return {
    ...(from !== undefined && { from: startOfDayInZone(zone, from) }),
    ...(to !== undefined && { to: startOfDayInZone(zone, dayAfter(to, 1)) }),
  };
}
