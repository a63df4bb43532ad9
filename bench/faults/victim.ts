/** The server that is killed, with all of its PostgreSQL. */
import { type ChildProcess, spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { processesIn } from "#platform/database/embedded/living.ts";
import { freePort } from "../house.ts";

export interface Victim {
  readonly port: number;
  /** Ends everything at once, as a power cut would for the processes. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** From the sources, where a fault that was planted a moment ago is seen without building. */
const fromSources: readonly string[] = ["--import", "tsx", join(import.meta.dirname, "server.ts")];

/** As an organisation runs it, which is there again sooner. */
export const asBuilt: readonly string[] = [
  join(import.meta.dirname, "..", "..", "bin", "goodturn.mjs"),
  "start",
];

export async function startVictim(
  dataFolder: string,
  script: readonly string[] = fromSources,
): Promise<Victim> {
  const port = await freePort();
  const child = spawn(process.execPath, script, {
    env: {
      PATH: process.env["PATH"],
      PORT: String(port),
      GOODTURN_DATA: dataFolder,
      LOG_LEVEL: "error",
      MOST_CALLS_PER_MINUTE: "10000000",
    },
    // A group of its own, so that the kill reaches whatever it has started.
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  await untilReady(child, ended);
  return {
    port,
    kill: async () => {
      killAll(child, dataFolder);
      await ended;
    },
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function untilReady(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const ready = new Promise<boolean>((done) => child.stdout?.once("data", () => done(true)));
  const first = await Promise.race([
    ready,
    ended.then(() => false),
    sleep(60_000, false, { ref: false }),
  ]);
  if (!first) throw new Error("The server did not start again after a kill");
}

function killAll(child: ChildProcess, dataFolder: string): void {
  const cluster = join(realpathSync(dataFolder), "postgresql");
  if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  for (const pid of processesIn(cluster)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended with its leader, between being seen and being killed.
    }
  }
}
