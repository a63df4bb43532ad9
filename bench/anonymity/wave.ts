/** One wave as it is held: people sign in, fetch ballots and answer through the product's own routes; then it closes and is released. */
import { randomInt } from "node:crypto";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PassThrough } from "node:stream";
import { sql } from "kysely";
import { makePoll, type MadePoll } from "#fixtures/ballots";
import { makeMember } from "#fixtures/organisation";
import { houseSecret } from "#platform/crypto/secrets.ts";
import type { Database, OpenedDatabase } from "#platform/database/open.ts";
import { openFileStore } from "#platform/files/store.ts";
import { readSettings, type Settings } from "#platform/settings/settings.ts";
import { signedInAs } from "#platform/testing/signing-in.ts";
import { makeApp, type App } from "../../src/app.ts";
import { sealAnswer } from "../../src/features/ballots/envelope.ts";
import { makeLog, openHouse } from "../../src/main.ts";
import { quiet } from "../house.ts";
import { makeBlinder } from "../quick-blinding.ts";
import type { Plants } from "./plants.ts";
import { openAnonymousWave } from "./survey.ts";

export interface House {
  readonly app: App;
  readonly database: OpenedDatabase;
  readonly db: Database;
  readonly files: { readonly folder: string };
  readonly dataFolder: string;
  readonly secret: string;
  /** All that the process has logged, at the loudest level. */
  logged(): string;
  close(): Promise<void>;
}

export async function openHouseToWatch(): Promise<House> {
  const dataFolder = await mkdtemp(join(tmpdir(), "goodturn-anonymity-"));
  const settings = readSettings({ GOODTURN_DATA: dataFolder }, dataFolder);
  await waitForNoDisk(settings);
  const database = await openHouse(settings, quiet as never);
  const { db } = database;
  const pieces: Buffer[] = [];
  const stream = new PassThrough();
  stream.on("data", (piece: Buffer) => pieces.push(piece));
  const files = openFileStore(join(dataFolder, "attachments"));
  const secret = await houseSecret(db, "cookies", new Date());
  const app = await makeApp({
    settings: { publicUrl: "http://localhost:3000", trustedProxies: [], mostCallsPerMinute: 1e9 },
    database,
    files,
    clock: () => new Date(),
    log: makeLog({ logLevel: "debug" }, stream),
    pagesFolder: null,
    secret,
  });
  return {
    app,
    database,
    db,
    files,
    dataFolder,
    secret,
    logged: () => Buffer.concat(pieces).toString(),
    close: async () => {
      await app.close();
      await database.close();
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What is written is the same, and a thousand waves do not wait for a disk at each answer: the log reaches it a moment later. */
async function waitForNoDisk(settings: Settings): Promise<void> {
  const database = await openHouse(settings, quiet as never);
  await database.pool.query("alter role current_user set synchronous_commit = off");
  await database.close();
}

/** What somebody says: each is told from the others by its words. */
export interface Said {
  readonly overall: number;
  readonly open: string;
}

export interface Voter {
  readonly id: string;
  readonly groupId: string;
  readonly said: Said;
}

export interface Wave {
  readonly poll: MadePoll;
  /** In the order in which they signed in, fetched and answered. */
  readonly voters: readonly (Voter & { readonly serial: Buffer })[];
}

export interface GroupPlan {
  readonly groupId: string;
  readonly voters: readonly Voter[];
}

/** People of the house, in one team. */
export async function makePeople(db: Database, count: number): Promise<string[]> {
  return db.transaction().execute(async (within) => {
    const { teamId } = await makeMember(within);
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) ids.push((await makeMember(within, { teamId })).id);
    return ids;
  });
}

export function shuffled<Thing>(things: readonly Thing[]): Thing[] {
  const all = [...things];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [all[last], all[other]] = [all[other]!, all[last]!];
  }
  return all;
}

/** `midway` is called once half of them have answered. */
export async function holdWave(
  house: House,
  plans: readonly GroupPlan[],
  { plants, midway }: { plants?: Plants; midway?: () => Promise<void> } = {},
): Promise<Wave> {
  const groups = plans.map(({ groupId, voters }) => ({
    groupId,
    personIds: voters.map(({ id }) => id),
  }));
  const poll = await house.db.transaction().execute(async (db) => {
    const pollId = await openAnonymousWave(db, groups);
    return makePoll({ ...house, db }, { pollId, groups });
  });
  const keys = await call(house, "GET", `/polls/${poll.pollId}/keys`);
  const blinders = new Map(
    (keys.groups as { groupId: string; publicKey: string }[]).map((group) => [
      group.groupId,
      makeBlinder(group.groupId, group.publicKey),
    ]),
  );
  const order = shuffled(plans.flatMap(({ voters }) => voters));
  const done: (Voter & { serial: Buffer })[] = [];
  for (const voter of order) {
    if (done.length === order.length >> 1) await midway?.();
    const serial = await vote(house, poll, voter, blinders.get(voter.groupId)!);
    await plants?.afterVote(voter, done.length);
    done.push({ ...voter, serial });
  }
  return { poll, voters: done };
}

/** The worst order that there is: each signs in, fetches and answers at once. */
async function vote(
  house: House,
  { pollId, publicKey }: MadePoll,
  voter: Voter,
  blind: ReturnType<typeof makeBlinder>,
): Promise<Buffer> {
  const { groupId } = voter;
  const headers = await signedInAs(house.db, voter.id, house.secret);
  const { serial, blinded, unblind } = blind();
  const body = { blinded: [{ groupId, blinded: blinded.toString("base64url") }] };
  const given = await call(house, "POST", `/polls/${pollId}/ballots`, { headers, body });
  const [ballot] = given.ballots as [{ signature: string }];
  const point = Uint8Array.from(Buffer.from(publicKey, "base64url"));
  const { overall, open } = voter.said;
  const sealed = await sealAnswer(point, groupId, { scores: { overall }, comments: { open } });
  const sent = {
    groupId,
    serial: serial.toString("base64url"),
    signature: unblind(Buffer.from(ballot.signature, "base64url")).toString("base64url"),
    sealed: Buffer.from(sealed!).toString("base64url"),
  };
  await call(house, "PUT", `/polls/${pollId}/answers`, { body: sent });
  return serial;
}

interface Sent {
  readonly headers?: Record<string, string>;
  readonly body?: object;
}

async function call(
  { app }: House,
  method: "GET" | "POST" | "PUT",
  path: string,
  { headers = {}, body }: Sent = {},
): Promise<Record<string, unknown>> {
  const url = `/api/v1${path}`;
  const answer = await app.server.inject({ method, url, headers, ...(body && { payload: body }) });
  if (answer.statusCode >= 300)
    throw new Error(`${method} ${path} was answered ${answer.statusCode}: ${answer.body}`);
  return answer.statusCode === 204 ? {} : (JSON.parse(answer.body) as Record<string, unknown>);
}

/** Three turns of the writer of the log. */
const flushMilliseconds = 1_000;

/** Bytes of the write-ahead log from one place to now, as they lie on the disk. */
export async function readLog(house: House, from: string): Promise<Buffer> {
  await sleep(flushMilliseconds);
  const { rows } = await sql<{ first: string; offset: number; last: string }>`
    select file_name as first, file_offset as "offset", pg_walfile_name(pg_current_wal_lsn()) as last
    from pg_walfile_name_offset(${from}::pg_lsn)`.execute(house.db);
  const { first, offset, last } = rows[0]!;
  const folder = join(house.dataFolder, "postgresql", "pg_wal");
  const names = (await readdir(folder)).filter((name) => name >= first && name <= last).toSorted();
  const pieces = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return Buffer.concat(pieces).subarray(offset);
}

export async function logPlace({ db }: House): Promise<string> {
  const { rows } = await sql<{ lsn: string }>`select pg_current_wal_lsn()::text as lsn`.execute(db);
  return rows[0]!.lsn;
}
