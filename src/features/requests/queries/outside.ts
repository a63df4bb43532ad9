/** Who waits outside: what was said, and which of it ranks a request. */
import { type RawBuilder, sql } from "kysely";
import { outcomesVisibleTo } from "#feature/outcomes";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { requestsVisibleTo } from "../access.ts";
import type { ClaimState } from "../contract.ts";
import type { Claim, Said } from "../outside/rules.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** As the column `outside` has it: instants as text. */
export interface OutsideRow {
  readonly segment: Named | null;
  readonly reference: string;
  readonly since: string;
  readonly state: "unchecked" | "confirmed";
  readonly inherited: boolean;
  readonly from: { readonly id: string; readonly number: number } | null;
}

/** As the column `outside_claim` has it. */
export interface ClaimRow extends Claim {
  readonly segment: Named | null;
  readonly reference: string;
  readonly since: string;
  readonly by: Named | null;
  readonly at: string;
  readonly state: ClaimState;
  readonly checkedBy: Named | null;
  readonly checkedAt: string | null;
  readonly reason: string;
}

const named = (table: string): RawBuilder<unknown> => {
  const [id, name] = [sql.ref(`${table}.id`), sql.ref(`${table}.name`)];
  return sql`case when ${id} is not null then jsonb_build_object('id', ${id}, 'name', ${name}) end`;
};

/**
 * What ranks `request`: a column `outside`. A part tells that a customer outside waits, of which segment and since when, to all who see it;
 * in whose words and where it was said only to those who see that request. Guests are not told of segments.
 */
export function outsideOf(who: Who): RawBuilder<unknown> {
  return sql`case when request.outside_claim_id is not null then (
    select jsonb_build_object('segment', case when ${outcomesVisibleTo(who)} then ${named("segment")} end,
      'reference', case when claim.inherited and said.id is null then '' else claim.reference end, 'since', claim.since,
      'state', coalesce(claim.verdict, 'unchecked'), 'inherited', claim.inherited,
      'from', case when said.id is not null then jsonb_build_object('id', said.id, 'number', said.number) end)
    from (
      select outside_claim.*, outside_claim.request_id <> request.id as inherited
      from outside_claim where outside_claim.id = request.outside_claim_id) as claim
    left join segment on segment.id = claim.segment_id
    left join lateral (
      select request.id, request.number from request
      where claim.inherited and request.id = claim.request_id and ${requestsVisibleTo(who)}) as said on true) end as outside`;
}

/** What was said last on `request` itself and not taken back: a column `outside_claim`. */
export function claimOf(who: Who): RawBuilder<unknown> {
  return sql`(
    select jsonb_build_object('id', claim.id, 'segment', case when ${outcomesVisibleTo(who)} then ${named("segment")} end,
      'reference', claim.reference, 'since', claim.since, 'at', claim.at, 'by', ${named("sayer")}, 'byId', claim.by_person_id,
      'side', claim.side, 'state', coalesce(claim.verdict, 'unchecked'), 'checkedBy', ${named("checker")},
      'checkedAt', claim.checked_at, 'reason', claim.reason, 'byIsAlone', not exists (
        select from membership where membership.team_id = request.team_id and membership.until is null
          and membership.person_id is distinct from claim.by_person_id))
    from outside_claim as claim left join segment on segment.id = claim.segment_id
    left join person as sayer on sayer.id = claim.by_person_id left join person as checker on checker.id = claim.checked_by_id
    where claim.request_id = request.id and claim.withdrawn_at is null
    order by claim.at desc, claim.id desc limit 1) as outside_claim`;
}

export interface NewClaim extends Said {
  readonly id: string;
  readonly requestId: string;
  readonly byPersonId: string;
  readonly side: "customer" | "provider";
  readonly byTeamId: string | null;
  readonly at: Date;
}

export async function insertClaim(db: Database, claim: NewClaim): Promise<void> {
  await db.insertInto("outsideClaim").values(claim).execute();
}

interface By {
  readonly id: string;
  readonly personId: string;
  readonly at: Date;
}

export async function withdrawClaim(db: Database, { id, personId, at }: By): Promise<void> {
  await db
    .updateTable("outsideClaim")
    .set({ withdrawnAt: at, withdrawnById: personId })
    .where("id", "=", id)
    .execute();
}

export async function checkClaim(
  db: Database,
  by: By & { verdict: "confirmed" | "declined"; reason: string },
): Promise<void> {
  const { id, personId, at, verdict, reason } = by;
  await db
    .updateTable("outsideClaim")
    .set({ verdict, reason, checkedAt: at, checkedById: personId })
    .where("id", "=", id)
    .execute();
}

/** It stands again as if it had not been taken back. */
export async function bringClaimBack(db: Database, id: string): Promise<void> {
  await db
    .updateTable("outsideClaim")
    .set({ withdrawnAt: null, withdrawnById: null })
    .where("id", "=", id)
    .execute();
}

/** What was found of it before: confirmed by whom and when, as the history tells, or nothing. */
export async function uncheckClaim(
  db: Database,
  claim: { id: string; requestId: string; wasConfirmed: boolean },
): Promise<void> {
  await sql`
    update outside_claim set reason = '', verdict = case when confirmed.at is not null then 'confirmed' end,
      checked_at = confirmed.at, checked_by_id = confirmed.actor_id
    from (select) as one left join (
      select at, actor_id from request_event
      where ${claim.wasConfirmed} and request_id = ${claim.requestId} and kind = 'outside-confirmed' and detail ->> 'claimId' = ${claim.id}
      order by at desc, position desc limit 1) as confirmed on true
    where outside_claim.id = ${claim.id}`.execute(db);
}

/** What hangs below: parts, parts of parts, and what a merged one goes on in. */
const stepDown = sql`
  select next.id from below cross join lateral (
    select part_id as id from part_request where parent_id = below.id
    union all select merged_into_id from request where request.id = below.id and merged_into_id is not null) as next`;

/**
 * Holds a request that the reader sees and all that hangs below, the deepest first: as a part that is done holds what waits for it. Then
 * nothing below can gain a part or be merged until the transaction ends. What came in meanwhile is held in another turn.
 */
export async function holdBelow(db: Database, ids: readonly string[], who?: Who): Promise<void> {
  const seen = who === undefined ? sql`true` : requestsVisibleTo(who);
  for (let held = -1, before = -2; held !== before;) {
    before = held;
    const { rows } = await sql`
      with recursive below (id, depth) as (
        select request.id, 0 from request where request.id = any(${[...ids]}::uuid[]) and ${seen}
        union select next.id, below.depth + 1 from below cross join lateral (
          select part_id as id from part_request where parent_id = below.id
          union all select merged_into_id from request where request.id = below.id and merged_into_id is not null) as next
        where below.depth < 30)
      select request.id from request join (select id, max(depth) as depth from below group by id) as deep on deep.id = request.id
      order by deep.depth desc, request.id for no key update of request`.execute(db);
    held = rows.length;
  }
}

export interface Moved {
  readonly id: string;
  readonly teamId: string;
  readonly customerId: string | null;
  readonly holderId: string | null;
}

/**
 * Writes on each request that hangs below `roots` what ranks it, and answers those that changed. Its own claim comes first; else of those
 * on what it is a part of, or what went on in it, as far as that is open or has itself gone on elsewhere, the one who waits longest.
 */
async function rankBelow(db: Database, roots: RawBuilder<unknown>): Promise<Moved[]> {
  const { rows } = await sql<Moved>`
    with recursive below (id) as (${roots} union ${stepDown}),
    reach (id, at_id) as (
      select id, id from below
      union select reach.id, above.id from reach cross join lateral (
        select parent.id from part_request join request as parent on parent.id = part_request.parent_id
        where part_request.part_id = reach.at_id and (parent.state = 'merged' or parent.closed_at is null and parent.done_at is null)
        union all select merged.id from request as merged where merged.merged_into_id = reach.at_id) as above),
    best as (
      select distinct on (reach.id) reach.id, claim.id as claim_id
      from reach left join lateral (
        -- The limit says that there is one at most: without it all claims of the house would be hashed.
        select id, since from outside_claim
        where request_id = reach.at_id and withdrawn_at is null and verdict is distinct from 'declined' limit 1) as claim on true
      order by reach.id, claim.id is null, reach.at_id <> reach.id, claim.since, claim.id)
    update request set outside_claim_id = best.claim_id from best
    where request.id = best.id and request.outside_claim_id is distinct from best.claim_id
    returning request.id, request.team_id, request.customer_id, request.holder_id`.execute(db);
  return rows;
}

export function keepBelowInStep(db: Database, ids: readonly string[]): Promise<Moved[]> {
  return rankBelow(db, sql`select unnest(${[...ids]}::uuid[])`);
}

/** The whole house at once, after many were written by other ways. */
export function keepAllInStep(db: Database): Promise<Moved[]> {
  return rankBelow(
    db,
    sql`select request_id from outside_claim union select id from request where outside_claim_id is not null`,
  );
}

/** What the team has to check on its open requests: those alone of its queue for which somebody waits. */
export async function countToCheck(db: Database, teamId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from request join outside_claim as claim on claim.id = request.outside_claim_id
    where request.team_id = ${teamId} and request.queue_class in (0, 2) and request.closed_at is null and request.done_at is null
      and claim.request_id = request.id and claim.verdict is null`.execute(db);
  return rows[0]!.count;
}

/**
 * How many claims that a team made as a customer were checked since then, and how many of them confirmed. What is confidential is in no
 * figure, nor what a team said of its own work.
 */
export async function countChecked(
  db: Database,
  teamId: string,
  since: Date,
): Promise<{ checked: number; confirmed: number }> {
  const { rows } = await sql<{ checked: number; confirmed: number }>`
    select count(*) as checked, count(*) filter (where claim.verdict = 'confirmed') as confirmed
    from outside_claim as claim join request on request.id = claim.request_id
    where claim.by_team_id = ${teamId} and claim.verdict is not null and claim.checked_at >= ${since} and claim.side = 'customer'
      and not request.confidential`.execute(db);
  return rows[0]!;
}

export interface WaitedOutside {
  /** Requests for which a customer outside waited, told of them or of what they are a part of. */
  readonly waited: number;
  readonly checked: number;
  readonly confirmed: number;
  /** How many teams had said what was checked. */
  readonly teams: number;
}

/**
 * For how many requests that were asked from one instant until another a customer outside waited, and what became of the claims that their
 * customers made. Of the whole house: reads across the predicate, and what is confidential is in no figure.
 */
export async function countWaitedOutside(
  db: Database,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<WaitedOutside> {
  const { rows } = await sql<WaitedOutside>`
    with checked as (
      select claim.verdict, claim.by_team_id from request join outside_claim as claim on claim.request_id = request.id
      where request.asked_at >= ${from} and request.asked_at < ${to} and not request.confidential
        and claim.side = 'customer' and claim.verdict is not null and claim.withdrawn_at is null)
    select (
        select count(*) from request where outside_claim_id is not null and asked_at >= ${from} and asked_at < ${to}
          and not confidential) as waited,
      count(*) as checked, count(*) filter (where verdict = 'confirmed') as confirmed, count(distinct by_team_id) as teams
    from checked`.execute(db);
  return rows[0]!;
}

/** How many claims a person said or checked: for the page of what is stored about them, whoever they are. */
export async function countClaimsOf(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from outside_claim where by_person_id = ${personId} or checked_by_id = ${personId}`.execute(
    db,
  );
  return rows[0]!.count;
}
