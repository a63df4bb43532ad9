// Measures who held each request of a house, and holds the sums against the life of every single request, reckoned here by SQL alone:
// `npx tsx bench/check-holders.ts --data=FOLDER`. With `--plant` one row is made a millisecond longer first, and it must fail.
import { sql } from "kysely";
import { measureHeld } from "../src/features/waiting/measuring.ts";
import { makeLog, openHouse } from "../src/main.ts";
import { readSettings } from "../src/platform/settings/settings.ts";

const data = process.argv.find((word) => word.startsWith("--data="))?.slice(7);
if (data === undefined) throw new Error("Name the data folder: --data=FOLDER.");
const settings = {
  ...readSettings({ ...process.env, GOODTURN_DATA: data }, data),
  logLevel: "warn",
} as const;
const house = await openHouse(settings, makeLog(settings));
const { db } = house;

/** Words of the two public logs that say that work was done; nothing else is told of what follows upon them. */
const saysOver = (event: string) =>
  sql`(${sql.ref(`${event}.detail`)} ->> 'state' ~* '^(completed|resolved|closed)$'
    or ${sql.ref(`${event}.detail`)} ->> 'activity' ~* '^completed')`;

/**
 * From asking to the end: when a log with a column for it says so; else when the words 'done' began that nothing but such words followed;
 * where it is open, the end of the log.
 */
const lives = sql`
  select request.id, request.source, request.asked_at, greatest(request.asked_at, case
    when request.done_at is null then coalesce(request.closed_at, log.last_event_at)
    when told.by_column then request.done_at
    else least(request.done_at, coalesce(told.closed_since, request.done_at)) end) as ended_at
  from request join measured_source as log on log.source = request.source
  cross join lateral (
    select bool_or(event.detail ? 'doneAt') as by_column,
      min(event.at) filter (where ${saysOver("event")} and not exists (
        select from request_event as later where later.request_id = event.request_id and (later.at, later.position) > (event.at, event.position)
          and not ${saysOver("later")})) as closed_since
    from request_event as event where event.request_id = request.id) as told`;

interface Line {
  readonly source: string;
  readonly requests: number;
  readonly wrong: number;
  readonly days: number;
  readonly customer: number;
  readonly queue: number;
  readonly work: number;
  readonly untold: number;
  readonly vendor: number;
}

async function compare(): Promise<readonly Line[]> {
  const { rows } = await sql<Line>`
    with life as (${lives}),
    summed as (
      select life.id, life.source, round(extract(epoch from life.ended_at - life.asked_at) * 1000)::bigint as life_ms,
        coalesce(sum(held.wall_ms), 0) as held_ms, count(held.since) as running,
        coalesce(sum(held.wall_ms) filter (where held.holder = 'customer'), 0) as customer,
        coalesce(sum(held.wall_ms) filter (where held.holder = 'queue'), 0) as queue,
        coalesce(sum(held.wall_ms) filter (where held.holder = 'work'), 0) as work,
        coalesce(sum(held.wall_ms) filter (where held.holder = 'team'), 0) as untold,
        coalesce(sum(held.wall_ms) filter (where held.holder = 'vendor'), 0) as vendor
      from life left join held_time as held on held.request_id = life.id
      group by life.id, life.source, life.ended_at, life.asked_at)
    select source, count(*) as requests, count(*) filter (where life_ms <> held_ms or running > 0) as wrong,
      round(sum(life_ms) / 86400000.0, 1)::float8 as days,
      round(100 * sum(customer) / sum(life_ms), 1)::float8 as customer, round(100 * sum(queue) / sum(life_ms), 1)::float8 as queue,
      round(100 * sum(work) / sum(life_ms), 1)::float8 as work, round(100 * sum(untold) / sum(life_ms), 1)::float8 as untold,
      round(100 * sum(vendor) / sum(life_ms), 1)::float8 as vendor
    from summed group by source order by source`.execute(db);
  return rows;
}

try {
  const begun = performance.now();
  const measured = await measureHeld(db, { behind: false }, new Date());
  console.log(
    `${measured} requests measured and summed in ${((performance.now() - begun) / 1000).toFixed(1)} s`,
  );
  if (process.argv.includes("--plant"))
    await sql`update held_time set wall_ms = wall_ms + 1 where ctid = (select min(ctid) from held_time)`.execute(
      db,
    );
  const lines = await compare();
  for (const { source, requests, wrong, days, ...shares } of lines) {
    const said = Object.entries(shares).map(([holder, percent]) => `${holder} ${percent} %`);
    console.log(
      `${source}: ${requests} requests, ${wrong} do not add up to their life; ${days} days: ${said.join(", ")}`,
    );
  }
  process.exitCode = lines.length > 0 && lines.every(({ wrong }) => wrong === 0) ? 0 : 1;
} finally {
  await house.close();
}
