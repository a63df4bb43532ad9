/** SQL for other features, over what anybody of theirs is shown: they keep to the predicate of their own readers. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { unitsVisibleTo } from "../access.ts";
import type { Interval } from "../contract.ts";

/** One mean of five steps (1 to 5), or of 0 to 10. */
export interface Reading {
  readonly n: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface Courtesy {
  readonly waveId: string;
  readonly surveyId: string;
  readonly number: number;
  readonly day: string;
  readonly courtesy: Reading | null;
  readonly overall: Reading | null;
}

const reading = (key: string) => sql`(
  select jsonb_build_object('n', figure.n, 'mean', (figure.figures #>> '{mean,value}')::float8,
    'low', (figure.figures #>> '{mean,low}')::float8, 'high', (figure.figures #>> '{mean,high}')::float8)
  from wave_figure as figure where figure.unit_id = unit.id and figure.key = ${key} and figure.said = 'shown')`;

/** What one customer team said of a provider in each released wave, the newest first, as far as the reader may see it. */
export async function findCourtesy(
  db: Database,
  who: Who,
  { providerId, customerTeamId }: { readonly providerId: string; readonly customerTeamId: string },
): Promise<Courtesy[]> {
  const { rows } = await sql<Courtesy>`
    select wave.id as wave_id, wave.survey_id, wave.number, to_char(wave.released_at, 'YYYY-MM-DD') as day,
      ${reading("courtesy")} as courtesy, ${reading("overall")} as overall
    from wave_unit as unit join wave on wave.id = unit.wave_id
    where unit.kind = 'cell' and unit.provider_id = ${providerId} and unit.team_id = ${customerTeamId} and ${unitsVisibleTo(who)}
    order by wave.released_at desc, wave.id`.execute(db);
  return rows;
}

export interface CourtesyBetween extends Pick<Courtesy, "surveyId" | "courtesy" | "overall"> {
  readonly providerId: string;
  readonly customerTeamId: string;
  readonly surveyName: string;
  /** The first and the last day on which it was answered. */
  readonly opensOn: string;
  readonly closesOn: string;
}

/** The same of each two among a few teams, the newest wave first. */
export async function findCourtesyAmong(
  db: Database,
  who: Who,
  teamIds: readonly string[],
): Promise<CourtesyBetween[]> {
  const among = sql`any(${[...teamIds]}::uuid[])`;
  const { rows } = await sql<CourtesyBetween>`
    select unit.provider_id, unit.team_id as customer_team_id, wave.survey_id, survey.name as survey_name,
      to_char(wave.opens_on, 'YYYY-MM-DD') as opens_on, to_char(wave.closes_on, 'YYYY-MM-DD') as closes_on,
      ${reading("courtesy")} as courtesy, ${reading("overall")} as overall
    from wave_unit as unit join wave on wave.id = unit.wave_id join survey on survey.id = wave.survey_id
    where unit.kind = 'cell' and unit.provider_id = ${among} and unit.team_id = ${among} and wave.released_at is not null
      and ${unitsVisibleTo(who)}
    order by wave.closes_on desc, wave.id`.execute(db);
  return rows;
}

export interface SeriesPoint extends Reading {
  readonly surveyId: string;
  readonly surveyName: string;
  readonly teamId: string;
  readonly number: number;
  /** On which it closed. */
  readonly day: string;
}

/** By survey, team and wave: what all its customers said of a team, or its own people in a pulse. */
export async function findSeries(
  db: Database,
  { kind, key }: { readonly kind: "service" | "pulse"; readonly key: string },
): Promise<SeriesPoint[]> {
  const { rows } = await sql<Omit<SeriesPoint, keyof Reading> & { n: number; interval: Interval }>`
    select wave.survey_id, survey.name as survey_name, coalesce(unit.provider_id, unit.team_id) as team_id, wave.number,
      to_char(wave.closes_on, 'YYYY-MM-DD') as day, figure.n, figure.figures -> 'mean' as interval
    from wave join survey on survey.id = wave.survey_id join wave_unit as unit on unit.wave_id = wave.id
      join wave_figure as figure on figure.unit_id = unit.id
    where wave.kind = ${kind} and unit.kind = ${kind === "service" ? "provider" : "staff"} and figure.key = ${key}
      and figure.said = 'shown' and coalesce(unit.provider_id, unit.team_id) is not null
    order by wave.survey_id, team_id, wave.number`.execute(db);
  return rows.map(({ interval: { value: mean, low, high }, ...row }) => ({
    ...row,
    mean,
    low,
    high,
  }));
}

/** What any released wave has figures for. */
export async function listSeriesKeys(
  db: Database,
): Promise<{ kind: "service" | "pulse"; key: string }[]> {
  const { rows } = await sql<{ kind: "service" | "pulse"; key: string }>`
    select distinct wave.kind, figure.key from wave join wave_unit as unit on unit.wave_id = wave.id and unit.kind = 'whole'
      join wave_figure as figure on figure.unit_id = unit.id where figure.said = 'shown' order by wave.kind, figure.key`.execute(
    db,
  );
  return rows;
}
