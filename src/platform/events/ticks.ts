/** Work that recurs: each kind runs in one process at a time, at most once per period, whichever process comes first. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { FileStore } from "#platform/files/store.ts";
import type { Outbox, OutboxLog, Telling } from "./outbox.ts";

/** What work outside of any transaction is given; `db` is the house's own, of which it opens transactions itself. */
export interface Outside {
  readonly db: Database;
  readonly files: FileStore;
  /** Tells screens at once. */
  readonly touch: Telling["touch"];
}

/**
 * Begun once the work that answered it is committed, and awaited by no other work: for what waits for servers outside. Whoever stops the
 * house waits for it.
 */
export type Afterwards = (outside: Outside) => Promise<void>;

export interface Tick {
  readonly name: string;
  readonly everySeconds: number;
  readonly work: (moment: {
    db: Database;
    files: FileStore;
    now: Date;
    tell: Telling["tell"];
    touch: Telling["touch"];
  }) => Promise<void | Afterwards>;
}

export interface TicksOptions {
  readonly db: Database;
  readonly files: FileStore;
  readonly outbox: Outbox;
  readonly ticks: readonly Tick[];
  readonly clock: () => Date;
  readonly log: OutboxLog;
  /** Where work that goes on afterwards is noted; without it, that work is awaited. */
  readonly going?: Set<Promise<void>>;
}

/**
 * Runs what is due. A last run that lies ahead was noted by a clock that has been set back, and counts as long past. The row lock keeps a
 * second process out until the work is committed, and then its period has begun anew.
 */
export async function runDueTicks(options: TicksOptions): Promise<void> {
  const { db, files, outbox, ticks, clock, log, going = new Set() } = options;
  for (const tick of ticks) {
    const telling = outbox.telling();
    try {
      const afterwards = await db.transaction().execute(async (transaction) => {
        const now = clock();
        const before = new Date(now.getTime() - tick.everySeconds * 1000);
        const claimed = await sql`
          insert into tick as t (name, last_run_at) values (${tick.name}, ${now})
          on conflict (name) do update set last_run_at = excluded.last_run_at where t.last_run_at <= ${before} or t.last_run_at > ${now}
          returning 1`.execute(transaction);
        if (claimed.rows.length === 0) return undefined;
        const { tell, touch } = telling;
        const next = await tick.work({ db: transaction, files, now, tell, touch });
        await telling.write(transaction);
        return next;
      });
      telling.wake();
      if (afterwards) begin(options, going, { name: tick.name, work: afterwards });
    } catch (fault) {
      log.error(
        { fault, tick: tick.name },
        "Recurring work failed; it is tried again at its next turn",
      );
    }
  }
  if (!options.going) await Promise.all(going);
}

/** Its errors are logged: nobody awaits it. */
function begin(
  { db, files, outbox, log }: TicksOptions,
  going: Set<Promise<void>>,
  { name, work }: { readonly name: string; readonly work: Afterwards },
): void {
  const touch = (topic: string): void => {
    const telling = outbox.telling();
    telling.touch(topic);
    telling.wake();
  };
  const run = async (): Promise<void> => {
    try {
      await work({ db, files, touch });
    } catch (fault) {
      log.error({ fault, tick: name }, "Work that recurring work began has failed");
    }
  };
  const one = run().finally(() => going.delete(one));
  going.add(one);
}

/** The first look waits as long as the others: right after a start come all who could not reach the house, and they go first. */
export function startTicks(
  options: TicksOptions,
  lookEverySeconds = 10,
): { stop(): Promise<void> } {
  let running: Promise<void> | null = null;
  const going = new Set<Promise<void>>();
  const look = (): void => {
    running ??= runDueTicks({ ...options, going }).finally(() => {
      running = null;
    });
  };
  const timer = setInterval(look, lookEverySeconds * 1000);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      await Promise.all(going);
    },
  };
}
