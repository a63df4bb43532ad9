/** SQL of waves. Every question of a reader goes through surveysVisibleTo. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { surveysVisibleTo } from "../access.ts";
import type { Mode, SurveyKind } from "../contract/items.ts";
import type { WaveState } from "../contract/surveys.ts";
import type { NamedThing, SurveyRow } from "./preparing.ts";

export interface WaveRow {
  readonly id: string;
  readonly surveyId: string;
  readonly number: number;
  readonly state: WaveState;
  readonly kind: SurveyKind;
  readonly mode: Mode;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly fromDay: string;
  readonly untilDay: string;
  readonly releasedAt: Date | null;
  readonly droppedFor: "called-off" | "nobody" | "too-few" | null;
  readonly asked: number | null;
  readonly version: number;
}

const state = sql`case when wave.dropped_at is not null then 'dropped' when wave.released_at is not null then 'released'
  when wave.closed_at is not null then 'closed' when wave.opened_at is not null then 'open' else 'planned' end`;

const waveColumns = sql`wave.id, wave.survey_id, wave.number, ${state} as state, wave.kind, wave.mode,
  to_char(wave.opens_on, 'YYYY-MM-DD') as opens_on, to_char(wave.closes_on, 'YYYY-MM-DD') as closes_on,
  to_char(wave.from_day, 'YYYY-MM-DD') as from_day, to_char(wave.until_day, 'YYYY-MM-DD') as until_day,
  wave.released_at, wave.dropped_for, wave.version,
  case when wave.opened_at is null or wave.released_at is not null then null else (
    select count(distinct wave_asked.person_id) from wave_group
    join wave_asked on wave_asked.group_id = wave_group.id where wave_group.wave_id = wave.id) end as asked`;

/** All of a survey, the newest first. */
export async function listWaves(db: Database, who: Who, surveyId: string): Promise<WaveRow[]> {
  const { rows } = await sql<WaveRow>`
    select ${waveColumns} from wave where wave.survey_id = ${surveyId} and ${surveysVisibleTo(who)}
    order by wave.opens_on desc, wave.number desc limit 200`.execute(db);
  return rows;
}

export async function findWaves(
  db: Database,
  who: Who,
  ids: readonly string[],
): Promise<WaveRow[]> {
  const { rows } = await sql<WaveRow>`
    select ${waveColumns} from wave where wave.id = any(${[...ids]}::uuid[]) and ${surveysVisibleTo(who)}`.execute(
    db,
  );
  return rows;
}

/** Held until the transaction ends, so that the calendar, a release and a calling off come one after the other. */
export async function holdWave(db: Database, who: Who, id: string): Promise<WaveRow | undefined> {
  await sql`select from wave where id = ${id} and ${surveysVisibleTo(who)} for update`.execute(db);
  return (await findWaves(db, who, [id]))[0];
}

/** Where it stands, held for many at once: they do not wait for each other, only for the close. */
export async function shareWave(
  db: Database,
  who: Who,
  id: string,
): Promise<Pick<WaveRow, "state"> | undefined> {
  const { rows } = await sql<Pick<WaveRow, "state">>`
    select ${state} as state from wave where wave.id = ${id} and ${surveysVisibleTo(who)} for share`.execute(
    db,
  );
  return rows[0];
}

export interface NewWave {
  readonly id: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly fromDay: string;
  readonly untilDay: string;
}

interface Planning {
  readonly survey: Pick<SurveyRow, "id" | "kind" | "mode" | "items">;
  readonly byId: string;
  readonly now: Date;
}

/** False where there is a wave with one of these ids. The survey is held meanwhile, for the numbers. */
export async function insertWaves(
  db: Database,
  waves: readonly NewWave[],
  { survey, byId, now }: Planning,
): Promise<boolean> {
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(number), 0) as last from wave where survey_id = ${survey.id}`.execute(db);
  const last = rows[0]?.last ?? 0;
  const written = await db
    .insertInto("wave")
    .values(
      waves.map(({ id, opensOn, closesOn, fromDay, untilDay }, at) => ({
        id,
        opensOn,
        closesOn,
        fromDay,
        untilDay,
        surveyId: survey.id,
        number: last + at + 1,
        kind: survey.kind,
        mode: survey.mode,
        items: JSON.stringify(survey.items),
        plannedById: byId,
        plannedAt: now,
      })),
    )
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  return written.length === waves.length;
}

export interface GroupRow {
  readonly kind: "customers" | "mirror" | "staff";
  readonly provider: NamedThing | null;
  readonly team: NamedThing | null;
  readonly eligible: number;
  readonly asked: number;
}

/** Of a wave that the reader has been found to see: groups of ten, and five of a mirror, as its page tells everybody. */
export async function listGroups(db: Database, waveId: string): Promise<GroupRow[]> {
  const { rows } = await sql<GroupRow>`
    select wave_group.kind, wave_group.eligible, wave_group.asked,
      case when provider.id is not null then jsonb_build_object('id', provider.id, 'name', provider.name) end as provider,
      case when team.id is not null then jsonb_build_object('id', team.id, 'name', team.name) end as team
    from wave_group left join team as provider on provider.id = wave_group.provider_id left join team on team.id = wave_group.team_id
    where wave_group.wave_id = ${waveId}
    order by lower(provider.name) nulls first, wave_group.kind, lower(team.name) nulls last, wave_group.id`.execute(
    db,
  );
  return rows;
}
