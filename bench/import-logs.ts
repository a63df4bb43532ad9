// Imports the two public logs of a folder by the command, twice, and holds what is there afterwards against the figures that are known of
// them, by SQL and as the API says it: `npx tsx bench/import-logs.ts FOLDER`. With `--plant` one event is taken away first, and it must fail.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "kysely";
import { makeApp } from "../src/app.ts";
import { makeLog, openHouse } from "../src/main.ts";
import { newId } from "../src/platform/crypto/ids.ts";
import type { OpenedDatabase } from "../src/platform/database/open.ts";
import { openFileStore } from "../src/platform/files/store.ts";
import { readSettings } from "../src/platform/settings/settings.ts";
import { signedInAs } from "../src/platform/testing/signing-in.ts";

const run = promisify(execFile);
const [folder] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (folder === undefined) throw new Error("Name the folder of the logs.");
// With `--data=FOLDER` nothing is imported: what lies there is checked.
const given = process.argv.find((word) => word.startsWith("--data="))?.slice(7);
const data = given ?? (await mkdtemp(join(tmpdir(), "goodturn-import-")));
const environment = { ...process.env, GOODTURN_DATA: data, LOG_LEVEL: "warn" };
const secret = "only for this measurement, as long as a real one";

type Figures = Readonly<Record<string, number>>;
const known: Readonly<Record<string, Figures>> = {
  servicenow: {
    requests: 24_918,
    events: 141_712,
    open: 1_556,
    reopened: 275,
    missed: 9_115,
    unmoved: 15_343,
  },
  "bpi-incidents-vinst": {
    requests: 7_554,
    events: 65_533,
    teams: 649,
    handoffs: 9_454,
    unmoved: 3_734,
    mostMoves: 31,
    pingPongs: 1_177,
    meanDays: 12.08,
    medianDays: 7.55,
  },
};
let wrong = 0;

function compare(what: string, expected: number, found: number | undefined): void {
  const isRight = found === expected;
  if (!isRight) wrong++;
  console.log(
    `${isRight ? "right" : "WRONG"} ${what}: ${found}${isRight ? "" : `, known ${expected}`}`,
  );
}

async function importOne(file: string): Promise<Record<string, number>> {
  const begun = performance.now();
  const { stdout } = await run(
    "npx",
    ["tsx", "src/cli.ts", "import", join(folder!, file), "--json"],
    {
      env: environment,
      maxBuffer: 2 ** 24,
    },
  );
  const answer = JSON.parse(stdout.trim().split("\n").at(-1)!) as Record<string, number>;
  const whole = (performance.now() - begun) / 1000;
  console.log(
    `${file}: ${answer["seconds"]} s in the command, ${whole.toFixed(1)} s with its start`,
  );
  return answer;
}

async function figuresOf({ db }: OpenedDatabase, source: string): Promise<Figures> {
  const { rows } = await sql<Record<string, number>>`
    with chosen as (select * from request where source = ${source}),
    event as (
      select request_id, at, position, logged.team_id, detail from request_event as logged join chosen on chosen.id = request_id
      where source_identity is not null),
    stay as (
      select request_id, at, position, team_id, lag(team_id) over (partition by request_id order by at, position) as before
      from event where team_id is not null),
    held as (
      select *, lag(team_id, 2) over (partition by request_id order by at, position) as two_before from stay where team_id is distinct from before),
    per_request as (
      select chosen.id, count(held.before) as moves, bool_or(held.team_id = held.two_before) as came_back
      from chosen left join held on held.request_id = chosen.id group by chosen.id),
    lasting as (select extract(epoch from max(at) - min(at)) / 86400 as days from event group by request_id)
    select (select count(*) from chosen) as requests, (select count(*) from event) as events,
      (select count(*) from chosen where done_at is null and closed_at is null) as open,
      (select count(*) from chosen where reopen_count > 0) as reopened,
      (select count(distinct request_id) from event where (detail ->> 'keptPromise') = 'false') as missed,
      (select count(distinct team_id) from event) as teams,
      (select sum(moves)::bigint from per_request) as handoffs, (select count(*) from per_request where moves = 0) as unmoved,
      (select max(moves) from per_request) as most_moves, (select count(*) from per_request where came_back) as ping_pongs,
      (select round(avg(days)::numeric, 2)::float8 from lasting) as mean_days,
      (select round((percentile_cont(0.5) within group (order by days))::numeric, 2)::float8 from lasting) as median_days`.execute(
    db,
  );
  return rows[0]!;
}

async function checkBySql(database: OpenedDatabase): Promise<void> {
  for (const [source, figures] of Object.entries(known)) {
    const found = await figuresOf(database, source);
    for (const [name, value] of Object.entries(figures))
      compare(`${source}, ${name}, by SQL`, value, found[name]);
  }
}

async function checkByApi(database: OpenedDatabase): Promise<void> {
  const log = makeLog({ ...readSettings(environment, data), logLevel: "warn" });
  const app = await makeApp({
    settings: {
      publicUrl: "http://localhost:3000",
      trustedProxies: [],
      mostCallsPerMinute: 1_000_000,
    },
    database,
    files: openFileStore(join(data, "attachments")),
    clock: () => new Date(),
    log,
    pagesFolder: null,
    secret,
  });
  const id = newId();
  await database.db
    .insertInto("person")
    .values({ id, name: "Administrator", email: `${id}@example.org` })
    .execute();
  await database.db
    .insertInto("roleGrant")
    .values({ id: newId(), personId: id, role: "administrator", at: new Date() })
    .execute();
  const headers = await signedInAs(database.db, id, secret);
  const read = async (url: string): Promise<Record<string, number>> => {
    const begun = performance.now();
    const answer = await app.server.inject({ method: "GET", url: `/api/v1${url}`, headers });
    console.log(
      `      ${url}: ${answer.statusCode} in ${Math.round(performance.now() - begun)} ms`,
    );
    return JSON.parse(answer.body) as Record<string, number>;
  };
  await compareReports(read);
  for (const url of [
    "/requests?limit=50",
    "/requests?q=INC",
    "/relationships",
    "/relationships?figure=handoffs",
  ]) {
    await read(url);
    await read(url);
  }
  await app.close();
}

async function compareReports(read: (url: string) => Promise<Record<string, number>>) {
  for (const [
    source,
    { requests, events, unmoved, handoffs, mostMoves, pingPongs, reopened },
  ] of Object.entries(known)) {
    const report = await read(`/reports/handoffs?source=${source}`);
    const defects = await read(`/reports/defects?source=${source}`);
    const pairs = {
      requests,
      events,
      handoffs,
      requestsWithoutHandoff: unmoved,
      maxHandoffs: mostMoves,
      pingPongRequests: pingPongs,
    };
    for (const [name, value] of Object.entries(pairs))
      if (value !== undefined) compare(`${source}, ${name}, by the API`, value, report[name]);
    compare(`${source}, reopened, by the API`, reopened ?? 0, defects["reopened"]);
  }
}

try {
  const files = ["uci_incident_event_log.zip", "bpi2013_incidents_vinst.csv.gz"];
  for (const file of given ? [] : [...files, ...files]) {
    const { requests, events } = await importOne(file);
    const figures = known[file.startsWith("uci") ? "servicenow" : "bpi-incidents-vinst"]!;
    compare(`${file}, requests, as told`, figures["requests"]!, requests);
    compare(`${file}, events, as told`, figures["events"]!, events);
  }
  const log = makeLog({ ...readSettings(environment, data), logLevel: "warn" });
  const database = await openHouse(readSettings(environment, data), log);
  try {
    if (process.argv.includes("--plant"))
      await sql`delete from request_event where id = (select min(id::text)::uuid from request_event where source_identity is not null)`.execute(
        database.db,
      );
    await checkBySql(database);
    await checkByApi(database);
  } finally {
    await database.close();
  }
} finally {
  if (!given) await rm(data, { recursive: true, force: true });
}
console.log(wrong === 0 ? "All figures are right." : `${wrong} figures are wrong.`);
process.exit(wrong === 0 ? 0 : 1);
