/** What has to be known of a request to tell people about it. Reads across the predicates: each recipient is asked for afterwards. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import type { Facts, Leads } from "../rules.ts";

/** What is known of each of the requests that are still there. */
export async function findFacts(
  db: Database,
  requestIds: readonly string[],
): Promise<Map<string, Facts>> {
  const { rows } = await sql<Facts>`
    select request.id as "requestId", request.state, request.team_id as "teamId", request.customer_id as "customerId",
      request.customer_team_id as "customerTeamId", request.holder_id as "holderId", request.confidential,
      array(select from_team_id from handoff where request_id = request.id order by at) as "formerTeamIds",
      array(select person_id from follower where request_id = request.id order by person_id) as "followerIds"
    from request where request.id = any(${[...requestIds]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.requestId, row]));
}

/** Who leads the team, or the next team above it that has a lead. */
export async function findLeads(db: Database, teamId: string): Promise<Leads> {
  const { rows } = await sql<Leads>`
    with recursive up as (
      select team.id, team.parent_id, 0 as depth from team where team.id = ${teamId}
      union all
      select team.id, team.parent_id, up.depth + 1 from team join up on team.id = up.parent_id where up.depth < 30),
    led as (
      select up.depth, array_agg(membership.person_id) as ids
      from up join membership on membership.team_id = up.id and membership.until is null and membership.lead
      group by up.depth)
    select coalesce((select ids from led order by depth limit 1), '{}') as "leadIds",
      coalesce((select ids from led where depth > 0 order by depth limit 1), '{}') as "leadsAboveIds"`.execute(
    db,
  );
  return rows[0]!;
}

export interface MessageTold {
  readonly id: string;
  readonly authorId: string | null;
  readonly at: Date;
  readonly mentionedIds: readonly string[];
}

export async function findMessages(
  db: Database,
  messageIds: readonly string[],
): Promise<Map<string, MessageTold>> {
  const { rows } = await sql<MessageTold>`
    select id, author_id as "authorId", at,
      array(select person_id from mention where message_id = message.id order by person_id) as "mentionedIds"
    from message where id = any(${[...messageIds]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

export interface StepTold {
  readonly id: string;
  readonly actorId: string | null;
  readonly at: Date;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The entry of the history that an event was told about: the newest of its kind up to then. */
export async function findStep(
  db: Database,
  requestId: string,
  kind: string,
  toldAt: Date,
): Promise<StepTold | undefined> {
  const { rows } = await sql<StepTold>`
    select id, actor_id as "actorId", at, detail from request_event
    where request_id = ${requestId} and kind = ${kind} and at <= ${toldAt}
    order by at desc, position desc limit 1`.execute(db);
  return rows[0];
}

/** With which entry the history of each of the requests began. */
export async function findAskings(
  db: Database,
  requestIds: readonly string[],
): Promise<Map<string, StepTold>> {
  const { rows } = await sql<StepTold & { requestId: string }>`
    select distinct on (request_id) request_id as "requestId", id, actor_id as "actorId", at, detail from request_event
    where request_id = any(${[...requestIds]}::uuid[]) and kind = 'asked'
    order by request_id, at, position`.execute(db);
  return new Map(rows.map((row) => [row.requestId, row]));
}

/** The request that waits for this part. */
export async function findParentId(db: Database, partId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("partRequest")
    .select("parentId")
    .where("partId", "=", partId)
    .executeTakeFirst();
  return row?.parentId;
}

/** Who said that somebody waits outside. */
export async function findSayer(db: Database, claimId: string): Promise<string | null> {
  const row = await db
    .selectFrom("outsideClaim")
    .select("byPersonId")
    .where("id", "=", claimId)
    .executeTakeFirst();
  return row?.byPersonId ?? null;
}

/** The persons as they would ask, without those who have left: to look with their eyes before something is written to them. */
export async function findReaders(db: Database, ids: readonly string[]): Promise<Who[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Pick<Who, "personId" | "roles" | "teams" | "guest" | "zone">>`
    select person.id as "personId", person.zone,
      array(select role from role_grant where person_id = person.id and revoked_at is null) as roles,
      coalesce((
        select jsonb_agg(jsonb_build_object('teamId', membership.team_id, 'lead', membership.lead))
        from membership where membership.person_id = person.id and membership.until is null), '[]') as teams,
      exists (
        select from membership join team on team.id = membership.team_id
        where membership.person_id = person.id and team.kind = 'vendor') as guest
    from person where person.id = any(${[...ids]}::uuid[])
      and not exists (select from departure where departure.person_id = person.id)`.execute(db);
  return rows.map((row) => ({ ...row, via: "session", scopes: ["read"], tokenId: null }));
}
