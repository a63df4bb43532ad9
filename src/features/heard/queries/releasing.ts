/** SQL of the release. It reads the answers of a wave across all predicates, once, to make of them what anybody may see. */
import { sql } from "kysely";
import type { Item } from "#contract/surveys";
import { stem, type TextTold, wordTokens } from "#feature/defects";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { AboutAnswer } from "../contract.ts";
import type { Unit } from "../rules/wave.ts";

export interface ReleasedWave {
  readonly id: string;
  readonly kind: "service" | "pulse";
  readonly name: string;
  readonly items: readonly Item[];
}

export async function findReleased(db: Database, id: string): Promise<ReleasedWave | undefined> {
  const { rows } = await sql<ReleasedWave>`
    select wave.id, wave.kind, survey.name, wave.items from wave join survey on survey.id = wave.survey_id
    where wave.id = ${id} and wave.released_at is not null`.execute(db);
  return rows[0];
}

export async function listUnreckoned(db: Database): Promise<{ id: string; releasedAt: Date }[]> {
  const { rows } = await sql<{ id: string; releasedAt: Date }>`
    select wave.id, wave.released_at from wave left join heard_wave on heard_wave.wave_id = wave.id
    where wave.released_at is not null and heard_wave.wave_id is null order by wave.released_at, wave.id`.execute(
    db,
  );
  return rows;
}

export interface AtomRow {
  readonly id: string;
  readonly kind: "customers" | "mirror" | "staff";
  readonly providerId: string | null;
  readonly teamId: string | null;
  readonly eligible: number;
  readonly asked: number;
  readonly answered: number;
  readonly scores: readonly Readonly<Record<string, number>>[];
}

export async function listAtoms(db: Database, waveId: string): Promise<AtomRow[]> {
  const { rows } = await sql<AtomRow>`
    select atom.id, atom.kind, atom.provider_id, atom.team_id, atom.eligible, atom.asked, atom.answered,
      (select coalesce(jsonb_agg(answer.scores order by answer.id), '[]') from wave_answer as answer where answer.atom_id = atom.id) as scores
    from wave_atom as atom where atom.wave_id = ${waveId} order by atom.id`.execute(db);
  return rows;
}

export interface CommentsOfTeam {
  readonly teamId: string;
  readonly comments: readonly TextTold[];
}

/** The words of the comments about each team, by stem; at most so many a team. */
export async function listCommentWords(
  db: Database,
  waveId: string,
  most: number,
): Promise<CommentsOfTeam[]> {
  const { rows } = await sql<{ teamId: string; comments: readonly TextTold[] }>`
    with ordered as (
      select comment.id, comment.words, coalesce(atom.provider_id, atom.team_id) as team_id,
        row_number() over (partition by coalesce(atom.provider_id, atom.team_id) order by comment.id) as place
      from wave_comment as comment join wave_atom as atom on atom.id = comment.atom_id
      where atom.wave_id = ${waveId} and atom.kind <> 'mirror'),
    chosen as materialized (select * from ordered where place <= ${most} and team_id is not null),
    written as (
      select distinct chosen.id, lower(token.token) as form
      from chosen cross join lateral ts_parse('default', chosen.words) as token
      where token.tokid in ${wordTokens} and length(token.token) > 2),
    stemmed as (select id, form, ${stem} as stem from written)
    select team_id, jsonb_agg(jsonb_build_object('id', chosen.id, 'requestId', chosen.id, 'customerId', chosen.id, 'customerTeamId', null,
      'words', coalesce((select jsonb_agg(jsonb_build_object('stem', stem, 'form', form, 'isReason', true) order by form)
        from stemmed where stemmed.id = chosen.id and stem is not null), '[]'))) as comments
    from chosen group by team_id`.execute(db);
  return rows;
}

/** False: it was reckoned already. */
export async function beginWave(
  db: Database,
  wave: { readonly waveId: string; readonly at: Date; readonly about: AboutAnswer },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("heardWave")
    .values({ ...wave, about: JSON.stringify(wave.about) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}

const unitsAtOnce = 200;

export async function insertUnits(
  db: Database,
  waveId: string,
  units: readonly Unit[],
): Promise<void> {
  for (let from = 0; from < units.length; from += unitsAtOnce) {
    const { unitRows, figureRows } = rowsOf(waveId, units.slice(from, from + unitsAtOnce));
    await sql`
      insert into wave_unit select * from jsonb_populate_recordset(null::wave_unit, ${JSON.stringify(unitRows)}::jsonb)`.execute(
      db,
    );
    await sql`
      insert into wave_figure select * from jsonb_populate_recordset(null::wave_figure, ${JSON.stringify(figureRows)}::jsonb)`.execute(
      db,
    );
  }
}

/** In the names of the columns, for PostgreSQL itself takes them apart. */
export function rowsOf(waveId: string, units: readonly Unit[]) {
  const withIds = units.map((unit) => ({ id: newId(), unit }));
  return {
    unitRows: withIds.map(({ id, unit }) => ({
      id,
      wave_id: waveId,
      kind: unit.kind,
      provider_id: unit.providerId,
      team_id: unit.teamId,
      eligible: unit.eligible,
      asked: unit.asked,
      answered: unit.answered,
      about: { agreement: unit.agreement, drivers: unit.drivers },
    })),
    figureRows: withIds.flatMap(({ id, unit }) =>
      unit.figures.map(({ key, n, said, figures, ledgerRow }) => ({
        unit_id: id,
        key,
        n,
        said,
        figures,
        ledger_row:
          ledgerRow &&
          Object.fromEntries([...ledgerRow].map(([cell, weight]) => [cell, weight.toString()])),
      })),
    ),
  };
}

export async function insertThemes(
  db: Database,
  waveId: string,
  themes: readonly {
    readonly teamId: string;
    readonly words: readonly string[];
    readonly commentIds: readonly string[];
  }[],
): Promise<void> {
  if (themes.length === 0) return;
  await db
    .insertInto("heardTheme")
    .values(
      themes.map(({ teamId, words, commentIds }) => ({
        id: newId(),
        waveId,
        teamId,
        words: [...words],
        commentIds: [...commentIds],
      })),
    )
    .execute();
}

/** Those who lead the teams that the results are about: they hear that these are there, and answer. */
export async function listWhoHears(db: Database, waveId: string): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct membership.person_id
    from wave_unit as unit join membership on membership.team_id = coalesce(unit.provider_id, unit.team_id)
    where unit.wave_id = ${waveId} and unit.kind in ('provider', 'staff') and membership.lead and membership.until is null`.execute(
    db,
  );
  return rows.map(({ personId }) => personId);
}
