/** Faults of what the product stands on: no room on the disk, a stop under writers, two servers on one folder, a port or a folder that cannot be had. */
import { execFileSync, spawn } from "node:child_process";
import { closeSync, openSync, readdirSync, rmSync, writeSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { Connection } from "../connection.ts";
import { freePort } from "../house.ts";
import { findFaults } from "./checking.ts";
import { inDatabase, makeWriters, untilHeard, waits } from "./killing.ts";
import { startVictim } from "./victim.ts";
import { type Writer, write } from "./writers.ts";

/** Sentences of what went wrong; none is well. `say` tells what was measured. */
export type Experiment = (say: (line: string) => void, planted: boolean) => Promise<string[]>;

const writerCount = 10;

async function onFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "goodturn-faults-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A folder on a disk of its own, so small that it can be filled. Needs root. */
async function onSmallDisk<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  return onFolder(async (folder) => {
    execFileSync("/usr/bin/mount", ["-t", "tmpfs", "-o", "size=220m,mode=0755", "none", folder]);
    try {
      return await work(folder);
    } finally {
      execFileSync("/usr/bin/umount", ["-l", folder]);
    }
  });
}

function fillUp(file: string): void {
  const hand = openSync(file, "w");
  for (const size of [1 << 20, 1 << 12]) {
    try {
      for (;;) writeSync(hand, Buffer.alloc(size));
    } catch (fault) {
      if ((fault as { code?: string }).code !== "ENOSPC") throw fault;
    }
  }
  closeSync(hand);
}

const countOf = (writers: readonly Writer[]): number =>
  writers.flatMap(({ journal }) => journal.filter(({ acknowledged }) => acknowledged)).length;

/** What is in the database at the end, against the journals; with a planted fault, after one acknowledged message was taken away. */
function holdAgainst(folder: string, writers: readonly Writer[], planted: boolean) {
  return inDatabase(folder, async (db) => {
    if (planted)
      await sql`delete from message where id = (select id from message limit 1)`.execute(db);
    return findFaults(db, writers);
  });
}

const diskFull: Experiment = (say, planted) =>
  onSmallDisk(async (folder) => {
    const writers = await inDatabase(folder, (db) => makeWriters(db, writerCount));
    const victim = await startVictim(folder);
    let goesOn = true;
    const writing = Promise.all(writers.map((one) => write(one, victim.port, () => goesOn)));
    await sleep(1_500);
    const before = countOf(writers);
    const ballast = join(folder, "ballast");
    fillUp(ballast);
    const faults = await uploadInto(victim.port, writers[0]!, folder);
    await sleep(4_000);
    const during = countOf(writers);
    rmSync(ballast);
    const begun = performance.now();
    const resumed = await untilMore(writers, during);
    goesOn = false;
    await writing;
    say(
      `disk full: ${before} writes acknowledged before, ${during - before} while it was full, going on ${((performance.now() - begun) / 1000).toFixed(1)} s after there was room`,
    );
    if (!resumed) faults.push("Nothing could be written 30 s after there was room again");
    await Promise.all(writers.map((one) => write(one, victim.port, () => waits(one))));
    await untilHeard(folder, victim);
    return [...faults, ...(await holdAgainst(folder, writers, planted))];
  });

async function untilMore(writers: readonly Writer[], than: number): Promise<boolean> {
  for (let looks = 0; looks < 300; looks += 1) {
    if (countOf(writers) > than) return true;
    await sleep(100);
  }
  return false;
}

/** A file that does not fit is refused with a sentence, and no half of it stays. */
async function uploadInto(port: number, writer: Writer, folder: string): Promise<string[]> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/attachments?name=big.txt`, {
    method: "POST",
    headers: { cookie: writer.customer.cookie, "content-type": "application/octet-stream" },
    body: new Uint8Array(5_000_000),
  });
  const told = await answer.text();
  const faults: string[] = [];
  if (answer.status !== 503)
    faults.push(`A file on a full disk was answered ${answer.status}: ${told}`);
  const arriving = join(folder, "attachments", "arriving");
  const left = readdirSync(arriving);
  if (left.length > 0) faults.push(`${left.length} half files stayed`);
  return faults;
}

/** SIGTERM in the middle of writes: whatever was begun is answered, and a second server on the same folder goes on alone. */
const stopUnderWriters: Experiment = (say, planted) =>
  onFolder(async (folder) => {
    const writers = await inDatabase(folder, (db) => makeWriters(db, writerCount));
    const [first, second] = [await startVictim(folder), await startVictim(folder)];
    const half = writerCount / 2;
    let goesOn = true;
    const onFirst = writers.slice(0, half).map((one) => write(one, first.port, () => goesOn));
    const onSecond = writers.slice(half).map((one) => write(one, second.port, () => goesOn));
    await sleep(2_000);
    const begun = performance.now();
    await first.stop();
    const seconds = (performance.now() - begun) / 1000;
    await Promise.all(onFirst);
    const unanswered = await countUnanswered(folder, writers.slice(0, half));
    const before = countOf(writers.slice(half));
    await sleep(1_000);
    const after = countOf(writers.slice(half));
    goesOn = false;
    await Promise.all(onSecond);
    say(
      `stop: it took ${seconds.toFixed(1)} s; the other server acknowledged ${after - before} writes in the second after`,
    );
    const faults: string[] = [];
    if (seconds > 15) faults.push(`A stop took ${seconds.toFixed(1)} s`);
    if (after <= before) faults.push("The second server on the folder did not go on");
    if (unanswered > 0) faults.push(`${unanswered} writes were carried out and not answered`);
    await Promise.all(writers.map((one) => write(one, second.port, () => waits(one))));
    await untilHeard(folder, second);
    return [...faults, ...(await holdAgainst(folder, writers, planted))];
  });

/** Writes whose key is kept although their writer has no answer: the stop cut them off. */
function countUnanswered(folder: string, writers: readonly Writer[]): Promise<number> {
  const open = writers.flatMap(({ journal }) => journal.filter((entry) => !entry.acknowledged));
  return inDatabase(folder, async (db) => {
    const kept = db
      .selectFrom("idempotencyKey")
      .select("key")
      .where("key", "in", ["", ...open.map(({ key }) => key)]);
    return (await kept.execute()).length;
  });
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Starts the server where it cannot be, and waits for what it says. */
function startInVain(environment: Record<string, string>): Promise<Ended> {
  const entry = join(import.meta.dirname, "../../src/cli.ts");
  const child = spawn(process.execPath, ["--import", "tsx", entry, "start"], {
    env: { PATH: process.env["PATH"], LOG_LEVEL: "error", ...environment },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (piece: Buffer) => (said += piece.toString()));
  const late = setTimeout(() => child.kill("SIGTERM"), 60_000);
  return new Promise((done) =>
    child.once("exit", (code) => {
      clearTimeout(late);
      done({ code, said });
    }),
  );
}

const portTaken: Experiment = (say, planted) =>
  onFolder(async (folder) => {
    const victim = await startVictim(folder);
    const port = String(planted ? await freePort() : victim.port);
    const ended = await startInVain({ PORT: port, GOODTURN_DATA: folder });
    const connection = new Connection(victim.port);
    const { status } = await connection.send({ method: "GET", path: "/api/v1/ready", cookie: "" });
    connection.close();
    await victim.stop();
    say(`port taken: ended with ${ended.code}, the first server answered ${status}`);
    const well = ended.code === 1 && ended.said.includes("The port is taken by another program");
    return [
      ...(well ? [] : [`A taken port was answered with ${ended.code}: ${ended.said}`]),
      ...(status === 200 ? [] : [`The first server answered ${status} afterwards`]),
    ];
  });

const folderNotWritable: Experiment = (say, planted) =>
  onSmallDisk(async (folder) => {
    execFileSync("/usr/bin/mount", ["-o", `remount,${planted ? "rw" : "ro"}`, folder]);
    const port = String(await freePort());
    const ended = await startInVain({ PORT: port, GOODTURN_DATA: folder });
    say(`folder not writable: ended with ${ended.code}`);
    const well = ended.code === 1 && ended.said.includes("may not write to its data folder");
    return well ? [] : [`A closed folder was answered with ${ended.code}: ${ended.said}`];
  });

export const surroundings: Readonly<Record<string, Experiment>> = {
  disk: diskFull,
  stop: stopUnderWriters,
  port: portTaken,
  folder: folderNotWritable,
};
