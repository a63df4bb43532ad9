// What the tests of the supervisor share: folders, processes and an end to all of them.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach } from "vitest";
import type { Log } from "../log.ts";
import { type ConnectionSettings, type Postgres, startPostgres } from "../supervisor.ts";
import { processesIn } from "./living.ts";
import { livingPostmaster } from "./postmaster-file.ts";

export const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
export const isRoot = process.geteuid?.() === 0;
/** An account without any rights, for what a plain account must be able to do. */
export const PLAIN = { uid: 65534, gid: 65534 };

export const cleanUps: (() => Promise<void> | void)[] = [];

/** After each test of the file that calls it, all ends that it began. */
export function endAfterEach(): void {
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
  });
}

/** A data folder (not made yet) below a closed folder; whatever still runs in it ends with the test. */
export function makeDataFolder(parent = tmpdir()): string {
  const closed = mkdtempSync(join(parent, "goodturn-supervisor-"));
  const dataFolder = join(closed, "data");
  cleanUps.push(async () => {
    const cluster = join(realpathSync(closed), "data", "postgresql");
    for (const pid of processesIn(cluster)) process.kill(pid, "SIGKILL");
    while (processesIn(cluster).length > 0) await sleep(10);
    const socket = existsSync(cluster) ? readPidFile(dataFolder)[4] : undefined;
    if (socket) rmSync(socket, { recursive: true, force: true });
    rmSync(closed, { recursive: true, force: true, maxRetries: 5 });
  });
  return dataFolder;
}

export function readPidFile(dataFolder: string): string[] {
  const file = join(dataFolder, "postgresql", "postmaster.pid");
  return existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
}

export async function start(dataFolder: string): Promise<Postgres> {
  const postgres = await startPostgres({ dataFolder, log });
  cleanUps.push(() => postgres.stop());
  return postgres;
}

export async function ask<Row extends pg.QueryResultRow>(
  settings: ConnectionSettings,
  statement: string,
): Promise<Row[]> {
  const client = new pg.Client(settings);
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

export interface Holder {
  child: ChildProcess;
  said: Promise<{ connectionSettings: ConnectionSettings; startedHere: boolean; trouble?: string }>;
  end(): Promise<void>;
  kill(): Promise<void>;
}

export function startHolder(dataFolder: string, account?: { uid: number; gid: number }): Holder {
  const script = join(import.meta.dirname, "hold-until-told.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, dataFolder], {
    ...account,
    env: { PATH: process.env["PATH"], HOME: account ? "/nonexistent" : homedir() },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  cleanUps.push(() => {
    child.kill("SIGKILL");
    return ended;
  });
  let text = "";
  const said = new Promise<string>((resolve) => {
    child.stdout.on("data", (piece: Buffer) => {
      text += piece.toString();
      if (text.includes("\n")) resolve(text);
    });
    void ended.then(() => resolve(text || "{}"));
  });
  return {
    child,
    said: said.then((line) => JSON.parse(line) as Awaited<Holder["said"]>),
    async end() {
      child.stdin.end();
      await ended;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

export function leaderOf(dataFolder: string): number | undefined {
  return livingPostmaster(join(realpathSync(dataFolder), "postgresql"))?.pid;
}
