/** What became different in the standard of conduct in a month: its articles as they stood before and at the end, held against each other. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { organisationZone } from "../cast.ts";
import type { GroundFound } from "./requests-for-tests.ts";

export async function conductIn(db: Database, month: string): Promise<GroundFound[]> {
  const { rows } = await sql<Record<"versions" | "added" | "reworded" | "removed", number>>`
    with published as (
      select min(version) as first, max(version) as last, count(*)::integer as versions from conduct_version
      where to_char(at at time zone ${organisationZone}, 'YYYY-MM') = ${month}),
    held as (
      select before.key as was, later.key as "is",
        (before.title_en, before.words_en, before.title_de, before.words_de)
          is distinct from (later.title_en, later.words_en, later.title_de, later.words_de) as differs
      from (select * from conduct_article where version = (select first - 1 from published)) as before
      full join (select * from conduct_article where version = (select last from published)) as later using (key))
    select (select versions from published), count(*) filter (where was is null)::integer as added,
      count(*) filter (where was is not null and "is" is not null and differs)::integer as reworded,
      count(*) filter (where "is" is null)::integer as removed from held`.execute(db);
  const { versions, added, reworded, removed } = rows[0]!;
  return [versions, added, reworded, removed].map((n) => ({ n, value: n }));
}
