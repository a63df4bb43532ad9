/** SQL that retires segments and series, and takes them up again. Who may is decided before. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { outcomesVisibleTo } from "../access.ts";

/** False while the segment has an outcome that is not retired. */
export async function retireSegment(db: Database, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("segment")
    .set({ retiredAt: now })
    .where("id", "=", id)
    .where(
      sql<boolean>`not exists (select from outcome where segment_id = segment.id and outcome.retired_at is null)`,
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function retireOutcome(db: Database, id: string, now: Date): Promise<void> {
  await db.updateTable("outcome").set({ retiredAt: now }).where("id", "=", id).execute();
}

/** What is not retired stays as it is. */
export async function takeUp(db: Database, what: "segment" | "outcome", id: string): Promise<void> {
  await db.updateTable(what).set({ retiredAt: null }).where("id", "=", id).execute();
}

interface RetiredSegment {
  readonly id: string;
  readonly name: string;
  readonly retiredAt: Date;
}

/** The retired segments, the latest first; only the one with `id` if it is given. */
export async function findRetiredSegments(
  db: Database,
  who: Who,
  id?: string,
): Promise<RetiredSegment[]> {
  const one = id === undefined ? sql`true` : sql`id = ${id}`;
  const { rows } = await sql<RetiredSegment>`
    select id, name, retired_at from segment
    where retired_at is not null and ${one} and ${outcomesVisibleTo(who)}
    order by retired_at desc, lower(name)`.execute(db);
  return rows;
}

/** The retired series, the latest first. */
export async function findRetiredOutcomes(
  db: Database,
  who: Who,
): Promise<(RetiredSegment & { segmentName: string | null })[]> {
  const { rows } = await sql<RetiredSegment & { segmentName: string | null }>`
    select outcome.id, outcome.name, segment.name as segment_name, outcome.retired_at
    from outcome left join segment on segment.id = outcome.segment_id
    where outcome.retired_at is not null and ${outcomesVisibleTo(who)}
    order by outcome.retired_at desc, lower(outcome.name)`.execute(db);
  return rows;
}
