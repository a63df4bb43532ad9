/** Keeps the sums of what was not right: what a measure has changed is summed anew each minute, everything each night. */
import { periodStarts, takeStale } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { sumProviders, takeTurn } from "./queries/sums.ts";

/** Of a large house a team has some ten thousand requests. */
const teamsAtOnce = 8;
/** So that a turn ends within a few seconds; what remains has its turn a minute later. */
const mostSteps = 40;

/** Sums a few teams of which something has changed. Answers whether more may wait. */
async function sumAFew(db: Database, now: Date): Promise<boolean> {
  const stale = await takeStale(db, "defects", teamsAtOnce);
  if (stale.length === 0) return false;
  const providerIds = stale.map(({ oneId }) => oneId);
  await sumProviders(db, { providerIds, starts: periodStarts(now), now });
  return true;
}

/** Sums all that is stale, within the transaction of the caller. */
export async function sumDefects(db: Database, now: Date, steps = Infinity): Promise<void> {
  if (!(await takeTurn(db))) return;
  for (let step = 0; step < steps && (await sumAFew(db, now)); step += 1);
}

/** Relationships marks what a measure has changed, and everything each night: periods have moved on then. */
export const sumTick: Tick = {
  name: "defects: sum what has changed",
  everySeconds: 60,
  work: ({ db, now }) => sumDefects(db, now, mostSteps),
};
