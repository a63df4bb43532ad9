/** SQL of persons as the organisation sees them. Every question goes through personsVisibleTo unless it says why not. */
import { sql, type RawBuilder } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Role, Who } from "#platform/http/who.ts";
import { personsVisibleTo, teamsVisibleTo } from "../access.ts";
import type { TeamKind } from "../rules.ts";

export interface TeamOfPerson {
  id: string;
  name: string;
  kind: TeamKind;
  lead: boolean;
}

export interface PersonInList {
  id: string;
  name: string;
  email: string | null;
  guest: boolean;
  departedAt: Date | null;
  teams: TeamOfPerson[];
}

export interface PersonRow extends PersonInList {
  zone: string;
  roles: Role[];
  canSignIn: boolean;
  secondFactor: boolean;
  erasedAt: Date | null;
}

/**
 * Works for a vendor: belongs to one of its teams now, or belonged to one last. The second part keeps a guest who was taken out of a
 * team from seeing everything.
 */
export const isGuest = sql<boolean>`exists (
  select from membership join team on team.id = membership.team_id
  where membership.person_id = person.id and team.kind = 'vendor' and (membership.until is null or not exists (
    select from membership present where present.person_id = person.id and present.until is null)))`;

const listColumns = sql`
  person.id, person.name, person.email, departure.at as "departedAt", ${isGuest} as guest,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', team.id, 'name', team.name, 'kind', team.kind, 'lead', membership.lead)
      order by team.name)
    from membership join team on team.id = membership.team_id
    where membership.person_id = person.id and membership.until is null), '[]') as teams`;

const personColumns = sql`
  ${listColumns}, person.zone, person.two_factor_enabled as "secondFactor", erasure.at as "erasedAt",
  array(select role from role_grant where person_id = person.id and revoked_at is null order by role) as roles,
  (exists (select from account where person_id = person.id and password is not null)
    or exists (select from passkey where person_id = person.id)) as "canSignIn"`;

const joined = sql`
  person left join departure on departure.person_id = person.id left join erasure on erasure.person_id = person.id`;

export async function findPersonPage(
  db: Database,
  who: Who,
  personId: string,
): Promise<PersonRow | undefined> {
  const { rows } = await sql<PersonRow>`
    select ${personColumns} from ${joined}
    where person.id = ${personId} and ${personsVisibleTo(who)}`.execute(db);
  return rows[0];
}

export interface PersonsWanted {
  readonly search?: string;
  readonly teamId?: string;
  readonly state: "present" | "departed" | "all";
  readonly after: readonly [name: string, id: string] | null;
  readonly limit: number;
}

/** By name. 'present' leaves out those who have left and those whom only imported history names. */
export async function listPersons(
  db: Database,
  who: Who,
  wanted: PersonsWanted,
): Promise<PersonInList[]> {
  const { search, teamId, after } = wanted;
  const conditions: RawBuilder<unknown>[] = [personsVisibleTo(who)];
  if (wanted.state === "present")
    conditions.push(sql`departure.at is null and person.email is not null`);
  if (wanted.state === "departed") conditions.push(sql`departure.at is not null`);
  if (search) {
    const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(sql`(person.name ilike ${pattern} or person.email ilike ${pattern})`);
  }
  if (teamId !== undefined)
    conditions.push(sql`exists (select from membership
      where person_id = person.id and team_id = ${teamId} and until is null)`);
  if (after)
    conditions.push(sql`(lower(person.name), person.id) > (${after[0]}, ${after[1]}::uuid)`);
  const { rows } = await sql<PersonInList>`
    select ${listColumns} from ${joined} where ${sql.join(conditions, sql` and `)}
    order by lower(person.name), person.id limit ${wanted.limit}`.execute(db);
  return rows;
}

export interface PersonFactsRow {
  id: string;
  departed: boolean;
  guest: boolean;
  kinds: TeamKind[];
  teamIds: string[];
  holdsRole: boolean;
}

/** What the rules ask about someone the caller may see; the row is locked, so that two changes follow one another. */
export function findPersonFacts(
  db: Database,
  who: Who,
  personId: string,
): Promise<PersonFactsRow | undefined> {
  return readFacts(db, personId, personsVisibleTo(who));
}

/** The same for an id of our own making: reads across the predicate, since an invitation's holder is nobody yet. */
export function findPersonFactsById(
  db: Database,
  personId: string,
): Promise<PersonFactsRow | undefined> {
  return readFacts(db, personId, sql<boolean>`true`);
}

async function readFacts(
  db: Database,
  personId: string,
  visible: RawBuilder<boolean>,
): Promise<PersonFactsRow | undefined> {
  const { rows } = await sql<PersonFactsRow>`
    select person.id, ${isGuest} as guest,
      exists (select from departure where person_id = person.id) as departed,
      array(select distinct team.kind from membership join team on team.id = team_id
        where person_id = person.id and until is null) as kinds,
      array(select team_id from membership where person_id = person.id and until is null) as "teamIds",
      exists (select from role_grant where person_id = person.id and revoked_at is null) as "holdsRole"
    from person where person.id = ${personId} and ${visible} for update`.execute(db);
  return rows[0];
}

/** All administrators who have not left, locked: reads across the predicate, since the last one must stay whoever asks. */
export async function lockAdministrators(db: Database): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select person_id as "personId" from role_grant
    where role = 'administrator' and revoked_at is null
      and not exists (select from departure where departure.person_id = role_grant.person_id)
    order by person_id for update`.execute(db);
  return rows.map(({ personId }) => personId);
}

/** Ends the memberships of someone who leaves, at the instant of the departure, so that an undo finds them. */
export async function endMembershipsOf(db: Database, personId: string, now: Date): Promise<void> {
  await db
    .updateTable("membership")
    .set({ until: now })
    .where("personId", "=", personId)
    .where("until", "is", null)
    .execute();
}

/** Begins again what ended with the departure, in teams that are still open. */
export async function resumeMembershipsOf(
  db: Database,
  personId: string,
  departedAt: Date,
): Promise<void> {
  await sql`
    update membership set until = null where person_id = ${personId} and until = ${departedAt}
      and exists (select from team where team.id = team_id and closed_at is null)`.execute(db);
}

/** The organisation; undefined before the set-up. There is one, and whoever is here may know it. */
export async function findOrganisation(
  db: Database,
): Promise<{ name: string; zone: string } | undefined> {
  return db.selectFrom("organisation").select(["name", "zone"]).executeTakeFirst();
}

/** In which days are counted for everybody. Read whenever it matters, so that a change counts from then on. UTC before the set-up. */
export async function findZone(db: Database): Promise<string> {
  return (await findOrganisation(db))?.zone ?? "UTC";
}

export interface MembershipRow {
  team: { id: string; name: string };
  lead: boolean;
  since: Date;
  until: Date | null;
}

/** Of someone whom the caller may see, the teams that they may see; newest first. */
export async function listMembershipsOf(
  db: Database,
  who: Who,
  personId: string,
): Promise<MembershipRow[]> {
  const { rows } = await sql<MembershipRow>`
    select jsonb_build_object('id', team.id, 'name', team.name) as team, membership.lead, membership.since, membership.until
    from membership join team on team.id = membership.team_id join person on person.id = membership.person_id
    where membership.person_id = ${personId} and ${personsVisibleTo(who)} and ${teamsVisibleTo(who)}
    order by membership.since desc, team.name`.execute(db);
  return rows;
}

export async function countMembershipsOf(db: Database, personId: string): Promise<number> {
  const row = await db
    .selectFrom("membership")
    .select((one) => one.fn.countAll<number>().as("count"))
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The address of someone who is about to be erased. */
export async function findEmail(db: Database, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom("person")
    .select("email")
    .where("id", "=", personId)
    .executeTakeFirst();
  return row?.email ?? null;
}

/** Who leads an open team of the house or is a senior leader, and is here. By name. */
export async function listLeaders(db: Database, who: Who): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select person.id, person.name from person
    where ${personsVisibleTo(who)} and not ${isGuest}
      and not exists (select from departure where departure.person_id = person.id)
      and (exists (select from role_grant where person_id = person.id and role = 'senior-leader' and revoked_at is null)
        or exists (select from membership join team on team.id = membership.team_id
          where membership.person_id = person.id and membership.until is null and membership.lead and team.closed_at is null))
    order by lower(person.name), person.id`.execute(db);
  return rows;
}
