import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { accountFor } from "./embedded/account.ts";
import { makeCluster } from "./embedded/cluster.ts";
import { countHolders, hold, letGo } from "./embedded/holders.ts";
import { withLock } from "./embedded/lock.ts";
import { passwordsOf } from "./embedded/passwords.ts";
import { livingPostmaster, stopPostmaster } from "./embedded/postmaster-file.ts";
import { findPackage, findPrograms, placesForCopy } from "./embedded/programs.ts";
import {
  type ConnectionSettings,
  type Running,
  type Server,
  ensureRunning,
} from "./embedded/running.ts";
import { pruneServerLog } from "./embedded/server-log.ts";
import { serverSettings } from "./embedded/server-settings.ts";
import { makeSocketFolder, removeSocketFolder } from "./embedded/socket-folder.ts";
import { watch } from "./embedded/watch.ts";
import type { Log } from "./log.ts";
import { explainFolder } from "./trouble.ts";

export type { ConnectionSettings } from "./embedded/running.ts";

export interface StartPostgres {
  dataFolder: string;
  log: Log;
  /** Overrides for test clusters, such as fsync=off. The product never sets it. */
  testOnlySettings?: Record<string, string>;
}

/** A PostgreSQL server that runs for this process. */
export interface Postgres {
  connectionSettings: ConnectionSettings;
  /** False when a server of another (or a killed) process was taken over. */
  startedHere: boolean;
  /** Lets go of the server; it ends when no other living process holds it. */
  stop: () => Promise<void>;
}

/** All paths without links, so that two processes that name the folder differently mean the same. */
function openFolder(dataFolder: string): string {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    return realpathSync(dataFolder);
  } catch (error) {
    throw explainFolder(error, dataFolder);
  }
}

interface Started {
  running: Running;
  server: Server;
}

async function startOn(folder: string, { log, testOnlySettings }: StartPostgres): Promise<Started> {
  const clusterFolder = join(folder, "postgresql");
  const account = accountFor(clusterFolder);
  const places = placesForCopy(folder);
  const programs = await findPrograms({ from: findPackage(), places, account });
  const socketFolder = makeSocketFolder(folder, account);
  const passwords = passwordsOf(folder);
  const careless = testOnlySettings?.["fsync"] === "off";
  const settings = { ...serverSettings(socketFolder), ...testOnlySettings };
  const startFile = join(folder, "postgresql-start.log");
  const server = { clusterFolder, startFile, programs, account, passwords, settings, log };
  try {
    await makeCluster({ clusterFolder, socketFolder, programs, account, passwords, careless });
    pruneServerLog(clusterFolder);
    return { server, running: await ensureRunning(server) };
  } catch (error) {
    removeSocketFolder(socketFolder);
    throw error;
  }
}

/**
 * Starts PostgreSQL on the data folder, or takes over the one that already runs there, and keeps it running until `stop`.
 * Safe to call from several processes at once, as root and as a plain account, and after a kill at any moment.
 * Throws DatabaseTrouble with a sentence when the surroundings do not allow it.
 */
export async function startPostgres(asked: StartPostgres): Promise<Postgres> {
  const folder = openFolder(asked.dataFolder);
  const lockFile = join(folder, "postgresql.lock");
  const holders = join(folder, "holders");
  const { running, server, holder } = await withLock(lockFile, async () => ({
    ...(await startOn(folder, asked)),
    holder: hold(holders),
  })).catch((error: unknown) => {
    throw explainFolder(error, folder);
  });
  const watching = watch({
    isUp: () => livingPostmaster(server.clusterFolder) !== undefined,
    restart: () => withLock(lockFile, () => ensureRunning(server)),
    log: asked.log,
  });
  const stop = async () => {
    await watching.end();
    await withLock(lockFile, async () => {
      letGo(holders, holder);
      if (countHolders(holders) > 0) return;
      await stopPostmaster(server.clusterFolder);
      removeSocketFolder(running.connectionSettings.host);
    });
  };
  let stopping: Promise<void> | undefined;
  return { ...running, stop: () => (stopping ??= stop()) };
}
