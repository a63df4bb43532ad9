/**
 * Measures whether a house is told whose time it mostly is: `npx tsx bench/check-whose.ts [SEEDS] [REQUESTS] [SIGMA]`. For each seed three pairs
 * of teams: one waits twice as long for the other, one is itself the slow one, one with no difference. Their requests are written as a log,
 * imported by the command and read by HTTP as the team's page reads them. With `--plant` half of the requests get their holders exchanged,
 * and it must fail. With `--table` the rule alone is tried on the same made-up requests, over tails and zeros.
 */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { finished } from "node:stream/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "kysely";
import { makeApp } from "../src/app.ts";
import { mostlyOf } from "../src/features/waiting/mostly.ts";
import { measureHeld } from "../src/features/waiting/measuring.ts";
import { markAllStale } from "../src/features/waiting/queries/sums.ts";
import { holdersReport } from "../src/features/waiting/report.ts";
import { sumStale } from "../src/features/waiting/summing.ts";
import {
  logSeconds,
  makeRequests,
  type MadeHolder,
  spreadOf,
  type Truth,
} from "../src/features/waiting/trying-whose.ts";
import { makeLog, openHouse } from "../src/main.ts";
import { newId } from "../src/platform/crypto/ids.ts";
import type { Database, OpenedDatabase } from "../src/platform/database/open.ts";
import { openFileStore } from "../src/platform/files/store.ts";
import { readSettings } from "../src/platform/settings/settings.ts";
import { signedInAs } from "../src/platform/testing/signing-in.ts";

const numbers = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const [seeds = 100, requests = 300, sigma = 1] = numbers.map(Number);
const tails = { together: 0.3, never: 0.3 } as const;

/** What is so, what has to be said of it, and in how many of a hundred. */
const truths = [
  { name: "waits", own: 0.3, other: 0.6, verdict: "team", least: 98 },
  { name: "itself", own: 0.6, other: 0.3, verdict: "own", least: 98 },
  { name: "alike", own: 0.45, other: 0.45, verdict: "unclear", least: 90 },
] as const;

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

function printTable(): void {
  const each = truths.map(({ name }) => name).join(" | ");
  console.log(`| requests | sigma | together | never | ${each} |\n|---|---|---|---|---|---|---|`);
  const rows = [10, 30, 60, 300, 1000].flatMap((n) =>
    [1, 1.25, 1.5].flatMap((one) =>
      [0, 0.5].flatMap((together) =>
        [0, 0.3, 0.6].map((never) => ({ requests: n, sigma: one, together, never })),
      ),
    ),
  );
  for (const row of rows) {
    const said = truths.map((truth) => percent(countSaid(row, truth), seeds));
    console.log(`| ${[...Object.values(row), ...said].join(" | ")} |`);
  }
}

function countSaid(given: Omit<Truth, "own" | "other" | "seed">, truth: (typeof truths)[number]) {
  let said = 0;
  for (let seed = 1; seed <= seeds; seed += 1) {
    const made = makeRequests({ ...given, own: truth.own, other: truth.other, seed });
    if (mostlyOf(given.requests, spreadOf(made, "B"), 5).verdict === truth.verdict) said += 1;
  }
  return said;
}

const begun = Date.parse("2026-01-01T00:00:00Z");
const instant = (seconds: number): string => new Date(begun + seconds * 1000).toISOString();
const teamName = (who: "A" | "B", truth: string, seed: number): string => `${who} ${truth} ${seed}`;

/** One row where each stay begins; what has come to its end says so, the rest is open when the log ends. */
async function writeLog(path: string): Promise<void> {
  const file = createWriteStream(path);
  file.write("Case,Time,Team,State\n");
  for (const { name, own, other } of truths)
    for (let seed = 1; seed <= seeds; seed += 1) {
      const made = makeRequests({ requests, own, other, sigma, ...tails, seed });
      const a = teamName("A", name, seed);
      const holders: Readonly<Record<MadeHolder, string>> = {
        own: `${a},In progress`,
        other: `${teamName("B", name, seed)},In progress`,
        customer: `${a},Waiting for customer`,
      };
      const lines = made.flatMap(({ stays, isOpen }, at) => {
        const row = (seconds: number, says: string): string =>
          `${name}-${seed}-${at},${instant(seconds)},${says}\n`;
        const last = stays.at(-1)!;
        // Of a log a request is the last team's: what is open when it ends comes back to the first in its last second.
        const end = row(last.until, isOpen ? holders.own : `${a},Resolved`);
        return [...stays.map(({ holder, from }) => row(from, holders[holder])), end];
      });
      if (!file.write(lines.join(""))) await once(file, "drain");
    }
  file.write(`end,${instant(0)},Clock,In progress\nend,${instant(logSeconds)},Clock,In progress\n`);
  file.end();
  await finished(file);
}

const data = mkdtempSync(join(tmpdir(), "goodturn-whose-"));
const environment = { ...process.env, GOODTURN_DATA: data, LOG_LEVEL: "warn" };

async function importLog(path: string): Promise<void> {
  const { stdout } = await promisify(execFile)(
    "npx",
    ["tsx", "src/cli.ts", "import", path, "--source", "made", "--json"],
    { env: environment, maxBuffer: 2 ** 24 },
  );
  console.log(`imported: ${stdout.trim().split("\n").at(-1)}`);
}

/** Of every second request the times of both teams change places. */
async function exchangeHolders(db: Database): Promise<void> {
  await sql`
    update held_time as held set wall_ms = other.wall_ms from held_time as other
    where other.request_id = held.request_id and held.holder = 'work' and other.holder = 'work' and other.team_id <> held.team_id
      and hashtext(held.request_id::text) % 2 = 0`.execute(db);
  await markAllStale(db);
  await sumStale(db, new Date());
}

interface Said {
  readonly verdict: string;
  readonly team: string | null;
}
type Answers = ReadonlyMap<string, Said>;

/** As each team's page is told, by the name of the team. */
async function readPages(database: OpenedDatabase): Promise<Answers> {
  const { db } = database;
  const secret = "only for this measurement, as long as a real one";
  const app = await makeApp({
    settings: {
      publicUrl: "http://localhost:3000",
      trustedProxies: [],
      mostCallsPerMinute: 1_000_000,
    },
    database,
    files: openFileStore(join(data, "attachments")),
    clock: () => new Date(),
    log: makeLog(readSettings(environment, data)),
    pagesFolder: null,
    secret,
  });
  const id = newId();
  const email = `${id}@example.org`;
  await db.insertInto("person").values({ id, name: "Administrator", email }).execute();
  const grant = { id: newId(), personId: id, role: "administrator", at: new Date() };
  await db.insertInto("roleGrant").values(grant).execute();
  const headers = await signedInAs(db, id, secret);
  const answers = new Map<string, Said>();
  const teams = await db.selectFrom("team").select(["id", "name"]).execute();
  for (const team of teams.filter(({ name }) => name.startsWith("A "))) {
    const url = `/api/v1/teams/${team.id}/holders?period=all`;
    const answer = await app.server.inject({ method: "GET", url, headers });
    const { mostly } = JSON.parse(answer.body);
    answers.set(team.name, { verdict: mostly.verdict, team: mostly.team?.name ?? null });
  }
  await app.close();
  return answers;
}

/** As `goodturn report holders --json` says it, made from the requests and not from the sums. */
async function readReport(db: Database): Promise<Answers> {
  const { facts } = await holdersReport.make(db, {}, new Date());
  const { teams } = facts as unknown as { teams: { team: string; mostly: Said }[] };
  return new Map(teams.map(({ team, mostly }) => [team, mostly]));
}

function judgeTruth({ name, verdict, least }: (typeof truths)[number], said: Answers): boolean {
  const all = Array.from({ length: seeds }, (_, at) => at + 1);
  const answers = all.map((seed) => {
    const one = said.get(teamName("A", name, seed));
    const named = verdict === "team" ? teamName("B", name, seed) : null;
    if (one?.verdict === verdict && one.team === named) return "right";
    return one?.verdict === "unclear" ? "unclear" : "wrong";
  });
  const count = (what: string): number => answers.filter((one) => one === what).length;
  const isMet = count("right") * 100 >= least * seeds;
  console.log(
    `| ${name} | ${requests} | ${sigma} | ${count("right")} | ${count("unclear")} | ${count("wrong")} | ${least} of 100: ${isMet ? "met" : "NOT MET"} |`,
  );
  return isMet;
}

async function check(): Promise<boolean> {
  const log = join(data, "made.csv");
  await writeLog(log);
  await importLog(log);
  const settings = readSettings(environment, data);
  const database = await openHouse(settings, makeLog(settings));
  try {
    await measureHeld(database.db, { behind: false }, new Date());
    if (process.argv.includes("--plant")) await exchangeHolders(database.db);
    const said = await readPages(database);
    const reported = await readReport(database.db);
    const differ = [...said].filter(([team, one]) => reported.get(team)?.verdict !== one.verdict);
    console.log(`${said.size} teams; the report says otherwise of ${differ.length}`);
    console.log(
      "| truth | requests | sigma | right | cannot tell | wrong | goal |\n|---|---|---|---|---|---|---|",
    );
    const met = truths.map((truth) => judgeTruth(truth, said));
    return met.every(Boolean) && said.size === truths.length * seeds && differ.length === 0;
  } finally {
    await database.close();
  }
}

try {
  if (process.argv.includes("--table")) printTable();
  else process.exitCode = (await check()) ? 0 : 1;
} finally {
  rmSync(data, { recursive: true, force: true });
}
