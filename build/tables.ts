// Writes src/platform/database/tables.ts from the migrations: npx tsx build/tables.ts
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateTables } from "../src/platform/database/generate-tables.ts";
import { migrate } from "../src/platform/database/migrate.ts";
import { findMigrations } from "../src/platform/database/migrations.ts";
import { makePool } from "../src/platform/database/open.ts";
import { startScratchServer } from "../src/platform/database/embedded/scratch.ts";

const root = join(import.meta.dirname, "..");
const target = join(root, "src/platform/database/tables.ts");
const log = { info: () => undefined, warn: console.warn, error: console.error };

const server = await startScratchServer(log);
try {
  const pool = makePool({ connectionString: server.url }, log, 1);
  await migrate(pool, findMigrations({ sources: join(root, "src") }), log);
  writeFileSync(target, await generateTables(pool));
  await pool.end();
} finally {
  await server.stop();
}
execFileSync(join(root, "node_modules/.bin/oxfmt"), [target], { cwd: root, stdio: "inherit" });
