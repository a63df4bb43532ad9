/** A house to measure: a data folder with a filled database, and the real server on it as a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { signSessionToken } from "#feature/organisation";
import { houseSecret } from "#platform/crypto/secrets.ts";
import { passwordsOf } from "#platform/database/embedded/passwords.ts";
import type { Log } from "#platform/database/log.ts";
import type { OpenedDatabase } from "#platform/database/open.ts";
import { readSettings } from "#platform/settings/settings.ts";
import { openHouse } from "../src/main.ts";
import package_ from "../package.json" with { type: "json" };
import { fill } from "./fill.ts";

export const quiet: Log & { debug(): void } = {
  debug: () => undefined,
  info: () => undefined,
  warn: (about, sentence) => console.warn(about, sentence),
  error: (about, sentence) => console.error(about, sentence),
};

export interface Serving {
  readonly port: number;
  readonly pid: number;
  readonly child: ChildProcess;
  /** From the start of the process to its first answer. */
  readonly startMilliseconds: number;
  stop(): Promise<void>;
}

export interface House {
  readonly database: OpenedDatabase;
  readonly to: pg.ClientConfig;
  readonly serving: Serving;
  /** Cookie header of the person of this number (bench/filling). */
  cookieOf(person: number): string;
  close(): Promise<void>;
}

/** Opens the folder, migrates and fills it when it is new, and starts the server on it; `before` is what is to be done without a server. */
export async function openFilledHouse(
  dataFolder: string,
  requests: number,
  before: (database: OpenedDatabase) => Promise<void> = () => Promise.resolve(),
): Promise<House> {
  const isNew = !existsSync(join(dataFolder, "postgresql"));
  mkdirSync(dataFolder, { recursive: true });
  const settings = readSettings({ GOODTURN_DATA: dataFolder, LOG_LEVEL: "warn" }, dataFolder);
  const database = await openHouse(settings, quiet as never);
  const { host, port, database: name, user, password } = database.pool.options;
  const to = { host, port, database: name, user, password } as pg.ClientConfig;
  if (isNew) {
    const superuser = { ...to, user: "postgres", password: passwordsOf(dataFolder).postgres };
    await fill(superuser, requests, console.log);
  }
  await before(database);
  const secret = await houseSecret(database.db, "cookies", new Date());
  const serving = await serve(dataFolder);
  const cookieOf = (person: number): string =>
    `goodturn.session_token=${encodeURIComponent(signSessionToken(`bench-${person}`, secret))}`;
  const close = async (): Promise<void> => {
    await serving.stop();
    await database.close();
  };
  return { database, to, serving, cookieOf, close };
}

/** What `npm start` gives to Node: a heap that is told to stay small is swept sooner. */
const memoryFlags = [...package_.scripts.start.matchAll(/--max-\S+/g)].map(([flag]) => flag);

export const built = join(import.meta.dirname, "../dist/server/cli.mjs");

/** Starts the built server and waits for its first answer. */
export async function serve(dataFolder: string): Promise<Serving> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [...memoryFlags, built, "start"], {
    env: {
      PATH: process.env["PATH"],
      PORT: String(port),
      GOODTURN_DATA: dataFolder,
      LOG_LEVEL: "warn",
      MOST_CALLS_PER_MINUTE: "10000000",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  while (!(await answers(port))) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with exit code ${child.exitCode}`);
    await sleep(5);
  }
  const startMilliseconds = performance.now() - begun;
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
  };
  return { port, pid: child.pid ?? 0, child, startMilliseconds, stop };
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/v1/requests`)).status === 401;
  } catch {
    return false;
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Memory of a process: now, and the most it ever had. */
export function memoryOf(pid: number): { nowMegabytes: number; mostMegabytes: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const read = (name: string): number =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { nowMegabytes: read("VmRSS"), mostMegabytes: read("VmHWM") };
}
