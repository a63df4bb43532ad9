import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { EventName, Events, Tell } from "./events.ts";
import type { OutboxLog } from "./outbox.ts";

/** What a reaction is given. `db` is the transaction that also takes the event out of the outbox. */
export interface Heard<Payload> {
  readonly payload: Payload;
  readonly toldAt: Date;
  readonly now: Date;
  readonly db: Database;
  readonly tell: Tell;
  readonly touch: (topic: string) => void;
}

export interface Reaction {
  /** `inbox: tells the provider team of a new request`; names the row when it is tried again, so it must not change lightly. */
  readonly name: string;
  readonly to: string;
  readonly react: (heard: Heard<never>) => Promise<void>;
}

/** Declares a reaction with the type of its event. */
export function on<Name extends EventName>(
  to: Name,
  name: string,
  react: (heard: Heard<Events[Name]>) => Promise<void>,
): Reaction {
  return { to, name, react: react as Reaction["react"] };
}

interface Row {
  id: number;
  name: string;
  reaction: string | null;
  payload: unknown;
  toldAt: Date;
  attempts: number;
}

const batchSize = 100;
/** After this many failures a row waits for a person: it stays, and `doctor` names it. */
const mostAttempts = 12;

interface Draining {
  readonly log: OutboxLog;
  readonly clock: () => Date;
  readonly reactions: readonly Reaction[];
}

/** Takes up to a hundred due rows and runs their reactions. Returns how many rows were taken. */
export function drainBatch(
  db: Database,
  draining: Draining,
  touch: (topic: string) => void,
): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const now = draining.clock();
    const { rows } = await sql<Row>`
      delete from outbox where id in (
        select id from outbox where due_at <= ${now} and attempts < ${mostAttempts}
        order by due_at, id limit ${batchSize} for update skip locked)
      returning id, name, reaction, payload, told_at as "toldAt", attempts`.execute(transaction);
    rows.sort((a, b) => a.id - b.id);
    for (const row of rows) {
      const reactions = draining.reactions.filter(
        (r) => r.to === row.name && (row.reaction === null || r.name === row.reaction),
      );
      for (const reaction of reactions) await run(transaction, draining, row, reaction, touch);
    }
    return rows.length;
  });
}

async function run(
  db: Database,
  { log, clock }: Draining,
  row: Row,
  reaction: Reaction,
  touch: (topic: string) => void,
): Promise<void> {
  const now = clock();
  await sql`savepoint reaction`.execute(db);
  try {
    const tell: Tell = async (name, payload) => {
      await db
        .insertInto("outbox")
        .values({ name, payload: JSON.stringify(payload), toldAt: now, dueAt: now })
        .execute();
    };
    await reaction.react({
      payload: row.payload as never,
      toldAt: row.toldAt,
      now,
      db,
      tell,
      touch,
    });
    await sql`release savepoint reaction`.execute(db);
  } catch (fault) {
    await sql`rollback to savepoint reaction`.execute(db);
    log.error(
      { fault, event: row.name, reaction: reaction.name, attempts: row.attempts + 1 },
      "A reaction failed and will be tried again",
    );
    await db
      .insertInto("outbox")
      .values({
        name: row.name,
        reaction: reaction.name,
        payload: JSON.stringify(row.payload),
        toldAt: row.toldAt,
        dueAt: new Date(now.getTime() + waitAfter(row.attempts)),
        attempts: row.attempts + 1,
        lastFault: String(fault).slice(0, 1000),
      })
      .execute();
  }
}

/** 5 s, 10 s, 20 s ... at most an hour. */
export function waitAfter(attempts: number): number {
  return Math.min(5_000 * 2 ** attempts, 3_600_000);
}
