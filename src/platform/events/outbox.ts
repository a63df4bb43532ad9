/**
 * The outbox: `tell` writes into it within a transaction; a worker in each process drains it in batches (SKIP LOCKED), running the
 * reactions in the transaction that deletes the row. A reaction that fails is tried again by itself, at growing distances.
 *
 * Waking goes through a NOTIFY of its own connection after the commit, at most one every few milliseconds: a NOTIFY inside the
 * transaction would make all commits of the database queue for one lock (PostgreSQL, src/backend/commands/async.c).
 */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { EventName, Events, Tell } from "./events.ts";
import { drainBatch, mostInBatch, type Reaction } from "./draining.ts";

export interface OutboxLog {
  error(facts: object, sentence: string): void;
}

export interface ToldEvent {
  readonly name: string;
  /** JSON. */
  readonly payload: string;
}

export interface Telling {
  readonly tell: Tell;
  readonly touch: (topic: string) => void;
  readonly told: readonly ToldEvent[];
  /** Writes what was told; call it within the transaction, last. */
  write(db: Database): Promise<void>;
  /** Call it after the commit. */
  wake(): void;
}

export interface OutboxOptions {
  readonly db: Database;
  readonly log: OutboxLog;
  readonly clock: () => Date;
  readonly reactions: readonly Reaction[];
  /** Sends topics to every process, this one too. Absent in a command that shows no screens. */
  readonly announce?: (topics: readonly string[]) => void;
}

/** Under load many events gather meanwhile, and a batch costs little more than one; nobody notices a line a moment later. */
const restMilliseconds = 150;

export class Outbox {
  readonly #options: OutboxOptions;
  #draining: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #timer: NodeJS.Timeout | null = null;
  #soon: NodeJS.Timeout | null = null;
  #restsUntil = 0;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** Collects what one call tells. */
  telling(): Telling {
    const told: ToldEvent[] = [];
    const topics = new Set<string>();
    return {
      told,
      tell: async <Name extends EventName>(name: Name, payload: Events[Name]) => {
        told.push({ name, payload: JSON.stringify(payload) });
      },
      touch: (topic) => {
        topics.add(topic);
      },
      write: async (db) => {
        if (told.length === 0) return;
        const now = this.#options.clock();
        await db
          .insertInto("outbox")
          .values(told.map((event) => ({ ...event, toldAt: now, dueAt: now })))
          .execute();
      },
      wake: () => {
        if (topics.size > 0) this.#options.announce?.([...topics]);
        if (told.length > 0) this.wake();
      },
    };
  }

  /** For reads: telling there is a bug. */
  notTelling(): Telling {
    const no = (): never => {
      throw new Error("A read may not tell events");
    };
    return { told: [], tell: no, touch: no, write: no, wake: no };
  }

  /** Drains at once, or after a short rest when it has just done so. */
  wake(): void {
    this.#again = true;
    if (this.#stopped || this.#draining || this.#soon) return;
    const rest = this.#restsUntil - performance.now();
    if (rest <= 0) return this.#begin();
    this.#soon = setTimeout(() => {
      this.#soon = null;
      this.#begin();
    }, rest);
  }

  #begin(): void {
    if (this.#stopped) return;
    this.#again = false;
    this.#restsUntil = performance.now() + restMilliseconds;
    this.#draining = this.#drain().finally(() => {
      this.#draining = null;
      if (this.#again) this.wake();
    });
  }

  /** Looks every second too, for what other processes told and what is due again. */
  start(): void {
    this.#timer = setInterval(() => this.wake(), 1000);
    this.#timer.unref();
    this.wake();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearInterval(this.#timer);
    if (this.#soon) clearTimeout(this.#soon);
    await this.#draining;
  }

  /** Runs everything that is due, now. For tests and commands. */
  async settle(): Promise<void> {
    if (this.#soon) clearTimeout(this.#soon);
    this.#soon = null;
    // What another drain holds at this moment is skipped by ours, so that one is waited for too.
    do await this.#draining;
    while ((await this.#drainOnce()) > 0 || this.#draining);
  }

  async #drain(): Promise<void> {
    try {
      while (!this.#stopped && (await this.#drainOnce()) === mostInBatch);
    } catch (fault) {
      // The database is away: the rows are still there, and the next look finds them.
      const sentence = "The outbox could not be read; trying again in a second";
      this.#options.log.error({ fault }, sentence);
      this.#again = false;
    }
  }

  async #drainOnce(): Promise<number> {
    const touched = new Set<string>();
    const count = await drainBatch(this.#options.db, this.#options, (topic) => touched.add(topic));
    if (touched.size > 0) this.#options.announce?.([...touched]);
    return count;
  }
}

/** How many rows wait, and how many have failed at least once: for `doctor` and the administrator's page. */
export async function countWaiting(db: Database): Promise<{ waiting: number; failing: number }> {
  const row = await db
    .selectFrom("outbox")
    .select([
      sql<number>`count(*)`.as("waiting"),
      sql<number>`count(*) filter (where attempts > 0)`.as("failing"),
    ])
    .executeTakeFirstOrThrow();
  return row;
}
