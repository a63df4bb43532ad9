/** What has to be known of a request to tell people about it. Reads across the predicates: each recipient is asked for afterwards. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import type { Facts } from "../rules.ts";

/** Teams above the one, with their leads; depth 0 is the team itself. */
const leadsUpwards = sql`
  with recursive up as (
    select team.id, team.parent_id, 0 as depth from team where team.id = request.team_id
    union all
    select team.id, team.parent_id, up.depth + 1 from team join up on team.id = up.parent_id where up.depth < 30),
  led as (
    select up.depth, array_agg(membership.person_id) as ids
    from up join membership on membership.team_id = up.id and membership.until is null and membership.lead
    group by up.depth)`;

export async function findFacts(db: Database, requestId: string): Promise<Facts | undefined> {
  const { rows } = await sql<Facts>`
    select request.id as "requestId", request.state, request.team_id as "teamId", request.customer_id as "customerId",
      request.holder_id as "holderId",
      array(select person_id from membership where team_id = request.team_id and until is null order by person_id) as "memberIds",
      coalesce((${leadsUpwards} select ids from led order by depth limit 1), '{}') as "leadIds",
      coalesce((${leadsUpwards} select ids from led where depth > 0 order by depth limit 1), '{}') as "leadsAboveIds",
      array(select person_id from follower where request_id = request.id order by person_id) as "followerIds"
    from request where request.id = ${requestId}`.execute(db);
  return rows[0];
}

export async function findMessage(
  db: Database,
  messageId: string,
): Promise<{ authorId: string | null; mentionedIds: string[] } | undefined> {
  const { rows } = await sql<{ authorId: string | null; mentionedIds: string[] }>`
    select author_id as "authorId",
      array(select person_id from mention where message_id = message.id order by person_id) as "mentionedIds"
    from message where id = ${messageId}`.execute(db);
  return rows[0];
}

export interface StepTold {
  readonly id: string;
  readonly actorId: string | null;
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
    select id, actor_id as "actorId", detail from request_event
    where request_id = ${requestId} and kind = ${kind} and at <= ${toldAt}
    order by at desc, position desc limit 1`.execute(db);
  return rows[0];
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

/** The persons as they would ask, without those who have left: to look with their eyes before something is written to them. */
export async function findReaders(db: Database, ids: readonly string[]): Promise<Who[]> {
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
