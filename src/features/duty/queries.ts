/** All SQL of the duty feature. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { DaySpan, Rota, Swap } from "./rules.ts";

export interface RotaAround {
  readonly rota: Rota | null;
  readonly swaps: readonly Swap[];
  readonly absences: readonly DaySpan[];
}

/** The team's rota with the swaps and absences that touch the days, newest swap first; only present members stand in it. */
export async function findRotaAround(
  db: Database,
  teamId: string,
  firstDay: string,
  lastDay: string,
): Promise<RotaAround> {
  const { rows } = await sql<{ rota: Rota | null; swaps: Swap[]; absences: DaySpan[] }>`
    with members as (
      select rota_member.person_id, rota_member.position from rota_member
      join membership on membership.person_id = rota_member.person_id and membership.team_id = rota_member.team_id
        and membership.until is null
      where rota_member.team_id = ${teamId})
    select
      (select jsonb_build_object('firstDay', rota.first_day, 'turnDays', rota.turn_days,
          'memberIds', (select jsonb_agg(person_id order by position) from members))
        from rota where rota.team_id = ${teamId} and exists (select from members)) as rota,
      coalesce((select jsonb_agg(jsonb_build_object('personId', person_id, 'insteadOfId', instead_of_id,
          'firstDay', first_day, 'lastDay', last_day) order by at desc)
        from duty_swap where team_id = ${teamId} and taken_back_at is null
          and first_day <= ${lastDay}::date and last_day >= ${firstDay}::date), '[]') as swaps,
      coalesce((select jsonb_agg(jsonb_build_object('personId', person_id, 'firstDay', first_day, 'lastDay', last_day))
        from absence where person_id in (select person_id from members) and taken_back_at is null
          and first_day <= ${lastDay}::date and last_day >= ${firstDay}::date), '[]') as absences`.execute(
    db,
  );
  return rows[0]!;
}
