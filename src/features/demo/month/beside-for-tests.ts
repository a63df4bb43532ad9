/** What is told beside requests, reckoned by SQL alone: outcomes, goals, commitments, parity and the balance guard. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { organisationZone } from "../cast.ts";
import { type GroundFound, keptOf, medianOf, requestsOf } from "./requests-for-tests.ts";

const plain = (value: number | null): GroundFound => ({ n: null, value });
const counted = (value: number): GroundFound => ({ n: value, value });
const today = "2026-11-20";

interface One {
  readonly value: number | null;
}
async function valueOf(db: Database, query: ReturnType<typeof sql<One>>): Promise<number | null> {
  const { rows } = await query.execute(db);
  return rows[0]?.value ?? null;
}

export const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
    .toISOString()
    .slice(0, 10);

export const monthBefore = (month: string, by: number): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 - by, 1))
    .toISOString()
    .slice(0, 7);

/** The value of the month, the one before, and the highest or lowest of up to twelve before it. */
export async function outcomeOf(
  db: Database,
  { id, month, side }: { id: string; month: string; side: "highest" | "lowest" },
): Promise<GroundFound[]> {
  const { rows } = await sql<{ values: number[] }>`
    with periods as (
      select distinct on (date_trunc(every, day::timestamp)) date_trunc(every, day::timestamp) as period, value,
        case every when 'quarter' then interval '3 months' else ('1 ' || every)::interval end as step
      from outcome_value join outcome on outcome.id = outcome_id where outcome_id = ${id}
      order by date_trunc(every, day::timestamp), day desc),
    past as (
      select *, row_number() over (order by period desc) as place, max(period) over () as newest from periods
      where period + step <= ${lastDayOf(month)}::date + 1)
    select array_agg(value order by period desc) filter (where period = newest - (place - 1) * step and place <= 13) as values
    from past`.execute(db);
  const [value = null, ...before] = rows[0]!.values;
  const furthest = side === "highest" ? Math.max(...before) : Math.min(...before);
  return [plain(value), plain(before[0] ?? null), plain(furthest)];
}

interface TargetFound {
  readonly id: string;
  readonly feed: string;
  readonly aim: number;
  readonly outcomeId: string | null;
  readonly teamId: string | null;
}

/** What each target of a goal says and what it is to be, in the order in which they were set. */
export async function goalOf(db: Database, goalId: string): Promise<GroundFound[]> {
  const { rows } = await sql<TargetFound>`
    select id, feed, aim, outcome_id, team_id from goal_target where goal_id = ${goalId} and removed_at is null
    order by created_at`.execute(db);
  const found: GroundFound[] = [];
  for (const target of rows) {
    const value = await progressOf(db, target);
    found.push(...(value === null ? [] : [plain(value)]), plain(target.aim));
  }
  return found;
}

async function progressOf(db: Database, { id, feed, outcomeId, teamId }: TargetFound) {
  if (feed === "typed")
    return valueOf(
      db,
      sql<One>`
      select value from goal_value where target_id = ${id} and day <= ${today} order by day desc limit 1`,
    );
  if (feed === "outcome")
    return valueOf(
      db,
      sql<One>`
      select value from outcome_value where outcome_id = ${outcomeId} order by day desc limit 1`,
    );
  const from = requestsOf({ from: `${today.slice(0, 7)}-01`, to: today, team: teamId });
  if (feed === "promise-kept") return (await keptOf(db, from)).value! * 100;
  if (feed === "done-working") return (await medianOf(db, from)).value! / 3600;
  throw new Error(`no SQL yet for targets that are fed by ${feed}`);
}

export async function tensionOf(db: Database, goalId: string): Promise<GroundFound[]> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from goal_tension where goal_id = ${goalId} and settled_at is null)
      + (select count(*) from goal_tension where other_id = ${goalId} and settled_at is null) as count`.execute(
    db,
  );
  return [plain(rows[0]!.count)];
}

async function countEnded(db: Database, month: string, how: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from commitment
    where ended_how = ${how} and to_char(ended_at at time zone ${organisationZone}, 'YYYY-MM') = ${month}`.execute(
    db,
  );
  return rows[0]!.count;
}

export const endedTogether = async (db: Database, month: string, how: string) => [
  counted(await countEnded(db, month, how)),
];

/** How many ended alike in the month; and where a share was measured, that of the 90 days before its end, and the aim. */
export async function commitmentOf(
  db: Database,
  id: string,
  month: string,
): Promise<GroundFound[]> {
  const { rows } = await sql<{
    how: string;
    measure: string;
    aim: number | null;
    teamId: string;
    until: Date;
  }>`
    select ended_how as how, measure, aim, team_id,
      ${"2026-11-20T10:30:00Z"}::timestamptz - (${today}::date - least(until_day, ended_at::date)) * interval '1 day' as until
    from commitment where id = ${id}`.execute(db);
  const { how, measure, aim, teamId, until } = rows[0]!;
  const ended = counted(await countEnded(db, month, how));
  if (measure !== "promise-kept") return [ended];
  const from = sql`from request where not confidential and team_id = ${teamId} and asked_at < ${until}
    and asked_at >= ${until}::timestamptz - interval '90 days'`;
  return [ended, await keptOf(db, from), plain(aim! * 100)];
}

export async function dueIn(db: Database, month: string): Promise<GroundFound[]> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct commitment.id) as count from commitment cross join lateral (
      select until_day as day union all (select unnest(review_days) except select unnest(reviewed_days))) as next
    where ended_how is null and to_char(next.day, 'YYYY-MM') = ${month}`.execute(db);
  return [counted(rows[0]!.count)];
}

export async function leadersWithLive(db: Database): Promise<GroundFound[]> {
  const { rows } = await sql<{ leaders: number; live: number }>`
    with leaders as (
      select person_id as id from membership join team on team.id = team_id
      where lead and until is null and closed_at is null and kind <> 'vendor'
      union select person_id from role_grant where role = 'senior-leader' and revoked_at is null)
    select count(*) as leaders, count(*) filter (where id in (
      select leader_id from commitment where ended_how is null and until_day >= ${today})) as live
    from leaders where id not in (select person_id from departure)`.execute(db);
  const { leaders, live } = rows[0]!;
  return [{ n: leaders, value: live / leaders }];
}

/** The twelve months that end with one, on both sides. */
export async function parityKept(
  db: Database,
  service: string,
  month: string,
): Promise<GroundFound[]> {
  const first = monthBefore(month, 11);
  const inside = requestsOf({ from: `${first}-01`, to: lastDayOf(month), service });
  const { rows } = await sql<{ kept: number; n: number }>`
    select sum(kept) as kept, sum(total) as n from parity_outside
    where service_id = ${service} and month between ${first} and ${month}`.execute(db);
  const { kept, n } = rows[0]!;
  return [await keptOf(db, inside), { n, value: kept / n }];
}

/** Hours by the clock until done, of a promise in whole working days: the mean over the days of a week on which somebody may ask. */
export async function parityPromise(
  db: Database,
  service: string,
  month: string,
): Promise<GroundFound[]> {
  const end = sql`((${lastDayOf(month)}::date + 1)::timestamp at time zone ${organisationZone})`;
  const inside = await valueOf(
    db,
    sql<One>`
    select avg(due.day - asked.day)::double precision * 24 as value
    from promise join service on service.id = promise.service_id join calendar_hours on calendar_hours.calendar_id = service.calendar_id
      cross join generate_series(0, 6) as asked (day) cross join lateral (
        select later.day from generate_series(asked.day + 1, asked.day + 200) as later (day)
        where jsonb_array_length(coalesce(hours -> (array['mon','tue','wed','thu','fri','sat','sun'])[later.day % 7 + 1], '[]')) > 0
        order by later.day offset promise.amount - 1 limit 1) as due
    where service.id = ${service} and promise.kind = 'done' and promise.impact = 'normal' and promise.unit = 'working-days'
      and promise.until is null and calendar_hours.until is null`,
  );
  const outside = await valueOf(
    db,
    sql<One>`
    select solved_amount * extract(epoch from ('1 ' || solved_unit)::interval)::double precision / 3600 as value from parity_like
    where service_id = ${service} and since < ${end} and (until is null or until >= ${end})`,
  );
  return [plain(inside), plain(outside)];
}

/** The outcome's mean of three months and of those before; how many requests each figure inside rests on is compared, and its medians lie around it. */
export async function alarmOf(db: Database, id: string): Promise<GroundFound[]> {
  const { rows } = await sql<{
    teamId: string;
    month: string;
    recent: number;
    usual: number;
    before: number;
  }>`
    with alarm as (
      select outcome_id, team_id, month, (evidence ->> 'monthsBefore')::int as before from balance_alarm where id = ${id}),
    months as (
      select distinct on (date_trunc('month', day)) date_trunc('month', day)::date as month, value
      from outcome_value where outcome_id = (select outcome_id from alarm) order by date_trunc('month', day), outcome_value.day desc)
    select team_id, to_char(alarm.month, 'YYYY-MM') as month, before,
      (select avg(value) from months where months.month > alarm.month - interval '3 months' and months.month <= alarm.month) as recent,
      (select avg(value) from months where months.month <= alarm.month - interval '3 months'
        and months.month > alarm.month - (before + 3) * interval '1 month') as usual
    from alarm`.execute(db);
  const { recent, usual, teamId, month } = rows[0]!;
  const stretch = (first: number, last: number) =>
    requestsOf({
      from: `${monthBefore(month, first)}-01`,
      to: lastDayOf(monthBefore(month, last)),
      team: teamId,
    });
  const [three, earlier] = [await medianOf(db, stretch(2, 0)), await medianOf(db, stretch(11, 3))];
  return [plain(recent), plain(usual), three, earlier];
}

/** Initiatives without an open goal, goals and services without a way to customers outside. */
export async function nowhere(db: Database): Promise<GroundFound[]> {
  const { rows } = await sql<{ initiatives: number; goals: number; services: number }>`
    with recursive reaching (id) as (
      select from_service_id from chain_link where to_segment_id is not null and withdrawn_at is null
      union select from_service_id from chain_link join reaching on reaching.id = to_service_id where withdrawn_at is null),
    present as (
      select id from initiative where end_day >= ${today}
        and id not in (select initiative_id from initiative_end where taken_back_at is null)),
    aimed (id) as (
      select goal_id from goal_segment
      union select goal_id from goal_target where outcome_id is not null and removed_at is null
      union select goal_id from initiative_goal natural join (select id as initiative_id from present) as one
        where initiative_id in (select initiative_id from initiative_service where service_id in (select id from reaching))
      union select goal.id from goal join aimed on aimed.id = goal.parent_id)
    select
      (select count(*) from present where id not in (
        select initiative_id from initiative_goal join goal on goal.id = goal_id where state = 'open')) as initiatives,
      (select count(*) from goal where state = 'open' and id not in (select id from aimed)) as goals,
      (select count(*) from service where state = 'live' and audience in ('everyone', 'colleagues')
        and id not in (select id from reaching)) as services`.execute(db);
  const { initiatives, goals, services } = rows[0]!;
  return [counted(initiatives), counted(goals), counted(services)];
}
