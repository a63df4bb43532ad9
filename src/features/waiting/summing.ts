/** Keeps the sums of pairs up; those of teams and of the organisation are made of them, since hours can be added. */
import type { Database } from "#platform/database/open.ts";
import { calendarsOf, periodStarts } from "#feature/relationships";
import { workingMsBetween } from "./worked.ts";
import { listRunning, replaceSums, takeStale, takeTurn } from "./queries/sums.ts";

const step = { pairs: 200, requests: 10_000 };

/** Within the transaction that there is, or one of its own: a turn lasts until its end. */
export function inTransaction<Result>(
  db: Database,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/** Sums everything that is stale, waiting for other writers. */
export async function sumStale(db: Database, now: Date): Promise<void> {
  while (await inTransaction(db, (inside) => sumSome(inside, now, { wait: true })));
}

/** One step, unless somebody else is at it. Answers whether more may wait. */
export function sumAFew(db: Database, now: Date): Promise<boolean> {
  return inTransaction(db, (inside) => sumSome(inside, now, { wait: false }));
}

async function sumSome(db: Database, now: Date, turn: { wait: boolean }): Promise<boolean> {
  if (!(await takeTurn(db, turn))) return false;
  const pairs = await takeStale(db, step);
  if (pairs.length === 0) return false;
  const rows = await listRunning(db, pairs);
  const calendars = await calendarsOf(db, rows);
  const running = rows.map(({ requestId, since, hoursId }) => ({
    requestId,
    workingMs: workingMsBetween(calendars.get(hoursId)!, since, now),
  }));
  await replaceSums(db, pairs, { periods: periodStarts(now), running, now });
  return true;
}
