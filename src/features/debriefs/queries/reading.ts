/** SQL that reads debriefs. Every question goes through debriefsVisibleTo. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { debriefsVisibleTo } from "../access.ts";
import type { DebriefKind, NamedThing, Part, Stage } from "../contract.ts";

const teams = sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', team.id, 'name', team.name) order by lower(team.name), team.id)
  from debrief_team join team on team.id = debrief_team.team_id where debrief_team.debrief_id = debrief.id), '[]') as teams`;

export const personNamed = (id: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select jsonb_build_object('id', person.id, 'name', person.name) from person where person.id = ${id})`;

export interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly kind: DebriefKind;
  readonly stage: Stage;
  readonly nameless: boolean;
  readonly teams: readonly NamedThing[];
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly takesPart: boolean;
  readonly people: number;
  readonly actions: number;
}

export interface Wanted {
  readonly state: "open" | "closed" | "all";
  readonly teamId?: string | undefined;
  readonly q?: string | undefined;
  readonly after: readonly [openedAt: string, id: string] | null;
  readonly limit: number;
}

/** The newest first. */
export async function listDebriefs(db: Database, who: Who, wanted: Wanted): Promise<ListRow[]> {
  const { state, teamId, q, after, limit } = wanted;
  const conditions: RawBuilder<unknown>[] = [debriefsVisibleTo(who)];
  if (state !== "all")
    conditions.push(state === "open" ? sql`closed_at is null` : sql`closed_at is not null`);
  if (teamId !== undefined)
    conditions.push(
      sql`exists (select from debrief_team where debrief_id = debrief.id and team_id = ${teamId})`,
    );
  if (q !== undefined) conditions.push(foundBy(q));
  if (after)
    conditions.push(
      sql`(debrief.opened_at, debrief.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`,
    );
  const { rows } = await sql<ListRow>`
    select debrief.id, title, kind, stage, nameless, ${teams}, opened_at, closed_at,
      exists (select from debrief_person where debrief_id = debrief.id and person_id = ${who.personId}) as takes_part,
      (select count(*) from debrief_person where debrief_id = debrief.id) as people,
      (select count(*) from debrief_action where debrief_id = debrief.id) as actions
    from debrief where ${sql.join(conditions, sql` and `)}
    order by debrief.opened_at desc, debrief.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Each word somewhere in its title or in what it is about; never in what people wrote in it. */
function foundBy(q: string): RawBuilder<unknown> {
  const each = q
    .trim()
    .split(/\s+/)
    .slice(0, 8)
    .map((word) => {
      const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
      return sql`(debrief.title ilike ${pattern} or debrief.about ilike ${pattern})`;
    });
  return sql`(${sql.join(each, sql` and `)})`;
}

export interface DebriefOne {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly kind: DebriefKind;
  readonly subjectId: string | null;
  readonly stage: Stage;
  readonly nameless: boolean;
  readonly teams: readonly NamedThing[];
  readonly fromDay: string;
  readonly untilDay: string;
  readonly openedAt: Date;
  readonly openedBy: NamedThing | null;
  readonly closedAt: Date | null;
  readonly version: number;
  readonly people: readonly (NamedThing & { readonly part: Part; readonly isReady: boolean })[];
}

export async function findDebrief(
  db: Database,
  who: Who,
  id: string,
): Promise<DebriefOne | undefined> {
  const { rows } = await sql<DebriefOne>`
    select debrief.id, title, about, kind, subject_id, stage, nameless, ${teams}, opened_at, closed_at, version,
      to_char(from_day, 'YYYY-MM-DD') as from_day, to_char(until_day, 'YYYY-MM-DD') as until_day,
      ${personNamed(sql`debrief.opened_by_id`)} as opened_by,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name, 'part', taking.part,
          'isReady', taking.ready_at is not null) order by taking.part, lower(person.name), person.id)
        from debrief_person as taking join person on person.id = taking.person_id
        where taking.debrief_id = debrief.id), '[]') as people
    from debrief where debrief.id = ${id} and ${debriefsVisibleTo(who)}`.execute(db);
  return rows[0];
}

/** The same, held until the transaction ends: what is written and a move of the stage come one after the other. */
export async function lockDebrief(
  db: Database,
  who: Who,
  id: string,
): Promise<DebriefOne | undefined> {
  await sql`select from debrief where id = ${id} and ${debriefsVisibleTo(who)} for update`.execute(
    db,
  );
  return findDebrief(db, who, id);
}

/** The same for what many write at once: they do not wait for each other, only for a move of the stage. */
export async function shareDebrief(
  db: Database,
  who: Who,
  id: string,
): Promise<DebriefOne | undefined> {
  await sql`select from debrief where id = ${id} and ${debriefsVisibleTo(who)} for share`.execute(
    db,
  );
  return findDebrief(db, who, id);
}

export interface EventRow {
  readonly id: string;
  readonly at: Date;
  readonly by: NamedThing | null;
  readonly kind: "opened" | "moved" | "moved-back" | "names-chosen";
  readonly detail: {
    readonly to?: Stage;
    readonly why?: string;
    readonly nameless?: boolean;
  };
}

/** Of a debrief that the reader has been found to see. */
export async function listEvents(db: Database, debriefId: string): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select event.id, event.at, event.kind, event.detail, ${personNamed(sql`event.by_person_id`)} as by
    from debrief_event as event where event.debrief_id = ${debriefId} order by event.at, event.id`.execute(
    db,
  );
  return rows;
}

const isColleague = sql<boolean>`(
  not exists (select from departure where departure.person_id = person.id)
  and exists (select from membership join team on team.id = membership.team_id
    where membership.person_id = person.id and membership.until is null and team.kind <> 'vendor'))`;

/** Colleagues who are here, to choose from; those of the teams take part by themselves. */
export async function listColleagues(db: Database): Promise<NamedThing[]> {
  const { rows } = await sql<NamedThing>`
    select person.id, person.name from person where ${isColleague} order by lower(person.name), person.id limit 2000`.execute(
    db,
  );
  return rows;
}

/** Whether each of these is a colleague who is here, also where there are more than can be chosen from. */
export async function areColleagues(db: Database, ids: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from person where id = any(${[...ids]}::uuid[]) and ${isColleague}`.execute(
    db,
  );
  return rows[0]?.count === new Set(ids).size;
}

export interface MemberOf {
  readonly personId: string;
  readonly lead: boolean;
}

/** Who belongs to these teams now and has not left; guests of vendors are no part of it. */
export async function listMembers(db: Database, teamIds: readonly string[]): Promise<MemberOf[]> {
  const { rows } = await sql<MemberOf>`
    select membership.person_id, bool_or(membership.lead) as lead
    from membership join team on team.id = membership.team_id
    where membership.team_id = any(${[...teamIds]}::uuid[]) and membership.until is null and team.kind <> 'vendor'
      and not exists (select from departure where departure.person_id = membership.person_id)
    group by membership.person_id order by membership.person_id`.execute(db);
  return rows;
}
