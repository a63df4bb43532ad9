/**
 * Keeps the sums of what was not right: each minute those of pairs in which a measure has changed, each hour what is in a row, everything each
 * night, for which relationships marks it.
 */
import { periodStarts, takeStale } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { sumPairs, sumStreaks, takeTurn } from "./queries/sums.ts";

const pairsAtOnce = 500;
/** Of a large house a team has some ten thousand requests. */
const teamsAtOnce = 8;
/** So that a turn ends within a few seconds; what remains has its turn a minute later. */
const mostSteps = 20;

/** One step. Answers whether more may wait. */
type Step = (db: Database, now: Date) => Promise<boolean>;

async function sumAFew(db: Database, now: Date): Promise<boolean> {
  const pairs = await takeStale(db, "defects", pairsAtOnce);
  if (pairs.length === 0) return false;
  await sumPairs(db, { pairs, starts: periodStarts(now), now });
  return true;
}

async function sumAFewStreaks(db: Database, now: Date): Promise<boolean> {
  const stale = await takeStale(db, "defect-streaks", teamsAtOnce);
  if (stale.length === 0) return false;
  await sumStreaks(db, { providerIds: stale.map(({ oneId }) => oneId), now });
  return true;
}

async function repeat(step: Step, db: Database, now: Date, most = Infinity): Promise<void> {
  if (!(await takeTurn(db))) return;
  for (let done = 0; done < most && (await step(db, now)); done += 1);
}

/** Sums all that is stale, within the transaction of the caller. */
export async function sumDefects(db: Database, now: Date): Promise<void> {
  await repeat(sumAFew, db, now);
  await repeat(sumAFewStreaks, db, now);
}

export const sumTicks: readonly Tick[] = [
  {
    name: "defects: sum what has changed",
    everySeconds: 60,
    work: ({ db, now }) => repeat(sumAFew, db, now, mostSteps),
  },
  {
    name: "defects: sum what is in a row",
    everySeconds: 3600,
    work: ({ db, now }) => repeat(sumAFewStreaks, db, now),
  },
];
