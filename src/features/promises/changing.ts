/** What a service promises, changed as a whole: what stays the same stays the same row, so that its clocks are not touched. */
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Tell } from "#platform/events/events.ts";
import type { PromiseToKeep } from "./contract.ts";
import { endPromises, findPromisesOf, insertPromises } from "./queries/promised.ts";

export interface PromisesOfService {
  readonly serviceId: string;
  readonly promises: readonly PromiseToKeep[];
  readonly at: Date;
}

/** True when two promises are of one impact and kind. */
export function promisesTwice(promises: readonly PromiseToKeep[]): boolean {
  const told = new Set(promises.map(({ impact, kind }) => `${impact} ${kind}`));
  return told.size < promises.length;
}

/** Ends what is no longer promised, begins what is new, and has running clocks counted anew after the commit. */
export async function setPromises(
  db: Database,
  { serviceId, promises, at }: PromisesOfService,
  tell: Tell,
): Promise<void> {
  const present = await findPromisesOf(db, [serviceId]);
  const same = (a: PromiseToKeep, b: PromiseToKeep): boolean =>
    a.impact === b.impact && a.kind === b.kind && a.amount === b.amount && a.unit === b.unit;
  const ended = present.filter((old) => !promises.some((one) => same(one, old)));
  const begun = promises.filter((one) => !present.some((old) => same(one, old)));
  await endPromises(
    db,
    ended.map(({ id }) => id),
    at,
  );
  await insertPromises(
    db,
    serviceId,
    begun.map((one) => ({ ...one, id: newId() })),
    at,
  );
  if (ended.length > 0) await recountClocks(tell, at);
}

/** Running clocks are counted anew after the commit: a service has another calendar, or promises something else. */
export function recountClocks(tell: Tell, at: Date): Promise<void> {
  return tell("promises.changed", { at: at.toISOString() });
}
