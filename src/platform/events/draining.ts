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
  /** True where `react` takes a list of payloads: all events of its kind that were told within a batch, at once. */
  readonly together?: boolean;
}

/** Declares a reaction with the type of its event. */
export function on<Name extends EventName>(
  to: Name,
  name: string,
  react: (heard: Heard<Events[Name]>) => Promise<void>,
): Reaction {
  return { to, name, react: react as Reaction["react"] };
}

/** Declares a reaction that takes all events of its kind in a batch at once, which costs the database one turn instead of many. */
export function onAll<Name extends EventName>(
  to: Name,
  name: string,
  react: (heard: Heard<readonly Events[Name][]>) => Promise<void>,
): Reaction {
  return { to, name, react: react as Reaction["react"], together: true };
}

interface Row {
  id: number;
  name: string;
  reaction: string | null;
  payload: unknown;
  toldAt: Date;
  attempts: number;
}

/** How many rows are taken at once. */
export const mostInBatch = 200;
/** After this many failures a row waits for a person: it stays, and `doctor` names it. */
const mostAttempts = 12;

interface Draining {
  readonly log: OutboxLog;
  readonly clock: () => Date;
  readonly reactions: readonly Reaction[];
}

/**
 * Takes due rows, up to a batch, and runs their reactions. Returns how many rows were taken. Usually nothing fails, so the batch is first
 * run plainly; when something does, it is taken back and run again with a savepoint around each reaction, so that only what failed waits.
 */
export async function drainBatch(
  db: Database,
  draining: Draining,
  touch: (topic: string) => void,
): Promise<number> {
  const drain = (run: Run): Promise<number> =>
    db.transaction().execute(async (transaction) => {
      const rows = await takeRows(transaction, draining.clock());
      await run({ db: transaction, draining, touch }, rows);
      return rows.length;
    });
  return drain(plainly).catch(() => drain(carefully));
}

interface Batch {
  readonly db: Database;
  readonly draining: Draining;
  readonly touch: (topic: string) => void;
}
type Run = (batch: Batch, rows: readonly Row[]) => Promise<void>;

/** What is due; and what was told in the future, by a clock that has been set back since. */
async function takeRows(db: Database, now: Date): Promise<Row[]> {
  const { rows } = await sql<Row>`
    delete from outbox where id in (
      select id from outbox where (due_at <= ${now} or told_at > ${now}) and attempts < ${mostAttempts}
      order by due_at, id limit ${mostInBatch} for update skip locked)
    returning id, name, reaction, payload, told_at as "toldAt", attempts`.execute(db);
  return rows.toSorted((a, b) => a.id - b.id);
}

function isFor(reaction: Reaction, row: Row): boolean {
  return reaction.to === row.name && (row.reaction === null || row.reaction === reaction.name);
}

const plainly: Run = async (batch, rows) => {
  for (const reaction of batch.draining.reactions) {
    const heard = rows.filter((row) => isFor(reaction, row));
    if (reaction.together && heard.length > 0) await react(batch, reaction, heard);
    else for (const row of heard) await react(batch, reaction, [row]);
  }
};

const carefully: Run = async (batch, rows) => {
  for (const row of rows) {
    for (const reaction of batch.draining.reactions.filter((one) => isFor(one, row))) {
      await sql`savepoint reaction`.execute(batch.db);
      try {
        await react(batch, reaction, [row]);
        await sql`release savepoint reaction`.execute(batch.db);
      } catch (fault) {
        await sql`rollback to savepoint reaction`.execute(batch.db);
        await putBack(batch, reaction, row, fault);
      }
    }
  }
};

async function react(
  { db, draining, touch }: Batch,
  reaction: Reaction,
  rows: readonly Row[],
): Promise<void> {
  const now = draining.clock();
  const tell: Tell = async (name, payload) => {
    const told = { name, payload: JSON.stringify(payload), toldAt: now, dueAt: now };
    await db.insertInto("outbox").values(told).execute();
  };
  const payloads = rows.map(({ payload }) => payload);
  const payload = (reaction.together ? payloads : payloads[0]) as never;
  await reaction.react({ payload, toldAt: rows[0]!.toldAt, now, db, tell, touch });
}

async function putBack(
  { db, draining }: Batch,
  reaction: Reaction,
  row: Row,
  fault: unknown,
): Promise<void> {
  const attempts = row.attempts + 1;
  const facts = { fault, event: row.name, reaction: reaction.name, attempts };
  draining.log.error(facts, "A reaction failed and will be tried again");
  const waiting = {
    name: row.name,
    reaction: reaction.name,
    payload: JSON.stringify(row.payload),
    toldAt: row.toldAt,
    dueAt: new Date(draining.clock().getTime() + waitAfter(row.attempts)),
    attempts,
    lastFault: String(fault).slice(0, 1000),
  };
  await db.insertInto("outbox").values(waiting).execute();
}

/** 5 s, 10 s, 20 s ... at most an hour. */
export function waitAfter(attempts: number): number {
  return Math.min(5_000 * 2 ** attempts, 3_600_000);
}
