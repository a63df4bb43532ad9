/**
 * SQL of the sums. Reads across every person's view: measures hold nothing confidential and no person, and what is told of them is a team's
 * or a service's. Of each team the requests of one year are looked at, so that the cost follows the year and not the history.
 */
import { sql } from "kysely";
import { servicesVisibleTo } from "#feature/catalogue";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import type { ReasonCount } from "../rules.ts";
import type { Moment, Week } from "./rules.ts";

interface Between {
  readonly teamId: string;
  readonly from: Date;
  /** Excluded. */
  readonly until: Date;
}

/** What was asked longer before the first day than this is in no rhythm, not even while it is open. */
const looksBack = sql`interval '275 days'`;

const ofTeam = ({ teamId, from, until }: Between) => sql`
  select asked_at,
    case when first_reply = 'came' then asked_at + first_reply_wall * interval '1 second' end as replied_at,
    case when done = 'came' then asked_at + done_wall * interval '1 second' end as done_at,
    case when done <> 'running' then asked_at + done_wall * interval '1 second' end as ended_at
  from request_measure
  where provider_id = ${teamId} and asked_at >= ${from}::timestamptz - ${looksBack} and asked_at < ${until}`;

/** What happened to a team's requests in each quarter of an hour in which something did. */
export async function listMoments(db: Database, between: Between): Promise<Moment[]> {
  const { from, until } = between;
  const { rows } = await sql<Moment>`
    with told as (${ofTeam(between)})
    select floor(extract(epoch from at) / 900)::integer as quarter,
      count(*) filter (where kind = 'asked') as asked, count(*) filter (where kind = 'replied') as replied,
      count(*) filter (where kind = 'done') as done, count(*) filter (where kind = 'ended') as ended
    from told cross join lateral (values ('asked', asked_at), ('replied', replied_at), ('done', done_at), ('ended', ended_at)) as moment (kind, at)
    where at >= ${from} and at < ${until}
    group by 1 order by 1`.execute(db);
  return rows;
}

export async function countOpenBefore(db: Database, between: Between): Promise<number> {
  const { from } = between;
  const { rows } = await sql<{ count: number }>`
    with told as (${ofTeam(between)})
    select count(*) as count from told where asked_at < ${from} and (ended_at is null or ended_at >= ${from})`.execute(
    db,
  );
  return rows[0]!.count;
}

export interface KeptWeek extends Week {
  readonly zone: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly asOf: Date;
}

/** Whoever asks may see the team: that has been checked. */
export async function findKeptWeek(db: Database, teamId: string): Promise<KeptWeek | undefined> {
  const { rows } = await sql<KeptWeek>`
    select zone, to_char(first_day, 'YYYY-MM-DD') as "firstDay", to_char(last_day, 'YYYY-MM-DD') as "lastDay",
      days_told as "daysTold", asked, replied, done, open, as_of as "asOf"
    from team_rhythm where team_id = ${teamId}`.execute(db);
  return rows[0];
}

export async function keepWeek(db: Database, teamId: string, week: KeptWeek): Promise<void> {
  const row = {
    ...week,
    asked: [...week.asked],
    replied: [...week.replied],
    done: [...week.done],
    open: [...week.open],
  };
  await db
    .insertInto("teamRhythm")
    .values({ teamId, ...row })
    .onConflict((conflict) => conflict.column("teamId").doUpdateSet(row))
    .execute();
}

/** Why requests for the team's services waited for the customer or came back, of those asked since then. Imported logs do not tell. */
export async function countReasons(db: Database, teamId: string, from: Date): Promise<ReasonRow[]> {
  const { rows } = await sql<ReasonRow>`
    with asked as materialized (
      select m.service_id, request.customer_id,
        exists (select from request_event as event where event.request_id = m.request_id and event.kind = 'waiting'
          and event.detail ->> 'for' = 'customer') as waits,
        exists (select from defect where defect.request_id = m.request_id and cause = 'missing-information') as missing,
        exists (select from defect where defect.request_id = m.request_id and cause = 'misunderstood') as misunderstood
      from request_measure as m join request on request.id = m.request_id
      where m.provider_id = ${teamId} and m.asked_at >= ${from} and m.service_id is not null and m.source is null)
    select service_id as "serviceId", reason, count(*) as n, count(*) filter (where so) as hits,
      count(distinct customer_id) as askers
    from asked cross join lateral (values ('waits', waits), ('missing-information', missing), ('misunderstood', misunderstood)) as why (reason, so)
    group by service_id, reason`.execute(db);
  return rows;
}

export interface ReasonRow extends ReasonCount {
  readonly serviceId: string;
}

export async function keepReasons(
  db: Database,
  { teamId, firstDay, asOf }: { teamId: string; firstDay: string; asOf: Date },
  rows: readonly ReasonRow[],
): Promise<void> {
  await sql`
    delete from service_reason using service
    where service.id = service_reason.service_id and service.team_id = ${teamId}`.execute(db);
  await sql`
    insert into service_reason (service_id, reason, n, hits, askers, first_day, as_of)
    select counted."serviceId", counted.reason, counted.n, counted.hits, counted.askers, ${firstDay}::date, ${asOf}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as counted ("serviceId" uuid, reason text, n integer, hits integer, askers integer)
    join service on service.id = counted."serviceId" and service.team_id = ${teamId}`.execute(db);
}

export interface KeptReason extends ReasonRow {
  readonly serviceName: string;
  readonly firstDay: string;
  /** When the team decided to leave it, for now. */
  readonly setAsideAt: Date | null;
  /** A hint stands that answers it. */
  readonly answered: boolean;
}

/** What is kept of the services of a team that the reader may see. */
export async function findKeptReasons(
  db: Database,
  who: Who,
  teamId: string,
): Promise<KeptReason[]> {
  const { rows } = await sql<KeptReason>`
    select kept.service_id as "serviceId", service.name as "serviceName", kept.reason, kept.n, kept.hits, kept.askers,
      to_char(kept.first_day, 'YYYY-MM-DD') as "firstDay", aside.at as "setAsideAt",
      exists (select from hint where hint.service_id = kept.service_id and hint.reason = kept.reason
        and hint.retired_at is null) as answered
    from service_reason as kept join service on service.id = kept.service_id
    left join reason_set_aside as aside on aside.service_id = kept.service_id and aside.reason = kept.reason
    where service.team_id = ${teamId} and service.state = 'live' and ${servicesVisibleTo(who)}
    order by lower(service.name), kept.reason`.execute(db);
  return rows;
}

/** Teams whose sums are the oldest, or have none: those before that instant, at most so many. */
export async function listStaleTeams(db: Database, before: Date, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select team.id from team left join team_rhythm as kept on kept.team_id = team.id
    where team.closed_at is null and (kept.as_of is null or kept.as_of < ${before})
    order by kept.as_of nulls first, team.id limit ${most}`.execute(db);
  return rows.map(({ id }) => id);
}
