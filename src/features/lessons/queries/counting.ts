/** SQL of how many of a team have done which. It counts across persons on purpose; what a lead is told of it is decided in rules.ts. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import type { Cohort } from "../rules.ts";

/**
 * Open teams of the house with their people. Each person belongs to the team in which they have been longest, so that no two teams of one
 * lead overlap and differ by a single person.
 */
export async function listTeamsToCount(
  db: Database,
  month: string,
): Promise<{ teamId: string; memberIds: string[] }[]> {
  const { rows } = await sql<{ teamId: string; memberIds: string[] }>`
    with first as (
      select distinct on (membership.person_id) membership.person_id, membership.team_id
      from membership join team on team.id = membership.team_id
      where membership.until is null and team.kind = 'team' and team.closed_at is null
      order by membership.person_id, membership.since, membership.team_id)
    select first.team_id as "teamId", array_agg(first.person_id order by first.person_id)::text[] as "memberIds"
    from first left join lesson_cohort as cohort on cohort.team_id = first.team_id
    where cohort.counted_on is null or cohort.counted_on < ${month}::date
    group by first.team_id order by first.team_id`.execute(db);
  return rows;
}

export async function findCohort(db: Database, teamId: string): Promise<Cohort | null> {
  const { rows } = await sql<Cohort>`
    select to_char(day, 'YYYY-MM-DD') as day, people, coalesce((select array_agg(person_id order by person_id)
      from lesson_cohort_person as one where one.team_id = cohort.team_id), '{}')::text[] as "personIds"
    from lesson_cohort as cohort where team_id = ${teamId}`.execute(db);
  return rows[0] ?? null;
}

/** A new cohort: what was kept of the old one goes. */
export async function replaceCohort(
  db: Database,
  teamId: string,
  { day, personIds, people }: Cohort,
): Promise<void> {
  await sql`delete from lesson_cohort where team_id = ${teamId}`.execute(db);
  await sql`insert into lesson_cohort (team_id, day, people, counted_on) values (${teamId}, ${day}, ${people}, ${day})`.execute(
    db,
  );
  await sql`
    insert into lesson_cohort_person (team_id, person_id)
    select ${teamId}, id from unnest(${[...personIds]}::uuid[]) as id`.execute(db);
}

/** Counts the cohort anew: who did a lesson at any time, and those who were erased and had. */
export async function countCohort(
  db: Database,
  teamId: string,
  { day, lately }: { day: string; lately: { readonly since: string; readonly from: Date } },
): Promise<void> {
  await sql`
    update lesson_cohort set counted_on = ${day}, lately_since = ${lately.since}, lately = (
      select count(distinct practice.person_id) from lesson_practice as practice
      join lesson_cohort_person as one using (person_id)
      where one.team_id = ${teamId} and practice.at >= ${lately.from}) + (
      select coalesce(sum(erased.people), 0) from lesson_cohort_erased_lately as erased
      where erased.team_id = ${teamId} and erased.month >= ${lately.since}::date)
    where team_id = ${teamId}`.execute(db);
  await sql`delete from lesson_count where team_id = ${teamId}`.execute(db);
  await sql`
    insert into lesson_count (team_id, lesson, done)
    select ${teamId}, lesson, sum(done) from (
      select practice.lesson, count(distinct practice.person_id) as done
      from lesson_practice as practice join lesson_cohort_person as one using (person_id)
      where one.team_id = ${teamId} group by practice.lesson
      union all select lesson, done from lesson_cohort_erased where team_id = ${teamId}) as parts
    group by lesson`.execute(db);
}

export interface CountRow {
  readonly countedOn: string;
  readonly ofDay: string;
  readonly people: number;
  readonly done: ReadonlyMap<string, number>;
  /** Of any lesson; null where it was counted before this was. */
  readonly lately: { readonly since: string; readonly done: number } | null;
}

/** As it was last counted; null before the first time. */
export async function findCount(db: Database, teamId: string): Promise<CountRow | null> {
  const { rows } = await sql<{
    countedOn: string;
    ofDay: string;
    people: number;
    lesson: string | null;
    done: number;
    since: string | null;
    lately: number | null;
  }>`
    select to_char(counted_on, 'YYYY-MM-DD') as "countedOn", to_char(day, 'YYYY-MM-DD') as "ofDay", people, lesson, done,
      to_char(lately_since, 'YYYY-MM-DD') as since, lately
    from lesson_cohort as cohort left join lesson_count as one on one.team_id = cohort.team_id
    where cohort.team_id = ${teamId}`.execute(db);
  const [first] = rows;
  if (!first) return null;
  const done = new Map(
    rows.flatMap((row) => (row.lesson === null ? [] : [[row.lesson, row.done]])),
  );
  const { countedOn, ofDay, people, since } = first;
  const lately = since === null || first.lately === null ? null : { since, done: first.lately };
  return { countedOn, ofDay, people, done, lately };
}

/** Lessons done in a span by all of the house together, and by how many people; of nobody in particular. */
export async function countPractice(
  db: Database,
  who: Pick<Who, "guest">,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<{ lessons: number; people: number }> {
  const { rows } = await sql<{ lessons: number; people: number }>`
    select count(*)::integer as lessons, count(distinct person_id)::integer as people
    from lesson_practice where at >= ${from} and at < ${to} and ${!who.guest}`.execute(db);
  return rows[0]!;
}
