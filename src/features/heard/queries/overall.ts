/** SQL for one line elsewhere: the overall judgement of a team or of the house in the newest wave, and in the one before. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { unitsVisibleTo } from "../access.ts";
import type { Interval, Said } from "../contract.ts";

export interface Overall {
  readonly waveId: string;
  readonly releasedAt: Date;
  readonly n: number;
  readonly said: Said;
  /** The share of the upper two steps. */
  readonly top: Interval | null;
  readonly before: { readonly n: number; readonly top: Interval | null } | null;
}

/** Of service surveys; of a team as far as the reader may see it, null: of the house. */
export async function findOverall(
  db: Database,
  who: Who,
  teamId: string | null,
): Promise<Overall | undefined> {
  const of: RawBuilder<SqlBool> =
    teamId === null
      ? sql<SqlBool>`unit.kind = 'whole'`
      : sql<SqlBool>`unit.kind = 'provider' and unit.provider_id = ${teamId}`;
  const { rows } = await sql<Overall & { surveyId: string }>`
    select wave.id as wave_id, wave.survey_id, wave.released_at, figure.n, figure.said, figure.figures -> 'top' as top, null as before
    from wave_unit as unit join wave on wave.id = unit.wave_id join wave_figure as figure on figure.unit_id = unit.id
    where ${of} and wave.kind = 'service' and figure.key = 'overall' and ${unitsVisibleTo(who)}
    order by wave.released_at desc, wave.id limit 20`.execute(db);
  const [now, ...older] = rows;
  if (!now) return undefined;
  const before = older.find(({ surveyId }) => surveyId === now.surveyId) ?? null;
  const { surveyId: _, ...overall } = now;
  return { ...overall, before: before && { n: before.n, top: before.top } };
}
