/** SQL of clocks and their pauses. Called from within acts on a request, whose access those acts have checked. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Impact, PromiseKind, PromiseUnit } from "../contract.ts";
import type { Outcome } from "../rules.ts";

export interface EarlierHours {
  readonly hoursId: string;
  readonly until: string;
}

export interface ClockRow {
  readonly id: string;
  readonly requestId: string;
  readonly kind: PromiseKind;
  readonly serviceId: string;
  readonly impact: Impact;
  readonly promiseId: string;
  readonly amount: number;
  readonly unit: PromiseUnit;
  readonly hoursId: string;
  readonly earlier: readonly EarlierHours[];
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly warnAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly outcome: Outcome | null;
  readonly warnedAt: Date | null;
  readonly escalatedAt: Date | null;
  /** Of the request: [since, until, why], in order; the last may be open. */
  readonly pauses: readonly (readonly [string, string | null, PauseBecause])[];
}
export type PauseBecause = "waiting" | "done";

const clockColumns = sql`
  clock.id, clock.request_id as "requestId", clock.kind, promise.service_id as "serviceId", promise.impact,
  clock.promise_id as "promiseId", promise.amount, promise.unit, clock.hours_id as "hoursId", clock.earlier,
  clock.started_at as "startedAt", clock.due_at as "dueAt", clock.warn_at as "warnAt", clock.stopped_at as "stoppedAt",
  clock.outcome, clock.warned_at as "warnedAt", clock.escalated_at as "escalatedAt", ${pausesOf(sql`clock.request_id`)}`;

function pausesOf(requestId: ReturnType<typeof sql>) {
  return sql`coalesce((
    select jsonb_agg(jsonb_build_array(since, until, because) order by since)
    from clock_pause where clock_pause.request_id = ${requestId}), '[]') as pauses`;
}

/** All clocks of a request, oldest first. */
export async function findClocks(db: Database, requestId: string): Promise<ClockRow[]> {
  const { rows } = await sql<ClockRow>`
    select ${clockColumns} from clock join promise on promise.id = clock.promise_id
    where clock.request_id = ${requestId} order by clock.started_at, clock.id`.execute(db);
  return rows;
}

/** Those that still run; locked, so that two acts on one request come after each other. */
export async function findRunningClocks(db: Database, requestId: string): Promise<ClockRow[]> {
  const { rows } = await sql<ClockRow>`
    select ${clockColumns} from clock join promise on promise.id = clock.promise_id
    where clock.request_id = ${requestId} and clock.stopped_at is null
    order by clock.id for update of clock`.execute(db);
  return rows;
}

/** What a clock that begins later than the request needs to know of it. */
export interface RequestFacts {
  readonly askedAt: Date;
  readonly replied: boolean;
  readonly over: boolean;
  readonly pauses: ClockRow["pauses"];
}

/** Reads the row of the request: its clocks are counted from what it says. */
export async function findRequestFacts(
  db: Database,
  requestId: string,
): Promise<RequestFacts | undefined> {
  const { rows } = await sql<RequestFacts>`
    select request.asked_at as "askedAt", request.done_at is not null or request.closed_at is not null as over,
      request.first_reply_at is not null or exists (
        select from clock where clock.request_id = request.id and kind = 'first-reply' and outcome in ('kept', 'broken')) as replied,
      ${pausesOf(sql`request.id`)}
    from request where request.id = ${requestId}`.execute(db);
  return rows[0];
}

export interface NewClock {
  readonly id: string;
  readonly requestId: string;
  readonly kind: PromiseKind;
  readonly promiseId: string;
  readonly hoursId: string;
  readonly earlier: readonly EarlierHours[];
  readonly startedAt: Date;
  readonly dueAt: Date | null;
  readonly warnAt: Date | null;
}

export async function insertClocks(db: Database, clocks: readonly NewClock[]): Promise<void> {
  if (clocks.length === 0) return;
  await db
    .insertInto("clock")
    .values(clocks.map((clock) => ({ ...clock, earlier: JSON.stringify(clock.earlier) })))
    .execute();
}

export interface MovedClock {
  readonly id: string;
  readonly promiseId: string;
  readonly hoursId: string;
  readonly earlier: readonly EarlierHours[];
  readonly dueAt: Date | null;
  readonly warnAt: Date | null;
  readonly warnedAt: Date | null;
  readonly escalatedAt: Date | null;
}

export async function moveClocks(db: Database, clocks: readonly MovedClock[]): Promise<void> {
  if (clocks.length === 0) return;
  await sql`
    update clock set promise_id = moved.promise_id, hours_id = moved.hours_id, earlier = moved.earlier, due_at = moved.due_at,
      warn_at = moved.warn_at, warned_at = moved.warned_at, escalated_at = moved.escalated_at
    from jsonb_to_recordset(${JSON.stringify(clocks.map(asRecord))}::jsonb) as moved(
      id uuid, promise_id uuid, hours_id uuid, earlier jsonb, due_at timestamptz, warn_at timestamptz, warned_at timestamptz,
      escalated_at timestamptz)
    where clock.id = moved.id and clock.stopped_at is null`.execute(db);
}

function asRecord(clock: MovedClock): object {
  return {
    id: clock.id,
    promise_id: clock.promiseId,
    hours_id: clock.hoursId,
    earlier: clock.earlier,
    due_at: clock.dueAt,
    warn_at: clock.warnAt,
    warned_at: clock.warnedAt,
    escalated_at: clock.escalatedAt,
  };
}

/** Stops running clocks of these kinds by what the time says, and returns those that run on. One statement. */
export async function stopClocks(
  db: Database,
  requestId: string,
  kinds: readonly PromiseKind[],
  at: Date,
): Promise<{ kind: PromiseKind; dueAt: Date | null }[]> {
  const { rows } = await sql<{ kind: PromiseKind; dueAt: Date | null }>`
    with stopped as (
      update clock set stopped_at = ${at}, outcome = case when due_at < ${at} then 'broken' else 'kept' end
      where request_id = ${requestId} and stopped_at is null and kind = any(${kinds}))
    select kind, due_at as "dueAt" from clock
    where request_id = ${requestId} and stopped_at is null and kind <> all(${kinds})`.execute(db);
  return rows;
}

/** Ends running clocks that count for nothing any more; one that was late already stays broken unless told. */
export async function dropRunning(
  db: Database,
  where: { requestId: string } | { ids: readonly string[] },
  at: Date,
): Promise<void> {
  if ("ids" in where) {
    if (where.ids.length === 0) return;
    await sql`update clock set stopped_at = ${at}, outcome = 'dropped'
      where id = any(${where.ids}) and stopped_at is null`.execute(db);
    return;
  }
  await sql`
    update clock set stopped_at = ${at}, outcome = case when due_at < ${at} then 'broken' else 'dropped' end
    where request_id = ${where.requestId} and stopped_at is null`.execute(db);
}

/** Takes back that clocks stopped at exactly this instant, and that what they waited for ended with them. */
export async function restartClocks(
  db: Database,
  requestId: string,
  stoppedAt: Date,
): Promise<void> {
  await sql`
    update clock set stopped_at = null, outcome = null
    where request_id = ${requestId} and stopped_at = ${stoppedAt}`.execute(db);
  await sql`
    update clock_pause set until = null
    where request_id = ${requestId} and until = ${stoppedAt} and because = 'waiting'`.execute(db);
}

/** False when the request was pausing already. */
export async function beginPause(
  db: Database,
  pause: { id: string; requestId: string; since: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into clock_pause (id, request_id, since, because) values (${pause.id}, ${pause.requestId}, ${pause.since}, 'waiting')
    on conflict (request_id) where until is null do nothing returning 1`.execute(db);
  return rows.length > 0;
}

/** False when nothing was pausing. */
export async function endPause(db: Database, requestId: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    update clock_pause set until = greatest(${at}, since)
    where request_id = ${requestId} and until is null returning 1`.execute(db);
  return rows.length > 0;
}

export async function insertPauseWhileDone(
  db: Database,
  pause: { id: string; requestId: string; since: Date; until: Date },
): Promise<void> {
  await db
    .insertInto("clockPause")
    .values({ ...pause, because: "done" })
    .execute();
}

export interface SaidRow {
  readonly requestId: string;
  readonly kind: PromiseKind;
  readonly dueAt: Date;
}

/** Marks deadlines that have passed as escalated, a batch at a time. */
export async function claimBroken(db: Database, now: Date, most: number): Promise<SaidRow[]> {
  const { rows } = await sql<SaidRow>`
    update clock set escalated_at = ${now}, warned_at = coalesce(warned_at, ${now})
    where id in (
      select id from clock where stopped_at is null and escalated_at is null and due_at < ${now}
      order by due_at limit ${most} for update skip locked)
    returning request_id as "requestId", kind, due_at as "dueAt"`.execute(db);
  return rows;
}

/** Marks deadlines that come near as warned of, a batch at a time. Call it after claimBroken. */
export async function claimNearing(db: Database, now: Date, most: number): Promise<SaidRow[]> {
  const { rows } = await sql<SaidRow>`
    update clock set warned_at = ${now}
    where id in (
      select id from clock where stopped_at is null and warned_at is null and warn_at <= ${now} and due_at >= ${now}
      order by warn_at limit ${most} for update skip locked)
    returning request_id as "requestId", kind, due_at as "dueAt"`.execute(db);
  return rows;
}

/** Running clocks whose promise or working hours are no longer the present ones; all requests, since it only counts anew. */
export async function findOutdatedClocks(
  db: Database,
  most: number,
): Promise<(ClockRow & { hoursSince: Date; hoursNow: string; promiseNow: string | null })[]> {
  const { rows } = await sql<
    ClockRow & { hoursSince: Date; hoursNow: string; promiseNow: string | null }
  >`
    select ${clockColumns}, hours_now.since as "hoursSince", hours_now.id as "hoursNow", promise_now.id as "promiseNow"
    from clock
    join promise on promise.id = clock.promise_id
    join service on service.id = promise.service_id
    join calendar_hours hours_now on hours_now.calendar_id = service.calendar_id and hours_now.until is null
    left join promise promise_now on promise_now.service_id = promise.service_id and promise_now.impact = promise.impact
      and promise_now.kind = promise.kind and promise_now.until is null
    where clock.stopped_at is null and (promise.until is not null or clock.hours_id <> hours_now.id)
    order by clock.id limit ${most} for update of clock skip locked`.execute(db);
  return rows;
}

/** The running deadlines of requests. */
export async function findDueOf(
  db: Database,
  requestIds: readonly string[],
): Promise<{ requestId: string; kind: PromiseKind; dueAt: Date | null }[]> {
  if (requestIds.length === 0) return [];
  const { rows } = await sql<{ requestId: string; kind: PromiseKind; dueAt: Date | null }>`
    select request_id as "requestId", kind, due_at as "dueAt" from clock
    where request_id = any(${requestIds}) and stopped_at is null`.execute(db);
  return rows;
}
