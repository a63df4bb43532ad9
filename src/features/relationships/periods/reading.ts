/** What other features ask of periods. */
import { dayAfter, startOfDayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { relationshipsVisibleTo } from "../access.ts";
import { countRows } from "../figures.ts";
import { listMeasures } from "../queries/around.ts";
import { both, whereProvider, whereWithin } from "../queries/conditions.ts";
import { type Shown, showMedian, showShare } from "../rules.ts";
import { calendarsOf, workingCounter } from "../working.ts";
import { workingWait } from "./sums.ts";

export interface ServedWithin {
  readonly promiseKept: Shown;
  readonly rightFirstTime: Shown;
  /** Median of the working seconds until done. */
  readonly done: Shown;
}

/**
 * How a team served what was asked on these days of the zone, both included, as far as is known now. Made from the measures, at the cost
 * of reading them: for one team at a time.
 */
export async function servedWithin(
  db: Database,
  who: Who,
  asked: {
    readonly teamId: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly zone: string;
    readonly now: Date;
  },
): Promise<ServedWithin> {
  const { teamId, firstDay, lastDay, zone, now } = asked;
  const window = {
    from: startOfDayInZone(zone, firstDay),
    to: startOfDayInZone(zone, dayAfter(lastDay, 1)),
  };
  const open = relationshipsVisibleTo(who, "m.providerId", "m.customerTeamId");
  const rows = await listMeasures(db, both(whereProvider(teamId), whereWithin(window), open));
  const moment = { now, zone, countWorking: workingCounter(await calendarsOf(db, rows)) };
  const counted = countRows(rows);
  const { ninetieth: _, ...done } = showMedian({
    ...workingWait(rows, "done", moment),
  });
  return {
    promiseKept: showShare(counted.kept, counted.promised),
    rightFirstTime: showShare(counted.rightFirstTime, counted.finished),
    done,
  };
}
