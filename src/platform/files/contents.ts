/**
 * Contents that nothing points to any more leave the folder. The same content may be sent again at that very moment; whoever keeps a
 * content and whoever removes it hold one lock by its hash, so that a row never points to what has just gone.
 */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Tick } from "#platform/events/ticks.ts";
import type { FileStore } from "./store.ts";

/** Which of these contents something still points to. */
export type ContentsNeeded = (db: Database, hashes: readonly string[]) => Promise<string[]>;

const lockOf = (hash: string) => sql`hashtextextended(${`content ${hash}`}, 0)`;

/** Held until the end of the transaction in which the content is kept and its row is written. */
export async function lockContent(db: Database, hash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockOf(hash)})`.execute(db);
}

async function tryLockContent(db: Database, hash: string): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(${lockOf(hash)}) as held`.execute(db);
  return rows[0]!.held;
}

/** Locks are held until the end of the transaction, and their number is limited; what remains has its turn a day later. */
const mostAtOnce = 1_000;

export interface Removing {
  /** A transaction. */
  readonly db: Database;
  readonly files: FileStore;
  readonly before: Date;
  readonly needed: ContentsNeeded;
}

/** Removes what arrived before then and is not needed; answers how many. What is being sent again at this moment stays. */
export async function removeUnneeded({ db, files, before, needed }: Removing): Promise<number> {
  let removed = 0;
  await files.dropArriving(before);
  for await (const hashes of files.keptBefore(before)) {
    const wanted = new Set(await needed(db, hashes));
    for (const hash of hashes.filter((one) => !wanted.has(one)).slice(0, mostAtOnce - removed)) {
      if (!(await tryLockContent(db, hash))) continue;
      // Asked again under the lock: it may have been sent since.
      if ((await needed(db, [hash])).length > 0) continue;
      await files.remove(hash);
      removed += 1;
    }
    if (removed >= mostAtOnce) break;
  }
  return removed;
}

const twoDays = 2 * 86_400_000;

/** Once a day; `askers` are all features that keep files. */
export function forgetContents(files: FileStore, askers: readonly ContentsNeeded[]): Tick {
  const needed: ContentsNeeded = async (db, hashes) =>
    (await Promise.all(askers.map((ask) => ask(db, hashes)))).flat();
  return {
    name: "files: remove contents that nothing points to",
    everySeconds: 86_400,
    work: async ({ db, now }) => {
      await removeUnneeded({ db, files, needed, before: new Date(now.getTime() - twoDays) });
    },
  };
}
