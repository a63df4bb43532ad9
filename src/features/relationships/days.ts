/** Days as people say them, and the instants between which they lie in the organisation's zone. */
import { findOrganisation } from "#feature/organisation";
import { dayAfter, startOfDayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { Window } from "./queries/conditions.ts";

export interface Days {
  readonly from?: string;
  readonly to?: string;
}

export const hasDays = ({ from, to }: Days): boolean => from !== undefined || to !== undefined;

/** Read whenever a figure is asked for, so that a zone that was changed counts from then on, and for all of it. UTC before the set-up. */
export async function findZone(db: Database): Promise<string> {
  return (await findOrganisation(db))?.zone ?? "UTC";
}

/** Both days included. */
export function windowInZone(zone: string, { from, to }: Days): Window {
  return {
    ...(from !== undefined && { from: startOfDayInZone(zone, from) }),
    ...(to !== undefined && { to: startOfDayInZone(zone, dayAfter(to, 1)) }),
  };
}
