/** Work that recurs: each kind runs in one process at a time, at most once per period, whichever process comes first. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { FileStore } from "#platform/files/store.ts";
import type { Outbox, OutboxLog, Telling } from "./outbox.ts";

export interface Tick {
  readonly name: string;
  readonly everySeconds: number;
  readonly work: (moment: {
    db: Database;
    files: FileStore;
    now: Date;
    tell: Telling["tell"];
    touch: Telling["touch"];
  }) => Promise<void>;
}

export interface TicksOptions {
  readonly db: Database;
  readonly files: FileStore;
  readonly outbox: Outbox;
  readonly ticks: readonly Tick[];
  readonly clock: () => Date;
  readonly log: OutboxLog;
}

/**
 * Runs what is due. A last run that lies ahead was noted by a clock that has been set back, and counts as long past. The row lock keeps a
 * second process out until the work is committed, and then its period has begun anew.
 */
export async function runDueTicks(options: TicksOptions): Promise<void> {
  const { db, files, outbox, ticks, clock, log } = options;
  for (const tick of ticks) {
    const telling = outbox.telling();
    try {
      await db.transaction().execute(async (transaction) => {
        const now = clock();
        const before = new Date(now.getTime() - tick.everySeconds * 1000);
        const claimed = await sql`
          insert into tick as t (name, last_run_at) values (${tick.name}, ${now})
          on conflict (name) do update set last_run_at = excluded.last_run_at where t.last_run_at <= ${before} or t.last_run_at > ${now}
          returning 1`.execute(transaction);
        if (claimed.rows.length === 0) return;
        const { tell, touch } = telling;
        await tick.work({ db: transaction, files, now, tell, touch });
        await telling.write(transaction);
      });
      telling.wake();
    } catch (fault) {
      log.error(
        { fault, tick: tick.name },
        "Recurring work failed; it is tried again at its next turn",
      );
    }
  }
}

/** The first look waits as long as the others: right after a start come all who could not reach the house, and they go first. */
export function startTicks(
  options: TicksOptions,
  lookEverySeconds = 10,
): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  const look = (): void => {
    running ??= runDueTicks(options).finally(() => {
      running = null;
    });
  };
  const timer = setInterval(look, lookEverySeconds * 1000);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
