/** Sums the week of a team, and why its requests waited or came back; kept, so that reading costs the same however many there are. */
import { dayAfter, dayInZone, startOfDayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { findHoursOf, findZoneOf } from "../queries.ts";
import { weeksBack } from "../rules.ts";
import {
  countOpenBefore,
  countReasons,
  findKeptWeek,
  keepReasons,
  keepWeek,
  type KeptWeek,
  listMoments,
  listStaleTeams,
} from "./queries.ts";
import { weekOf } from "./rules.ts";

interface Days {
  readonly zone: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly from: Date;
  readonly until: Date;
}

/** The whole days of the thirteen weeks that ended with yesterday, by the clock of the zone. */
export function daysUntil(zone: string, now: Date): Days {
  const today = dayInZone(zone, now);
  const firstDay = dayAfter(today, -7 * weeksBack);
  return {
    zone,
    firstDay,
    lastDay: dayAfter(today, -1),
    from: startOfDayInZone(zone, firstDay),
    until: startOfDayInZone(zone, today),
  };
}

async function countWeek(db: Database, teamId: string, zone: string, now: Date): Promise<KeptWeek> {
  const { firstDay, lastDay, from, until } = daysUntil(zone, now);
  const between = { teamId, from, until };
  const moments = await listMoments(db, between);
  const openBefore = await countOpenBefore(db, between);
  const days = { zone, firstDay, lastDay };
  return { ...days, ...weekOf({ ...days, moments, openBefore }), asOf: now };
}

/** Sums a team anew and keeps it. */
export async function sumTeam(db: Database, teamId: string, now: Date): Promise<void> {
  const zone = await findZoneOf(db, await findHoursOf(db, teamId));
  await keepWeek(db, teamId, await countWeek(db, teamId, zone, now));
  const { from, firstDay } = daysUntil(zone, now);
  const reasons = await countReasons(db, teamId, from);
  await keepReasons(db, { teamId, firstDay, asOf: now }, reasons);
}

const oldestMs = 26 * 3_600_000;

/** The week as it is kept; counted now where it was never summed, long ago while the team is open, or by the clock of another zone. */
export async function findWeek(
  db: Database,
  { id: teamId, closed }: { readonly id: string; readonly closed: boolean },
  zone: string,
  now: Date,
): Promise<KeptWeek> {
  const kept = await findKeptWeek(db, teamId);
  const stands =
    kept !== undefined &&
    kept.zone === zone &&
    (closed || now.getTime() - kept.asOf.getTime() < oldestMs);
  return stands ? kept : countWeek(db, teamId, zone, now);
}

const everyMs = 3_600_000;
/** So that a turn ends within a few seconds; the others have theirs five minutes later. */
const teamsATurn = 30;

export const ticks: readonly Tick[] = [
  {
    name: "portraits: sum the weeks of teams",
    everySeconds: 300,
    work: async ({ db, now }) => {
      const before = new Date(now.getTime() - everyMs);
      for (const id of await listStaleTeams(db, before, teamsATurn)) await sumTeam(db, id, now);
    },
  },
];
