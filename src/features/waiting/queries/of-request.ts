/** What the page of one request needs beside its segments. */
import { sql } from "kysely";
import { teamsVisibleTo } from "#feature/organisation";
import { requestsVisibleTo } from "#feature/requests";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";

export interface PartRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

/** Those of these requests that the reader may see. */
export async function listSeen(db: Database, who: Who, ids: readonly string[]): Promise<PartRow[]> {
  const { rows } = await sql<PartRow>`
    select request.id, request.number, request.title from request
    where request.id = any(${[...ids]}::uuid[]) and ${requestsVisibleTo(who)}`.execute(db);
  return rows;
}

export async function listTeamNames(
  db: Database,
  who: Who,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select team.id, team.name from team where team.id = any(${[...ids]}::uuid[]) and ${teamsVisibleTo(who)}`.execute(
    db,
  );
  return rows;
}
