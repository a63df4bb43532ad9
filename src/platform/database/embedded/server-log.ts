import { existsSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Ten megabytes each. */
const KEPT_FILES = 6;

function logFiles(clusterFolder: string): string[] {
  const folder = join(clusterFolder, "log");
  if (!existsSync(folder)) return [];
  // The names hold the time, so that their order is the order of time.
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name));
}

/** Keeps the newest files of PostgreSQL's own log. */
export function pruneServerLog(clusterFolder: string): void {
  for (const file of logFiles(clusterFolder).slice(0, -KEPT_FILES)) rmSync(file, { force: true });
}

/** What PostgreSQL said since this moment (milliseconds): first before, then after its log was open. */
export function wordsSince(startFile: string, clusterFolder: string, since: number): string {
  const newest = logFiles(clusterFolder).at(-1);
  const said = existsSync(startFile) ? readFileSync(startFile, "utf8") : "";
  // File times are coarser than the clock.
  const logged =
    newest && statSync(newest).mtimeMs >= since - 20
      ? readFileSync(newest, "utf8").slice(-4_000)
      : "";
  return said + logged;
}
