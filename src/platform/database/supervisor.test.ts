import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterEach, describe, expect, test } from "vitest";
import { processesIn } from "./embedded/living.ts";
import { livingPostmaster } from "./embedded/postmaster-file.ts";
import type { Log } from "./log.ts";
import { openDatabase } from "./open.ts";
import { type ConnectionSettings, type Postgres, startPostgres } from "./supervisor.ts";

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const isRoot = process.geteuid?.() === 0;
/** An account without any rights, for what a plain account must be able to do. */
const PLAIN = { uid: 65534, gid: 65534 };

const cleanUps: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A data folder (not made yet) below a closed folder; whatever still runs in it ends with the test. */
function makeDataFolder(parent = tmpdir()): string {
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

function readPidFile(dataFolder: string): string[] {
  const file = join(dataFolder, "postgresql", "postmaster.pid");
  return existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
}

async function start(dataFolder: string): Promise<Postgres> {
  const postgres = await startPostgres({ dataFolder, log });
  cleanUps.push(() => postgres.stop());
  return postgres;
}

async function ask<Row extends pg.QueryResultRow>(
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

interface Holder {
  child: ChildProcess;
  said: Promise<{ connectionSettings: ConnectionSettings; startedHere: boolean; trouble?: string }>;
  end(): Promise<void>;
  kill(): Promise<void>;
}

function startHolder(dataFolder: string, account?: { uid: number; gid: number }): Holder {
  const script = join(import.meta.dirname, "embedded/hold-until-told.ts");
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

function leaderOf(dataFolder: string): number | undefined {
  return livingPostmaster(join(realpathSync(dataFolder), "postgresql"))?.pid;
}

describe("a start", () => {
  test("makes a database that waits for the disk, speaks only on a socket and gives the product no superuser", async () => {
    const dataFolder = makeDataFolder();
    const postgres = await start(dataFolder);
    expect(postgres.startedHere).toBe(true);
    const settings = await ask<{ name: string; setting: string }>(
      postgres.connectionSettings,
      `SELECT name, setting FROM pg_settings WHERE name IN
        ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'server_encoding', 'recovery_init_sync_method')`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: "on",
      synchronous_commit: "on",
      full_page_writes: "on",
      listen_addresses: "",
      server_encoding: "UTF8",
      recovery_init_sync_method: process.platform === "linux" ? "syncfs" : "fsync",
    });
    const [role] = await ask(
      postgres.connectionSettings,
      `SELECT rolname, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user`,
    );
    expect(role).toEqual({ rolname: "goodturn", rolsuper: false, rolbypassrls: false });
    const { host } = postgres.connectionSettings;
    expect(statSync(host).mode & 0o777).toBe(0o700);
    expect(Buffer.byteLength(`${host}/.s.PGSQL.5432`)).toBeLessThanOrEqual(107);
    expect(statSync(join(dataFolder, "postgresql-passwords.json")).mode & 0o777).toBe(0o600);
    await expect(
      ask({ ...postgres.connectionSettings, password: "wrong" }, "SELECT 1"),
    ).rejects.toThrow(/password authentication failed/);
  });

  test("finds letters of every alphabet, without regard to case, also by trigrams", async () => {
    const { connectionSettings } = await start(makeDataFolder());
    await ask(connectionSettings, "CREATE EXTENSION pg_trgm");
    const [row] = await ask(
      connectionSettings,
      `SELECT lower('ÄÉΣЯ') AS small, 'ÄRGER' ILIKE 'ärg%' AS alike, similarity('Ärger', 'ärger') AS near, 'Ä' > 'z' AS by_code`,
    );
    expect(row).toEqual({ small: "äéσя", alike: true, near: 1, by_code: true });
  });

  test("with a data folder whose path is too long for a socket works", async () => {
    const dataFolder = join(makeDataFolder(), "a-long-name".repeat(12));
    const postgres = await start(dataFolder);
    expect(await ask(postgres.connectionSettings, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await postgres.stop();
  });

  test("on the files of another version is refused with what to do", async () => {
    const dataFolder = makeDataFolder();
    mkdirSync(join(dataFolder, "postgresql"), { recursive: true });
    writeFileSync(join(dataFolder, "postgresql", "PG_VERSION"), "14\n");
    await expect(start(dataFolder)).rejects.toThrow(/made by PostgreSQL 14.*take a backup/);
  });

  test("in a data folder that is a file is refused with what to do", async () => {
    const dataFolder = makeDataFolder();
    writeFileSync(dataFolder, "");
    await expect(start(dataFolder)).rejects.toThrow(/is not a folder. Name another one/);
  });
});

describe("after a fault", () => {
  test("a killed postmaster is replaced within ten seconds, and queries and listeners go on", async () => {
    const dataFolder = makeDataFolder();
    const opened = await openDatabase({ databaseUrl: undefined, dataFolder, log, poolSize: 2 });
    cleanUps.push(() => opened.close());
    await opened.pool.query("CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)");
    const heard: string[] = [];
    let missed = 0;
    await opened.listen(
      "bell",
      (payload) => heard.push(payload),
      () => (missed += 1),
    );
    const leader = leaderOf(dataFolder) ?? 0;
    const since = Date.now();
    process.kill(leader, "SIGKILL");
    let rows: unknown[] = [];
    while (rows.length === 0 && Date.now() - since < 10_000) {
      rows = await opened.pool.query("SELECT id FROM kept").then(
        (answer) => answer.rows,
        () => [],
      );
      await sleep(20);
    }
    expect(rows).toEqual([{ id: 1 }]);
    expect(leaderOf(dataFolder)).not.toBe(leader);
    while (missed === 0 && Date.now() - since < 10_000) await sleep(20);
    await opened.pool.query("SELECT pg_notify('bell', 'again')");
    while (heard.length === 0 && Date.now() - since < 10_000) await sleep(20);
    expect({ heard, missed }).toEqual({ heard: ["again"], missed: 1 });
  });

  test("a server whose process was killed is taken over, and ends with the one that took it", async () => {
    const dataFolder = makeDataFolder();
    const first = startHolder(dataFolder);
    expect((await first.said).startedHere).toBe(true);
    const leader = leaderOf(dataFolder);
    await first.kill();
    const second = await start(dataFolder);
    expect(second.startedHere).toBe(false);
    expect(leaderOf(dataFolder)).toBe(leader);
    await second.stop();
    expect(leaderOf(dataFolder)).toBeUndefined();
  });

  test("when everything was killed, the next start has what was committed", async () => {
    const dataFolder = makeDataFolder();
    const holder = startHolder(dataFolder);
    const { connectionSettings } = await holder.said;
    await ask(connectionSettings, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS id");
    await holder.kill();
    for (const pid of processesIn(join(realpathSync(dataFolder), "postgresql")))
      process.kill(pid, "SIGKILL");
    const postgres = await start(dataFolder);
    expect(postgres.startedHere).toBe(true);
    expect(
      await ask(postgres.connectionSettings, "SELECT count(*)::int AS rows FROM kept"),
    ).toEqual([{ rows: 1000 }]);
  });

  test("a stale postmaster.pid with the number of another living process does not stop the start", async () => {
    const dataFolder = makeDataFolder();
    const first = await start(dataFolder);
    const lines = readPidFile(dataFolder);
    await first.stop();
    // The very account PostgreSQL runs as, else PostgreSQL itself would see that the process is a stranger.
    const { uid, gid } = statSync(join(dataFolder, "postgresql"));
    const stranger = spawn("sleep", ["60"], { cwd: "/", ...(isRoot ? { uid, gid } : {}) });
    cleanUps.push(() => void stranger.kill("SIGKILL"));
    lines[0] = String(stranger.pid);
    const file = join(dataFolder, "postgresql", "postmaster.pid");
    writeFileSync(file, lines.join("\n"), { mode: 0o600 });
    if (isRoot) chownSync(file, uid, gid);
    const second = await start(dataFolder);
    expect(second.startedHere).toBe(true);
  });

  test("a start that was killed while the database was being made is done again", async () => {
    const dataFolder = makeDataFolder();
    const first = startHolder(dataFolder);
    const drafts = () =>
      existsSync(dataFolder)
        ? readdirSync(dataFolder).filter((name) => name.includes(".new-"))
        : [];
    while (!drafts().some((name) => existsSync(join(dataFolder, name, "base")))) await sleep(2);
    await first.kill();
    const postgres = await start(dataFolder);
    expect(await ask(postgres.connectionSettings, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    expect(drafts()).toEqual([]);
  });
});

describe("several processes", () => {
  test("that start at the same moment share one server, which ends with the last of them", async () => {
    const dataFolder = makeDataFolder();
    const holders = [1, 2, 3].map(() => startHolder(dataFolder));
    const said = await Promise.all(holders.map((holder) => holder.said));
    expect(said.filter(({ startedHere }) => startedHere)).toHaveLength(1);
    const leader = leaderOf(dataFolder);
    const starter = holders[said.findIndex(({ startedHere }) => startedHere)];
    await starter?.end();
    expect(leaderOf(dataFolder)).toBe(leader);
    const others = holders.filter((holder) => holder !== starter);
    await Promise.all(others.map((holder) => holder.end()));
    expect(leaderOf(dataFolder)).toBeUndefined();
    expect(readdirSync(join(dataFolder, "holders"))).toEqual([]);
  });
});

describe.skipIf(!isRoot)("accounts", () => {
  test("root's database lies under a closed home and runs as an account without rights", async () => {
    const dataFolder = makeDataFolder(homedir());
    chmodSync(join(dataFolder, ".."), 0o700);
    await start(dataFolder);
    const leader = leaderOf(dataFolder);
    expect(statSync(`/proc/${leader}`).uid).not.toBe(0);
  });

  test("a plain account has its own, and a folder it may not write is named", async () => {
    const dataFolder = makeDataFolder();
    chownSync(join(dataFolder, ".."), PLAIN.uid, PLAIN.gid);
    const holder = startHolder(dataFolder, PLAIN);
    expect(await holder.said).toMatchObject({ startedHere: true });
    expect(statSync(`/proc/${leaderOf(dataFolder)}`).uid).toBe(PLAIN.uid);
    await holder.end();
    expect(leaderOf(dataFolder)).toBeUndefined();
    const closed = makeDataFolder();
    chmodSync(join(closed, ".."), 0o755);
    const refused = await startHolder(closed, PLAIN).said;
    expect(refused.trouble).toMatch(
      /may not write to its data folder .*Start it with the account that owns/,
    );
  });
});
