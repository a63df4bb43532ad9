import { existsSync, lstatSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countHolders } from "./holders.ts";
import { readPostmaster, stopPostmaster } from "./postmaster-file.ts";
import { removeSocketFolder } from "./socket-folder.ts";
import type { Log } from "../log.ts";
import { startPostgres } from "../supervisor.ts";

const FOLDER_SIGN = "goodturn-test-";

/** For tests only: nothing here is worth waiting for a disk. */
const CARELESS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "300",
  shared_buffers: "128MB",
  wal_level: "minimal",
  max_wal_senders: "0",
};

/** The address of a database as one text; pg takes the socket's folder as the parameter `host`. */
export function urlOf({
  host,
  user,
  password,
  database,
}: {
  host: string;
  user: string;
  password: string;
  database: string;
}): string {
  return `postgresql://${user}:${password}@/${database}?host=${encodeURIComponent(host)}`;
}

/** Stops and removes what a killed test run left; a folder whose run lives is left alone. */
async function sweepLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(FOLDER_SIGN))) {
    const folder = join(tmpdir(), name);
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (!found?.isDirectory() || found.uid !== process.geteuid?.()) continue;
    const holders = join(folder, "holders");
    if (!existsSync(holders) || countHolders(holders) > 0) continue;
    const cluster = join(realpathSync(folder), "postgresql");
    const socketFolder = readPostmaster(cluster)?.socketFolder;
    await stopPostmaster(cluster);
    if (socketFolder) removeSocketFolder(socketFolder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A server on a temporary folder, quick and forgetful: for tests and for reading the schema, never for work. */
export async function startScratchServer(
  log: Log,
): Promise<{ url: string; stop(): Promise<void> }> {
  await sweepLeftovers();
  const folder = mkdtempSync(join(tmpdir(), FOLDER_SIGN));
  const postgres = await startPostgres({ dataFolder: folder, log, testOnlySettings: CARELESS });
  return {
    url: urlOf(postgres.connectionSettings),
    async stop() {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
