/** SQL of teams and memberships. Every question goes through teamsVisibleTo unless it says why not. */
import { sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { holds, type Who } from "#platform/http/who.ts";
import { teamsVisibleTo } from "../access.ts";
import type { TeamFacts, TeamKind } from "../rules.ts";

export interface TeamInList {
  id: string;
  name: string;
  kind: TeamKind;
  parentId: string | null;
  about: string;
  closedAt: Date | null;
  members: number;
  leads: { id: string; name: string }[];
}

export interface TeamRow extends TeamInList {
  people: { personId: string; name: string; lead: boolean; since: string }[];
  parts: { id: string; name: string }[];
}

const listColumns = sql`
  team.id, team.name, team.kind, team.parent_id as "parentId", team.about, team.closed_at as "closedAt",
  (select count(*)::int from membership where team_id = team.id and until is null) as members,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name) order by person.name)
    from membership join person on person.id = membership.person_id
    where membership.team_id = team.id and membership.until is null and membership.lead), '[]') as leads`;

export async function listTeams(
  db: Database,
  who: Who,
  { closed }: { closed: boolean },
): Promise<TeamInList[]> {
  const { rows } = await sql<TeamInList>`
    select ${listColumns} from team
    where ${teamsVisibleTo(who)} and (${closed} or team.closed_at is null)
    order by lower(team.name), team.id`.execute(db);
  return rows;
}

export async function findTeamPage(
  db: Database,
  who: Who,
  teamId: string,
): Promise<TeamRow | undefined> {
  const { rows } = await sql<TeamRow>`
    select ${listColumns},
      coalesce((
        select jsonb_agg(jsonb_build_object('personId', person.id, 'name', person.name, 'lead', membership.lead,
          'since', to_char(membership.since, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          order by membership.lead desc, person.name)
        from membership join person on person.id = membership.person_id
        where membership.team_id = team.id and membership.until is null), '[]') as people,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', part.id, 'name', part.name) order by part.name)
        from team part where part.parent_id = team.id and part.closed_at is null), '[]') as parts
    from team where team.id = ${teamId} and ${teamsVisibleTo(who)}`.execute(db);
  return rows[0];
}

/** What the rules ask about a team the caller may see; locked, so that two moves cannot make a circle. */
export async function findTeamFacts(
  db: Database,
  who: Who,
  teamId: string,
): Promise<TeamFacts | undefined> {
  const { rows } = await sql<TeamFacts>`
    select team.id, team.kind, team.closed_at is not null as closed,
      array(
        with recursive up as (
          select parent_id from team self where self.id = team.id
          union
          select above.parent_id from team above join up on above.id = up.parent_id)
        select parent_id from up where parent_id is not null) as "ancestorIds"
    from team where team.id = ${teamId} and ${teamsVisibleTo(who)} for update`.execute(db);
  return rows[0];
}

/** One move of teams at a time: two moves that each look right could make a circle together. */
export async function waitToMoveTeams(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('goodturn.teams'))`.execute(db);
}

export async function insertTeam(
  db: Database,
  team: {
    id: string;
    name: string;
    kind: TeamKind;
    parentId: string | null;
    about: string;
    createdAt: Date;
  },
): Promise<void> {
  await db.insertInto("team").values(team).execute();
}

export async function changeTeam(
  db: Database,
  teamId: string,
  change: { name?: string; parentId?: string | null; about?: string },
): Promise<void> {
  if (Object.keys(change).length === 0) return;
  await db.updateTable("team").set(change).where("id", "=", teamId).execute();
}

/** Is an open team below it? Asked of the whole tree: a part that the caller cannot see keeps its parent open too. */
export async function hasOpenParts(db: Database, teamId: string): Promise<boolean> {
  const row = await db
    .selectFrom("team")
    .select("id")
    .where("parentId", "=", teamId)
    .where("closedAt", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function closeTeam(db: Database, teamId: string, now: Date): Promise<void> {
  await db.updateTable("team").set({ closedAt: now }).where("id", "=", teamId).execute();
  await db
    .updateTable("membership")
    .set({ until: now })
    .where("teamId", "=", teamId)
    .where("until", "is", null)
    .execute();
}

/** Opens it again; those whose membership ended with the closing belong to it again, unless they have left or changed sides since. */
export async function reopenTeam(db: Database, teamId: string): Promise<void> {
  await sql`
    update membership set until = null from team
    where team.id = ${teamId} and membership.team_id = team.id and membership.until = team.closed_at
      and not exists (select from departure where departure.person_id = membership.person_id)
      and not exists (select from membership other join team its on its.id = other.team_id
        where other.person_id = membership.person_id and other.until is null and its.kind <> team.kind)`.execute(
    db,
  );
  await db.updateTable("team").set({ closedAt: null }).where("id", "=", teamId).execute();
}

export async function addMember(
  db: Database,
  member: { teamId: string; personId: string; lead: boolean; since: Date },
): Promise<void> {
  await db
    .insertInto("membership")
    .values({ id: newId(), ...member })
    .execute();
}

export async function findMember(
  db: Database,
  { teamId, personId }: { teamId: string; personId: string },
): Promise<{ lead: boolean } | undefined> {
  return db
    .selectFrom("membership")
    .select("lead")
    .where("teamId", "=", teamId)
    .where("personId", "=", personId)
    .where("until", "is", null)
    .forUpdate()
    .executeTakeFirst();
}

export async function endMembership(
  db: Database,
  { teamId, personId }: { teamId: string; personId: string },
  now: Date,
): Promise<void> {
  await db
    .updateTable("membership")
    .set({ until: now })
    .where("teamId", "=", teamId)
    .where("personId", "=", personId)
    .where("until", "is", null)
    .execute();
}

/** The team and all below it, open ones. Asked by other features, which go through their own predicates. */
export async function teamsWithin(db: Database, teamId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive down as (
      select id from team where id = ${teamId}
      union
      select team.id from team join down on team.parent_id = down.id where team.closed_at is null)
    select id from down`.execute(db);
  return rows.map(({ id }) => id);
}

export interface TeamNamed {
  id: string;
  name: string;
  kind: TeamKind;
  parentId: string | null;
  closedAt: Date | null;
}

/** A team by id, for other features: they decide themselves who may see what they show of it. */
export async function findTeam(db: Database, teamId: string): Promise<TeamNamed | undefined> {
  const { rows } = await sql<TeamNamed>`
    select id, name, kind, parent_id as "parentId", closed_at as "closedAt" from team
    where id = ${teamId}`.execute(db);
  return rows[0];
}

/** Every team and vendor that was open at some time since then, by name. Read across every person's view: for figures that are of all. */
export async function listTeamsSince(db: Database, since: Date): Promise<TeamNamed[]> {
  const { rows } = await sql<TeamNamed>`
    select id, name, kind, parent_id as "parentId", closed_at as "closedAt" from team
    where closed_at is null or closed_at >= ${since} order by lower(name), id`.execute(db);
  return rows;
}

/** A team that this person may see, or undefined: for ids that came from outside. */
export async function findVisibleTeam(
  db: Database,
  who: Who,
  teamId: string,
): Promise<TeamNamed | undefined> {
  const { rows } = await sql<TeamNamed>`
    select id, name, kind, parent_id as "parentId", closed_at as "closedAt" from team
    where id = ${teamId} and ${teamsVisibleTo(who)}`.execute(db);
  return rows[0];
}

/** Present members of a team, leads first. */
export async function membersOf(
  db: Database,
  teamId: string,
): Promise<{ personId: string; name: string; lead: boolean }[]> {
  return db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .select(["membership.personId", "person.name", "membership.lead"])
    .where("membership.teamId", "=", teamId)
    .where("membership.until", "is", null)
    .orderBy("membership.lead", "desc")
    .orderBy("person.name")
    .execute();
}

/** Open teams of the house that someone leads, with their parts; a senior leader answers for all of them. By name. */
export async function listTeamsLedBy(
  db: Database,
  who: Who,
): Promise<{ id: string; name: string }[]> {
  const ledIds = who.teams.flatMap(({ teamId, lead }) => (lead ? [teamId] : []));
  const { rows } = await sql<{ id: string; name: string }>`
    with recursive led as (
      select id from team where id = any(${ledIds}::uuid[])
      union
      select team.id from team join led on team.parent_id = led.id)
    select team.id, team.name from team
    where team.kind = 'team' and team.closed_at is null and ${teamsVisibleTo(who)}
      and (${holds(who, "senior-leader")} or team.id in (select id from led))
    order by lower(team.name), team.id`.execute(db);
  return rows;
}
