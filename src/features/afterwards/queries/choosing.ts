/** SQL of the round that chooses whom to ask. It deliberately reads across every person's view: each is asked about a request of their own. */
import { sql } from "kysely";
import { isGuest } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import type { Side } from "../contract.ts";
import type { Candidate, Chosen, Finished, Parties } from "../rules.ts";

export interface FinishedRow extends Finished, Parties {
  readonly id: string;
  readonly number: number;
  /** Sides that may be asked: their person is here, no guest, and neither asked nor heard on it. */
  readonly sides: readonly Side[];
}

interface Within {
  /** Confirmed after the first and up to the second instant, or done so many days before. */
  readonly after: Date;
  readonly now: Date;
  readonly daysToConfirm: number;
  readonly limit: number;
}

/** Requests that were finished of late and of which somebody may be asked, the newest first. */
export async function listFinished(db: Database, within: Within): Promise<FinishedRow[]> {
  const { after, now, daysToConfirm, limit } = within;
  const wait = sql`make_interval(days => ${daysToConfirm})`;
  const { rows } = await sql<FinishedRow>`
    with finished as (
      select id, closed_at as at from request where state = 'confirmed' and closed_at > ${after} and closed_at <= ${now}
      union all
      select id, done_at + ${wait} from request where state = 'done' and done_at > ${after}::timestamptz - ${wait}
        and done_at <= ${now}::timestamptz - ${wait}
      order by at desc limit ${limit})
    select request.id, request.number, request.state, request.done_at, request.closed_at, request.customer_id, request.customer_team_id,
      request.holder_id, request.team_id, request.confidential, request.source, party.sides
    from finished join request on request.id = finished.id
    cross join lateral (
      select array_agg(one.side) as sides from (values ('customer', request.customer_id), ('provider', request.holder_id)) as one (side, person_id)
      join person on person.id = one.person_id
      left join afterwards_side as kept on kept.request_id = request.id and kept.side = one.side
      left join afterwards_question as question on question.request_id = request.id
      where kept.asked_at is null and kept.answered_at is null and question.revealed_at is null
        and (kept.person_id is null or kept.person_id = one.person_id)
        and not exists (select from departure where departure.person_id = person.id) and not ${isGuest}) as party
    where party.sides is not null`.execute(db);
  return rows;
}

export interface HeardRow extends Pick<Candidate, "providerId" | "customerTeamId" | "side"> {
  readonly n: number;
}

/** By pair and side: answers since then, and those asked whose time still runs. */
export async function countHeard(db: Database, since: Date): Promise<HeardRow[]> {
  const { rows } = await sql<HeardRow>`
    select question.provider_id, question.customer_team_id, said.side, count(*) as n
    from afterwards_question as question join afterwards_side as said on said.request_id = question.request_id
    where (question.revealed_at is null and (said.asked_at is not null or said.answered_at is not null))
      or (question.revealed_at >= ${since} and said.answered_at >= ${since})
    group by question.provider_id, question.customer_team_id, said.side`.execute(db);
  return rows;
}

export async function markAsked(
  db: Database,
  chosen: readonly Pick<Chosen, "requestId" | "side" | "heardThen">[],
  now: Date,
): Promise<void> {
  await sql`
    update afterwards_side as said set asked_at = ${now}, heard_then = chosen.heard_then
    from unnest(${chosen.map(({ requestId }) => requestId)}::uuid[], ${chosen.map(({ side }) => side)}::text[],
      ${chosen.map(({ heardThen }) => heardThen)}::integer[]) as chosen (request_id, side, heard_then)
    where said.request_id = chosen.request_id and said.side = chosen.side`.execute(db);
}
