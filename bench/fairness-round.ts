/**
 * What a round of fair service costs as requests grow: npx tsx bench/fairness-round.ts [requests] [teams]
 * Makes requests of 300 services, all of them within the half year that a round looks at, with their measures, on a scratch server.
 */
import { join } from "node:path";
import { migrate } from "../src/platform/database/migrate.ts";
import { findMigrations } from "../src/platform/database/migrations.ts";
import { makePool, makeQueries } from "../src/platform/database/open.ts";
import { startScratchServer } from "../src/platform/database/embedded/scratch.ts";
import { makeRound } from "../src/features/fairness/looking.ts";
import {
  findNewestRound,
  findQuestions,
  findTests,
} from "../src/features/fairness/queries/reading.ts";

const wanted = Number(process.argv[2] ?? 1_000_000);
const teams = Number(process.argv[3] ?? 120);
const now = new Date("2026-11-22T03:00:00Z");
const log = { info: () => undefined, warn: console.warn, error: console.error };

const server = await startScratchServer(log);
const pool = makePool({ connectionString: server.url }, log, 4);
const db = makeQueries(pool);

async function timed<Answer>(what: string, work: () => Promise<Answer>): Promise<Answer> {
  const begun = performance.now();
  const answer = await work();
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(
    `${what.padEnd(52)} ${(performance.now() - begun).toFixed(0).padStart(8)} ms, ${memory} MB`,
  );
  return answer;
}

const id = (part: string, number: string): string =>
  `(lpad('${part}', 8, '0') || '-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

async function fill(): Promise<void> {
  await pool.query(
    "insert into organisation (name, zone, set_up_at) values ('Large', 'Europe/Berlin', $1)",
    [now],
  );
  await pool.query(
    `insert into team (id, name, kind, created_at) select ${id("1", "n")}, 'Team ' || n, 'team', $1 from generate_series(1, ${teams}) n`,
    [now],
  );
  await pool.query(
    `insert into calendar (id, name, created_at) values (${id("2", "1")}, 'Office', $1)`,
    [now],
  );
  const week = ["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["08:00", "17:00"]]]);
  await pool.query(
    `insert into calendar_hours (id, calendar_id, zone, hours, since) values (${id("3", "1")}, ${id("2", "1")}, 'Europe/Berlin', $2, $1)`,
    [now, JSON.stringify(Object.fromEntries(week))],
  );
  await pool.query(
    `insert into service (id, team_id, name, summary, calendar_id, state, state_since, created_at)
    select ${id("4", "n")}, ${id("1", `n % ${teams} + 1`)}, 'Service ' || n, '', ${id("2", "1")}, 'live', $1, $1 from generate_series(1, 300) n`,
    [now],
  );
  const step = 50_000;
  for (let first = 1; first <= wanted; first += step) {
    await pool.query(
      `with made as (
        select n, floor(random() ^ 2 * 300)::int + 1 as service, floor(random() ^ 2 * ${teams})::int + 1 as customer,
          (array['low', 'normal', 'normal', 'high'])[floor(random() * 4)::int + 1] as impact, random() < 0.03 as open,
          $1::timestamptz - interval '179 days' * (1 - n / ${wanted}.0) as asked, ceil(-ln(1 - random()) * 30000) as took
        from generate_series(${first}, ${Math.min(wanted, first + step - 1)}) n),
      written as (
        insert into request (id, service_id, customer_team_id, team_id, title, impact, state, state_since, asked_at, done_at, last_step_at)
        select ${id("5", "n")}, ${id("4", "service")}, ${id("1", "customer")}, ${id("1", `service % ${teams} + 1`)}, 'Help', impact,
          case when open then 'asked' else 'done' end, asked, asked, case when not open then asked + took * interval '3 seconds' end, asked
        from made)
      insert into request_measure (request_id, version, provider_id, customer_team_id, service_id, asked_at, hours_id, first_reply, done,
        first_reply_wall, first_reply_working, done_wall, done_working, events, stays, handoffs, ping_pongs, reopened, misrouted)
      select ${id("5", "n")}, 1, ${id("1", `service % ${teams} + 1`)}, ${id("1", "customer")}, ${id("4", "service")}, asked, ${id("3", "1")},
        case when open then 'running' else 'came' end, case when open then 'running' else 'came' end,
        case when not open then took end, case when not open then ceil(took / 4) end, case when not open then took * 3 end,
        case when not open then took end, 4,
        case when n % 10 = 0 then array[${id("1", "customer")}, ${id("1", `service % ${teams} + 1`)}] else '{}' end,
        (n % 10 = 0)::int, 0, 0, 0
      from made`,
      [now],
    );
  }
  await pool.query("vacuum analyze");
}

/** Leads one of the busiest teams. */
const who = {
  personId: "00000006-0000-7000-8000-000000000001",
  roles: [],
  teams: [{ teamId: "00000001-0000-7000-8000-000000000002", lead: true }],
  guest: false,
  zone: "Europe/Berlin",
  via: "session" as const,
  scopes: ["read" as const],
  tokenId: null,
};

try {
  await migrate(pool, findMigrations({ sources: join(import.meta.dirname, "../src") }), log);
  await timed(`make ${wanted.toLocaleString("en-GB")} requests, ${teams} teams`, fill);
  const moment = { db, now, touch: () => undefined };
  await timed("a round", () =>
    db.transaction().execute((one) => makeRound({ ...moment, db: one })),
  );
  const round = (await findNewestRound(db))!;
  console.log(JSON.stringify(round));
  await timed("the same again", () =>
    makeRound({ ...moment, now: new Date(now.getTime() + 1000) }),
  );
  const newest = (await findNewestRound(db))!;
  for (const _ of [1, 2, 3])
    await timed("what the screen of a lead reads", async () => {
      await findNewestRound(db);
      await findQuestions(db, who);
      return findTests(db, who, newest.id);
    });
} finally {
  await pool.end();
  await server.stop();
}
