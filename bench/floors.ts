/** What everything is compared with, measured in the same run: the driver alone, and Node's bare HTTP server. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import pg from "pg";
import { newId } from "#platform/crypto/ids.ts";
import { connectionConfig, type Database, makeQueries } from "#platform/database/open.ts";
import { freePort } from "./house.ts";
import { type During, load, type Measured, repeat } from "./loading.ts";

export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** The statements that the product's own queries send, without sending them. */
export async function statementsOf(ask: (db: Database) => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const client = {
    query: async ({ text, values }: Statement) => {
      sent.push({ text, values });
      return { command: "SELECT", rowCount: 0, rows: [], fields: [] };
    },
    release: () => undefined,
    connection: { stream: { cork: () => undefined, uncork: () => undefined } },
  };
  await ask(makeQueries({ connect: async () => client } as unknown as pg.Pool));
  return sent;
}

async function withClients<Result>(
  to: pg.ClientConfig,
  count: number,
  work: (clients: readonly pg.Client[]) => Promise<Result>,
): Promise<Result> {
  const clients = Array.from({ length: count }, () => new pg.Client(connectionConfig(to)));
  try {
    await Promise.all(clients.map((client) => client.connect()));
    return await work(clients);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** One row a transaction, prepared, with fsync. */
export async function insertRows(to: pg.ClientConfig, during: During): Promise<Measured> {
  return withClients(to, during.connections, async (clients) => {
    await clients[0]!.query(
      "create table if not exists bench_row (id uuid primary key, title text not null, at timestamptz not null)",
    );
    const text = "insert into bench_row (id, title, at) values ($1, $2, $3)";
    return repeat(during, async (lane) => {
      const values = [newId(), "A new badge for the person at the door", new Date()];
      await clients[lane]!.query({ name: "insert", text, values });
    });
  });
}

/** Each turn sends all statements of one of the calls, one after another, prepared. */
export async function sendStatements(
  to: pg.ClientConfig,
  during: During,
  calls: readonly (readonly Statement[])[],
): Promise<Measured> {
  const names = new Map<string, string>();
  for (const { text } of calls.flat()) names.set(text, names.get(text) ?? `s${names.size}`);
  let turn = 0;
  return withClients(to, during.connections, (clients) =>
    repeat(during, async (lane) => {
      for (const { text, values } of calls[turn++ % calls.length] ?? [])
        await clients[lane]!.query({ name: names.get(text) ?? "", text, values });
    }),
  );
}

/** Node's bare server in a process of its own, asked by the same client. */
export async function sayHello(durings: readonly During[]): Promise<Measured[]> {
  const port = await freePort();
  const script = join(import.meta.dirname, "hello.mjs");
  const child = spawn(process.execPath, [script], {
    env: { PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await once(child.stdout, "data");
    const measured: Measured[] = [];
    for (const during of durings)
      measured.push(await load(port, during, () => ({ method: "GET", path: "/" })));
    return measured;
  } finally {
    child.kill();
  }
}
