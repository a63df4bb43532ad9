/** SQL of surveys. Every question of a reader goes through surveysVisibleTo. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { surveysVisibleTo } from "../access.ts";
import type { Item, Mode, SurveyKind } from "../contract/items.ts";

export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

export interface SurveyRow {
  readonly id: string;
  readonly kind: SurveyKind;
  readonly mode: Mode;
  readonly name: string;
  readonly items: Item[];
  readonly asksMirror: boolean;
  readonly providers: NamedThing[];
  readonly retiredAt: Date | null;
  readonly version: number;
}

const surveyColumns = sql`survey.id, survey.kind, survey.mode, survey.name, survey.items, survey.asks_mirror, survey.retired_at, survey.version,
  coalesce((select jsonb_agg(jsonb_build_object('id', team.id, 'name', team.name) order by lower(team.name), team.id)
    from survey_provider join team on team.id = survey_provider.team_id where survey_provider.survey_id = survey.id), '[]') as providers`;

export interface SurveyInList {
  readonly id: string;
  readonly kind: SurveyKind;
  readonly mode: Mode;
  readonly name: string;
  readonly madeAt: Date;
  readonly retiredAt: Date | null;
  readonly waveId: string | null;
}

interface Wanted {
  readonly retired: boolean;
  readonly after: readonly [madeAt: string, id: string] | null;
  readonly limit: number;
}

/** Each with the wave that runs, else the next one, else the last one. */
export async function listSurveys(
  db: Database,
  who: Who,
  { retired, after, limit }: Wanted,
): Promise<SurveyInList[]> {
  const conditions: RawBuilder<unknown>[] = [
    surveysVisibleTo(who),
    sql`(survey.retired_at is not null) = ${retired}`,
  ];
  if (after)
    conditions.push(
      sql`(survey.made_at, survey.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
    );
  const { rows } = await sql<SurveyInList>`
    select survey.id, survey.kind, survey.mode, survey.name, survey.made_at, survey.retired_at,
      (select wave.id from wave where wave.survey_id = survey.id
        order by wave.dropped_at is not null, wave.released_at is not null,
          case when wave.released_at is null then wave.opens_on end, wave.opens_on desc limit 1) as wave_id
    from survey where ${sql.join(conditions, sql` and `)}
    order by survey.made_at desc, survey.id desc limit ${limit}`.execute(db);
  return rows;
}

export async function findSurvey(
  db: Database,
  who: Who,
  id: string,
  how: "read" | "hold" = "read",
): Promise<SurveyRow | undefined> {
  const { rows } = await sql<SurveyRow>`
    select ${surveyColumns} from survey where survey.id = ${id} and ${surveysVisibleTo(who)} ${how === "hold" ? sql`for update` : sql``}`.execute(
    db,
  );
  return rows[0];
}

/** The oldest of a kind, read across every view: for the demo, which plans a wave of its own. */
export async function findAnySurvey(
  db: Database,
  kind: SurveyKind,
): Promise<SurveyRow | undefined> {
  const { rows } = await sql<SurveyRow>`
    select ${surveyColumns} from survey where survey.kind = ${kind} order by survey.made_at limit 1`.execute(
    db,
  );
  return rows[0];
}

export async function insertSurvey(
  db: Database,
  survey: Omit<SurveyRow, "providers" | "retiredAt" | "version"> & {
    readonly providerIds: readonly string[];
    readonly madeById: string;
    readonly madeAt: Date;
  },
): Promise<void> {
  const { providerIds, items, ...row } = survey;
  await db
    .insertInto("survey")
    .values({ ...row, items: JSON.stringify(items) })
    .execute();
  await setProviders(db, survey.id, providerIds);
}

async function setProviders(
  db: Database,
  surveyId: string,
  teamIds: readonly string[],
): Promise<void> {
  await db.deleteFrom("surveyProvider").where("surveyId", "=", surveyId).execute();
  if (teamIds.length > 0)
    await db
      .insertInto("surveyProvider")
      .values(teamIds.map((teamId) => ({ surveyId, teamId })))
      .execute();
}

interface Changed {
  readonly name: string;
  readonly items: readonly Item[];
  readonly asksMirror: boolean;
  readonly providerIds: readonly string[];
}

/** Of a survey that is held. */
export async function updateSurvey(
  db: Database,
  id: string,
  { providerIds, items, ...row }: Changed,
): Promise<number> {
  await setProviders(db, id, providerIds);
  const { version } = await db
    .updateTable("survey")
    .set((is) => ({ ...row, items: JSON.stringify(items), version: is("version", "+", 1) }))
    .where("id", "=", id)
    .returning("version")
    .executeTakeFirstOrThrow();
  return version;
}

export async function setRetired(db: Database, id: string, at: Date | null): Promise<number> {
  const { version } = await db
    .updateTable("survey")
    .set((is) => ({ retiredAt: at, version: is("version", "+", 1) }))
    .where("id", "=", id)
    .returning("version")
    .executeTakeFirstOrThrow();
  return version;
}

export interface KeyOwner extends NamedThing {
  readonly keyId: string;
  readonly publicKey: string;
}

/** Colleagues with a key pair of their own, who can hold a share: those of these ids, or so many as can be chosen from. */
export async function listKeyOwners(
  db: Database,
  ids: readonly string[] | "to choose from",
): Promise<KeyOwner[]> {
  const which = ids === "to choose from" ? sql`true` : sql`person.id = any(${[...ids]}::uuid[])`;
  const { rows } = await sql<KeyOwner>`
    select person.id, person.name, own_key.id as key_id, own_key.public_key from own_key
    join person on person.id = own_key.person_id
    where ${which} and not exists (select from departure where departure.person_id = person.id)
      and exists (select from membership join team on team.id = membership.team_id
        where membership.person_id = person.id and membership.until is null and team.kind <> 'vendor')
    order by lower(person.name), person.id limit 2000`.execute(db);
  return rows;
}

/** Names of people of the house, for those who hold the shares of a wave that the reader sees. */
export async function namesOf(db: Database, ids: readonly string[]): Promise<NamedThing[]> {
  const { rows } = await sql<NamedThing>`
    select id, name from person where id = any(${[...ids]}::uuid[])`.execute(db);
  return rows;
}
