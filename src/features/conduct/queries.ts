/** All SQL of the standard of conduct. */
import { sql } from "kysely";
import { personsVisibleTo } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { acknowledgementsOf, standardVisibleTo } from "./access.ts";
import type { ArticleAnswer } from "./contract.ts";
import type { Reader } from "./rules.ts";

export interface VersionRow {
  readonly version: number;
  readonly note: string;
  readonly at: Date | null;
  readonly byId: string | null;
  readonly byName: string | null;
  readonly acknowledgedAt: Date | null;
  readonly articles: readonly ArticleAnswer[];
}

/** Versions, the newest first: all below `before` unless that is null. */
export async function findStandards(
  db: Database,
  who: Who,
  { before = null, most }: { before?: number | null; most: number },
): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select said.version, said.note, said.at, person.id as "byId", person.name as "byName",
      (select at from conduct_acknowledgement
        where conduct_acknowledgement.version = said.version and ${acknowledgementsOf(who)}) as "acknowledgedAt",
      (select jsonb_agg(jsonb_build_object('key', key,
          'en', jsonb_build_object('title', title_en, 'words', words_en),
          'de', case when title_de is not null then jsonb_build_object('title', title_de, 'words', words_de) end) order by place)
        from conduct_article where conduct_article.version = said.version) as articles
    from conduct_version as said left join person on person.id = said.by_person_id and ${personsVisibleTo(who)}
    where (${before}::integer is null or said.version < ${before}::integer) and ${standardVisibleTo(who)}
    order by said.version desc limit ${most}`.execute(db);
  return rows;
}

/** The first and the last version that were published within the span, and how many. */
export async function findVersionsBetween(
  db: Database,
  who: Who,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<{ first: number | null; last: number | null; versions: number }> {
  const { rows } = await sql<{ first: number | null; last: number | null; versions: number }>`
    select min(version) as first, max(version) as last, count(*) as versions from conduct_version
    where at >= ${from} and at < ${to} and ${standardVisibleTo(who)}`.execute(db);
  return rows[0]!;
}

/** Every key that any version has used. Reads across versions, which everybody may see. */
export async function findKeys(db: Database): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`select distinct key from conduct_article`.execute(db);
  return rows.map(({ key }) => key);
}

/** False when the version that was read is not the newest any more. */
export async function insertVersion(
  db: Database,
  row: {
    readonly after: number;
    readonly note: string;
    readonly byPersonId: string;
    readonly at: Date;
    readonly articles: readonly ArticleAnswer[];
  },
): Promise<boolean> {
  const { after, note, byPersonId, at, articles } = row;
  const { rows } = await sql`
    insert into conduct_version (version, note, by_person_id, at)
    select ${after}::integer + 1, ${note}, ${byPersonId}, ${at}
    where ${after}::integer = coalesce((select max(version) from conduct_version), 0)
    on conflict do nothing returning 1`.execute(db);
  if (rows.length === 0) return false;
  await db
    .insertInto("conductArticle")
    .values(
      articles.map(({ key, en, de }, place) => ({
        version: after + 1,
        key,
        place,
        titleEn: en.title,
        wordsEn: en.words,
        titleDe: de?.title ?? null,
        wordsDe: de?.words ?? null,
      })),
    )
    .execute();
  return true;
}

/** When the person acknowledged the version: now, or as it was before. */
export async function acknowledge(
  db: Database,
  { version, personId, at }: { version: number; personId: string; at: Date },
): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`
    insert into conduct_acknowledgement (version, person_id, at) values (${version}, ${personId}, ${at})
    on conflict (version, person_id) do update set at = conduct_acknowledgement.at returning at`.execute(
    db,
  );
  return rows[0]!.at;
}

/**
 * Everybody who can sign in and has not left, their teams, and whether they have acknowledged the version. Reads across every reader's
 * view: what is told of it are sums, made by rules.ts.
 */
export async function listReaders(db: Database, version: number): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select person.id as "personId",
      exists (select from conduct_acknowledgement
        where version = ${version} and conduct_acknowledgement.person_id = person.id) as acknowledged,
      array(select team_id from membership where membership.person_id = person.id and until is null) as "teamIds"
    from person
    where person.email is not null and not exists (select from departure where departure.person_id = person.id)
    order by person.id`.execute(db);
  return rows;
}

/** Names of open teams. Colleagues see every team, and nobody else is told sums of them. */
export async function findTeamNames(
  db: Database,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from team where id = any(${[...ids]}::uuid[]) and closed_at is null
    order by lower(name), id`.execute(db);
  return rows;
}

export async function countAcknowledgementsOf(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from conduct_acknowledgement where person_id = ${personId}`.execute(
    db,
  );
  return rows[0]!.count;
}

export async function countVersionsBy(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from conduct_version where by_person_id = ${personId}`.execute(db);
  return rows[0]!.count;
}

/** The versions stay, without the name; that someone has read them goes. */
export async function forgetReader(db: Database, personId: string): Promise<void> {
  await sql`delete from conduct_acknowledgement where person_id = ${personId}`.execute(db);
  await sql`update conduct_version set by_person_id = null where by_person_id = ${personId}`.execute(
    db,
  );
}
