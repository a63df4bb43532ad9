/** SQL of lists of services, and of the search for them. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { servicesVisibleTo } from "../access.ts";
import type { ServiceAnswer } from "../contract.ts";

export interface CardRow {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly confidential: boolean;
  readonly state: ServiceAnswer["state"];
}

const cardColumns = sql`
  service.id, service.name, service.summary, service.team_id as "teamId", team.name as "teamName", service.confidential, service.state`;

export interface ServiceFilter {
  readonly teamId?: string | undefined;
  readonly state?: ServiceAnswer["state"] | undefined;
  readonly limit: number;
}

function matching(who: Who, { teamId, state }: ServiceFilter) {
  return sql`${servicesVisibleTo(who)} and team.closed_at is null
    and ${state === undefined ? sql`true` : sql`service.state = ${state}`}
    and ${teamId === undefined ? sql`true` : sql`service.team_id = ${teamId}`}`;
}

/** By name. */
export async function findServices(
  db: Database,
  who: Who,
  filter: ServiceFilter,
): Promise<CardRow[]> {
  const { rows } = await sql<CardRow>`
    select ${cardColumns} from service join team on team.id = service.team_id
    where ${matching(who, filter)}
    order by lower(service.name), service.id limit ${filter.limit}`.execute(db);
  return rows;
}

/**
 * Services that have any of the words, each taken as the beginning of one; those that have more of them come first, then those
 * that have them in their name. The words must be letters and digits alone.
 */
export async function findServicesByWords(
  db: Database,
  who: Who,
  words: readonly string[],
  filter: ServiceFilter,
): Promise<CardRow[]> {
  const each = words.map((word) => `${word}:*`);
  const any = each.join(" | ");
  const { rows } = await sql<CardRow>`
    select ${cardColumns} from service join team on team.id = service.team_id
    where (service.search @@ to_tsquery('english', ${any}) or to_tsvector('simple', team.name) @@ to_tsquery('simple', ${any}))
      and ${matching(who, filter)}
    order by (
        select count(*) from unnest(${each}::text[]) word
        where service.search @@ to_tsquery('english', word) or to_tsvector('simple', team.name) @@ to_tsquery('simple', word)) desc,
      ts_rank(service.search, to_tsquery('english', ${any})) desc, lower(service.name), service.id
    limit ${filter.limit}`.execute(db);
  return rows;
}

/** The words that the services a person sees are found by: what a mistyped word is compared with. */
export async function findVocabulary(
  db: Database,
  who: Who,
  filter: ServiceFilter,
): Promise<string[]> {
  const { rows } = await sql<{ texts: string }>`
    select service.name || ' ' || service.other_words || ' ' || service.summary || ' ' || team.name as texts
    from service join team on team.id = service.team_id
    where ${matching(who, filter)} limit 5000`.execute(db);
  return rows.map(({ texts }) => texts);
}

/** What a person asked lately; requests stand above this feature, and only the reader's own are looked at. */
export async function findRecentServices(
  db: Database,
  who: Who,
  limit: number,
): Promise<CardRow[]> {
  const { rows } = await sql<CardRow>`
    select ${cardColumns} from (
      select service_id, max(asked_at) as last_asked_at from (
        select service_id, asked_at from request
        where customer_id = ${who.personId} and service_id is not null order by asked_at desc limit 100) own
      group by service_id) recent
    join service on service.id = recent.service_id join team on team.id = service.team_id
    where service.state = 'live' and team.closed_at is null and ${servicesVisibleTo(who)}
    order by recent.last_asked_at desc limit ${limit}`.execute(db);
  return rows;
}

export interface TeamWithServices {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly services: number;
}

/** Teams that offer something to the reader, counting only what the reader sees. */
export async function findTeamsWithServices(db: Database, who: Who): Promise<TeamWithServices[]> {
  const { rows } = await sql<TeamWithServices>`
    select team.id, team.name, team.about, count(*) as services
    from service join team on team.id = service.team_id
    where service.state = 'live' and team.closed_at is null and ${servicesVisibleTo(who)}
    group by team.id order by lower(team.name)`.execute(db);
  return rows;
}
