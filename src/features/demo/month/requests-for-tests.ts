/** What is told of requests, reckoned by SQL alone, straight from their tables and by another way than the product counts. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { organisationZone } from "../cast.ts";

export interface GroundFound {
  readonly n: number | null;
  readonly value: number | null;
}
export type From = RawBuilder<unknown>;

/** Days of the house's zone, both included; a part of what is looked for may be left open. */
export interface Wanted {
  readonly from: string;
  readonly to: string;
  readonly team?: string | null;
  readonly customer?: string | null;
  readonly service?: string;
  readonly waits?: boolean;
}

export function requestsOf({ from, to, team, customer, service, waits }: Wanted): From {
  const only = (column: string, id?: string | null) =>
    id ? sql`${sql.ref(column)} = ${id}` : sql`true`;
  return sql`
    from request where not confidential and asked_at >= (${from}::date::timestamp at time zone ${organisationZone})
      and asked_at < ((${to}::date + 1)::timestamp at time zone ${organisationZone})
      and ${only("team_id", team)} and ${only("customer_team_id", customer)} and ${only("service_id", service)}
      and ${waits ? sql`outside_claim_id is not null` : sql`true`}`;
}

/** The requests that a link leads to. */
export function requestsLinked(href: string): From {
  const asked = new URLSearchParams(href.split("?")[1]);
  return requestsOf({
    from: asked.get("askedFrom")!,
    to: asked.get("askedTo")!,
    team: asked.get("team"),
    customer: asked.get("customerTeam"),
    waits: asked.get("outside") === "waits",
  });
}

const now = sql`${"2026-11-20T10:30:00Z"}::timestamptz`;
const broken = sql`exists (
  select from clock where clock.request_id = request.id and (outcome = 'broken' or outcome is null and due_at <= ${now}))`;
const open = sql`exists (select from clock where clock.request_id = request.id and outcome is null)`;
const someKept = sql`exists (select from clock where clock.request_id = request.id and outcome = 'kept')`;
const kept = sql`(${someKept} and not ${broken} and not ${open})`;
const right = sql`(done_at is not null and reopen_count = 0 and not exists (
  select from defect where defect.request_id = request.id and defect.kind = 'misrouted'))`;

async function count(db: Database, from: From, which: From = sql`true`): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count ${from} and ${which}`.execute(db);
  return rows[0]!.count;
}

const share = (hits: number, n: number): GroundFound => ({ n, value: hits / n });

export async function countOf(db: Database, from: From): Promise<GroundFound> {
  const value = await count(db, from);
  return { n: value, value };
}

export async function keptOf(db: Database, from: From): Promise<GroundFound> {
  return share(await count(db, from, kept), await count(db, from, sql`(${kept} or ${broken})`));
}

export async function rightOf(db: Database, from: From): Promise<GroundFound> {
  const finished = sql`(done_at is not null or reopen_count > 0)`;
  return share(await count(db, from, right), await count(db, from, finished));
}

/** Kaplan-Meier by a query alone: the first time by which at most half are left, those that still wait counted as waiting longest. */
export async function medianOf(db: Database, from: From): Promise<GroundFound> {
  const { rows } = await sql<{ n: number; median: number | null }>`
    with waited as (
      select done, coalesce(done_working, 1e12::bigint) as seconds from request_measure
      where hours_id is not null and request_id in (select id ${from})),
    steps as (
      select seconds, count(*) filter (where done = 'came') as ended,
        (select count(*) from waited as other where other.seconds >= waited.seconds) as at_risk
      from waited group by seconds),
    curve as (
      select seconds, ended, exp(sum(ln(nullif(1 - ended::numeric / at_risk, 0))) over (order by seconds)) as left_over from steps)
    select (select count(*) from waited) as n,
      (select min(seconds) from curve where ended > 0 and coalesce(left_over, 0) <= 0.5) as median`.execute(
    db,
  );
  return { n: rows[0]!.n, value: rows[0]!.median };
}

/** Of claims that customers made on these requests and that were checked. */
export async function confirmedOf(db: Database, from: From): Promise<GroundFound> {
  const { rows } = await sql<{ checked: number; confirmed: number }>`
    select count(*) as checked, sum((verdict = 'confirmed')::int) as confirmed from outside_claim
    where request_id in (select id ${from}) and side = 'customer' and verdict is not null and withdrawn_at is null`.execute(
    db,
  );
  return share(rows[0]!.confirmed, rows[0]!.checked);
}
