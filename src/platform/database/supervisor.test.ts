import { chmodSync, chownSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  PLAIN,
  ask,
  endAfterEach,
  isRoot,
  leaderOf,
  makeDataFolder,
  start,
  startHolder,
} from "./embedded/for-tests.ts";

endAfterEach();

test("a start makes a database that waits for the disk, speaks only on a socket and gives the product no superuser", async () => {
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

test("a start finds letters of every alphabet, without regard to case, also by trigrams", async () => {
  const { connectionSettings } = await start(makeDataFolder());
  await ask(connectionSettings, "CREATE EXTENSION pg_trgm");
  const [row] = await ask(
    connectionSettings,
    `SELECT lower('ÄÉΣЯ') AS small, 'ÄRGER' ILIKE 'ärg%' AS alike, similarity('Ärger', 'ärger') AS near, 'Ä' > 'z' AS by_code`,
  );
  expect(row).toEqual({ small: "äéσя", alike: true, near: 1, by_code: true });
});

test("a start with a data folder whose path is too long for a socket works", async () => {
  const dataFolder = join(makeDataFolder(), "a-long-name".repeat(12));
  const postgres = await start(dataFolder);
  expect(await ask(postgres.connectionSettings, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await postgres.stop();
});

test("a start on the files of another version is refused with what to do", async () => {
  const dataFolder = makeDataFolder();
  mkdirSync(join(dataFolder, "postgresql"), { recursive: true });
  writeFileSync(join(dataFolder, "postgresql", "PG_VERSION"), "14\n");
  await expect(start(dataFolder)).rejects.toThrow(/made by PostgreSQL 14.*take a backup/);
});

test("a start in a data folder that is a file is refused with what to do", async () => {
  const dataFolder = makeDataFolder();
  writeFileSync(dataFolder, "");
  await expect(start(dataFolder)).rejects.toThrow(/is not a folder. Name another one/);
});

test("several processes that start at the same moment share one server, which ends with the last of them", async () => {
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

test.skipIf(!isRoot)(
  "root's database lies under a closed home and runs as an account without rights",
  async () => {
    const dataFolder = makeDataFolder(homedir());
    chmodSync(join(dataFolder, ".."), 0o700);
    await start(dataFolder);
    const leader = leaderOf(dataFolder);
    expect(statSync(`/proc/${leader}`).uid).not.toBe(0);
  },
);

test.skipIf(!isRoot)(
  "a plain account has its own, and a folder it may not write is named",
  async () => {
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
  },
);
