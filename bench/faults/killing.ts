/** Kills everything under writers, again and again, and finds out whether anything was lost, doubled or broken. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type RawBuilder, sql } from "kysely";
import { makeService } from "#fixtures/catalogue";
import { makeMember, makeTeam } from "#fixtures/organisation";
import { houseSecret } from "#platform/crypto/secrets.ts";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { readSettings } from "#platform/settings/settings.ts";
import { signedInAs } from "#platform/testing/signing-in.ts";
import { openHouse } from "../../src/main.ts";
import { quiet } from "../house.ts";
import { findFaults } from "./checking.ts";
import { type Victim, startVictim } from "./victim.ts";
import { type Writer, type WriterPerson, kindsInOrder, write } from "./writers.ts";

/** A fault made on purpose, to see that it is found. */
export type Plant = "lose" | "double";

export interface Verdict {
  readonly kills: number;
  readonly acknowledged: number;
  /** Writes that a kill left without an answer, and that were sent again. */
  readonly unanswered: number;
  readonly longestStartMilliseconds: number;
  readonly faults: readonly string[];
  /** What is found once each fault is planted. */
  readonly faultsOfPlants: Readonly<Record<Plant, readonly string[]>>;
}

export interface Killing {
  readonly kills: number;
  readonly writers: number;
  /** How long there is writing before a kill, at most. */
  readonly mostMilliseconds: number;
  readonly say: (line: string) => void;
}

export async function killAgainAndAgain(killing: Killing): Promise<Verdict> {
  const dataFolder = await mkdtemp(join(tmpdir(), "goodturn-kills-"));
  try {
    const writers = await inDatabase(dataFolder, (db) => makeWriters(db, killing.writers));
    const longestStartMilliseconds = await killUnderWriters(dataFolder, writers, killing);
    const checked = await inDatabase(dataFolder, async (db) => ({
      faults: await findFaults(db, writers),
      faultsOfPlants: {
        lose: await withPlanted(db, "lose", writers),
        double: await withPlanted(db, "double", writers),
      },
    }));
    const entries = writers.flatMap(({ journal }) => journal);
    const acknowledged = entries.filter((entry) => entry.acknowledged).length;
    const unanswered = entries.reduce((sum, entry) => sum + entry.unanswered, 0);
    return { kills: killing.kills, acknowledged, unanswered, longestStartMilliseconds, ...checked };
  } finally {
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function inDatabase<Result>(
  dataFolder: string,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  const settings = readSettings({ GOODTURN_DATA: dataFolder }, dataFolder);
  const database = await openHouse(settings, quiet as never);
  try {
    return await work(database.db);
  } finally {
    await database.close();
  }
}

export async function makeWriters(db: Database, count: number): Promise<Writer[]> {
  const secret = await houseSecret(db, "cookies", new Date());
  const service = await makeService(db);
  const customers = await makeTeam(db);
  const person = async (teamId: string): Promise<WriterPerson> => {
    const { id } = await makeMember(db, { teamId });
    const { cookie = "" } = await signedInAs(db, id, secret);
    return { id, cookie };
  };
  const writers: Writer[] = [];
  for (let n = 0; n < count; n += 1)
    writers.push({
      customer: await person(customers.id),
      provider: await person(service.teamId),
      serviceId: service.id,
      journal: [],
    });
  return writers;
}

/** After the last kill the writers have their answers, and what was told has been heard. Answers the longest start. */
async function killUnderWriters(
  dataFolder: string,
  writers: readonly Writer[],
  { kills, mostMilliseconds, say }: Killing,
): Promise<number> {
  let longest = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const begun = performance.now();
    const victim = await startVictim(dataFolder);
    longest = Math.max(longest, performance.now() - begun);
    const before = countAcknowledged(writers);
    const writing = Promise.all(writers.map((writer) => write(writer, victim.port, () => true)));
    await Promise.race([untilMoreThan(before, writers), writing]);
    await Promise.race([sleep(Math.random() * mostMilliseconds), writing]);
    await victim.kill();
    await writing;
    say(`kill ${kill} of ${kills}: ${countAcknowledged(writers)} writes acknowledged so far`);
  }
  const victim = await startVictim(dataFolder);
  await Promise.all(
    writers.map((writer) => write(writer, victim.port, () => waits(writer) || !hasDoneAll(writer))),
  );
  await untilHeard(dataFolder, victim);
  return longest;
}

/** A kill strikes a house that answers, however slow the machine is. */
async function untilMoreThan(acknowledged: number, writers: readonly Writer[]): Promise<void> {
  for (let looks = 0; looks < 6_000; looks += 1) {
    if (countAcknowledged(writers) > acknowledged) return;
    await sleep(10);
  }
  throw new Error("Nothing was acknowledged within a minute after a start");
}

/** Of every kind of write each writer has had one acknowledged, so that there is something to lose of each. */
const hasDoneAll = ({ journal }: Writer): boolean => journal.length >= kindsInOrder.length;

export const waits = ({ journal }: Writer): boolean => journal.at(-1)?.acknowledged === false;

function countAcknowledged(writers: readonly Writer[]): number {
  return writers.flatMap(({ journal }) => journal.filter((entry) => entry.acknowledged)).length;
}

export async function untilHeard(dataFolder: string, victim: Victim): Promise<void> {
  await inDatabase(dataFolder, async (db) => {
    for (let looks = 0; looks < 600; looks += 1) {
      const { rows } = await sql`select from outbox where due_at <= now() limit 1`.execute(db);
      if (rows.length === 0) return;
      await sleep(100);
    }
  });
  await victim.stop();
}

async function withPlanted(
  db: Database,
  plant: Plant,
  writers: readonly Writer[],
): Promise<string[]> {
  const over = new Error("The planted fault goes again");
  let faults: string[] = [];
  const planted = db.transaction().execute(async (transaction) => {
    if (plant === "lose")
      await touchOne(
        transaction,
        sql`delete from message where id = (select id from message limit 1)`,
      );
    else
      await touchOne(
        transaction,
        sql`insert into message (id, request_id, kind, author_id, side, body, at)
        select ${newId()}, request_id, kind, author_id, side, body, at from message limit 1`,
      );
    faults = await findFaults(transaction, writers);
    throw over;
  });
  await planted.catch((fault: unknown) => {
    if (fault !== over) throw fault;
  });
  return faults;
}

/** A fault that was not planted is not taken for one that was not found. */
async function touchOne(db: Database, statement: RawBuilder<unknown>): Promise<void> {
  const { numAffectedRows } = await statement.execute(db);
  if (numAffectedRows !== 1n) throw new Error("There was no message to plant a fault in");
}
