/** SQL of what leads answer and take up: public, so for every colleague. */
import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { answersVisibleTo, unitsVisibleTo } from "../access.ts";
import type { Interval, Named } from "../contract.ts";

interface Of {
  readonly waveId: string;
  readonly teamId: string;
}

export interface AnswerRow {
  readonly version: number;
  readonly words: string;
  readonly by: Named | null;
  readonly at: Date;
}

const person = (id: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select jsonb_build_object('id', person.id, 'name', person.name) from person where person.id = ${id})`;

export async function listAnswers(
  db: Database,
  who: Who,
  { waveId, teamId }: Of,
): Promise<AnswerRow[]> {
  const { rows } = await sql<AnswerRow>`
    select version, words, ${person(sql`by_person_id`)} as by, at from heard_answer
    where wave_id = ${waveId} and team_id = ${teamId} and ${answersVisibleTo(who)} order by version desc`.execute(
    db,
  );
  return rows;
}

/** False: another version was written since `version`. */
export async function insertAnswer(
  db: Database,
  given: Of & {
    readonly version: number;
    readonly words: string;
    readonly byPersonId: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const { waveId, teamId, version, words, byPersonId, at } = given;
  const { numAffectedRows } = await sql`
    insert into heard_answer (wave_id, team_id, version, words, by_person_id, at)
    select ${waveId}, ${teamId}, ${version + 1}, ${words}, ${byPersonId}, ${at}
    where ${version} = (select coalesce(max(version), 0) from heard_answer where wave_id = ${waveId} and team_id = ${teamId})
    on conflict do nothing`.execute(db);
  return numAffectedRows === 1n;
}

export interface ImprovementRow {
  readonly id: string;
  readonly key: string;
  readonly what: string;
  readonly owner: Named | null;
  readonly dueDay: string;
  readonly ended: "done" | "not-done" | null;
  readonly version: number;
  readonly before: Interval | null;
  readonly after: Interval | null;
  readonly isTested: boolean;
}

/** The figure in a wave, for whoever may see it. */
const meanIn = (who: Who, waveId: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select figure.figures -> 'mean' from wave_unit as unit join wave_figure as figure on figure.unit_id = unit.id
    where unit.wave_id = ${waveId} and figure.key = improvement.item_key and figure.said = 'shown' and ${unitsVisibleTo(who)}
      and ((unit.kind = 'provider' and unit.provider_id = improvement.heard_team_id)
        or (unit.kind = 'staff' and unit.team_id = improvement.heard_team_id)))`;

export const listImprovements = (db: Database, who: Who, { waveId, teamId }: Of) =>
  improvementsWhere(
    db,
    who,
    sql<SqlBool>`improvement.wave_id = ${waveId} and improvement.heard_team_id = ${teamId}`,
  );

/** Those of the last wave of the same survey before this one. */
export const listEarlierImprovements = (db: Database, who: Who, { waveId, teamId }: Of) =>
  improvementsWhere(
    db,
    who,
    sql<SqlBool>`improvement.heard_team_id = ${teamId} and improvement.wave_id = (
      select past.id from wave join wave as past on past.survey_id = wave.survey_id and past.number < wave.number
        join heard_wave on heard_wave.wave_id = past.id
      where wave.id = ${waveId} order by past.number desc limit 1)`,
  );

async function improvementsWhere(
  db: Database,
  who: Who,
  condition: RawBuilder<SqlBool>,
): Promise<ImprovementRow[]> {
  const { rows } = await sql<ImprovementRow>`
    select improvement.id, improvement.item_key as key, improvement.what, ${person(sql`improvement.owner_id`)} as owner,
      to_char(improvement.due_day, 'YYYY-MM-DD') as due_day, improvement.ended_how as ended, improvement.version,
      ${meanIn(who, sql`improvement.wave_id`)} as before, ${meanIn(who, sql`next.id`)} as after, next.id is not null as is_tested
    from debrief_action as improvement join wave on wave.id = improvement.wave_id
      left join lateral (
        select later.id from wave as later join heard_wave on heard_wave.wave_id = later.id
        where later.survey_id = wave.survey_id and later.number > wave.number order by later.number limit 1) as next on true
    where ${condition} and ${answersVisibleTo(who)} order by improvement.made_at, improvement.id`.execute(
    db,
  );
  return rows;
}

/** Held, so that two who take up the last one at once do not both have it. */
export async function lockImprovements(
  db: Database,
  { waveId, teamId }: Of,
): Promise<{ readonly id: string; readonly itemKey: string | null }[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${waveId} ${teamId}`}, 0))`.execute(
    db,
  );
  return db
    .selectFrom("debriefAction")
    .select(["id", "itemKey"])
    .where("waveId", "=", waveId)
    .where("heardTeamId", "=", teamId)
    .execute();
}

/** Who may take an improvement: the team's own people. */
export async function listOwners(db: Database, teamId: string): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select person.id, person.name from membership join person on person.id = membership.person_id
    where membership.team_id = ${teamId} and membership.until is null order by lower(person.name), person.id`.execute(
    db,
  );
  return rows;
}

/** Whom the answer of a team concerns: its own people, and who leads a team whose answers stand by themselves. */
export async function listWhoReads(db: Database, { waveId, teamId }: Of): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct membership.person_id from membership where membership.until is null and (membership.team_id = ${teamId}
      or (membership.lead and membership.team_id in (
        select unit.team_id from wave_unit as unit where unit.wave_id = ${waveId} and unit.kind = 'cell' and unit.provider_id = ${teamId})))`.execute(
    db,
  );
  return rows.map(({ personId }) => personId);
}

export async function countWrittenBy(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from heard_answer where by_person_id = ${personId}`.execute(db);
  return rows[0]!.n;
}

/** The words stay, for a team said them. */
export async function forgetWhoWrote(db: Database, personId: string): Promise<void> {
  await sql`update heard_answer set by_person_id = null where by_person_id = ${personId}`.execute(
    db,
  );
}
