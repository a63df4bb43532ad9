/** SQL of one's own hand-overs and parts, for that person alone. Confidential requests are left out, as of every figure. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { AskedRow } from "../reckoning/provided.ts";

export interface HandedToOne {
  readonly teamId: string;
  readonly teamName: string;
  readonly handed: number;
  readonly handedBack: number;
}

/**
 * By the team that handed them over: what this person handed on next or holds at present, and how much of it they handed straight back.
 * Walks their own hand-overs and what they hold, since that instant.
 */
export async function countHandedTo(
  db: Database,
  personId: string,
  since: Date,
): Promise<HandedToOne[]> {
  const { rows } = await sql<HandedToOne>`
    with came as (
      select prior.from_team_id as team_id, handoff.to_team_id = prior.from_team_id as is_back
      from handoff join request on request.id = handoff.request_id and not request.confidential
      cross join lateral (
        select from_team_id, to_team_id from handoff as earlier
        where earlier.request_id = handoff.request_id and earlier.at < handoff.at order by at desc limit 1) as prior
      where handoff.by_person_id = ${personId} and handoff.at >= ${since} and prior.to_team_id = handoff.from_team_id
      union all
      select prior.from_team_id, false
      from request cross join lateral (
        select from_team_id, to_team_id from handoff where request_id = request.id order by at desc limit 1) as prior
      where request.holder_id = ${personId} and request.asked_at >= ${since} and not request.confidential
        and prior.to_team_id = request.team_id)
    select came.team_id, team.name as team_name, count(*) as handed, count(*) filter (where is_back) as handed_back
    from came join team on team.id = came.team_id
    group by came.team_id, team.name`.execute(db);
  return rows;
}

/** Parts that another team asked for and this person holds or held last. */
export async function listPartsOf(
  db: Database,
  personId: string,
  since: Date,
): Promise<(AskedRow & { readonly teamName: string })[]> {
  const { rows } = await sql<AskedRow & { readonly teamName: string }>`
    select m.provider_id, m.customer_team_id, team.name as team_name, m.service_id, request.impact, m.asked_at, m.hours_id, m.first_reply,
      m.first_reply_wall, m.first_reply_working, m.done, m.done_wall, m.done_working, true as is_part
    from request join request_measure as m on m.request_id = request.id
    join team on team.id = m.customer_team_id and m.customer_team_id <> m.provider_id
    where request.holder_id = ${personId} and request.asked_at >= ${since}
      and exists (select from part_request where part_id = request.id)`.execute(db);
  return rows;
}
