/**
 * SQL of the clusters. Finding them reads across every person's view: measures hold nothing confidential. What is answered is narrowed by the
 * services that the reader sees, and the requests behind a cluster by the predicate of requests.
 */
import { type RawBuilder, sql } from "kysely";
import { servicesVisibleTo } from "#feature/catalogue";
import { requestsVisibleTo } from "#feature/requests";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { defectsVisibleTo } from "../access.ts";
import type { Cluster, Known, Told } from "../clusters/rules.ts";

/** Services that were asked for something since, or have clusters; those looked at longest ago, before that instant, at most so many. */
export async function listToLookAt(
  db: Database,
  { before, since, most }: { readonly before: Date; readonly since: Date; readonly most: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select service.id from service left join defect_look as look on look.service_id = service.id
    where (look.looked_at is null or look.looked_at < ${before})
      and (exists (select from request_measure as m where m.service_id = service.id and m.asked_at >= ${since})
        or exists (select from defect_cluster as cluster where cluster.service_id = service.id))
    order by look.looked_at nulls first, service.id limit ${most}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Kinds of tokens of PostgreSQL's default parser that are words: numbers, addresses of any kind and the like are none. */
export const wordTokens = sql`(1, 2, 10, 11)`;

/** The stem of a word in German and then in English; null: either language has it for a word that says nothing (PostgreSQL's own lists). */
export const stem = sql`
  case when ts_lexize('german_stem', form) = '{}' or ts_lexize('english_stem', form) = '{}' then null
    else coalesce((ts_lexize('english_stem', (ts_lexize('german_stem', form))[1]))[1], (ts_lexize('german_stem', form))[1]) end`;

/** The newest defects of the service among what was asked since, with their words; names of people are no words. */
export async function listTold(
  db: Database,
  {
    serviceId,
    since,
    most,
  }: { readonly serviceId: string; readonly since: Date; readonly most: number },
): Promise<Told[]> {
  const { rows } = await sql<Told>`
    with chosen as materialized (
      select defect.id, defect.request_id, defect.what_is_missing, request.title, request.customer_id, m.customer_team_id
      from request_measure as m join defect on defect.request_id = m.request_id join request on request.id = m.request_id
      where m.service_id = ${serviceId} and m.asked_at >= ${since} order by defect.at desc, defect.id limit ${most}),
    named as materialized (
      select distinct lower(part) as form from person cross join lateral regexp_split_to_table(person.name, '[^[:alpha:]]+') as part),
    written as (
      select distinct chosen.id, lower(token.token) as form, part.is_reason
      from chosen cross join lateral (values (true, what_is_missing), (false, title)) as part (is_reason, text)
      cross join lateral ts_parse('default', left(part.text, 2000)) as token
      where token.tokid in ${wordTokens} and length(token.token) > 2),
    stemmed as (
      select id, form, is_reason, ${stem} as stem from written where form not in (select form from named where form is not null))
    select chosen.id, chosen.request_id as "requestId", chosen.customer_id as "customerId", chosen.customer_team_id as "customerTeamId",
      coalesce((select jsonb_agg(jsonb_build_object('stem', stem, 'form', form, 'isReason', is_reason) order by form, is_reason)
        from stemmed where stemmed.id = chosen.id and stem is not null), '[]') as words
    from chosen`.execute(db);
  return rows;
}

export async function listKnown(db: Database, serviceId: string): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select cluster.id, array_agg(member.defect_id) as ids
    from defect_cluster as cluster join defect_cluster_member as member on member.cluster_id = cluster.id
    where cluster.service_id = ${serviceId} group by cluster.id`.execute(db);
  return rows;
}

export interface Found extends Cluster {
  /** Of the known one from which it goes on; null: it is new. */
  readonly id: string | null;
}

/** One that nobody has been told of. */
export interface NewCluster {
  readonly id: string;
  readonly words: readonly string[];
  readonly defects: number;
}

/** Puts what was found in the place of what stood there; a cluster that goes on keeps its id, and since when it is known. Answers the new ones. */
export async function keepClusters(
  db: Database,
  {
    serviceId,
    defects,
    now,
  }: { readonly serviceId: string; readonly defects: number; readonly now: Date },
  found: readonly Found[],
): Promise<NewCluster[]> {
  const kept = found.flatMap(({ id }) => id ?? []);
  await sql`
    delete from defect_cluster where service_id = ${serviceId} and id <> all(${kept}::uuid[])`.execute(
    db,
  );
  await sql`
    delete from defect_cluster_member using defect_cluster as cluster
    where cluster.id = cluster_id and cluster.service_id = ${serviceId}`.execute(db);
  const fresh: NewCluster[] = [];
  for (const { id: known, ids, words } of found) {
    const id = known ?? newId();
    if (known === null) fresh.push({ id, words, defects: ids.length });
    await sql`
      insert into defect_cluster (id, service_id, words, defects, first_seen_at, as_of)
      values (${id}, ${serviceId}, ${[...words]}, ${ids.length}, ${now}, ${now})
      on conflict (id) do update set words = excluded.words, defects = excluded.defects, as_of = excluded.as_of`.execute(
      db,
    );
    await sql`
      insert into defect_cluster_member (defect_id, cluster_id) select unnest(${[...ids]}::uuid[]), ${id}
      on conflict (defect_id) do update set cluster_id = excluded.cluster_id`.execute(db);
  }
  await sql`
    insert into defect_look (service_id, looked_at, defects) values (${serviceId}, ${now}, ${defects})
    on conflict (service_id) do update set looked_at = excluded.looked_at, defects = excluded.defects`.execute(
    db,
  );
  return fresh;
}

/** Who leads the team of a service, and what the two are called; none where that team has closed. */
export async function findWhoIsTold(
  db: Database,
  serviceId: string,
): Promise<{ teamId: string; serviceName: string; personIds: string[] } | undefined> {
  const { rows } = await sql<{ teamId: string; serviceName: string; personIds: string[] }>`
    select service.team_id as "teamId", service.name as "serviceName", array(
      select membership.person_id from membership
      where membership.team_id = service.team_id and membership.lead and membership.until is null order by 1) as "personIds"
    from service join team on team.id = service.team_id and team.closed_at is null where service.id = ${serviceId}`.execute(
    db,
  );
  return rows[0];
}

export interface ClusterRow {
  readonly id: string;
  /** How many defects it had when it was found: the order of the list. */
  readonly size: number;
  readonly serviceId: string;
  readonly serviceName: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly words: string[];
  readonly defects: number;
  readonly requests: number;
  /** Teams that asked, as far as they are known. */
  readonly customers: number;
  readonly reopened: number;
  readonly misrouted: number;
  readonly returned: number;
  /** How many defects the service had within the same year. */
  readonly ofDefects: number;
  readonly since: Date;
  readonly lastAt: Date;
  readonly asOf: Date;
  /** When a night first found it. */
  readonly foundAt: Date;
}

export interface WhichClusters {
  readonly id?: string | undefined;
  readonly teamId?: string | undefined;
  readonly serviceId?: string | undefined;
  /** Part of one of its words, or of its service's name. */
  readonly words?: string | undefined;
  readonly page?: PageOfClusters;
}

export interface PageOfClusters {
  /** After the one of this size and id. */
  readonly after: { readonly size: number; readonly id: string } | null;
  readonly limit: number;
}

const named = (words: string | undefined): RawBuilder<unknown> =>
  words === undefined
    ? sql`true`
    : sql`strpos(lower(service.name || ' ' || array_to_string(cluster.words, ' ')), lower(${words})) > 0`;

const given = (column: RawBuilder<unknown>, value: string | undefined): RawBuilder<unknown> =>
  value === undefined ? sql`true` : sql`${column} = ${value}`;

/**
 * The causes that repeat of services that the reader sees, the largest first. One of which a request has become confidential since it was
 * found is none until it has been found anew without it. What is told of each is read for those of the page alone.
 */
export async function findClusters(
  db: Database,
  who: Who,
  { id, teamId, serviceId, words, page }: WhichClusters = {},
): Promise<ClusterRow[]> {
  const after = page?.after
    ? sql`(cluster.defects < ${page.after.size} or (cluster.defects = ${page.after.size} and cluster.id > ${page.after.id}))`
    : sql`true`;
  const { rows } = await sql<ClusterRow>`
    with page as materialized (
      select cluster.id, cluster.service_id, cluster.words, cluster.as_of, cluster.first_seen_at, cluster.defects as size
      from defect_cluster as cluster join service on service.id = cluster.service_id
      where ${given(sql`cluster.id`, id)} and ${given(sql`service.team_id`, teamId)} and ${given(sql`service.id`, serviceId)} and ${after}
        and ${named(words)} and ${servicesVisibleTo(who)} and ${defectsVisibleTo(who)}
        and (select bool_and(exists (select from request_measure as m where m.request_id = defect.request_id))
          from defect_cluster_member as member join defect on defect.id = member.defect_id where member.cluster_id = cluster.id)
      order by cluster.defects desc, cluster.id limit ${page?.limit ?? null}::integer)
    select page.id, page.size, service.id as "serviceId", service.name as "serviceName", team.id as "teamId", team.name as "teamName",
      page.words, told.defects, told.requests, told.customers, told.reopened, told.misrouted, told.returned,
      greatest(look.defects, told.defects) as "ofDefects", told.since, told.last_at as "lastAt", page.as_of as "asOf", page.first_seen_at as "foundAt"
    from page join service on service.id = page.service_id join team on team.id = service.team_id
    join defect_look as look on look.service_id = service.id
    cross join lateral (
      select count(*) as defects, count(distinct defect.request_id) as requests, count(distinct m.customer_team_id) as customers,
        count(*) filter (where defect.kind = 'reopened') as reopened, count(*) filter (where defect.kind = 'misrouted') as misrouted,
        count(*) filter (where defect.kind = 'returned') as returned, min(defect.at) as since, max(defect.at) as last_at
      from defect_cluster_member as member join defect on defect.id = member.defect_id
      join request_measure as m on m.request_id = defect.request_id
      where member.cluster_id = page.id) as told
    order by page.size desc, page.id`.execute(db);
  return rows;
}

export interface BehindRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly kind: "reopened" | "misrouted" | "returned";
  readonly whatIsMissing: string;
  readonly at: Date;
}

/** The requests behind a cluster that the reader may see, the newest first. */
export async function listBehind(db: Database, who: Who, clusterId: string): Promise<BehindRow[]> {
  const { rows } = await sql<BehindRow>`
    select request.id, request.number, request.title, defect.kind, defect.what_is_missing as "whatIsMissing", defect.at
    from defect_cluster_member as member join defect on defect.id = member.defect_id join request on request.id = defect.request_id
    where member.cluster_id = ${clusterId} and ${requestsVisibleTo(who)} order by defect.at desc, defect.id`.execute(
    db,
  );
  return rows;
}
