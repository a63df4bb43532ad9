/** How much working time is left until a deadline, for many rows at once. */
import { workingSecondsBetween } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { hoursById } from "./working-hours.ts";

export interface DueByHours {
  readonly dueAt: Date | null;
  /** The working hours by which its clock counts. */
  readonly hoursId: string | null;
}

/** Working seconds of each, in their order: 0 when late, null while no promise runs. One sum per row; hours are usually kept already. */
export async function workingSecondsLeft(
  db: Database,
  rows: readonly DueByHours[],
  now: Date,
): Promise<(number | null)[]> {
  const hours = await hoursById(
    db,
    rows.flatMap(({ hoursId }) => hoursId ?? []),
  );
  return rows.map(({ dueAt, hoursId }) => {
    const calendar = hoursId === null ? undefined : hours.get(hoursId);
    if (dueAt === null || calendar === undefined) return null;
    return Math.floor(workingSecondsBetween(calendar, now, dueAt));
  });
}

export interface WorkedBetween {
  readonly hoursId: string;
  readonly from: Date;
  readonly until: Date;
}

/** Working seconds of each stretch by its hours, in their order; null where nobody knows the hours. */
export async function workingSecondsWithin(
  db: Database,
  stretches: readonly WorkedBetween[],
): Promise<(number | null)[]> {
  const hours = await hoursById(
    db,
    stretches.map(({ hoursId }) => hoursId),
  );
  return stretches.map(({ hoursId, from, until }) => {
    const calendar = hours.get(hoursId);
    return calendar === undefined ? null : Math.floor(workingSecondsBetween(calendar, from, until));
  });
}
