/**
 * What the chain costs in a large house: npx tsx bench/chain.ts [requests], or npm run bench -- --chain
 * Makes 500 services of 50 teams, 2,000 declared links and 200,000 requests of the last year, every third a part of another, on a scratch
 * server; sums what they show, and times how the chain and a line of sight are put together and written as JSON.
 */
import type pg from "pg";
import { migrate } from "../src/platform/database/migrate.ts";
import { findMigrations } from "../src/platform/database/migrations.ts";
import { type Database, makePool, makeQueries } from "../src/platform/database/open.ts";
import { startScratchServer } from "../src/platform/database/embedded/scratch.ts";
import { asCompared } from "../src/features/chain/comparing.ts";
import { readSight } from "../src/features/chain/mine.ts";
import { sumSeen, sumServices } from "../src/features/chain/summing.ts";
import { asChain, readWhole } from "../src/features/chain/whole.ts";
import { measureOnly } from "../src/features/relationships/measuring.ts";
import { join } from "node:path";

const [teams, services, links, segments] = [50, 500, 2_000, 8] as const;
const now = new Date("2026-11-22T09:00:00Z");
const log = { info: () => undefined, warn: console.warn, error: console.error };

const id = (part: string, number: string): string =>
  `(lpad(${part}, 8, '0') || '-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

async function fillHouse(pool: pg.Pool): Promise<void> {
  const insert = (text: string): Promise<unknown> => pool.query(text, [now]);
  await insert(
    `insert into team (id, name, kind, created_at) select ${id("'1'", "n")}, 'Team ' || n, 'team', $1 from generate_series(1, ${teams}) n`,
  );
  await insert(
    `insert into calendar (id, name, created_at) values (${id("'2'", "1")}, 'Office', $1)`,
  );
  await insert(
    `insert into service (id, team_id, name, summary, calendar_id, state, state_since, created_at)
    select ${id("'4'", "n")}, ${id("'1'", `n % ${teams} + 1`)}, 'Service ' || n, '', ${id("'2'", "1")}, 'live', $1, $1 from generate_series(1, ${services}) n`,
  );
  await insert(
    `insert into segment (id, name, created_at) select ${id("'6'", "n")}, 'Segment ' || n, $1 from generate_series(1, ${segments}) n`,
  );
  await insert(
    `insert into person (id, name) select ${id("'7'", "n")}, 'Person ' || n from generate_series(1, 2000) n where $1::timestamptz is not null`,
  );
  await insert(
    `insert into membership (id, team_id, person_id, since)
    select ${id("'8'", "n")}, ${id("'1'", `n % ${teams} + 1`)}, ${id("'7'", "n")}, $1 from generate_series(1, 2000) n`,
  );
}

async function fillLinks(pool: pg.Pool): Promise<void> {
  const insert = (text: string): Promise<unknown> => pool.query(text, [now]);
  // Mostly onward, each fortieth back, so that there are circles; each twentieth leads outside.
  const from = `n % ${services} + 1`;
  const onward = `least(${services}, ${from} + 1 + abs(hashint4(n)) % 90)`;
  const to = `case when n % 40 = 7 then greatest(1, ${from} - 1 - abs(hashint4(n)) % 30) else ${onward} end`;
  await insert(
    `insert into chain_link (id, from_service_id, to_service_id, to_segment_id, declared_for, declared_at, confirmed_at)
    select id, from_id, to_id, outside_id, 'from', $1, $1 from (
      select distinct on (from_id, to_id, outside_id) * from (
        select n, ${id("'9'", "n")} as id, ${id("'4'", from)} as from_id,
          case when n % 20 > 0 then ${id("'4'", to)} end as to_id,
          case when n % 20 = 0 then ${id("'6'", `n / 20 % ${segments} + 1`)} end as outside_id
        from generate_series(1, 4000) n) drawn
      where from_id is distinct from to_id) made
    order by n limit ${links}`,
  );
}

async function fillRequests(pool: pg.Pool, requests: number): Promise<void> {
  const insert = (text: string): Promise<unknown> => pool.query(text, [now]);
  await insert(
    `create table drawn as select row_number() over () - 1 as k, from_service_id, to_service_id from chain_link
    where to_service_id is not null and $1::timestamptz is not null`,
  );
  // Of three requests the second is a part of the first, along a link; each tenth of these along none.
  const some = `(select count(*) from drawn)`;
  for (let first = 0; first < requests; first += 9_000) {
    const last = Math.min(requests, first + 9_000) - 1;
    await insert(
      `insert into request (id, service_id, customer_team_id, team_id, title, state, state_since, asked_at, first_reply_at, done_at, last_step_at)
      select ${id("'5'", "n")}, service.id, ${id("'1'", `floor(random() ^ 2 * ${teams})::int + 1`)}, service.team_id, 'Help',
        case when open then 'asked' else 'done' end, asked, asked, asked + random() ^ 3 * interval '3 days',
        case when not open then asked + random() ^ 3 * interval '20 days' end, asked
      from (select n, floor(((n / 3)::bigint * 7919 % 10007 / 10007.0) ^ 2 * ${some})::int as k, floor(random() ^ 2 * ${services})::int + 1 as any_service,
          n > ${requests} - 4000 and random() < 0.5 as open,
          $1::timestamptz - interval '364 days' * (1 - n / ${requests}.0) as asked from generate_series(${first}, ${last}) n) made
      join drawn on drawn.k = made.k
      join service on service.id = case n % 3 when 0 then drawn.to_service_id when 1 then drawn.from_service_id else ${id("'4'", "any_service")} end`,
    );
  }
  await insert(
    `insert into part_request (part_id, parent_id, at)
    select ${id("'5'", "n + 1")}, ${id("'5'", "case when n % 10 = 0 then n + 2 else n end")}, $1 from generate_series(0, ${requests} - 3, 3) n`,
  );
  await pool.query("vacuum analyze");
}

const who = {
  personId: "00000007-0000-7000-8000-000000000001",
  roles: ["senior-leader" as const],
  teams: [{ teamId: "00000001-0000-7000-8000-000000000002", lead: true }],
  guest: false,
  zone: "Europe/Berlin",
  via: "session" as const,
  scopes: ["read" as const],
  tokenId: null,
};

interface Taken {
  readonly middle: number;
  readonly least: number;
  readonly most: number;
  /** Of the processor, in Node, for each. */
  readonly own: number;
}

/** Of fifteen, after five to warm up. */
async function often(work: () => Promise<unknown>): Promise<Taken> {
  const taken: number[] = [];
  for (let run = 0; run < 5; run += 1) JSON.stringify(await work());
  const before = process.cpuUsage();
  for (let run = 0; run < 15; run += 1)
    taken.push(await once(async () => JSON.stringify(await work())));
  const { user, system } = process.cpuUsage(before);
  const sorted = taken.toSorted((a, b) => a - b);
  const own = (user + system) / 15_000;
  return { middle: sorted[7]!, least: sorted[0]!, most: sorted.at(-1)!, own };
}

async function once(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function measureAll(db: Database, requests: number): Promise<string[]> {
  const summed = await once(() => sumSeen(db, now));
  const busiest = "00000004-0000-7000-8000-000000000001";
  const one = await once(() => sumServices(db, [busiest], now));
  const whole = await readWhole(db, who);
  const { links: shown, circles } = asChain(whole);
  const declared = shown.filter((link) => link.declared).length;
  const chain = await often(async () => asChain(await readWhole(db, who)));
  const sight = await often(() => readSight(db, who));
  const compared = await often(async () => asCompared(await readWhole(db, who), who, undefined));
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  const said = ({ middle, least, most, own }: Taken): string =>
    `${ms(middle)} (of fifteen from ${ms(least)} to ${ms(most)}; ${ms(own)} of the processor in Node)`;
  return [
    `Chain: ${whole.services.length} services, ${declared} declared links, ${circles.length} circles, ${requests} requests; ${shown.length - declared} links that only requests show`,
    `GET /chain, computed and written: ${said(chain)}; the goal is 300 ms`,
    `GET /chain/mine: ${said(sight)}`,
    `GET /chain/compared, all teams: ${said(compared)}`,
    `Summing all that requests show: ${ms(summed)}; the service that is asked most: ${ms(one)}`,
  ];
}

/** Sentences with what was measured. */
export async function measureChain(requests = 200_000): Promise<string[]> {
  const server = await startScratchServer(log);
  const pool = makePool({ connectionString: server.url }, log, 4);
  try {
    const db = makeQueries(pool);
    await migrate(pool, findMigrations({ sources: join(import.meta.dirname, "../src") }), log);
    await fillHouse(pool);
    await fillLinks(pool);
    await fillRequests(pool, requests);
    await measureOnly(db, { all: true }, now);
    await pool.query("vacuum analyze");
    return await measureAll(db, requests);
  } finally {
    await pool.end();
    await server.stop();
  }
}

if (process.argv[1] === import.meta.filename)
  console.log((await measureChain(Number(process.argv[2] ?? 200_000))).join("\n"));
