/** SQL of the screens: what was reckoned at the release, each through the predicate of its reader. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Item } from "#contract/surveys";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { unitsVisibleTo, wordsVisibleTo } from "../access.ts";
import type {
  AboutAnswer,
  CommentAnswer,
  Driver,
  Figures,
  Interval,
  Named,
  ResponseAnswer,
  Said,
  UnitKind,
} from "../contract.ts";

export interface WaveRow {
  readonly id: string;
  readonly surveyId: string;
  readonly name: string;
  readonly kind: "service" | "pulse";
  readonly mode: "anonymous" | "confidential";
  readonly number: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly releasedAt: Date;
  readonly items: readonly Item[];
  readonly asked: number;
  readonly answered: number;
  readonly about: AboutAnswer;
}

const mostWaves = 100;

/** That a wave was held, and how many answered in all, is for every colleague. */
export const listWaves = (db: Database): Promise<WaveRow[]> => wavesWhere(db, sql<SqlBool>`true`);

export async function findWave(db: Database, id: string): Promise<WaveRow | undefined> {
  const [row] = await wavesWhere(db, sql<SqlBool>`wave.id = ${id}`);
  return row;
}

async function wavesWhere(db: Database, condition: RawBuilder<SqlBool>): Promise<WaveRow[]> {
  const { rows } = await sql<WaveRow>`
    select wave.id, wave.survey_id, survey.name, wave.kind, wave.mode, wave.number, to_char(wave.opens_on, 'YYYY-MM-DD') as opens_on,
      to_char(wave.closes_on, 'YYYY-MM-DD') as closes_on, wave.released_at, wave.items, heard.about,
      (select coalesce(sum(asked), 0) from wave_group where wave_id = wave.id and kind <> 'mirror')::int as asked,
      coalesce((select answered from wave_unit where wave_id = wave.id and kind = 'whole'), 0) as answered
    from heard_wave as heard join wave on wave.id = heard.wave_id join survey on survey.id = wave.survey_id
    where ${condition} order by wave.released_at desc, wave.id limit ${mostWaves}`.execute(db);
  return rows;
}

export interface FigureRow {
  readonly key: string;
  readonly n: number;
  readonly said: Said;
  readonly figures: Figures | null;
  /** The mean in the wave before. */
  readonly before: Interval | null;
}

export interface UnitRow {
  readonly id: string;
  readonly kind: UnitKind;
  readonly provider: Named | null;
  readonly team: Named | null;
  readonly eligible: number;
  readonly asked: number;
  readonly answered: number;
  readonly about: { readonly agreement: number | null; readonly drivers: readonly Driver[] };
  readonly figures: readonly FigureRow[];
}

const named = (id: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select jsonb_build_object('id', team.id, 'name', team.name) from team where team.id = ${id})`;

interface Wanted {
  readonly waveId: string;
  readonly units?: RawBuilder<SqlBool>;
  /** Of the cells this alone is read; null: all. */
  readonly cellKey?: string | null;
}

export const listUnits = (db: Database, who: Who, wanted: Wanted): Promise<UnitRow[]> =>
  unitsWhere(db, unitsVisibleTo(who), wanted);

/** For whoever runs the house, on its command line: what leaders together may see. */
export const listUnitsOfHouse = (db: Database, waveId: string): Promise<UnitRow[]> =>
  unitsWhere(db, sql<SqlBool>`true`, { waveId });

async function unitsWhere(
  db: Database,
  visible: RawBuilder<SqlBool>,
  { waveId, units = sql<SqlBool>`true`, cellKey = null }: Wanted,
): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    select unit.id, unit.kind, ${named(sql`unit.provider_id`)} as provider, ${named(sql`unit.team_id`)} as team, unit.eligible, unit.asked,
      unit.answered, unit.about,
      (select jsonb_agg(jsonb_build_object('key', figure.key, 'n', figure.n, 'said', figure.said, 'figures', figure.figures,
          'before', older.figures -> 'mean') order by figure.key)
        from wave_figure as figure left join wave_figure as older on older.unit_id = before.id and older.key = figure.key
        where figure.unit_id = unit.id and (unit.kind <> 'cell' or ${cellKey}::text is null or figure.key = ${cellKey})) as figures
    from wave_unit as unit join wave on wave.id = unit.wave_id
      left join lateral (
        select earlier.id from wave as past join wave_unit as earlier on earlier.wave_id = past.id
        where past.survey_id = wave.survey_id and past.number < wave.number and earlier.kind = unit.kind
          and earlier.provider_id is not distinct from unit.provider_id and earlier.team_id is not distinct from unit.team_id
        order by past.number desc limit 1) as before on true
    where unit.wave_id = ${waveId} and ${units} and ${visible}
    order by unit.kind, unit.answered desc, unit.id`.execute(db);
  return rows.map((row) => ({ ...row, figures: row.figures ?? [] }));
}

export const isAbout = (teamId: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`(unit.provider_id = ${teamId} or (unit.team_id = ${teamId} and unit.kind in ('staff', 'customer')))`;

/** The newest wave of a service survey with the unit of a team, or the cell of a pair; which units are then read is the reader's matter. */
export async function findNewest(
  db: Database,
  { teamId, customerId }: { readonly teamId: string; readonly customerId: string | null },
): Promise<{ waveId: string; units: RawBuilder<SqlBool> } | undefined> {
  const units =
    customerId === null
      ? sql<SqlBool>`unit.kind = 'provider' and unit.provider_id = ${teamId}`
      : sql<SqlBool>`unit.kind = 'cell' and unit.provider_id = ${teamId} and unit.team_id = ${customerId}`;
  const { rows } = await sql<{ waveId: string }>`
    select unit.wave_id from wave_unit as unit join wave on wave.id = unit.wave_id
    where ${units} order by wave.released_at desc, wave.id limit 1`.execute(db);
  return rows[0] && { ...rows[0], units };
}

/** Whether the wave says anything of the team to anybody: its page is there for every colleague, for what its leads answer. */
export async function findTeamIn(
  db: Database,
  waveId: string,
  teamId: string,
): Promise<Named | undefined> {
  const { rows } = await sql<Named>`
    select team.id, team.name from team where team.id = ${teamId}
      and exists (select from wave_unit as unit where unit.wave_id = ${waveId} and ${isAbout(teamId)})`.execute(
    db,
  );
  return rows[0];
}

export interface TrendRow {
  readonly key: string;
  readonly points: readonly {
    readonly waveId: string;
    readonly number: number;
    readonly day: string;
    readonly n: number;
    readonly mean: Interval;
  }[];
}

/** What was shown of a team in this wave and those before it, by key; null: of all together. */
export async function listTrends(
  db: Database,
  who: Who,
  { wave, teamId }: { readonly wave: WaveRow; readonly teamId: string | null },
): Promise<TrendRow[]> {
  const of =
    teamId === null
      ? sql`unit.kind = 'whole'`
      : sql`((unit.kind = 'provider' and unit.provider_id = ${teamId}) or (unit.kind = 'staff' and unit.team_id = ${teamId}))`;
  const { rows } = await sql<TrendRow>`
    select figure.key, jsonb_agg(jsonb_build_object('waveId', wave.id, 'number', wave.number,
      'day', to_char(wave.released_at, 'YYYY-MM-DD'), 'n', figure.n, 'mean', figure.figures -> 'mean') order by wave.number) as points
    from wave join wave_unit as unit on unit.wave_id = wave.id join wave_figure as figure on figure.unit_id = unit.id
    where wave.survey_id = ${wave.surveyId} and wave.number <= ${wave.number} and wave.number > ${wave.number - 12}
      and figure.said = 'shown' and ${unitsVisibleTo(who)} and ${of}
    group by figure.key having count(*) > 1 order by figure.key`.execute(db);
  return rows;
}

/** Groups of ten or more: of smaller ones nobody knows how many answered. */
export async function listResponses(
  db: Database,
  waveId: string,
  teamId: string,
): Promise<ResponseAnswer[]> {
  const { rows } = await sql<ResponseAnswer>`
    select ${named(sql`asked.team_id`)} as team, asked.asked, asked.answered from wave_group as asked
    where asked.wave_id = ${waveId} and asked.kind <> 'mirror' and asked.answered is not null
      and (asked.provider_id = ${teamId} or (asked.kind = 'staff' and asked.team_id = ${teamId}))
    order by asked.answered::float8 / asked.asked, asked.asked desc, asked.id`.execute(db);
  return rows;
}

const mostComments = 1_000;

/** In the order of their random ids, which tells nothing. */
export async function listComments(
  db: Database,
  who: Who,
  { waveId, teamId }: { readonly waveId: string; readonly teamId: string },
): Promise<CommentAnswer[]> {
  const about = sql`coalesce(atom.provider_id, atom.team_id)`;
  const { rows } = await sql<CommentAnswer>`
    select comment.id, comment.item_key as key, comment.words
    from wave_comment as comment join wave_atom as atom on atom.id = comment.atom_id
    where atom.wave_id = ${waveId} and atom.kind <> 'mirror' and ${about} = ${teamId} and ${wordsVisibleTo(who, about)}
    order by comment.id limit ${mostComments}`.execute(db);
  return rows;
}

export async function listThemes(
  db: Database,
  who: Who,
  { waveId, teamId }: { readonly waveId: string; readonly teamId: string },
): Promise<{ words: string[]; commentIds: string[] }[]> {
  const { rows } = await sql<{ words: string[]; commentIds: string[] }>`
    select theme.words, theme.comment_ids from heard_theme as theme
    where theme.wave_id = ${waveId} and theme.team_id = ${teamId} and ${wordsVisibleTo(who, sql`theme.team_id`)}
    order by cardinality(theme.comment_ids) desc, theme.id`.execute(db);
  return rows;
}
