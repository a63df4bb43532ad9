/** How many people did lessons in a month, and how many lessons, each down to a multiple of five. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { organisationZone } from "../cast.ts";
import type { GroundFound } from "./requests-for-tests.ts";

export async function practisedIn(db: Database, month: string): Promise<GroundFound[]> {
  const { rows } = await sql<{ people: number; lessons: number }>`
    select count(distinct person_id)::integer / 5 * 5 as people, count(*)::integer / 5 * 5 as lessons
    from lesson_practice where to_char(at at time zone ${organisationZone}, 'YYYY-MM') = ${month}`.execute(
    db,
  );
  return [rows[0]!.people, rows[0]!.lessons].map((n) => ({ n, value: n }));
}
