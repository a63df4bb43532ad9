/**
 * What is usual: samples of histories, and the estimates made of them. It deliberately reads across every person's view: estimates name no
 * person, and confidential requests, which have no measure, are in none.
 */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { type Step, stepKinds } from "../gaps.ts";
import type { Curve } from "../rules.ts";
import type { Usual } from "../usual.ts";

/** Weeks back from now, and how many requests of each: as many as an estimate needs, however many there are. */
const weeks = 26;
const mostOfWeek = 16;

export async function listServices(db: Database): Promise<{ id: string; teamId: string }[]> {
  const { rows } = await sql<{ id: string; teamId: string }>`
    select id, team_id from service order by team_id, id`.execute(db);
  return rows;
}

export interface SampledStep extends Step {
  readonly requestId: string;
}

interface SampleRow {
  readonly id: string;
  readonly hoursId: string;
}

/** Some requests of each week, by when they were asked, so that slow ones are in it as often as quick ones. */
export async function listSample(db: Database, serviceId: string, now: Date): Promise<SampleRow[]> {
  const { rows } = await sql<SampleRow>`
    select sampled.id, sampled.hours_id from generate_series(0, ${weeks - 1}::int) as back
    cross join lateral (
      select request_id as id, hours_id from request_measure
      where service_id = ${serviceId} and source is null and hours_id is not null
        and asked_at > ${now}::timestamptz - make_interval(days => 7 * (back + 1)) and asked_at <= ${now}::timestamptz - make_interval(days => 7 * back)
      order by asked_at desc limit ${mostOfWeek}) as sampled`.execute(db);
  return rows;
}

/** Entries of the history and replies that are steps, beside a set of requests: `request_id = any(...)`, or a lateral one. */
export const stepsOf = (isOf: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select id, request_id, at, position, kind, detail from request_event
  where request_id ${isOf} and kind = any(${[...stepKinds]}::text[])
  union all
  select id, request_id, at, position, case side when 'customer' then 'answered' else 'replied' end, '{}'::jsonb from message
  where request_id ${isOf} and kind = 'reply'`;

/** Each request's in its order. */
export async function listSteps(db: Database, ids: readonly string[]): Promise<SampledStep[]> {
  const { rows } = await sql<SampledStep>`
    select request_id, extract(epoch from at) * 1000 as at, kind, detail ->> 'for' as waits_for,
      coalesce(detail ->> 'waits' = 'true', false) or detail ? 'intoId' as stops
    from (${stepsOf(sql`= any(${[...ids]}::uuid[])`)}) as step order by request_id, step.at, position`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, at: Number(row.at) }));
}

export interface UsualOf extends Usual {
  readonly serviceId: string | null;
  readonly teamId: string | null;
  readonly waits: Curve;
}

/** Takes the place of what was found before, row by row, so that at no instant nothing is usual. */
export async function replaceUsual(
  db: Database,
  all: readonly UsualOf[],
  now: Date,
): Promise<void> {
  await sql`
    insert into usual_gap (service_id, team_id, waits, gaps, ended, requests, seconds, low, high, as_of)
    select "serviceId", "teamId", waits, gaps, ended, requests, seconds, low, high, ${now}
    from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as row ("serviceId" uuid, "teamId" uuid, waits text, gaps integer, ended integer,
      requests integer, seconds double precision, low double precision, high double precision)
    on conflict (service_id, team_id, waits) do update set (gaps, ended, requests, seconds, low, high, as_of) = row (
      excluded.gaps, excluded.ended, excluded.requests, excluded.seconds, excluded.low, excluded.high, excluded.as_of)`.execute(
    db,
  );
  await sql`delete from usual_gap where as_of < ${now}`.execute(db);
}
