/**
 * What relationships cost as requests grow: npx tsx bench/relationships.ts [requests] [teams]
 * Makes requests of 300 services over four years on a scratch server, measures them, sums them up and times what the screens ask.
 */
import { join } from "node:path";
import { migrate } from "../src/platform/database/migrate.ts";
import { findMigrations } from "../src/platform/database/migrations.ts";
import { makePool, makeQueries } from "../src/platform/database/open.ts";
import { startScratchServer } from "../src/platform/database/embedded/scratch.ts";
import { matrixCells, type MatrixAsked } from "../src/features/relationships/matrix-cells.ts";
import { matrixOf } from "../src/features/relationships/matrix.ts";
import { measureOnly } from "../src/features/relationships/measuring.ts";
import { directionOf, sideOf } from "../src/features/relationships/pair.ts";
import { listMargins, listTeamsOfAxes } from "../src/features/relationships/queries/matrix.ts";
import { figures } from "../src/features/relationships/contract.ts";
import {
  reportDefects,
  reportDefectsKept,
  reportHandoffs,
  reportHandoffsKept,
  reportWaitingKept,
} from "../src/features/relationships/reports.ts";
import { startOf } from "../src/features/relationships/rules.ts";
import { sumAFew, sumStale } from "../src/features/relationships/summing.ts";

const wanted = Number(process.argv[2] ?? 1_000_000);
const teams = Number(process.argv[3] ?? 120);
const now = new Date("2026-11-22T09:00:00Z");
const zone = "Europe/Berlin";
const log = { info: () => undefined, warn: console.warn, error: console.error };

const server = await startScratchServer(log);
const pool = makePool({ connectionString: server.url }, log, 4);
const db = makeQueries(pool);

async function timed<Answer>(what: string, work: () => Promise<Answer>): Promise<Answer> {
  const begun = performance.now();
  const answer = await work();
  console.log(`${what.padEnd(52)} ${(performance.now() - begun).toFixed(0).padStart(8)} ms`);
  return answer;
}

/** The middle of seven, after one to warm up. */
async function often(what: string, work: () => Promise<unknown>): Promise<void> {
  const taken: number[] = [];
  for (let run = 0; run < 8; run += 1) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  const [, ...rest] = taken;
  const sorted = rest.toSorted((a, b) => a - b);
  console.log(
    `${what.padEnd(52)} ${sorted[3]!.toFixed(0).padStart(8)} ms, at most ${sorted.at(-1)!.toFixed(0)}`,
  );
}

const id = (part: string, number: string): string =>
  `(lpad(${part}, 8, '0') || '-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

async function fill(): Promise<void> {
  await pool.query(
    `
    insert into team (id, name, kind, created_at) select ${id("'1'", "n")}, 'Team ' || n, 'team', $1 from generate_series(1, ${teams}) n`,
    [now],
  );
  await pool.query(
    `insert into calendar (id, name, created_at) values (${id("'2'", "1")}, 'Office', $1)`,
    [now],
  );
  await pool.query(
    `insert into calendar_hours (id, calendar_id, zone, hours, since) values (${id("'3'", "1")}, ${id("'2'", "1")}, 'Europe/Berlin', $2, $1)`,
    [
      now,
      JSON.stringify(
        Object.fromEntries(
          ["mon", "tue", "wed", "thu", "fri"].map((day) => [day, [["08:00", "17:00"]]]),
        ),
      ),
    ],
  );
  await pool.query(
    `
    insert into service (id, team_id, name, summary, calendar_id, state, state_since, created_at)
    select ${id("'4'", "n")}, ${id("'1'", `n % ${teams} + 1`)}, 'Service ' || n, '', ${id("'2'", "1")}, 'live', $1, $1 from generate_series(1, 300) n`,
    [now],
  );
  const step = 50_000;
  for (let first = 1; first <= wanted; first += step) {
    const last = Math.min(wanted, first + step - 1);
    await pool.query(
      `insert into request (id, service_id, customer_team_id, team_id, title, state, state_since, asked_at, first_reply_at, done_at,
        last_step_at, reopen_count)
      select ${id("'5'", "n")}, ${id("'4'", "service")}, ${id("'1'", `floor(random() ^ 2 * ${teams})::int + 1`)},
        ${id("'1'", `service % ${teams} + 1`)}, 'Help', case when open then 'asked' else 'done' end, asked, asked,
        asked + random() ^ 3 * interval '3 days', case when not open then asked + random() ^ 3 * interval '20 days' end, asked,
        (random() < 0.02)::int
      from (select n, floor(random() ^ 2 * 300)::int + 1 as service, n > ${wanted} - 20000 and random() < 0.5 as open,
        $1::timestamptz - interval '1460 days' * (1 - n / ${wanted}.0) as asked from generate_series(${first}, ${last}) n) made`,
      [now],
    );
    await pool.query(
      `insert into request_event (id, request_id, at, kind, team_id)
      select gen_random_uuid(), request.id, request.asked_at + e * interval '1 hour', case e when 0 then 'asked' else 'noted' end,
        case when random() < 0.8 then request.team_id else ${id("'1'", `floor(random() * ${teams})::int + 1`)} end
      from request, generate_series(0, 3) e where request.id between ${id("'5'", String(first))} and ${id("'5'", String(last))}`,
    );
  }
  await pool.query("vacuum analyze");
}

const who = {
  personId: "00000005-0000-7000-8000-000000000001",
  roles: ["administrator" as const],
  teams: [],
  guest: false,
  zone: "Europe/Berlin",
  via: "session" as const,
  scopes: ["read" as const],
  tokenId: null,
};

async function matrix(
  figure: (typeof figures)[number],
  asked: Partial<MatrixAsked>,
): Promise<string> {
  const question: MatrixAsked = {
    who,
    now,
    team: undefined,
    time: "wall",
    period: "year",
    live: false,
    window: {},
    limit: 120,
    ...asked,
  };
  const { margins, ...made } = await matrixCells(db, figure, question);
  const wait = figure === "done" ? "done" : "first-reply";
  const kept = await listMargins(db, { wait, time: "wall", period: question.period });
  const ids = [...made.rows.sums, ...made.columns.sums].flatMap(({ id: teamId }) => teamId ?? []);
  const known = await listTeamsOfAxes(db, ids);
  return JSON.stringify(matrixOf({ figure, ...made, margins: margins ?? kept, teams: known }));
}

try {
  await migrate(pool, findMigrations({ sources: join(import.meta.dirname, "../src") }), log);
  await timed(`make ${wanted.toLocaleString("en-GB")} requests, ${teams} teams`, fill);
  await timed("measure all", () => measureOnly(db, { all: true }, now));
  await pool.query("vacuum analyze");
  await timed("sum all", () => sumStale(db, now));
  await pool.query("vacuum analyze");
  await timed("measure all again", () => measureOnly(db, { all: true }, now));
  await pool.query("delete from stale_figure");
  const one = "00000005-0000-7000-8000-000000000007";
  await often("measure one request (a reaction)", () => measureOnly(db, { ids: [one] }, now));
  await timed("sum what that changed (the minute's turn)", async () => {
    while (await sumAFew(db, now));
  });
  for (const period of ["year", "all"] as const)
    for (const figure of figures)
      await often(`matrix, ${figure}, ${period}`, () => matrix(figure, { period }));
  const serviceId = "00000004-0000-7000-8000-000000000003";
  await often("matrix, done, one service, all", () =>
    matrix("done", { live: true, window: { serviceId, from: startOf("all", now) } }),
  );
  await often("matrix, done, 30 certain days", () =>
    matrix("done", {
      live: true,
      window: { from: new Date("2026-05-01Z"), to: new Date("2026-05-31Z") },
    }),
  );
  const pair = {
    providerId: "00000001-0000-7000-8000-000000000002",
    customerId: "00000001-0000-7000-8000-000000000001",
  };
  for (const period of ["year", "all"] as const)
    await often(`the busiest pair, one way, ${period}`, () =>
      directionOf({ db, who, now, zone }, pair, { from: startOf(period, now) }),
    );
  for (const side of ["provider", "customer"] as const)
    await often(`a busy team as ${side}`, () =>
      sideOf({ db, who, now, zone }, pair.providerId, side, "year"),
    );
  await often("report handoffs, all requests", () => reportHandoffs(db, {}, now));
  await often("report handoffs, kept up", () => reportHandoffsKept(db, now));
  await often("report defects, all requests", () => reportDefects(db, {}, now));
  await often("report defects, kept up", () => reportDefectsKept(db, now));
  await often("report waiting, kept up", () => reportWaitingKept(db, now));
} finally {
  await pool.end();
  await server.stop();
}
