import { spawn } from "node:child_process";
import { chownSync, existsSync, readdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import {
  ask,
  cleanUps,
  endAfterEach,
  isRoot,
  leaderOf,
  log,
  makeDataFolder,
  readPidFile,
  start,
  startHolder,
} from "./embedded/for-tests.ts";
import { processesIn } from "./embedded/living.ts";
import { openDatabase } from "./open.ts";

endAfterEach();

test("a killed postmaster is replaced within ten seconds, and queries and listeners go on", async () => {
  const dataFolder = makeDataFolder();
  const opened = await openDatabase({ databaseUrl: undefined, dataFolder, log, poolSize: 2 });
  cleanUps.push(() => opened.close());
  await opened.pool.query("CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)");
  const heard: string[] = [];
  const missed: number[] = [];
  await opened.listen(
    "bell",
    (payload) => heard.push(payload),
    () => missed.push(Date.now()),
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
  while (missed.length === 0 && Date.now() - since < 10_000) await sleep(20);
  await opened.pool.query("SELECT pg_notify('bell', 'again')");
  while (heard.length === 0 && Date.now() - since < 10_000) await sleep(20);
  expect({ heard, missed: missed.length }).toEqual({ heard: ["again"], missed: 1 });
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
  expect(await ask(postgres.connectionSettings, "SELECT count(*)::int AS rows FROM kept")).toEqual([
    { rows: 1000 },
  ]);
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
    existsSync(dataFolder) ? readdirSync(dataFolder).filter((name) => name.includes(".new-")) : [];
  while (!drafts().some((name) => existsSync(join(dataFolder, name, "base")))) await sleep(2);
  await first.kill();
  const postgres = await start(dataFolder);
  expect(await ask(postgres.connectionSettings, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect(drafts()).toEqual([]);
});
