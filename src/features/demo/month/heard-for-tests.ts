/** What a wave heard and who has answered it, reckoned by SQL alone. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { GroundFound } from "./requests-for-tests.ts";

/** Answers of those asked for; teams of which it says something; those of them that answered in public. */
export async function heardOf(db: Database, waveId: string): Promise<GroundFound[]> {
  const { rows } = await sql<{ asked: number; answers: number; teams: number; said: number }>`
    select (select sum(asked) from wave_group where wave_id = ${waveId} and kind = 'customers') as asked,
      (select answered from wave_unit where wave_id = ${waveId} and kind = 'whole') as answers,
      (select count(*) from wave_unit where wave_id = ${waveId} and kind = 'provider') as teams,
      (select count(distinct team_id) from heard_answer where wave_id = ${waveId}) as said`.execute(
    db,
  );
  const { asked, answers, teams, said } = rows[0]!;
  return [
    { n: Number(asked), value: answers / Number(asked) },
    { n: teams, value: teams },
    { n: said, value: said },
  ];
}
