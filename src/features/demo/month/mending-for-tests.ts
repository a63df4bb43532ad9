/** What is told of waiting, defects, debriefs and mediation, reckoned by SQL alone, straight from what was kept of each request. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { organisationZone } from "../cast.ts";
import { type From, type GroundFound, requestsOf } from "./requests-for-tests.ts";

const counted = (value: number): GroundFound => ({ n: value, value });
const plain = (value: number): GroundFound => ({ n: null, value });
const now = sql`${"2026-11-20T10:30:00Z"}::timestamptz`;

/** How much of the time of these requests the holder had them. */
export async function heldOf(db: Database, from: From, holder: string): Promise<GroundFound> {
  const { rows } = await sql<GroundFound>`
    select count(distinct chosen.id) as n, coalesce(sum(seconds) filter (where held.team_id = ${holder}), 0) / sum(seconds) as value
    from (select id ${from}) as chosen left join lateral (
      select team_id, wall_ms / 1000.0 + coalesce(extract(epoch from ${now} - since), 0) as seconds from held_time
      where request_id = chosen.id) as held on true`.execute(db);
  return { n: rows[0]!.n, value: Number(rows[0]!.value) };
}

/** How many of the defects of its service a cause is behind. */
export async function repeatsOf(db: Database, id: string): Promise<GroundFound[]> {
  const { rows } = await sql<{ n: number; hits: number }>`
    select (select count(*) from defect join request on request.id = request_id
        where request.service_id = cluster.service_id and not confidential and asked_at >= look.looked_at - interval '365 days') as n,
      (select count(*) from defect_cluster_member where cluster_id = cluster.id) as hits
    from defect_cluster as cluster join defect_look as look using (service_id) where cluster.id = ${id}`.execute(
    db,
  );
  const { n, hits } = rows[0]!;
  return [{ n, value: hits / n }];
}

export async function quietOf(db: Database, id: string, lastDay: string): Promise<GroundFound[]> {
  const { rows } = await sql<{ count: number; days: number }>`
    select count(*) as count,
      floor(extract(epoch from ((${lastDay}::date + 1)::timestamp at time zone ${organisationZone}) - max(at)) / 86400)::int as days
    from defect_cluster_member join defect on defect.id = defect_id where cluster_id = ${id}`.execute(
    db,
  );
  return [counted(rows[0]!.count), plain(rows[0]!.days)];
}

export async function streakOf(db: Database, teamId: string): Promise<GroundFound[]> {
  const all = requestsOf({ from: "2020-01-01", to: "2026-11-20", team: teamId });
  const wrong = sql`
    select request_id as id, at from defect where kind in ('reopened', 'misrouted') and request_id in (select id ${all})`;
  const { rows } = await sql<{ count: number; days: number }>`
    with wrong as (${wrong}), last as (select max(at) as at from wrong)
    select (select count(*) ${all} and done_at > last.at and id not in (select id from wrong)) as count,
      floor(extract(epoch from ${now} - last.at) / 86400)::int as days
    from last`.execute(db);
  return [counted(rows[0]!.count), plain(rows[0]!.days)];
}

/** Debriefs that ended in the month; actions done, given up, and done with a figure that moved. */
export async function mendedIn(db: Database, month: string): Promise<GroundFound[]> {
  const inMonth = (column: string) =>
    sql`to_char(${sql.ref(column)} at time zone ${organisationZone}, 'YYYY-MM') = ${month}`;
  const count = async (from: From): Promise<GroundFound> => {
    const { rows } = await sql<{ count: number }>`select count(*) as count ${from}`.execute(db);
    return counted(rows[0]!.count);
  };
  const actions = sql`from debrief_action where ${inMonth("ended_at")}`;
  return [
    await count(sql`from debrief where ${inMonth("closed_at")}`),
    await count(sql`${actions} and ended_how = 'done'`),
    await count(sql`${actions} and ended_how = 'not-done'`),
    await count(sql`${actions} and ended_how = 'done' and effect #>> '{verdict}' = 'better'`),
  ];
}

export async function agreementsHolding(db: Database): Promise<GroundFound[]> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from mediation
    where (ended_at is null and step in ('agreed', 'review')) or ended_how = 'finished'`.execute(
    db,
  );
  return [counted(rows[0]!.count)];
}
