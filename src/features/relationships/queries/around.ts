/** SQL around a pair and a team. Figures read across every person's view: measures hold nothing confidential and no person. */
import { sql, type RawBuilder } from "kysely";
import { servicesVisibleTo } from "#feature/catalogue";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { relationshipsVisibleTo } from "../access.ts";
import type { MeasureRow } from "../figures.ts";
import type { Period, Time, Wait } from "../rules.ts";
import type { Counts } from "./reports.ts";

export async function listMeasures(
  db: Database,
  where: RawBuilder<boolean>,
): Promise<MeasureRow[]> {
  const { rows } = await sql<MeasureRow>`
    select m.provider_id, m.customer_team_id, m.service_id, m.asked_at, m.hours_id, m.first_reply, m.first_reply_wall,
      m.first_reply_working, m.done, m.done_wall, m.done_working, m.promise, m.reopened, m.misrouted, m.handoffs, m.ping_pongs
    from request_measure as m where ${where}`.execute(db);
  return rows;
}

/** Hand-offs from one team to another, of requests asked since then. */
export async function countHandoffsFromTo(
  db: Database,
  { from, to }: { from: string; to: string },
  where: RawBuilder<boolean>,
): Promise<{ handoffs: number; returns: number }> {
  const { rows } = await sql<{ handoffs: number; returns: number }>`
    select count(*) as handoffs,
      count(*) filter (where place > 1 and m.stays[place - 1] = m.stays[place + 1]) as returns
    from request_measure as m cross join generate_series(1, m.handoffs) as place
    where m.handoffs > 0 and m.stays @> array[${from}, ${to}]::uuid[] and ${where}
      and m.stays[place] = ${from} and m.stays[place + 1] = ${to}`.execute(db);
  return rows[0]!;
}

/** Names of those services that the reader may see. */
export async function namesOfServices(
  db: Database,
  who: Who,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select service.id, service.name from service
    where service.id = any(${[...ids]}::uuid[]) and ${servicesVisibleTo(who)} order by service.name`.execute(
    db,
  );
  return rows;
}

export interface Load {
  readonly open: number;
  readonly overdue: number;
  readonly unassigned: number;
  readonly waitsForCustomer: number;
  readonly waitsForVendor: number;
  readonly waitsForPart: number;
}

/** What a team has before it now. Read across every person's view; confidential requests are left out for everybody. */
export async function countLoad(db: Database, teamId: string, now: Date): Promise<Load> {
  const { rows } = await sql<Load>`
    select count(*) as open, count(*) filter (where due_at < ${now}) as overdue,
      count(*) filter (where holder_id is null) as unassigned,
      count(*) filter (where state = 'waiting-customer') as waits_for_customer,
      count(*) filter (where state = 'waiting-vendor') as waits_for_vendor,
      count(*) filter (where state = 'waiting-part') as waits_for_part
    from request
    where team_id = ${teamId} and closed_at is null and done_at is null and not confidential`.execute(
    db,
  );
  return rows[0]!;
}

export type SideOfTeam = "provider" | "customer";
const teamColumn = { provider: sql`provider_id`, customer: sql`customer_team_id` } as const;

/** The sums of a team over all its partners. */
export async function sumKept(
  db: Database,
  who: Who,
  { teamId, side, period }: { teamId: string; side: SideOfTeam; period: Period },
): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select coalesce(sum(requests), 0) as requests, coalesce(sum(running), 0) as running, coalesce(sum(finished), 0) as finished,
      coalesce(sum(right_first_time), 0) as right_first_time, coalesce(sum(reopened), 0) as reopened,
      coalesce(sum(misrouted), 0) as misrouted, coalesce(sum(promised), 0) as promised, coalesce(sum(kept), 0) as kept,
      coalesce(sum(handed_on), 0) as handed_on, coalesce(sum(ping_ponged), 0) as ping_ponged
    from relationship_count as sums
    where period = ${period} and ${teamColumn[side]} = ${teamId}
      and ${relationshipsVisibleTo(who, "sums.providerId", "sums.customerTeamId")}`.execute(db);
  return rows[0]!;
}

export interface MarginEstimate {
  readonly wait: Wait;
  readonly time: Time;
  readonly n: number;
  readonly endings: number;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly ninetieth: number | null;
}

/** The estimates of a team over all its partners. */
export async function listMarginsOf(
  db: Database,
  { teamId, side, period }: { teamId: string; side: SideOfTeam; period: Period },
): Promise<MarginEstimate[]> {
  const { rows } = await sql<MarginEstimate>`
    select wait, time, n, endings, median, low, high, ninetieth from relationship_wait
    where period = ${period} and scope = ${side} and ${teamColumn[side]} = ${teamId}`.execute(db);
  return rows;
}

export interface PartnerRow {
  readonly id: string | null;
  readonly name: string | null;
  readonly requests: number;
  readonly promised: number;
  readonly kept: number;
  readonly n: number | null;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly ninetieth: number | null;
}

/** The teams with which a team has most to do on one side. */
export async function listPartners(
  db: Database,
  { teamId, side, period }: { teamId: string; side: SideOfTeam; period: Period },
  limit: number,
): Promise<PartnerRow[]> {
  const other = teamColumn[side === "provider" ? "customer" : "provider"];
  const { rows } = await sql<PartnerRow>`
    select team.id, team.name, sums.requests, sums.promised, sums.kept, waits.n, waits.median, waits.low, waits.high, waits.ninetieth
    from relationship_count as sums left join team on team.id = sums.${other}
    left join relationship_wait as waits on waits.period = sums.period and waits.scope = 'pair' and waits.wait = 'done'
      and waits.time = 'wall' and waits.provider_id = sums.provider_id
      and waits.customer_team_id is not distinct from sums.customer_team_id
    where sums.period = ${period} and sums.${teamColumn[side]} = ${teamId}
    order by sums.requests desc, team.name limit ${limit}`.execute(db);
  return rows;
}

/** When the last request of a team on this side was asked; null: none ever. */
export async function findLastAsked(
  db: Database,
  where: RawBuilder<boolean>,
): Promise<Date | null> {
  const { rows } = await sql<{ last: Date | null }>`
    select max(m.asked_at) as last from request_measure as m where ${where}`.execute(db);
  return rows[0]?.last ?? null;
}

/** When the first request of all was asked; null: none ever. */
export async function findFirstAsked(db: Database): Promise<Date | null> {
  const { rows } = await sql<{ first: Date | null }>`
    select min(asked_at) as first from request_measure`.execute(db);
  return rows[0]?.first ?? null;
}

/** Whether either team has ever asked the other for something. */
export async function haveRequests(
  db: Database,
  { providerId, customerId }: { providerId: string; customerId: string | null },
): Promise<boolean> {
  const { rows } = await sql<{ some: boolean }>`
    select exists (select from request_measure
      where (provider_id = ${providerId} and customer_team_id is not distinct from ${customerId}::uuid)
        or (provider_id = ${customerId} and customer_team_id = ${providerId})) as some`.execute(db);
  return rows[0]?.some === true;
}
