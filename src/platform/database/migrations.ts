import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { DatabaseTrouble } from "./trouble.ts";

/** One step of the schema, as it stands in its file. */
export interface Migration {
  /** Such as '20261122T0900_requests'. */
  name: string;
  sql: string;
  /** SHA-256 of the text, in hexadecimal digits. */
  checksum: string;
}

/** Either the one folder of a built product, or the sources, where each feature keeps its own. */
export type MigrationsPlace = { migrationsFolder: string } | { sources: string };

const NAME = /^\d{8}T\d{4}_[a-z0-9_]+\.sql$/;

function filesIn(place: MigrationsPlace): string[] {
  if ("migrationsFolder" in place) {
    return readdirSync(place.migrationsFolder)
      .filter((name) => name.endsWith(".sql"))
      .map((name) => join(place.migrationsFolder, name));
  }
  return ["features", "platform"].flatMap((part) => {
    const folder = join(place.sources, part);
    if (!existsSync(folder)) return [];
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return files
      .filter((file) => /[\\/]migrations[\\/][^\\/]+\.sql$/.test(file))
      .map((file) => join(folder, file));
  });
}

/** A migration from its file's name and text; line ends of another system make no difference. */
export function makeMigration(fileName: string, text: string): Migration {
  if (!NAME.test(fileName))
    throw new DatabaseTrouble(
      `The migration ${fileName} must be named like 20261122T0900_requests.sql.`,
    );
  const sql = text.replaceAll("\r\n", "\n");
  return {
    name: fileName.slice(0, -".sql".length),
    sql,
    checksum: createHash("sha256").update(sql).digest("hex"),
  };
}

/** All migrations in the order of their time, over all features. */
export function findMigrations(place: MigrationsPlace): Migration[] {
  const migrations = filesIn(place).map((file) =>
    makeMigration(basename(file), readFileSync(file, "utf8")),
  );
  migrations.sort((one, other) => (one.name < other.name ? -1 : 1));
  const twice = migrations.find(({ name }, index) => migrations[index + 1]?.name === name);
  if (twice)
    throw new DatabaseTrouble(
      `Two migrations are named ${twice.name}. Give one of them another name.`,
    );
  return migrations;
}
