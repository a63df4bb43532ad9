/** Looks for causes that repeat, a service at a time; what was found stands until the next night. */
import { tellNews } from "#feature/inbox";
import type { Tick } from "#platform/events/ticks.ts";
import {
  findWhoIsTold,
  keepClusters,
  listKnown,
  listTold,
  listToLookAt,
  type NewCluster,
} from "../queries/clusters.ts";
import { clustersOf, goesOnFrom } from "./rules.ts";
import { saidOf } from "./saying.ts";

const dayMs = 86_400_000;
const yearMs = 365 * dayMs;
/** Of a service; the cost grows with the third power of it, and what is older says little of today. */
const mostDefects = 300;
/** So that a turn ends within a few seconds; the others have theirs five minutes later. */
const servicesATurn = 10;

type Moment = Parameters<typeof tellNews>[0] & { readonly now: Date };

export async function lookAtService(moment: Moment, serviceId: string): Promise<void> {
  const { db, now } = moment;
  const since = new Date(now.getTime() - yearMs);
  const told = await listTold(db, { serviceId, since, most: mostDefects });
  const clusters = clustersOf(told);
  const ids = goesOnFrom(clusters, await listKnown(db, serviceId));
  const found = clusters.map((cluster, at) => ({ ...cluster, id: ids[at] ?? null }));
  const fresh = await keepClusters(db, { serviceId, defects: told.length, now }, found);
  if (fresh.length > 0) await tell(moment, serviceId, fresh);
}

/** One line for all that a night found of a service: the largest of it is named, the page shows the others. */
async function tell(
  moment: Moment,
  serviceId: string,
  fresh: readonly NewCluster[],
): Promise<void> {
  const [largest] = fresh;
  const told = await findWhoIsTold(moment.db, serviceId);
  if (!told || !largest) return;
  await tellNews(moment, [
    {
      kind: "defects",
      key: `defects:${largest.id}`,
      personIds: told.personIds,
      actorId: null,
      at: moment.now,
      title: told.serviceName,
      said: saidOf(largest, fresh.length - 1),
      href: `/defects?team=${told.teamId}&service=${serviceId}`,
    },
  ]);
}

/** Looks at services that were not looked at for a day, at most so many. */
export async function lookForClusters(moment: Moment, most: number): Promise<void> {
  const { db, now } = moment;
  const before = new Date(now.getTime() - dayMs);
  const since = new Date(now.getTime() - yearMs);
  for (const id of await listToLookAt(db, { before, since, most })) await lookAtService(moment, id);
}

export const lookTick: Tick = {
  name: "defects: look for causes that repeat",
  everySeconds: 300,
  work: (moment) => lookForClusters(moment, servicesATurn),
};
