/** SQL that reads the chain. Everything goes through chainVisibleTo; sums hold nothing confidential and no person. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { chainVisibleTo } from "../access.ts";
import {
  fewestAsked,
  fewestParts,
  type OutsideSum,
  type SeenSum,
  type SpokenFor,
} from "../rules.ts";

export interface ServiceRow {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  /** Its requests are in no figure. */
  readonly confidential: boolean;
}

export async function findServices(db: Database, who: Who | null): Promise<ServiceRow[]> {
  const { rows } = await sql<ServiceRow>`
    select id, name, team_id, confidential from service where ${chainVisibleTo(who)} order by lower(name), id`.execute(
    db,
  );
  return rows;
}

export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly isVendor: boolean;
}

/** Every open team: colleagues see them all, and guests come to no route of the chain. */
export async function findTeams(db: Database): Promise<TeamRow[]> {
  const { rows } = await sql<TeamRow>`
    select id, name, parent_id, kind = 'vendor' as is_vendor from team where closed_at is null order by lower(name), id`.execute(
    db,
  );
  return rows;
}

export interface SegmentName {
  readonly id: string;
  readonly name: string;
}

/** Every segment that is not retired: open to every colleague. */
export async function findSegmentNames(db: Database): Promise<SegmentName[]> {
  const { rows } = await sql<SegmentName>`
    select id, name from segment where retired_at is null order by lower(name), id`.execute(db);
  return rows;
}

export interface LinkRow {
  readonly id: string;
  readonly fromServiceId: string;
  readonly toServiceId: string | null;
  readonly toSegmentId: string | null;
  readonly declaredFor: SpokenFor;
  readonly declaredAt: Date;
  readonly confirmedAt: Date | null;
  readonly byId: string | null;
  readonly byName: string | null;
}

/** Links that are not withdrawn, between what the reader may see; segments are open to every colleague. */
export async function findLinks(db: Database, who: Who | null): Promise<LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    with seen as materialized (select id from service where ${chainVisibleTo(who)})
    select link.id, link.from_service_id, link.to_service_id, link.to_segment_id, link.declared_for, link.declared_at,
      link.confirmed_at, person.id as by_id, person.name as by_name
    from chain_link as link
    left join person on person.id = link.declared_by_person_id
    left join segment on segment.id = link.to_segment_id
    where link.withdrawn_at is null and link.from_service_id in (select id from seen)
      and (link.to_service_id in (select id from seen) or (segment.id is not null and segment.retired_at is null))
    order by link.id`.execute(db);
  return rows;
}

/** Which of what requests show, beside what belongs to declared links, is read. */
export interface Undeclared {
  /** Of the most frequent at most so many; none for 0. */
  readonly most: number;
  /** And as many of this team, on either side: so the weakest link of its page is that of the whole. */
  readonly teamId?: string | undefined;
}

type SumRow = Omit<SeenSum, "together"> & {
  readonly togetherRequests: number | null;
  readonly togetherMedianSeconds: number | null;
};

const sumColumns = sql`
  sum.from_service_id, sum.for_team_id, sum.for_service_id, sum.requests, sum.median_seconds, sum.together_requests,
  sum.together_median_seconds`;
const inChain = sql<boolean>`
  sum.from_service_id in (select id from chained) and (sum.for_service_id is null or sum.for_service_id in (select id from chained))`;

/** What requests show, between what the reader may see: all that lies beside a declared link, and the most frequent of the rest. */
export async function findSeen(
  db: Database,
  who: Who | null,
  { most, teamId }: Undeclared,
): Promise<{ sums: SeenSum[]; outside: OutsideSum[]; asOf: Date | null }> {
  const frequent = (which: RawBuilder<unknown>) => sql`
    (select ${sumColumns} from chain_seen as sum
      where sum.requests >= case when sum.for_service_id is null then ${fewestAsked}::int else ${fewestParts}::int end
        and ${most}::int > 0 and ${inChain} and ${which}
        and (sum.from_service_id, sum.for_team_id) not in (select from_service_id, team_id from linked)
      order by sum.requests desc, sum.from_service_id, sum.for_team_id, sum.for_service_id limit ${most})`;
  const ofTeam = sql`(sum.for_team_id = ${teamId}
    or sum.from_service_id in (select id from service where service.team_id = ${teamId}))`;
  const undeclared =
    teamId === undefined
      ? frequent(sql`true`)
      : sql`(${frequent(sql`true`)} union ${frequent(ofTeam)})`;
  const { rows } = await sql<SumRow>`
    with chained as materialized (select id, team_id from service where ${chainVisibleTo(who)}),
    linked as materialized (
      select distinct link.from_service_id, needed.team_id from chain_link as link
      join chained as needed on needed.id = link.to_service_id where link.withdrawn_at is null)
    select ${sumColumns} from linked join chain_seen as sum
      on sum.from_service_id = linked.from_service_id and sum.for_team_id = linked.team_id
    where ${inChain}
    union all ${undeclared}`.execute(db);
  const { rows: times } = await sql<{ asOf: Date | null }>`
    select min(as_of) as as_of from chain_summed`.execute(db);
  const { rows: outside } = await sql<OutsideSum>`
    select from_service_id, to_segment_id, requests, median_seconds
    from chain_seen_outside join service on service.id = from_service_id join segment on segment.id = to_segment_id
    where segment.retired_at is null and ${chainVisibleTo(who)} order by requests desc, from_service_id, to_segment_id`.execute(
    db,
  );
  return { sums: rows.map(asSum), outside, asOf: times[0]?.asOf ?? null };
}

function asSum({ togetherRequests, togetherMedianSeconds, ...sum }: SumRow): SeenSum {
  if (togetherRequests === null) return { ...sum, together: null };
  const together = { requests: togetherRequests, medianSeconds: togetherMedianSeconds };
  return { ...sum, together };
}

export interface TeamPeople {
  readonly teamId: string;
  readonly personIds: readonly string[];
}

/** Who works in each team, colleagues alone: read across all, for counts of teams. */
export async function findPeopleOfTeams(db: Database): Promise<TeamPeople[]> {
  const { rows } = await sql<TeamPeople>`
    select team_id, array_agg(person_id) as person_ids from membership join team on team.id = membership.team_id
    where membership.until is null and team.closed_at is null and team.kind = 'team' group by team_id`.execute(
    db,
  );
  return rows;
}

/** How many colleagues there are who are in no team; people of vendors are none. */
export async function countTeamless(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from person
    where email is not null
      and not exists (select from membership where person_id = person.id and until is null)
      and not exists (select from departure where departure.person_id = person.id)
      and not exists (select from erasure where erasure.person_id = person.id)
      and not exists (select from membership join team on team.id = membership.team_id
        where membership.person_id = person.id and team.kind = 'vendor')`.execute(db);
  return rows[0]!.count;
}
