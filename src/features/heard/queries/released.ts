/** SQL for the month in words: what was released, and how many leads have said what they heard. Open to every colleague, so nobody is asked for. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";

export interface WaveReleased {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly asked: number;
  readonly answered: number;
  /** Teams of which it says something, and those whose leads had answered by the instant. */
  readonly teams: number;
  readonly teamsAnswered: number;
}

export async function findReleasedBetween(
  db: Database,
  { from, to, by }: { readonly from: Date; readonly to: Date; readonly by: Date },
): Promise<WaveReleased[]> {
  const { rows } = await sql<WaveReleased>`
    select wave.id, survey.name, wave.number,
      (select coalesce(sum(asked), 0) from wave_group where wave_id = wave.id and kind <> 'mirror')::int as asked,
      coalesce((select answered from wave_unit where wave_id = wave.id and kind = 'whole'), 0) as answered,
      (select count(*) from wave_unit where wave_id = wave.id and kind = 'provider') as teams,
      (select count(distinct unit.provider_id) from wave_unit as unit
        join heard_answer on heard_answer.wave_id = wave.id and heard_answer.team_id = unit.provider_id
        where unit.wave_id = wave.id and unit.kind = 'provider' and heard_answer.at <= ${by}) as teams_answered
    from heard_wave join wave on wave.id = heard_wave.wave_id join survey on survey.id = wave.survey_id
    where wave.kind = 'service' and wave.released_at >= ${from} and wave.released_at < ${to}
    order by wave.released_at, wave.id`.execute(db);
  return rows;
}
