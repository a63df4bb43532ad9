/** How often people came on time to meetings in a month, all teams of five people and more together. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { GroundFound } from "./requests-for-tests.ts";

export async function onTimeIn(db: Database, month: string): Promise<GroundFound[]> {
  const { rows } = await sql<GroundFound>`
    select sum(n)::integer as n, sum(n * on_time) / sum(n) as value
    from meeting_team_month where to_char(month, 'YYYY-MM') = ${month} and people >= 5`.execute(db);
  return rows;
}
