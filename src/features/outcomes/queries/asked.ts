/** What other features ask of customers outside. Whoever asks decides who may see it. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Better, Every } from "../contract.ts";
import type { Valued } from "../rules.ts";

/** A series with its values, for other features that measure by it. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly better: Better;
  readonly every: Every;
  readonly segmentId: string | null;
  readonly segmentName: string | null;
  readonly retired: boolean;
  /** Oldest first. */
  readonly values: readonly Valued[];
}

/** Series by their ids, retired or not, with the values since a day. Whoever asks decides who may see it. */
export async function findSeries(
  db: Database,
  ids: readonly string[],
  since: string,
): Promise<Series[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Series>`
    select outcome.id, outcome.name, outcome.unit, outcome.better, outcome.every, outcome.segment_id, segment.name as segment_name,
      outcome.retired_at is not null as retired,
      coalesce((
        select jsonb_agg(jsonb_build_object('day', day, 'value', value) order by day) from outcome_value
        where outcome_id = outcome.id and day >= ${since}::date), '[]') as values
    from outcome left join segment on segment.id = outcome.segment_id
    where outcome.id = any(${[...ids]}::uuid[])`.execute(db);
  return rows;
}

/** Which of these segments are there and not retired. */
export async function findPresentSegments(
  db: Database,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom("segment")
    .select(["id", "name"])
    .where("id", "in", [...ids])
    .where("retiredAt", "is", null)
    .execute();
}
