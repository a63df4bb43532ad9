// `npx tsx bench/answering.ts`: 5,000 people fetch two ballots and answer twice within five minutes, one in ten changes an answer, and the
// server is killed five times meanwhile with all of its PostgreSQL. Then: how long calls took, whether anything acknowledged was lost, and
// whether anybody counts twice. `--people 500 --minutes 1 --kills 1` for a shorter one.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { answersOf, closePoll } from "#feature/ballots";
import { signSessionToken } from "#feature/organisation";
import { makePoll, type MadePoll } from "#fixtures/ballots";
import { newId } from "#platform/crypto/ids.ts";
import { houseSecret } from "#platform/crypto/secrets.ts";
import type { Database } from "#platform/database/open.ts";
import { sealAnswer } from "../src/features/ballots/envelope.ts";
import { Connection, type Call } from "./connection.ts";
import { inDatabase } from "./faults/killing.ts";
import { asBuilt, startVictim, type Victim } from "./faults/victim.ts";
import { makeBlinder, type QuickBlinded } from "./quick-blinding.ts";

const { values } = parseArgs({
  options: {
    people: { type: "string", default: "5000" },
    minutes: { type: "string", default: "5" },
    kills: { type: "string", default: "5" },
  },
});
const people = Number(values.people);
const lastingMilliseconds = Number(values.minutes) * 60_000;
const kills = Number(values.kills);
const groupCount = 10;
const ballotsEach = 2;
const changesEvery = 10;

interface Prepared {
  readonly groupId: string;
  readonly ballot: QuickBlinded;
  /** What is said first, and for some what is said instead. */
  readonly sealed: readonly string[];
}

interface Person {
  readonly number: number;
  readonly cookie: string;
  readonly answers: readonly Prepared[];
  /** How many of the answers to each group were acknowledged. */
  readonly acknowledged: number[];
}

async function makePersons(db: Database): Promise<{ ids: string[]; cookies: string[] }> {
  const secret = await houseSecret(db, "cookies", new Date());
  const ids = Array.from({ length: people }, () => newId());
  await sql`
    insert into person (id, name, email, zone)
    select id, 'Person ' || n, 'person-' || n || '@example.org', 'UTC' from unnest(${ids}::uuid[]) with ordinality as one (id, n)`.execute(
    db,
  );
  await sql`
    insert into session (id, person_id, token, expires_at)
    select gen_random_uuid(), id, 'answering-' || n, '2100-01-01' from unnest(${ids}::uuid[]) with ordinality as one (id, n)`.execute(
    db,
  );
  const cookies = ids.map((_, at) => {
    const value = encodeURIComponent(signSessionToken(`answering-${at + 1}`, secret));
    return `goodturn.session_token=${value}`;
  });
  return { ids, cookies };
}

/** All that a browser would reckon by itself is reckoned before, for it is the server that is measured. */
async function prepare(dataFolder: string): Promise<{ poll: MadePoll; persons: Person[] }> {
  return inDatabase(dataFolder, async (db) => {
    const { ids, cookies } = await makePersons(db);
    const groupOf = (person: number, n: number): number => (person + n) % groupCount;
    const groups = Array.from({ length: groupCount }, (_, group) => ({
      groupId: newId(),
      personIds: ids.filter((_id, at) =>
        Array.from({ length: ballotsEach }, (_one, n) => groupOf(at, n)).includes(group),
      ),
    }));
    const files = { folder: join(dataFolder, "attachments") };
    const poll = await makePoll({ db, files }, { groups });
    const keys = await db.selectFrom("pollGroup").select(["id", "publicKey"]).execute();
    const blinders = new Map(
      keys.map(({ id, publicKey }) => [id, makeBlinder(id, publicKey.toString("base64url"))]),
    );
    const point = Uint8Array.from(Buffer.from(poll.publicKey, "base64url"));
    const persons: Person[] = [];
    for (const [number, cookie] of cookies.entries()) {
      const answers: Prepared[] = [];
      for (let n = 0; n < ballotsEach; n += 1) {
        const { groupId } = groups[groupOf(number, n)]!;
        const times = number % changesEvery === 0 ? 2 : 1;
        const sealed: string[] = [];
        for (let time = 0; time < times; time += 1) {
          const bytes = await sealAnswer(point, groupId, { number, time });
          sealed.push(Buffer.from(bytes!).toString("base64url"));
        }
        answers.push({ groupId, ballot: blinders.get(groupId)!(), sealed });
      }
      persons.push({ number, cookie, answers, acknowledged: answers.map(() => 0) });
    }
    return { poll, persons };
  });
}

interface Running {
  victim: Victim;
  /** Of the try that was answered. */
  readonly milliseconds: number[];
  /** From the first try on, with all that was in vain between: what a person waited. */
  readonly waited: number[];
  unanswered: number;
}

/** Sends until it is answered: a dead server, and one that says 'not now', are asked again. */
async function send(running: Running, call: Call): Promise<string> {
  const asked = performance.now();
  for (;;) {
    const connection = new Connection(running.victim.port);
    const begun = performance.now();
    const reply = await connection.send(call).catch(() => null);
    connection.close();
    if (reply === null || reply.status === 503) {
      running.unanswered += 1;
      await sleep(100 + Math.random() * 200);
      continue;
    }
    const now = performance.now();
    running.milliseconds.push(now - begun);
    running.waited.push(now - asked);
    if (reply.status >= 300)
      throw new Error(`${call.path} was answered ${reply.status}: ${reply.text}`);
    return reply.text;
  }
}

async function answerAll(running: Running, poll: MadePoll, person: Person): Promise<void> {
  const blinded = person.answers.map(({ groupId, ballot }) => ({
    groupId,
    blinded: ballot.blinded.toString("base64url"),
  }));
  const path = `/api/v1/polls/${poll.pollId}`;
  const { cookie } = person;
  const body = { blinded };
  const text = await send(running, { method: "POST", path: `${path}/ballots`, cookie, body });
  const { ballots } = JSON.parse(text) as { ballots: { groupId: string; signature: string }[] };
  for (const [at, { groupId, ballot, sealed }] of person.answers.entries()) {
    const signed = ballots.find((one) => one.groupId === groupId)!;
    const signature = ballot
      .unblind(Buffer.from(signed.signature, "base64url"))
      .toString("base64url");
    const serial = ballot.serial.toString("base64url");
    for (const one of sealed) {
      const put = { groupId, serial, signature, sealed: one };
      await send(running, { method: "PUT", path: `${path}/answers`, body: put });
      person.acknowledged[at]! += 1;
    }
  }
}

async function killAgainAndAgain(running: Running, dataFolder: string): Promise<void> {
  for (let kill = 1; kill <= kills; kill += 1) {
    await sleep(lastingMilliseconds / (kills + 1));
    await running.victim.kill();
    const begun = performance.now();
    running.victim = await startVictim(dataFolder, asBuilt);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`kill ${kill} of ${kills}: there again after ${seconds} s`);
  }
}

/** Sentences; none is well. */
async function check(dataFolder: string, poll: MadePoll, persons: readonly Person[]) {
  return inDatabase(dataFolder, async (db) => {
    await closePoll(db, poll.pollId, new Date());
    const opened = (await answersOf(db, poll.pollId, poll.privateKey)) ?? [];
    const found = new Map<string, number[]>();
    for (const { groupId, answer } of opened) {
      const { number, time } = answer as { number: number; time: number };
      const key = `${groupId} ${number}`;
      found.set(key, [...(found.get(key) ?? []), time]);
    }
    const faults: string[] = [];
    for (const { number, answers, acknowledged } of persons)
      for (const [at, { groupId }] of answers.entries()) {
        const times = found.get(`${groupId} ${number}`) ?? [];
        if (times.length !== 1) faults.push(`Person ${number} counts ${times.length} times`);
        else if (times[0] !== acknowledged[at]! - 1)
          faults.push(`Person ${number} said it otherwise`);
      }
    console.log(`${opened.length} answers opened of ${persons.length * ballotsEach}`);
    return faults;
  });
}

function spread(milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(0)} ms`;
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${at(1)}`;
}

const dataFolder = await mkdtemp(join(tmpdir(), "goodturn-answering-"));
try {
  const { poll, persons } = await prepare(dataFolder);
  const running: Running = {
    victim: await startVictim(dataFolder, asBuilt),
    milliseconds: [],
    waited: [],
    unanswered: 0,
  };
  const killing = killAgainAndAgain(running, dataFolder);
  const begun = performance.now();
  const answering = persons.map(async (person) => {
    await sleep(Math.random() * lastingMilliseconds);
    await answerAll(running, poll, person);
  });
  await Promise.all(answering);
  const seconds = (performance.now() - begun) / 1000;
  await killing;
  await running.victim.stop();
  const faults = await check(dataFolder, poll, persons);
  console.log(
    `${people} people, ${running.waited.length} calls answered within ${seconds.toFixed(0)} s, ${running.unanswered} sent again; ${faults.length} faults.`,
  );
  console.log(`The try that was answered: ${spread(running.milliseconds)}.`);
  console.log(`From the first try on: ${spread(running.waited)}.`);
  for (const fault of faults.slice(0, 20)) console.log(`- ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 });
}
