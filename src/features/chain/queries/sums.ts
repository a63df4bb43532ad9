/** SQL of what requests show, kept up. Reads across every person's view: measures hold nothing confidential and no person. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { OutsideSum, SeenSum } from "../rules.ts";

export interface WaitedRow {
  readonly askedAt: Date;
  readonly done: "came" | "stopped" | "running";
  /** Seconds; null while it runs. */
  readonly doneWall: number | null;
}

export interface AskedRow extends WaitedRow {
  readonly fromServiceId: string;
  readonly forTeamId: string;
  readonly forServiceId: string | null;
}

export interface ClaimedRow extends WaitedRow {
  readonly fromServiceId: string;
  readonly toSegmentId: string;
}

/** What these services were asked since then while a customer outside waited, as claims say that stand. */
export async function findClaimed(
  db: Database,
  serviceIds: readonly string[],
  since: Date,
): Promise<ClaimedRow[]> {
  const { rows } = await sql<ClaimedRow>`
    select m.service_id as from_service_id, claim.segment_id as to_segment_id, m.asked_at, m.done, m.done_wall
    from request_measure as m join outside_claim as claim on claim.request_id = m.request_id
    where m.service_id = any(${[...serviceIds]}::uuid[]) and m.asked_at >= ${since} and claim.segment_id is not null
      and claim.withdrawn_at is null and claim.verdict is distinct from 'declined'`.execute(db);
  return rows;
}

/**
 * What these services were asked since then, for whom. A part is for the service of its parent and the team that offers it; where the
 * parent is in no figure, the part tells nothing either.
 */
export async function findAsked(
  db: Database,
  serviceIds: readonly string[],
  since: Date,
): Promise<AskedRow[]> {
  const { rows } = await sql<AskedRow>`
    select m.service_id as from_service_id, coalesce(needed.team_id, parent.provider_id, m.customer_team_id) as for_team_id,
      needed.id as for_service_id, m.asked_at, m.done, m.done_wall
    from request_measure as m
    left join part_request on part_request.part_id = m.request_id
    left join request_measure as parent on parent.request_id = part_request.parent_id
    left join service as needed on needed.id = parent.service_id
    where m.service_id = any(${[...serviceIds]}::uuid[]) and m.asked_at >= ${since}
      and (part_request.part_id is null or parent.request_id is not null)
      and coalesce(needed.team_id, parent.provider_id, m.customer_team_id) is not null`.execute(db);
  return rows;
}

/** Puts the sums in the place of those that stood there. */
export async function replaceSeen(
  db: Database,
  serviceIds: readonly string[],
  { sums, outside }: { sums: readonly SeenSum[]; outside: readonly OutsideSum[] },
  now: Date,
): Promise<void> {
  const ids = [...serviceIds];
  await replaceOutside(db, ids, outside);
  await sql`delete from chain_seen where from_service_id = any(${ids}::uuid[])`.execute(db);
  const rows = sums.map((sum) => ({
    from_service_id: sum.fromServiceId,
    for_team_id: sum.forTeamId,
    for_service_id: sum.forServiceId,
    requests: sum.requests,
    median_seconds: sum.medianSeconds,
    together_requests: sum.together?.requests ?? null,
    together_median_seconds: sum.together?.medianSeconds ?? null,
  }));
  await sql`
    insert into chain_seen select * from jsonb_populate_recordset(null::chain_seen, ${JSON.stringify(rows)}::jsonb)`.execute(
    db,
  );
  await sql`
    insert into chain_summed (service_id, as_of) select id, ${now}::timestamptz from unnest(${ids}::uuid[]) as summed (id)
    on conflict (service_id) do update set as_of = excluded.as_of`.execute(db);
}

async function replaceOutside(
  db: Database,
  ids: readonly string[],
  outside: readonly OutsideSum[],
): Promise<void> {
  await sql`delete from chain_seen_outside where from_service_id = any(${ids}::uuid[])`.execute(db);
  const rows = outside.map((sum) => ({
    from_service_id: sum.fromServiceId,
    to_segment_id: sum.toSegmentId,
    requests: sum.requests,
    median_seconds: sum.medianSeconds,
  }));
  await sql`
    insert into chain_seen_outside
    select * from jsonb_populate_recordset(null::chain_seen_outside, ${JSON.stringify(rows)}::jsonb)`.execute(
    db,
  );
}

/** Services that were summed after then. */
export async function findSummedAfter(db: Database, then: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select service_id as id from chain_summed where as_of > ${then}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Services whose sums are older than that, or were never made though they were asked. The year moves on, and who waits has waited longer. */
export async function findSummedBefore(db: Database, then: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select service.id from service left join chain_summed on chain_summed.service_id = service.id
    where chain_summed.as_of is null or chain_summed.as_of < ${then}
    order by chain_summed.as_of nulls first limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

/** One writer of sums at a time; false when another is at it. */
export async function takeTurn(db: Database): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('goodturn.chain')) as mine`.execute(db);
  return rows[0]?.mine === true;
}
