/** Looks for causes that repeat, a service at a time; what was found stands until the next night. */
import type { Database } from "#platform/database/open.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { keepClusters, listKnown, listTold, listToLookAt } from "../queries/clusters.ts";
import { clustersOf, goesOnFrom } from "./rules.ts";

const dayMs = 86_400_000;
const yearMs = 365 * dayMs;
/** Of a service; the cost grows with the third power of it, and what is older says little of today. */
const mostDefects = 300;
/** So that a turn ends within a few seconds; the others have theirs five minutes later. */
const servicesATurn = 10;

export async function lookAtService(db: Database, serviceId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - yearMs);
  const told = await listTold(db, { serviceId, since, most: mostDefects });
  const clusters = clustersOf(told);
  const ids = goesOnFrom(clusters, await listKnown(db, serviceId));
  const found = clusters.map((cluster, at) => ({ ...cluster, id: ids[at] ?? null }));
  await keepClusters(db, { serviceId, defects: told.length, now }, found);
}

/** Looks at services that were not looked at for a day, at most so many. */
export async function lookForClusters(db: Database, now: Date, most: number): Promise<void> {
  const before = new Date(now.getTime() - dayMs);
  const since = new Date(now.getTime() - yearMs);
  for (const id of await listToLookAt(db, { before, since, most }))
    await lookAtService(db, id, now);
}

export const lookTick: Tick = {
  name: "defects: look for causes that repeat",
  everySeconds: 300,
  work: ({ db, now }) => lookForClusters(db, now, servicesATurn),
};
