/** Counts once a month how many of each team have done which lesson, among a cohort that changes by five people or not at all. */
import { findZone } from "#feature/organisation";
import { dayInZone, startOfDayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { countCohort, findCohort, listTeamsToCount, replaceCohort } from "./queries/counting.ts";
import { cohortOf, latelySince } from "./rules.ts";

export async function countTeams(db: Database, now: Date): Promise<void> {
  const zone = await findZone(db);
  const today = dayInZone(zone, now);
  const since = latelySince(today);
  const lately = { since, from: startOfDayInZone(zone, since) };
  for (const { teamId, memberIds } of await listTeamsToCount(db, `${today.slice(0, 7)}-01`)) {
    const before = await findCohort(db, teamId);
    const cohort = cohortOf(before, memberIds, today);
    if (cohort !== before) await replaceCohort(db, teamId, cohort);
    await countCohort(db, teamId, { day: today, lately });
  }
}
