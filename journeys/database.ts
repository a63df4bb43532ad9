/** A look into the database of a running house, for what no screen can do: to let time pass. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { RunningHouse } from "./house.ts";

/** The postmaster's own file tells port and folder of its socket (lines 4 and 5). */
async function connected<Result>(
  { folder }: RunningHouse,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const lines = readFileSync(join(folder, "postgresql", "postmaster.pid"), "utf8").split("\n");
  const { goodturn } = JSON.parse(
    readFileSync(join(folder, "postgresql-passwords.json"), "utf8"),
  ) as { goodturn: string };
  const client = new pg.Client({
    host: lines[4] ?? "",
    port: Number(lines[3]),
    user: "goodturn",
    password: goodturn,
    database: "goodturn",
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const inDatabase = (house: RunningHouse, ...statements: readonly string[]): Promise<void> =>
  connected(house, async (client) => {
    for (const statement of statements) await client.query(statement);
  });

/** Every column of every table, as text. */
export const wholeDatabase = (house: RunningHouse): Promise<string> =>
  connected(house, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
    );
    const texts: string[] = [];
    for (const { name } of rows) {
      const all = await client.query<{ text: string | null }>(
        `select string_agg(to_jsonb(one)::text, ' ') as text from ${name} as one`,
      );
      texts.push(`${name}: ${all.rows[0]?.text ?? ""}`);
    }
    return texts.join("\n");
  });
