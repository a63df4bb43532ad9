/** Imports that were started on the screen, one after the other, in whichever process takes them first. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "#platform/database/open.ts";
import type { FileStore } from "#platform/files/store.ts";
import { claimRun, failSilent, giveBackRun, isContentNeeded, type Run } from "./queries/runs.ts";
import type { Source } from "./reading/source/open-source.ts";
import { ReadingRefused } from "./reading/source/refused.ts";
import { importsFolder } from "./routes.ts";
import { importFile, ImportStopped } from "./run-import.ts";

export interface Working {
  readonly db: Database;
  readonly files: FileStore;
  readonly clock: () => Date;
  readonly log: { error(facts: object, sentence: string): void };
}

/** A process that has not said for so long that it lives is taken for dead. The longest single statement must fit in. */
export const silentMilliseconds = 120_000;
const lookMilliseconds = 1_000;

/** Imports everything that waits; answers how many there were. */
export async function importWaiting(working: Working, signal?: AbortSignal): Promise<number> {
  const { db, clock } = working;
  for (let count = 0; ; count++) {
    const silentBefore = new Date(clock().getTime() - silentMilliseconds);
    await failSilent(db, clock(), silentBefore);
    const run = signal?.aborted ? undefined : await claimRun(db, clock(), silentBefore);
    if (!run) return count;
    await importRun(working, run, signal);
  }
}

async function importRun(working: Working, run: Run, signal?: AbortSignal): Promise<void> {
  const { db, files, clock, log } = working;
  const { id, fileName, sizeBytes, given, contentHash } = run;
  if (contentHash === null) return;
  try {
    await importFile({
      db,
      runId: id,
      fileName,
      sizeBytes,
      given,
      clock,
      folder: importsFolder(files),
      open: await openerOf(files, contentHash),
      ...(signal && { signal }),
    });
    if (!(await isContentNeeded(db, contentHash, id))) await files.remove(contentHash);
  } catch (fault) {
    if (fault instanceof ImportStopped) await giveBackRun(db, id);
    else if (!(fault instanceof ReadingRefused))
      log.error({ fault, import: id }, "An import failed; nothing of its file was written");
  }
}

/** A file that lies on this machine is read from its place: then it is known how far a zip is, and nothing is copied. */
async function openerOf(files: FileStore, hash: string): Promise<() => Source> {
  const path = join(files.folder, hash.slice(0, 2), hash);
  const isHere = await stat(path).then(
    () => true,
    () => false,
  );
  return () => (isHere ? path : files.open(hash));
}

/** Looks for waiting imports until it is stopped. Stopping gives a running one back; the next process begins it anew. */
export function startImporting(working: Working): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  const look = (): void => {
    running ??= importWaiting(working, stopping.signal)
      .then(() => undefined)
      .catch((fault: unknown) =>
        working.log.error({ fault }, "Waiting imports could not be looked for"),
      )
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(look, lookMilliseconds);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
