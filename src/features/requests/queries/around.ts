/** What stands around a request: parts, links, hand-overs, defects, followers, presence, drafts. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { requestsVisibleTo } from "../access.ts";
import type { State } from "../contract.ts";

export interface RelatedRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly state: State;
  readonly teamId: string;
  readonly teamName: string;
  readonly how: "part" | "parent" | "related" | "duplicate" | "merged" | "goes-on-in";
}

/** Only those that the reader may see: a confidential part is not even counted. */
export async function listRelated(db: Database, who: Who, id: string): Promise<RelatedRow[]> {
  const { rows } = await sql<RelatedRow>`
    select request.id, request.number, request.title, request.state, request.team_id, team.name as team_name, near.how
    from (
      select part_id as id, 'part' as how, at from part_request where parent_id = ${id}
      union all select parent_id, 'parent', at from part_request where part_id = ${id}
      union all select to_id, kind, at from request_link where from_id = ${id}
      union all select from_id, kind, at from request_link where to_id = ${id}
      union all select merged.id, 'merged', merged.state_since from request as merged where merged.merged_into_id = ${id}
      union all select own.merged_into_id, 'goes-on-in', own.state_since from request as own where own.id = ${id}
    ) as near join request on request.id = near.id join team on team.id = request.team_id
    where ${requestsVisibleTo(who)} order by near.at, request.number`.execute(db);
  return rows;
}

export async function insertPart(
  db: Database,
  part: { partId: string; parentId: string; at: Date; byPersonId: string },
): Promise<void> {
  await db.insertInto("partRequest").values(part).execute();
}

/**
 * How many parts of a request are still open, whoever may see them: the parent waits for all. A part that was merged is as open as the
 * request in which it goes on, unless that is the parent itself or what waits for it, which would wait for themselves.
 */
export async function countOpenParts(db: Database, parentId: string): Promise<number> {
  const { rows } = await sql<{ open: number }>`
    with recursive waiting (id) as (
      select ${parentId}::uuid
      union select part_request.parent_id from part_request join waiting on waiting.id = part_request.part_id),
    part (id, merged_into_id, is_open) as (
      select ${partState} from part_request join request on request.id = part_request.part_id where part_request.parent_id = ${parentId}
      union select ${partState} from part join request on request.id = part.merged_into_id)
    select count(*) as open from part where is_open and id not in (select id from waiting)`.execute(
    db,
  );
  return rows[0]!.open;
}

const partState = sql`
  request.id, request.merged_into_id, request.done_at is null and request.closed_at is null`;

/** Which requests have this one as a part, or one that went on in it. */
export async function listParents(db: Database, partId: string): Promise<string[]> {
  const { rows } = await sql<{ parentId: string }>`
    with recursive gone_on (id) as (
      select ${partId}::uuid
      union select request.id from request join gone_on on gone_on.id = request.merged_into_id)
    select distinct part_request.parent_id from part_request join gone_on on gone_on.id = part_request.part_id
    order by part_request.parent_id`.execute(db);
  return rows.map(({ parentId }) => parentId);
}

export async function insertLink(
  db: Database,
  link: {
    fromId: string;
    toId: string;
    kind: "related" | "duplicate";
    at: Date;
    byPersonId: string;
  },
): Promise<void> {
  await db
    .insertInto("requestLink")
    .values(link)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Removes the link whichever way round it was made; answers whether there was one. */
export async function deleteLink(db: Database, one: string, other: string): Promise<boolean> {
  const { rows } = await sql`
    delete from request_link where (from_id, to_id) in ((${one}, ${other}), (${other}, ${one})) returning 1`.execute(
    db,
  );
  return rows.length > 0;
}

export async function insertHandoff(
  db: Database,
  handoff: {
    id: string;
    requestId: string;
    fromTeamId: string;
    toTeamId: string;
    reason: string;
    misrouted: boolean;
    at: Date;
    byPersonId: string;
    /** The request's. */
    askedAt: Date;
  },
): Promise<void> {
  await db.insertInto("handoff").values(handoff).execute();
}

/** Answers whether one of them did not follow before by themselves. Whoever a merge brought along stays from now on. */
export async function follow(
  db: Database,
  requestId: string,
  personIds: readonly string[],
  since: Date,
): Promise<boolean> {
  if (personIds.length === 0) return false;
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto("follower")
    .values(personIds.map((personId) => ({ requestId, personId, since })))
    .onConflict((conflict) =>
      conflict
        .columns(["requestId", "personId"])
        .doUpdateSet({ broughtFromId: null })
        .where("follower.broughtFromId", "is not", null),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows > 0n;
}

/** Answers whether they followed. */
export async function unfollow(
  db: Database,
  requestId: string,
  personId: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("follower")
    .where("requestId", "=", requestId)
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** The one merged away brings its followers and its customer along. */
export async function bringFollowers(
  db: Database,
  fromId: string,
  intoId: string,
  since: Date,
): Promise<void> {
  await sql`
    insert into follower (request_id, person_id, since, brought_from_id)
    select ${intoId}::uuid, person_id, ${since}::timestamptz, ${fromId}::uuid from follower where request_id = ${fromId}
    union select ${intoId}::uuid, customer_id, ${since}::timestamptz, id from request where id = ${fromId} and customer_id is not null
    on conflict do nothing`.execute(db);
}

/** Whoever came along with it alone, and has not followed by themselves since, goes again. */
export async function takeFollowersBack(
  db: Database,
  fromId: string,
  intoId: string,
): Promise<void> {
  await db
    .deleteFrom("follower")
    .where("requestId", "=", intoId)
    .where("broughtFromId", "=", fromId)
    .execute();
}

/** Notes that the person is here and answers who else has been within the last half minute. */
export async function noteAndListPresence(
  db: Database,
  here: { requestId: string; personId: string; writing: boolean; at: Date },
): Promise<{ id: string; name: string; writing: boolean }[]> {
  const since = new Date(here.at.getTime() - 30_000);
  const { rows } = await sql<{ id: string; name: string; writing: boolean }>`
    with here as (
      insert into presence (request_id, person_id, writing, at)
      values (${here.requestId}, ${here.personId}, ${here.writing}, ${here.at})
      on conflict (request_id, person_id) do update set writing = excluded.writing, at = excluded.at)
    select person.id, person.name, presence.writing
    from presence join person on person.id = presence.person_id
    where presence.request_id = ${here.requestId} and presence.person_id <> ${here.personId} and presence.at > ${since}
    order by person.name`.execute(db);
  return rows;
}

export async function forgetPresence(db: Database, before: Date): Promise<void> {
  await db.deleteFrom("presence").where("at", "<", before).execute();
}

export function findDraft(db: Database, personId: string, key: string) {
  return db
    .selectFrom("draft")
    .select(["body", "at"])
    .where("personId", "=", personId)
    .where("key", "=", key)
    .executeTakeFirst();
}

export async function keepDraft(
  db: Database,
  draft: { personId: string; key: string; body: Record<string, unknown>; at: Date },
): Promise<void> {
  const row = { ...draft, body: JSON.stringify(draft.body) };
  await db
    .insertInto("draft")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["personId", "key"]).doUpdateSet({ body: row.body, at: row.at }),
    )
    .execute();
}

export async function deleteDraft(db: Database, personId: string, key: string): Promise<void> {
  await db.deleteFrom("draft").where("personId", "=", personId).where("key", "=", key).execute();
}
