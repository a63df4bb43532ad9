/**
 * What is read to tell who held a part. It deliberately reads across every person's view: the words reach also those who may not see the
 * request, and each is shown their own part alone (queries/reading.ts).
 */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Chained, HeldRequest, Receiver } from "./rules.ts";

/** The request, its parts however deep, and what was made one with any of them, each with who had it and who did something. */
export async function readChained(db: Database, rootId: string): Promise<Chained> {
  const { rows } = await sql<{ id: string }>`
    with recursive reach (id) as (
      select ${rootId}::uuid
      union
      select near.id from reach cross join lateral (
        select part_id as id from part_request where parent_id = reach.id
        union all select merged_into_id from request where request.id = reach.id and merged_into_id is not null
        union all select merged.id from request as merged where merged.merged_into_id = reach.id) as near)
    select id from reach`.execute(db);
  const ids = rows.map(({ id }) => id);
  const requests = await listHeld(db, ids);
  const parts = await sql<{ parentId: string; partId: string }>`
    select parent_id, part_id from part_request where parent_id = any(${ids}::uuid[]) order by at, part_id`.execute(
    db,
  );
  return { rootId, requests, parts: parts.rows };
}

const had = sql`
  select event.request_id, case when event.kind = 'taken' then event.actor_id else (event.detail ->> 'holderId')::uuid end as person_id
  from request_event as event
  where event.request_id = request.id and (event.kind = 'taken' or (event.kind in ('asked', 'assigned') and event.detail ? 'holderId'))`;

const worked = sql`
  select message.author_id as person_id from message where message.request_id = request.id
  union select event.actor_id from request_event as event where event.request_id = request.id
    and event.kind in ('part-asked', 'waiting', 'resumed', 'done', 'said-by-when', 'attached', 'handed-over', 'corrected')`;

async function listHeld(db: Database, ids: readonly string[]): Promise<HeldRequest[]> {
  const { rows } = await sql<HeldRequest>`
    select request.id, request.merged_into_id as goes_on_in_id, request.holder_id,
      case when request.state in ('merged', 'withdrawn') then request.state when request.done_at is not null then 'done' else 'open' end as standing,
      (select event.actor_id from request_event as event where event.request_id = request.id and event.kind = 'done'
        order by event.at desc, event.position desc limit 1) as finisher_id,
      array(select distinct held.person_id from (${had}) as held where held.person_id is not null
        union select request.holder_id where request.holder_id is not null) as held_by,
      array(select did.person_id from (${worked}) as did where did.person_id is not null) as worked_by
    from request where request.id = any(${[...ids]}::uuid[])
    order by request.number`.execute(db);
  return rows;
}

export interface Reached {
  readonly id: string;
  readonly departed: boolean;
  readonly guest: boolean;
  readonly teamIds: readonly string[];
}

/** Those of these persons who are not erased, with the teams that they are in. */
export async function findReached(db: Database, ids: readonly string[]): Promise<Reached[]> {
  const { rows } = await sql<Reached>`
    select person.id, exists (select from departure where departure.person_id = person.id) as departed,
      exists (select from membership join team on team.id = membership.team_id
        where membership.person_id = person.id and membership.until is null and team.kind = 'vendor') as guest,
      array(select team_id from membership where person_id = person.id and until is null order by team_id) as team_ids
    from person where person.id = any(${[...ids]}::uuid[])
      and not exists (select from erasure where erasure.person_id = person.id)
    order by person.id`.execute(db);
  return rows;
}

/** Which team serves each of these requests now. */
export async function findServing(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; teamId: string }>`
    select id, team_id from request where id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, teamId }) => [id, teamId]));
}

export async function insertParts(
  db: Database,
  thanksId: string,
  receivers: readonly Receiver[],
): Promise<void> {
  const rows = receivers.flatMap(({ personId, parts }) =>
    parts.map((part) => ({ personId, ...part })),
  );
  await sql`
    insert into thanks_part (thanks_id, person_id, request_id, did, waited_by_id, joined, depth)
    select ${thanksId}::uuid, "personId", "requestId", did, "waitedById", joined, depth
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as part ("personId" uuid, "requestId" uuid, did text, "waitedById" uuid,
      joined boolean, depth integer)`.execute(db);
}

export interface Finished {
  readonly personId: string;
  readonly teamId: string;
  readonly serviceId: string;
  readonly n: number;
}

/**
 * Who finished how many requests that were asked since then of these services, or for which a customer of the segment was said to wait and
 * nobody declined that. Confidential ones are left out: that somebody worked on one is not to be told by a thank-you.
 */
export async function countFinished(
  db: Database,
  asked: {
    readonly segmentId: string;
    readonly serviceIds: readonly string[];
    readonly since: Date;
  },
): Promise<Finished[]> {
  const { segmentId, serviceIds, since } = asked;
  const done = sql`request.done_at is not null and not request.confidential and request.holder_id is not null
    and request.state in ('done', 'confirmed') and request.asked_at >= ${since}`;
  const { rows } = await sql<Finished>`
    select holder_id as person_id, team_id, service_id, count(*) as n from (
      select request.id, request.holder_id, request.team_id, request.service_id from service
      join request on request.team_id = service.team_id and request.service_id = service.id and ${done}
      where service.id = any(${[...serviceIds]}::uuid[])
      union
      select request.id, request.holder_id, request.team_id, request.service_id from outside_claim as claim
      join request on request.outside_claim_id = claim.id and ${done}
      where claim.segment_id = ${segmentId} and claim.verdict is distinct from 'declined' and claim.withdrawn_at is null
        and request.service_id is not null) as finished
    group by 1, 2, 3 order by 1, 4 desc, 3`.execute(db);
  return rows;
}
