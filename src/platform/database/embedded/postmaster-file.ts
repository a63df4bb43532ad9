import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseTrouble, isFileError } from "../trouble.ts";
import { identityOf, processesIn, worksIn } from "./living.ts";

/** What PostgreSQL's leading process writes about itself into its folder. */
export interface Postmaster {
  pid: number;
  socketFolder: string;
  status: string;
}

function fileOf(clusterFolder: string): string {
  return join(clusterFolder, "postmaster.pid");
}

/** Reads postmaster.pid: line 1 process, 5 socket folder, 8 status. Undefined without a file. */
export function readPostmaster(clusterFolder: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(fileOf(clusterFolder), "utf8").split("\n");
  } catch (error) {
    if (isFileError(error, "ENOENT")) return undefined;
    throw error;
  }
  return { pid: Number(lines[0]), socketFolder: lines[4] ?? "", status: (lines[7] ?? "").trim() };
}

/** The postmaster that really lives in this folder; what a file says after a kill does not count. */
export function livingPostmaster(clusterFolder: string): Postmaster | undefined {
  const found = readPostmaster(clusterFolder);
  if (!found || identityOf(found.pid) === undefined) return undefined;
  return worksIn(found.pid, clusterFolder) === "no" ? undefined : found;
}

function numberIsTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A process that has ended since it was seen needs no signal. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!isFileError(error, "ESRCH")) throw error;
  }
}

/** Backends that outlive a killed postmaster end by themselves, except in the middle of long sums: those are ended here. */
async function endOrphans(clusterFolder: string): Promise<void> {
  const since = Date.now();
  for (;;) {
    const orphans = processesIn(clusterFolder);
    const milliseconds = Date.now() - since;
    if (orphans.length === 0) return;
    if (milliseconds > 20_000) {
      throw new DatabaseTrouble(
        `Processes of an earlier PostgreSQL (${orphans.join(", ")}) do not end. End them, then start again.`,
      );
    }
    if (milliseconds > 1_000) {
      for (const pid of orphans) signal(pid, milliseconds > 4_000 ? "SIGKILL" : "SIGQUIT");
    }
    await sleep(20);
  }
}

function readOwner(file: string): number | undefined {
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : undefined;
}

/**
 * PostgreSQL itself replaces the lock file of a process that is gone. It refuses for ever when the number meanwhile belongs to another
 * process, or to a zombie that nobody asks after (in a container the first process often does not): such a file is removed here.
 */
function removeStaleLock(file: string, clusterFolder: string): void {
  const pid = readOwner(file);
  if (pid === undefined || !numberIsTaken(pid)) return;
  const isGone = identityOf(pid) === undefined || worksIn(pid, clusterFolder) === "no";
  if (isGone) rmSync(file, { force: true });
}

/** Prepares a start where no postmaster lives: ends what is left of the last one and clears its lock files. */
export async function clearAfterKill(clusterFolder: string, socketFolder: string): Promise<void> {
  await endOrphans(clusterFolder);
  removeStaleLock(fileOf(clusterFolder), clusterFolder);
  removeStaleLock(join(socketFolder, ".s.PGSQL.5432.lock"), clusterFolder);
}

/** Fast shutdown: ends transactions, writes a checkpoint; the immediate one only when that takes too long. */
export async function stopPostmaster(clusterFolder: string): Promise<void> {
  const found = livingPostmaster(clusterFolder);
  if (!found) return;
  const identity = identityOf(found.pid);
  const since = Date.now();
  let sent: NodeJS.Signals = "SIGINT";
  signal(found.pid, sent);
  while (identityOf(found.pid) === identity) {
    await sleep(5);
    if (Date.now() - since > 60_000 && sent === "SIGINT") {
      sent = "SIGQUIT";
      signal(found.pid, sent);
    }
    if (Date.now() - since > 90_000)
      throw new DatabaseTrouble(
        `PostgreSQL (process ${found.pid}) does not stop. End that process.`,
      );
  }
}
