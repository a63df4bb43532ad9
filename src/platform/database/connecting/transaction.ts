/** A transaction that waits for the server as seldom as it can. */
import {
  CompiledQuery,
  type ConnectionProvider,
  type DatabaseConnection,
  DummyDriver,
  PostgresDialect,
  type RawBuilder,
  Transaction,
} from "kysely";
import type { Database } from "../open.ts";
import type { Tables } from "../tables.ts";

/** What the transaction answers, and the one statement that goes with its COMMIT. */
export interface Closing<Result> {
  readonly result: Result;
  readonly last: RawBuilder<unknown>;
}

/**
 * Runs `work` in a transaction of `db`. On the wire each wait for an answer costs more than most statements, so BEGIN leaves with the
 * first statement, what `work` sends without awaiting leaves together (`Promise.all`), and COMMIT leaves with the last statement. The
 * server still carries out one after another; after one that failed it refuses all that follow, and turns COMMIT into ROLLBACK.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (db: Database) => Promise<Closing<Result>>,
): Promise<Result> {
  const executor = db.getExecutor();
  return executor.provideConnection(async (connection) => {
    let isOver = false;
    const provider: ConnectionProvider = {
      provideConnection: async (consumer) => {
        // What is sent together may go on after one of it has failed; outside of the transaction it would count.
        if (isOver) throw new Error("The transaction is over");
        return consumer(connection);
      },
    };
    const transaction = new Transaction<Tables>({
      ...unusedParts,
      executor: executor.withConnectionProvider(provider),
    });
    const begun = send(connection, "begin");
    // Looked at below; until then a failure is no unhandled one.
    begun.catch(() => undefined);
    let closing: Closing<Result>;
    try {
      closing = await work(transaction);
      isOver = true;
      await begun;
    } catch (fault) {
      isOver = true;
      // A connection that is gone has rolled back already.
      await send(connection, "rollback").catch(() => undefined);
      throw fault;
    }
    const last = connection.executeQuery(closing.last.compile(transaction));
    const [lastDone, committed] = await Promise.allSettled([last, send(connection, "commit")]);
    if (lastDone.status === "rejected") throw lastDone.reason;
    if (committed.status === "rejected") throw committed.reason;
    return closing.result;
  });
}

function send(connection: DatabaseConnection, text: string): Promise<unknown> {
  return connection.executeQuery(CompiledQuery.raw(text));
}

/** Kysely asks for these to make a transaction; queries go through its executor alone. */
const unusedDialect = new PostgresDialect({
  pool: async () => Promise.reject(new Error("unused")),
});
const unusedParts = {
  config: { dialect: unusedDialect },
  dialect: unusedDialect,
  driver: new DummyDriver(),
};
