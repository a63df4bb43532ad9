/** How long a service takes, for features that stand above this one. */
import { startOfDayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { findZone } from "#feature/organisation";
import { listWaits } from "./queries/sums.ts";
import { whereWithin } from "./queries/conditions.ts";
import { estimateWait, type Shown, showMedian, waitedOf } from "./rules.ts";

/** Clock seconds from asking to done, of the requests asked since a month: who still waits counts as waiting. */
export async function medianDoneOf(
  db: Database,
  serviceId: string,
  sinceMonth: string,
  now: Date,
): Promise<Shown> {
  const from = startOfDayInZone(await findZone(db), `${sinceMonth}-01`);
  const rows = await listWaits(db, whereWithin({ serviceId, from }));
  const clockTime = { now, countWorking: () => 0 };
  const waited = rows.map((row) => waitedOf(row, "done", "wall", clockTime));
  return showMedian(estimateWait(waited.filter((one) => one !== null)));
}
