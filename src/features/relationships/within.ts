/** Figures of any stretch of days, for features that tell of a month. They hold nothing confidential and no person. */
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import { windowInZone } from "./days.ts";
import { countRows, type MeasureRow } from "./figures.ts";
import { listMeasures } from "./queries/around.ts";
import { both, whereCustomer, whereProviders, whereWithin } from "./queries/conditions.ts";
import { type Counts, countPairsKept, type PairKeptRow } from "./queries/reports.ts";
import { countKeptBetween, type PairSince } from "./queries/strain.ts";
import { estimateWait, type Shown, showMedian, showShare, waitedOf } from "./rules.ts";
import { calendarsOf, workingCounter } from "./working.ts";

/** Days of the zone, both included. */
export interface Stretch {
  readonly zone: string;
  readonly from: string;
  readonly to: string;
}

export interface ServedStretch extends Stretch {
  /** Only what this team asked. */
  readonly customerTeamId?: string | null;
}

export interface ServedCounts extends Counts {
  /** The median until done, in working seconds. */
  readonly done: Shown;
}

/** What a team was asked in these days, and how it fared until now. Reads one row for each of those requests. */
export async function countServed(
  db: Database,
  teamId: string,
  stretch: ServedStretch,
  now: Date,
): Promise<ServedCounts> {
  return (await countServedByEach(db, [teamId], stretch, now)).get(teamId)!;
}

/** The same of several teams, in one question. */
export async function countServedByEach(
  db: Database,
  teamIds: readonly string[],
  { zone, customerTeamId = null, ...days }: ServedStretch,
  now: Date,
): Promise<ReadonlyMap<string, ServedCounts>> {
  const of = customerTeamId === null ? [] : [whereCustomer(customerTeamId)];
  const where = both(whereProviders(teamIds), ...of, whereWithin(windowInZone(zone, days)));
  const rows = await listMeasures(db, where);
  const moment = { now, countWorking: workingCounter(await calendarsOf(db, rows)) };
  const byTeam = groupBy(rows, ({ providerId }) => providerId);
  return new Map(teamIds.map((id) => [id, servedOf(byTeam.get(id) ?? [], moment)]));
}

function servedOf(
  rows: readonly MeasureRow[],
  moment: Parameters<typeof waitedOf>[3],
): ServedCounts {
  const waited = rows.map((row) => waitedOf(row, "done", "working", moment));
  const done = showMedian(estimateWait(waited.filter((one) => one !== null)));
  return { ...countRows(rows), done };
}

/** Promises of each team to each other one, of what was asked in these days; a team's promises to itself are left out. */
export function pairsKept(db: Database, { zone, ...days }: Stretch): Promise<PairKeptRow[]> {
  return countPairsKept(db, windowInZone(zone, days));
}

/** Of each pair the share of promises that one team kept to the other, of what was asked from then until `to`; one question for all. */
export async function keptBetweenEach(
  db: Database,
  pairs: readonly PairSince[],
  to: Date,
): Promise<Shown[]> {
  if (pairs.length === 0) return [];
  return (await countKeptBetween(db, pairs, to)).map(({ kept, promised }) =>
    showShare(kept, promised),
  );
}
