/** Who follows a request, and who may. */
import { sql } from "kysely";
import { isGuest, personsVisibleTo } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { requestsVisibleTo } from "../access.ts";

export interface FollowerRow {
  readonly id: string;
  readonly name: string;
  readonly since: Date;
}

/** Those who follow it now, as far as the reader may see them: a guest of a vendor learns no name that is not theirs to know. */
export async function listFollowers(
  db: Database,
  who: Who,
  requestId: string,
): Promise<FollowerRow[]> {
  const { rows } = await sql<FollowerRow>`
    select person.id, person.name, follower.since
    from follower join person on person.id = follower.person_id join request on request.id = follower.request_id
    where follower.request_id = ${requestId} and ${requestsVisibleTo(who)} and ${personsVisibleTo(who)}
      and not exists (select from departure where departure.person_id = person.id)
    order by follower.since, person.name`.execute(db);
  return rows;
}

/** A person who is here and whom the one who asks may see, and whether they work for a vendor. */
export async function findFollowable(
  db: Database,
  who: Who,
  personId: string,
): Promise<{ id: string; guest: boolean } | undefined> {
  const { rows } = await sql<{ id: string; guest: boolean }>`
    select person.id, ${isGuest} as guest
    from person where person.id = ${personId} and person.email is not null and ${personsVisibleTo(who)}
      and not exists (select from departure where departure.person_id = person.id)`.execute(db);
  return rows[0];
}
