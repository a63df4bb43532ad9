/** SQL of whoever is asked: each reads their own place on the roll, through askedOf. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { askedOf } from "../access.ts";
import type { AnswerGiven, FormAnswer } from "../contract/answering.ts";
import type { Item, Mode, SurveyKind } from "../contract/items.ts";

export interface OwnWaveRow {
  readonly id: string;
  readonly surveyId: string;
  readonly name: string;
  readonly kind: SurveyKind;
  readonly mode: Mode;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly items: Item[];
  readonly forms: FormAnswer[];
}

/** Open waves that ask the reader, the one that closes first before the others. */
export async function listOwnWaves(db: Database, who: Who): Promise<OwnWaveRow[]> {
  const { rows } = await sql<OwnWaveRow>`
    select wave.id, wave.survey_id, survey.name, wave.kind, wave.mode, wave.items,
      to_char(wave.opens_on, 'YYYY-MM-DD') as opens_on, to_char(wave.closes_on, 'YYYY-MM-DD') as closes_on, asked.forms
    from wave join survey on survey.id = wave.survey_id
    cross join lateral (
      select jsonb_agg(jsonb_build_object('groupId', wave_group.id, 'kind', wave_group.kind, 'asked', wave_group.asked, 'answer', kept.answer,
        'provider', case when team.id is not null then jsonb_build_object('id', team.id, 'name', team.name) end)
        order by wave_group.kind, lower(team.name), wave_group.id) as forms
      from wave_group join wave_asked on wave_asked.group_id = wave_group.id and ${askedOf(who)}
      left join team on team.id = wave_group.provider_id
      left join wave_kept_answer as kept on kept.group_id = wave_asked.group_id and kept.person_id = wave_asked.person_id
      where wave_group.wave_id = wave.id) as asked
    where wave.opened_at is not null and wave.closed_at is null and wave.dropped_at is null and asked.forms is not null
    order by wave.closes_on, wave.id`.execute(db);
  return rows;
}

export interface AskedIn {
  readonly mode: Mode;
  readonly items: Item[];
}

/** In a wave that is held against its close, and open. */
export async function findAskedIn(
  db: Database,
  who: Who,
  { waveId, groupId }: { readonly waveId: string; readonly groupId: string },
): Promise<AskedIn | undefined> {
  const { rows } = await sql<AskedIn>`
    select wave.mode, wave.items
    from wave join wave_group on wave_group.wave_id = wave.id
    join wave_asked on wave_asked.group_id = wave_group.id and ${askedOf(who)}
    where wave.id = ${waveId} and wave_group.id = ${groupId} and wave.opened_at is not null and wave.closed_at is null and wave.dropped_at is null`.execute(
    db,
  );
  return rows[0];
}

export async function keepAnswer(
  db: Database,
  who: Who,
  { groupId, answer }: { readonly groupId: string; readonly answer: AnswerGiven },
): Promise<void> {
  await db
    .insertInto("waveKeptAnswer")
    .values({ groupId, personId: who.personId, answer: JSON.stringify(answer) })
    .onConflict((conflict) =>
      conflict.columns(["groupId", "personId"]).doUpdateSet({ answer: JSON.stringify(answer) }),
    )
    .execute();
}
