/** Measures who held requests: by reaction a few at a time, after an import and behind a command many at once. */
import type { Database } from "#platform/database/open.ts";
import { calendarsOf } from "#feature/relationships";
import { addUp, sparedOf } from "./adding.ts";
import { belowOf, readPromised, readWorld } from "./reading.ts";
import { listAbove } from "./queries/histories.ts";
import {
  findImportToMeasure,
  type Held,
  holdLives,
  house,
  keepImport,
  listOfSource,
  listToMeasure,
  markStale,
  nobody,
  replaceHeld,
} from "./queries/keeping.ts";
import { hidden, segmentsOf } from "./rules.ts";
import { inTransaction, sumStale } from "./summing.ts";
import { workedIn } from "./worked.ts";

/** Requests of one step; small enough that no statement runs into its time limit. */
const chunkSize = 10_000;

/** Begins to look through the house for what was never measured or has changed since; `measureMissed` does it step by step. */
export async function lookThroughHouse(db: Database, now: Date): Promise<void> {
  await keepImport(db, { source: house, runEndedAt: now, afterId: nobody });
}

/** These requests and all that waits for them, without the sums, which follow within a minute. */
export async function measureTouched(db: Database, ids: readonly string[]): Promise<void> {
  await measureChunk(db, await listAbove(db, ids));
}

/** All, or those never measured or changed since, and the sums of their pairs. Answers how many there were. */
export async function measureHeld(
  db: Database,
  which: { behind: boolean },
  now: Date,
): Promise<number> {
  let measured = 0;
  for (let after: string | null = null; ;) {
    const ids: string[] = await listToMeasure(db, { after, limit: chunkSize }, which);
    if (ids.length > 0) await inTransaction(db, (inside) => measureChunk(inside, ids));
    measured += ids.length;
    after = ids.at(-1) ?? null;
    if (ids.length < chunkSize) break;
  }
  await sumStale(db, now);
  return measured;
}

/** One step of what an import brought in, of a log whose end has moved, or of looking through the house. Answers whether more may wait. */
export async function measureMissed(db: Database): Promise<boolean> {
  const found = await findImportToMeasure(db);
  if (!found) return false;
  const chunk = { after: found.afterId, limit: chunkSize };
  const ids =
    found.source === house
      ? await listToMeasure(db, chunk, { behind: true })
      : await listOfSource(db, found.source, chunk);
  if (ids.length > 0) await measureChunk(db, ids);
  await keepImport(db, { ...found, afterId: ids.length < chunkSize ? null : ids.at(-1)! });
  return true;
}

async function measureChunk(db: Database, ids: readonly string[]): Promise<void> {
  await markStale(db, ids);
  const held = await holdLives(db, ids);
  await markStale(db, held);
  const known = await readWorld(db, held);
  const promised = await readPromised(db, held, known);
  const calendars = await calendarsOf(db, known.requests.values());
  // No figure tells of what is confidential: what was held through it was held by another team, for every reader.
  const mayKnow = (partId: string): boolean => known.lifeOf(partId)?.confidential !== true;
  const rows = held.map((requestId): Held => {
    const segments = hidden(segmentsOf(requestId, known), mayKnow);
    const below = belowOf(requestId, known, mayKnow).flatMap((id) => promised.get(id) ?? []);
    return {
      requestId,
      held: addUp(segments, workedIn(known.requests.get(requestId), calendars)),
      spared: sparedOf(requestId, known, below),
    };
  });
  await replaceHeld(db, rows);
}
