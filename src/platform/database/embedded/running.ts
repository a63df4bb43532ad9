import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Log } from "../log.ts";
import { DatabaseTrouble, explainStart, isFileError } from "../trouble.ts";
import type { Account } from "./account.ts";
import { ownFolder } from "./cluster.ts";
import { processesIn } from "./living.ts";
import type { Passwords } from "./passwords.ts";
import {
  type Postmaster,
  clearAfterKill,
  livingPostmaster,
  stopPostmaster,
} from "./postmaster-file.ts";
import type { Programs } from "./programs.ts";
import { bareEnvironment } from "./run.ts";
import { wordsSince } from "./server-log.ts";
import { asArguments } from "./server-settings.ts";

/** How to reach a PostgreSQL server; `host` is the folder of its socket. */
export interface ConnectionSettings {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

export interface Server {
  /** The real path, without links. */
  clusterFolder: string;
  startFile: string;
  programs: Programs;
  account: Account | undefined;
  passwords: Passwords;
  settings: Record<string, string>;
  log: Log;
}

export interface Running {
  connectionSettings: ConnectionSettings;
  /** False when an earlier process's PostgreSQL was taken over. */
  startedHere: boolean;
}

const STEP_MILLISECONDS = 4;
const NOTICE_MILLISECONDS = 10_000;
const UNREACHABLE_MILLISECONDS = 3_000;
/** PostgreSQL's own words for: those of before are not quite gone. */
const TOO_EARLY =
  /pre-existing shared memory block|lock file .* already exists|Address already in use|is another postmaster/i;
const EARLY_MILLISECONDS = 20_000;

interface Spawned {
  child: ChildProcess;
  since: number;
  failed: Error | undefined;
}

function spawnPostmaster(server: Server): Spawned {
  const output = openSync(server.startFile, "w", 0o600);
  const child = spawn(
    server.programs.postgres,
    ["-D", ownFolder(server.clusterFolder), ...asArguments(server.settings)],
    {
      cwd: server.clusterFolder,
      ...server.account,
      env: bareEnvironment(),
      // A process group of its own: Ctrl-C in the terminal ends us first, and we end PostgreSQL in order.
      detached: true,
      stdio: ["ignore", output, output],
    },
  );
  closeSync(output);
  const spawned: Spawned = { child, since: Date.now(), failed: undefined };
  child.on("error", (error) => {
    spawned.failed = error;
  });
  child.unref();
  return spawned;
}

/** The process that writes the log outlives its leader by a moment. */
async function untilLogIsWritten(clusterFolder: string): Promise<void> {
  const until = Date.now() + 1_000;
  do await sleep(20);
  while (processesIn(clusterFolder).length > 0 && Date.now() < until);
}

function hasEnded({ child, failed }: Spawned): boolean {
  return failed !== undefined || child.exitCode !== null || child.signalCode !== null;
}

const WRONG_PASSWORD = "28P01";
const NOT_NOW = ["57P03", "53300", "ECONNREFUSED", "ENOENT", "ECONNRESET"];

async function answers(settings: ConnectionSettings): Promise<boolean> {
  const client = new pg.Client({ ...settings, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (isFileError(error, ...NOT_NOW)) return false;
    if (isFileError(error, WRONG_PASSWORD)) {
      throw new DatabaseTrouble(
        "The database does not accept the password in postgresql-passwords.json of the data folder. Restore that file.",
        { cause: error },
      );
    }
    if (error instanceof Error && /timeout|terminated unexpectedly/i.test(error.message))
      return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function settingsFor(server: Server, postmaster: Postmaster): ConnectionSettings {
  return {
    host: postmaster.socketFolder,
    port: 5432,
    user: "goodturn",
    password: server.passwords.goodturn,
    database: "goodturn",
  };
}

/** One wait for a server to be up; keeps what it has seen between two looks. */
class Wait {
  readonly #server: Server;
  readonly #begun = Date.now();
  #spawned: Spawned | undefined;
  #noticed = Date.now();
  #unreachableSince: number | undefined;

  constructor(server: Server) {
    this.#server = server;
  }

  async untilReady(): Promise<Running> {
    for (;;) {
      const postmaster = livingPostmaster(this.#server.clusterFolder);
      if (postmaster?.status === "ready") {
        const connectionSettings = settingsFor(this.#server, postmaster);
        if (await answers(connectionSettings))
          return { connectionSettings, startedHere: this.#spawned?.child.pid === postmaster.pid };
        await this.#healLostSocket();
      } else if (!postmaster) {
        await this.#spawnWhereNeeded();
      }
      this.#notice(postmaster);
      await sleep(STEP_MILLISECONDS);
    }
  }

  /** A server whose socket was swept away (by a cleaner of /tmp) lives but is of no use to anyone: begin again. */
  async #healLostSocket(): Promise<void> {
    this.#unreachableSince ??= Date.now();
    if (Date.now() - this.#unreachableSince < UNREACHABLE_MILLISECONDS) return;
    this.#unreachableSince = undefined;
    this.#server.log.warn("PostgreSQL runs but does not answer on its socket; it is started again");
    await stopPostmaster(this.#server.clusterFolder);
  }

  async #spawnWhereNeeded(): Promise<void> {
    if (this.#spawned && !hasEnded(this.#spawned)) return;
    if (this.#spawned) await this.#judge(this.#spawned);
    await clearAfterKill(
      this.#server.clusterFolder,
      this.#server.settings["unix_socket_directories"] ?? "",
    );
    this.#spawned = spawnPostmaster(this.#server);
  }

  /** The process we started has ended: too early and worth another try, or for a reason a person must hear. */
  async #judge(spawned: Spawned): Promise<void> {
    const { clusterFolder, startFile } = this.#server;
    await untilLogIsWritten(clusterFolder);
    const words = spawned.failed?.message ?? wordsSince(startFile, clusterFolder, spawned.since);
    const early = TOO_EARLY.test(words) && Date.now() - this.#begun < EARLY_MILLISECONDS;
    if (!early) throw explainStart(words, `database folder ${clusterFolder}`);
    await sleep(100);
  }

  #notice(postmaster: Postmaster | undefined): void {
    if (Date.now() - this.#noticed < NOTICE_MILLISECONDS) return;
    this.#noticed = Date.now();
    this.#server.log.info(
      `waiting for PostgreSQL (${postmaster?.status || "starting"}); after a power cut it first repeats its last work`,
    );
  }
}

/** Comes back when PostgreSQL answers: takes over a living one, waits for one that starts or stops, starts one where none lives. */
export function ensureRunning(server: Server): Promise<Running> {
  return new Wait(server).untilReady();
}
