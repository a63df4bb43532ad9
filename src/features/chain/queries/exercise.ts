/** SQL of the exercise. Its services are those of the chain that the reader sees; who may is decided before. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { chainVisibleTo } from "../access.ts";

/** Services of a team of which it has said all that they are needed for. */
export async function findNamed(db: Database, who: Who, teamId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select service.id from service join chain_named on chain_named.service_id = service.id
    where service.team_id = ${teamId} and ${chainVisibleTo(who)}`.execute(db);
  return rows.map(({ id }) => id);
}

export async function noteNamed(
  db: Database,
  row: { serviceId: string; byPersonId: string; at: Date },
): Promise<void> {
  const { byPersonId, at } = row;
  await db
    .insertInto("chainNamed")
    .values(row)
    .onConflict((conflict) => conflict.column("serviceId").doUpdateSet({ byPersonId, at }))
    .execute();
}

/** The team begins anew; its links stay. */
export async function forgetNamed(db: Database, teamId: string): Promise<void> {
  await sql`
    delete from chain_named using service where service.id = chain_named.service_id and service.team_id = ${teamId}`.execute(
    db,
  );
}

/** Who hears of what a team is to confirm: its leads, or where it has none everybody in it. */
export async function findHearers(db: Database, teamIds: readonly string[]): Promise<Hearer[]> {
  const { rows } = await sql<Hearer>`
    select team_id, person_id from membership
    where until is null and team_id = any(${[...teamIds]}::uuid[]) and (lead or not exists (
      select from membership as other where other.team_id = membership.team_id and other.until is null and other.lead))`.execute(
    db,
  );
  return rows;
}

export interface Hearer {
  readonly teamId: string;
  readonly personId: string;
}
