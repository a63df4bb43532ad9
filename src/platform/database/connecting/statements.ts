import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type pg from "pg";
import { RowShape } from "./rows.ts";

// A statement with a name is parsed and planned once a connection instead of at each call.

/** Texts a connection keeps; a server keeps the plan of each in every connection's memory. */
const KEPT_ON_CONNECTION = 500;
/** Texts counted in the process. */
const KNOWN_TEXTS = 4_000;
/** Longer texts are bulk inserts with a length of their own each time. */
const LONGEST_TEXT = 6_000;

interface Known {
  name: string;
  uses: number;
}

const known = new Map<string, Known>();
let names = 0;

function forgetSingles(): void {
  for (const [text, { uses }] of known) if (uses < 2) known.delete(text);
}

/** A text gets its name at its second use: what is sent once (a list of changing length) would only take the places. */
function nameOf(text: string): string | undefined {
  const found = known.get(text);
  if (found) {
    found.uses += 1;
    return found.name;
  }
  if (known.size >= KNOWN_TEXTS) forgetSingles();
  if (known.size < KNOWN_TEXTS && text.length <= LONGEST_TEXT) {
    names += 1;
    known.set(text, { name: `g${names}`, uses: 1 });
  }
  return undefined;
}

/** After a migration a kept plan may promise columns that are no longer what the text gives. */
function isOutdatedPlan(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    error.code === "0A000" &&
    error.message.includes("cached plan")
  );
}

function withRows<R>(
  { command, rowCount, rows }: pg.QueryArrayResult<unknown[]>,
  shape: RowShape,
): PostgresQueryResult<R> {
  const made = rows.map((values) => shape.rowOf(values)) as R[];
  return { command, rowCount: rowCount ?? 0, rows: made } as PostgresQueryResult<R>;
}

const shapeOf = ({ fields }: pg.QueryArrayResult<unknown[]>): RowShape =>
  new RowShape(fields.map(({ name }) => name));

/** What `pg` writes to; its types leave it out. */
interface Wire {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}

class NamingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient;
  #gathering = false;
  /** The statements that have their name on this connection, with their rows once they are known: such a statement keeps its columns. */
  readonly #kept = new Map<string, RowShape | null>();
  readonly #outdated = new Set<string>();
  #inTransaction = false;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  release(): void {
    this.#client.release();
  }

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    text: string | PostgresCursor<R>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof text !== "string")
      return this.#client.query(text as unknown as pg.Submittable) as unknown as PostgresCursor<R>;
    return this.#send<R>(text, values);
  }

  async #send<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const name = this.#nameFor(text);
    const config = { text, values: [...values], rowMode: "array" as const };
    this.#gather();
    try {
      const result = await this.#client.query(name === undefined ? config : { ...config, name });
      this.#followTransaction(text);
      return withRows(result, this.#shapeOf(name, result));
    } catch (error) {
      if (!isOutdatedPlan(error)) throw error;
      this.#outdated.add(text);
      // Within a transaction everything is lost with the failed statement: the caller's next try is sent without a name.
      if (this.#inTransaction) throw error;
      const result = await this.#client.query(config);
      return withRows(result, shapeOf(result));
    }
  }

  #shapeOf(name: string | undefined, result: pg.QueryArrayResult<unknown[]>): RowShape {
    const shape = (name !== undefined && this.#kept.get(name)) || shapeOf(result);
    if (name !== undefined) this.#kept.set(name, shape);
    return shape;
  }

  /** What is sent in one go of the event loop leaves in one piece: each piece would wake the server by itself. */
  #gather(): void {
    if (this.#gathering) return;
    this.#gathering = true;
    const { stream } = (this.#client as unknown as Wire).connection;
    stream.cork();
    process.nextTick(() => {
      this.#gathering = false;
      stream.uncork();
    });
  }

  #nameFor(text: string): string | undefined {
    const name = nameOf(text);
    if (name === undefined || this.#outdated.has(text)) return undefined;
    if (this.#kept.has(name)) return name;
    if (this.#kept.size >= KEPT_ON_CONNECTION) return undefined;
    this.#kept.set(name, null);
    return name;
  }

  #followTransaction(text: string): void {
    if (text.length > 60) return;
    if (/^(begin|start transaction)/i.test(text)) this.#inTransaction = true;
    else if (/^(commit|rollback)$/i.test(text)) this.#inTransaction = false;
  }
}

/** The pool as Kysely sees it, with names on what is sent again and again. */
export function namingPool(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, NamingClient>();
  return {
    async connect() {
      const client = await pool.connect();
      const naming = clients.get(client) ?? new NamingClient(client);
      clients.set(client, naming);
      return naming;
    },
    end: () => pool.end(),
  };
}
