/** A look into the database of a running house, for what no screen can do: to let time pass. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { RunningHouse } from "./house.ts";

/** The postmaster's own file tells port and folder of its socket (lines 4 and 5). */
export async function inDatabase(
  { folder }: RunningHouse,
  ...statements: readonly string[]
): Promise<void> {
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
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
