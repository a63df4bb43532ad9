import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Passwords of the two database roles. */
export interface Passwords {
  /** Of the role `postgres`, which may do everything; only the supervisor uses it. */
  postgres: string;
  /** Of the role `goodturn`, which owns the database and nothing else. */
  goodturn: string;
}

/** Reads the passwords of this data folder, or makes them on the first start. */
export function passwordsOf(dataFolder: string): Passwords {
  const file = join(dataFolder, "postgresql-passwords.json");
  if (!existsSync(file)) {
    // base64url holds no quote, so that these stand safely in SQL.
    const made: Passwords = {
      postgres: randomBytes(24).toString("base64url"),
      goodturn: randomBytes(24).toString("base64url"),
    };
    const draft = `${file}.new-${process.pid}`;
    writeFileSync(draft, JSON.stringify(made), { mode: 0o600, flush: true });
    renameSync(draft, file);
  }
  return JSON.parse(readFileSync(file, "utf8")) as Passwords;
}
