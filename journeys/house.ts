/** Starts the built product on a folder of its own, as a person would, and a browser beside it. */
import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

export interface RunningHouse {
  readonly url: string;
  /** Everything of it is kept here. */
  readonly folder: string;
  /** The link of the set-up, as an empty house prints it. */
  readonly setUpLink: () => string;
  /** Everything that the process has said so far. */
  readonly said: () => string;
  /** Ends it and keeps its folder. */
  close(): Promise<void>;
  /** Ends it and clears it away. */
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, "..");

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** `furnished` is a folder of a house that was closed: this one begins as its copy. */
export async function startHouse(
  verb: "start" | "demo",
  furnished?: string,
  logLevel: "debug" | "warn" = "warn",
): Promise<RunningHouse> {
  const folder = await mkdtemp(join(tmpdir(), "goodturn-journey-"));
  // With its owners: started by root, PostgreSQL runs under another account.
  if (furnished !== undefined) await promisify(execFile)("cp", ["-a", `${furnished}/.`, folder]);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [join(root, "bin/goodturn.mjs"), verb], {
    cwd: folder,
    env: {
      ...process.env,
      PORT: String(port),
      GOODTURN_DATA: folder,
      DATABASE_URL: "",
      LOG_LEVEL: logLevel,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const hear = (piece: Buffer): void => {
      said += piece.toString();
      // An empty house prints the link of the set-up right after.
      const last = verb === "start" ? "/set-up#" : "Goodturn is ready";
      if (said.includes(last)) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) =>
      reject(new Error(`It ended with ${code} before it was ready:\n${said}`)),
    );
  });
  const close = (): Promise<void> => {
    child.kill("SIGTERM");
    return ended;
  };
  return {
    url,
    folder,
    said: () => said,
    setUpLink: () => {
      const [link] = /http\S+\/set-up#[\w-]+/.exec(said) ?? [];
      if (!link) throw new Error(`It printed no set-up link:\n${said}`);
      return link;
    },
    close,
    stop: async () => {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}
