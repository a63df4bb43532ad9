/** Questions about persons that a step on a request asks. */
import { sql } from "kysely";
import { personsVisibleTo, teamsVisibleTo } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import { teamIds, type Who } from "#platform/http/who.ts";
import { messagesVisibleTo, requestsVisibleTo } from "../access.ts";

/** The name of a present member of the team, or undefined. */
export async function findMemberName(
  db: Database,
  teamId: string,
  personId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select person.name from membership join person on person.id = membership.person_id
    where membership.team_id = ${teamId} and membership.person_id = ${personId} and membership.until is null`.execute(
    db,
  );
  return rows[0]?.name;
}

/** The member of the team with the fewest open requests; of several the one who was given one longest ago. */
export async function findLeastLoaded(
  db: Database,
  teamId: string,
  day: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ personId: string }>`
    select membership.person_id
    from membership
    left join request on request.holder_id = membership.person_id and request.closed_at is null and request.done_at is null
    where membership.team_id = ${teamId} and membership.until is null
      and not exists (
        select from absence where absence.person_id = membership.person_id and absence.taken_back_at is null
          and ${day}::date between absence.first_day and absence.last_day)
    group by membership.person_id
    order by count(request.id), max(request.asked_at) nulls first, membership.person_id limit 1`.execute(
    db,
  );
  return rows[0]?.personId;
}

/** Those of the persons who work here and have not left: whom a colleague may mention. `within` narrows to a team. */
export async function listMentionable(
  db: Database,
  personIds: readonly string[],
  within: string | null,
): Promise<string[]> {
  if (personIds.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select person.id from person
    where person.id = any(${[...personIds]}::uuid[])
      and not exists (select from departure where departure.person_id = person.id)
      and exists (
        select from membership where membership.person_id = person.id and membership.until is null
          and (${within}::uuid is null or membership.team_id = ${within}))`.execute(db);
  return rows.map(({ id }) => id);
}

/**
 * Whom a request names, as far as the reader may read it: who asked, who has or had it, who wrote or acted, whom its form names. Guests of a
 * vendor know colleagues in no other way, so what their own side wrote on a form names nobody: an id put there would give them any name.
 */
export async function listPeopleNamed(
  db: Database,
  who: Who,
  requestId: string,
): Promise<{ id: string; name: string }[]> {
  const ownSide = sql`(seen.customer_id = ${who.personId} or seen.customer_team_id = any(${teamIds(who)}::uuid[]))`;
  const { rows } = await sql<{ id: string; name: string }>`
    with seen as (
      select id, customer_id, customer_team_id, holder_id, answers from request
      where request.id = ${requestId} and ${requestsVisibleTo(who)}),
    entry as (select actor_id, detail from request_event where request_id in (select id from seen)),
    named as (
      select customer_id as id from seen
      union select holder_id from seen
      union select actor_id from entry
      union select (detail->>'holderId')::uuid from entry
      union select author_id from message where request_id in (select id from seen) and ${messagesVisibleTo(who)}
      union select case when answer.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then answer.value::uuid end
        from seen cross join jsonb_each_text(seen.answers) as answer
        join form_field on form_field.id::text = answer.key and form_field.kind = 'person'
        where not (${who.guest} and coalesce(${ownSide}, false)))
    select person.id, person.name from person where person.id in (select id from named)
    order by lower(person.name), person.id`.execute(db);
  return rows;
}

export async function findTeamName(db: Database, teamId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("team")
    .select("name")
    .where("id", "=", teamId)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  return row?.name;
}

/** Those of the ids that are persons, or teams, whom the reader may see. */
export async function listVisibleOf(
  db: Database,
  who: Who,
  what: "person" | "team",
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const visible = what === "person" ? personsVisibleTo(who) : teamsVisibleTo(who);
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(what)} where id = any(${[...ids]}::uuid[]) and ${visible}`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}
