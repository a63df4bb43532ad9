/** Keeps the sums: each minute those of pairs in which a measure has changed, each night all of them, for which relationships marks them. */
import { findZone } from "#feature/organisation";
import { startOf, takeStale } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { reckonHouse } from "./house/round.ts";
import { type Span, sumPairs, takeTurn } from "./queries/sums.ts";

const pairsAtOnce = 500;
/** So that a turn ends within a few seconds; what remains has its turn a minute later. */
const mostSteps = 20;

/** The sheet holds a quarter; what moved is the last month beside the one before. */
export function spansAt(now: Date): Span[] {
  const month = startOf("month", now);
  return [
    { span: "now", from: startOf("quarter", now), to: null },
    { span: "month", from: month, to: null },
    { span: "before", from: startOf("month", month), to: month },
  ];
}

/** One step. Answers whether more may wait. */
async function sumAFew(db: Database, now: Date, zone: string): Promise<boolean> {
  const pairs = await takeStale(db, "goodwill", pairsAtOnce);
  if (pairs.length === 0) return false;
  await sumPairs(db, { pairs, spans: spansAt(now), now, zone });
  return true;
}

/** Sums what is stale, within the transaction of the caller. */
export async function sumGoodwill(db: Database, now: Date, most = Infinity): Promise<void> {
  if (!(await takeTurn(db))) return;
  const zone = await findZone(db);
  for (let done = 0; done < most && (await sumAFew(db, now, zone)); done += 1);
}

export const ticks: readonly Tick[] = [
  {
    name: "goodwill: sum what has changed",
    everySeconds: 60,
    work: ({ db, now }) => sumGoodwill(db, now, mostSteps),
  },
  {
    name: "goodwill: find what is usual and what has moved",
    everySeconds: 3600,
    work: ({ db, now }) => reckonHouse(db, now),
  },
];
