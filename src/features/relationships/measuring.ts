/** Measures requests: what figures are made of. By reactions one at a time, by an import and every night many at once. */
import type { Calendar } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import {
  type Chunk,
  type Counted,
  type Uncounted,
  forgetConfidential,
  listOpenMeasured,
  listToMeasure,
  listUncounted,
  markStale,
  writeMeasures,
  writeSourceEnd,
  writeWorking,
} from "./queries/measure.ts";
import { sumOrganisation } from "./periods/sums.ts";
import { sumStale } from "./summing.ts";
import { calendarsOf, workingSecondsBetween } from "./working.ts";

/** Requests of one step; small enough that no statement runs into its time limit. */
const chunkSize = 10_000;

export type WhichRequests =
  | { readonly ids: readonly string[] }
  /** All of one import. */
  | { readonly source: string }
  /** Those that were never measured, or have changed since. */
  | { readonly behind: true }
  | { readonly open: true }
  | { readonly all: true };

/**
 * Measures the requests and sums up the figures of their pairs, so that every figure tells of them at once. Answers how many there were.
 * An import calls it when all its events are written.
 */
export async function measureRequests(
  db: Database,
  which: WhichRequests,
  now: Date,
): Promise<number> {
  const measured = await measureOnly(db, which, now);
  await sumStale(db, now);
  await sumOrganisation(db, now, { all: true });
  return measured;
}

/** The same without the sums; they follow within a minute. */
export async function measureOnly(db: Database, which: WhichRequests, now: Date): Promise<number> {
  if ("ids" in which) {
    for (let first = 0; first < which.ids.length; first += chunkSize)
      await measureChunk(db, which.ids.slice(first, first + chunkSize), now);
    return which.ids.length;
  }
  if ("source" in which) await writeSourceEnd(db, which.source);
  let after: string | null = null;
  let measured = 0;
  for (;;) {
    const ids: string[] = await nextIds(db, which, after);
    if (ids.length > 0) await measureChunk(db, ids, now);
    measured += ids.length;
    after = ids.at(-1) ?? null;
    if (ids.length < chunkSize) return measured;
  }
}

function nextIds(
  db: Database,
  which: Exclude<WhichRequests, { ids: readonly string[] }>,
  after: string | null,
): Promise<string[]> {
  if ("open" in which) return listOpenMeasured(db, after, chunkSize);
  const chunk: Chunk = { after, limit: chunkSize };
  if ("source" in which) return listToMeasure(db, { ...chunk, source: which.source });
  return listToMeasure(db, { ...chunk, behind: "behind" in which });
}

async function measureChunk(db: Database, ids: readonly string[], now: Date): Promise<void> {
  await markStale(db, ids);
  await forgetConfidential(db, ids);
  await writeMeasures(db, ids, now);
  const uncounted = await listUncounted(db, ids);
  if (uncounted.length > 0) {
    const calendars = await calendarsOf(db, uncounted);
    await writeWorking(
      db,
      uncounted.map((row) => countWorking(row, calendars)),
    );
  }
  await markStale(db, ids);
}

function countWorking(row: Uncounted, calendars: ReadonlyMap<string, Calendar>): Counted {
  const calendar = calendars.get(row.hoursId);
  if (!calendar) throw new Error(`There are no working hours ${row.hoursId}`);
  const working = (wall: number | null): number | null =>
    wall === null
      ? null
      : workingSecondsBetween(calendar, row.askedAt, new Date(row.askedAt.getTime() + wall * 1000));
  return {
    requestId: row.requestId,
    firstReplyWorking: working(row.firstReplyWall),
    doneWorking: working(row.doneWall),
  };
}
