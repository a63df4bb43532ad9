/** Keeps up what requests show of the chain, a few services at a time. */
import { takeStaleServices } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import {
  findAsked,
  findClaimed,
  findSummedAfter,
  findSummedBefore,
  replaceSeen,
  takeTurn,
} from "./queries/sums.ts";
import { outsideSumsOf, sumsOf } from "./seen.ts";

const minute = 60_000;
const day = 1_440 * minute;
const year = 365 * day;
/** A busy service changes all the time; its sums are made anew this often at most. */
const atMostEvery = 10 * minute;
/** Of a large house a service has some thousand requests a year, and all of these are held at once. */
const servicesAtOnce = 8;

export async function sumServices(
  db: Database,
  serviceIds: readonly string[],
  now: Date,
): Promise<void> {
  const since = new Date(now.getTime() - year);
  const sums = sumsOf(await findAsked(db, serviceIds, since), now);
  const outside = outsideSumsOf(await findClaimed(db, serviceIds, since), now);
  await replaceSeen(db, serviceIds, { sums, outside }, now);
}

/** One step: services of which something changed, then those not summed for a day. Answers whether more may wait. */
export async function sumAFew(db: Database, now: Date): Promise<boolean> {
  if (!(await takeTurn(db))) return false;
  const exceptIds = await findSummedAfter(db, new Date(now.getTime() - atMostEvery));
  const stale = await takeStaleServices(db, { limit: servicesAtOnce, exceptIds });
  const before = new Date(now.getTime() - day);
  const others = await findSummedBefore(db, before, servicesAtOnce - stale.length);
  const ids = [...new Set([...stale, ...others])];
  if (ids.length > 0) await sumServices(db, ids, now);
  return stale.length + others.length === servicesAtOnce;
}

/** Sums all that waits, at once: right after much was brought in. */
export async function sumSeen(db: Database, now: Date): Promise<void> {
  while (await db.transaction().execute((inside) => sumAFew(inside, now)));
}
