/** Reads what is known of requests and of all that they waited for. */
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { PromisedPart } from "./adding.ts";
import { lifeOf } from "./life.ts";
import {
  type RequestRow,
  listEvents,
  listParts,
  listPromised,
  listReach,
  listRequests,
  listVendors,
} from "./queries/histories.ts";
import type { World } from "./rules.ts";
import { historyOf, tellingKinds } from "./steps.ts";

export interface Known extends World {
  readonly requests: ReadonlyMap<string, RequestRow>;
}

export async function readWorld(db: Database, ids: readonly string[]): Promise<Known> {
  const reach = await listReach(db, ids);
  const rows = await listRequests(db, reach);
  const events = groupBy(await listEvents(db, reach, tellingKinds), ({ requestId }) => requestId);
  const lives = new Map(
    rows.map((row) => [row.id, lifeOf(historyOf(row, events.get(row.id) ?? []))]),
  );
  const parts = groupBy(await listParts(db, reach), ({ parentId }) => parentId);
  const vendors = new Set(await listVendors(db));
  return {
    lifeOf: (id) => lives.get(id),
    partsOf: (id) => parts.get(id)?.map(({ partId }) => partId) ?? [],
    isVendor: (teamId) => vendors.has(teamId),
    requests: new Map(rows.map((row) => [row.id, row])),
  };
}

/** All that a request may have waited for, whatever way it is reached. */
export function belowOf(
  id: string,
  world: World,
  mayPass: (id: string) => boolean = () => true,
): string[] {
  const below = new Set<string>();
  const add = (partId: string): void => {
    if (partId === id || below.has(partId) || !mayPass(partId)) return;
    below.add(partId);
    world.partsOf(partId).forEach(add);
    const goesOnIn = world.lifeOf(partId)?.goesOnIn ?? null;
    if (goesOnIn !== null) add(goesOnIn);
  };
  world.partsOf(id).forEach(add);
  return [...below];
}

/** What was promised of all that these requests may have waited for, by the part. */
export async function readPromised(
  db: Database,
  ids: readonly string[],
  world: World,
): Promise<ReadonlyMap<string, PromisedPart>> {
  const below = [...new Set(ids.flatMap((id) => belowOf(id, world)))];
  const rows = below.length === 0 ? [] : await listPromised(db, below);
  return new Map(rows.map((row) => [row.partId, { ...row, dueAt: row.dueAt.getTime() }]));
}
