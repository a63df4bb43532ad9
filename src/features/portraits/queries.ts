/** All SQL of words, hints and hours; that of the sums stands in rhythm/queries.ts. */
import { sql } from "kysely";
import { findZone } from "#feature/organisation";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { hintsVisibleTo, portraitsVisibleTo } from "./access.ts";
import type { Part, Reason } from "./contract.ts";
import type { HoursRow } from "./hours.ts";

export interface TeamRow {
  readonly id: string;
  readonly name: string;
  /** How many belong to it now. */
  readonly members: number;
  /** When the last who left did so; null: nobody has. */
  readonly lastLeftAt: Date | null;
  readonly closed: boolean;
}

export async function findTeamPortrayed(
  db: Database,
  who: Who,
  teamId: string,
): Promise<TeamRow | undefined> {
  const { rows } = await sql<TeamRow>`
    select team.id, team.name,
      (select count(*) from membership where team_id = team.id and until is null) as members,
      (select max(until) from membership where team_id = team.id) as "lastLeftAt", team.closed_at is not null as closed
    from team where team.id = ${teamId} and ${portraitsVisibleTo(who)}`.execute(db);
  return rows[0];
}

export interface VersionRow {
  readonly part: Part;
  readonly version: number;
  readonly words: string;
  readonly at: Date;
  readonly byId: string | null;
  readonly byName: string | null;
}

const versionColumns = sql`
  said.part, said.version, said.words, said.at, person.id as "byId", person.name as "byName"`;

/** What stands there now, for each part of which something was ever said. */
export async function findWords(db: Database, who: Who, teamId: string): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select distinct on (said.part) ${versionColumns}
    from team_words as said join team on team.id = said.team_id
    left join person on person.id = said.by_person_id
    where said.team_id = ${teamId} and ${portraitsVisibleTo(who)}
    order by said.part, said.version desc`.execute(db);
  return rows;
}

/** The versions of a part, the newest first. */
export async function findVersions(
  db: Database,
  who: Who,
  {
    teamId,
    part,
    before = null,
    most,
  }: { teamId: string; part: Part; before?: number | null; most: number },
): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select ${versionColumns}
    from team_words as said join team on team.id = said.team_id
    left join person on person.id = said.by_person_id
    where said.team_id = ${teamId} and said.part = ${part}
      and (${before}::integer is null or said.version < ${before}::integer) and ${portraitsVisibleTo(who)}
    order by said.version desc limit ${most}`.execute(db);
  return rows;
}

/** False when the version that was read is not the newest any more. */
export async function writeWords(
  db: Database,
  row: {
    teamId: string;
    part: Part;
    version: number;
    words: string;
    byPersonId: string;
    at: Date;
  },
): Promise<boolean> {
  const { teamId, part, version, words, byPersonId, at } = row;
  const { rows } = await sql`
    insert into team_words (team_id, part, version, words, by_person_id, at)
    select ${teamId}, ${part}, ${version}::integer + 1, ${words}, ${byPersonId}, ${at}
    where ${version}::integer = coalesce(
      (select max(version) from team_words where team_id = ${teamId} and part = ${part}), 0)
    on conflict do nothing returning 1`.execute(db);
  return rows.length > 0;
}

export interface HintRow {
  readonly id: string;
  readonly teamId: string;
  readonly says: string;
  readonly serviceId: string | null;
  readonly serviceName: string | null;
  readonly reason: Reason | null;
  readonly version: number;
  readonly at: Date;
  readonly byId: string | null;
  readonly byName: string | null;
  readonly retired: boolean;
}

type WhichHints =
  | { readonly id: string }
  | { readonly teamId: string; readonly serviceId?: string };

/** Hints by their id, also one that was taken away; of a team, only standing ones; with a service, only those on its form. */
export async function findHints(db: Database, who: Who, which: WhichHints): Promise<HintRow[]> {
  const standing =
    "id" in which
      ? sql`hint.id = ${which.id}`
      : sql`hint.team_id = ${which.teamId} and hint.retired_at is null and (hint.service_id is null or service.team_id = hint.team_id)
          and ${hintsVisibleTo(who)}`;
  const onForm =
    "id" in which || which.serviceId === undefined
      ? sql`true`
      : sql`(hint.service_id is null or hint.service_id = ${which.serviceId})`;
  const { rows } = await sql<HintRow>`
    select hint.id, hint.team_id as "teamId", hint.says, hint.service_id as "serviceId", service.name as "serviceName",
      hint.reason, hint.version, hint.at, person.id as "byId", person.name as "byName", hint.retired_at is not null as retired
    from hint join team on team.id = hint.team_id
    left join service on service.id = hint.service_id
    left join person on person.id = hint.by_person_id
    where ${standing} and ${onForm} and ${portraitsVisibleTo(who)}
    order by hint.service_id is null, lower(service.name), hint.id`.execute(db);
  return rows;
}

/** How many hints stand for exactly this: a service, or all of them. Locks the team, so that two who add one come after each other. */
export async function countStanding(
  db: Database,
  { teamId, serviceId }: { teamId: string; serviceId: string | null },
): Promise<number> {
  await sql`select from team where id = ${teamId} for no key update`.execute(db);
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from hint
    where team_id = ${teamId} and retired_at is null and service_id is not distinct from ${serviceId}::uuid`.execute(
    db,
  );
  return rows[0]!.count;
}

export async function insertHint(
  db: Database,
  hint: {
    id: string;
    teamId: string;
    serviceId: string | null;
    says: string;
    reason: Reason | null;
    byPersonId: string;
    at: Date;
  },
): Promise<void> {
  await db.insertInto("hint").values(hint).execute();
}

/** False when another version stands there by now. */
export async function updateHint(
  db: Database,
  hint: {
    id: string;
    serviceId: string | null;
    says: string;
    reason: Reason | null;
    version: number;
    byPersonId: string;
    at: Date;
  },
): Promise<boolean> {
  const { id, version, ...written } = hint;
  const { numUpdatedRows } = await db
    .updateTable("hint")
    .set({ ...written, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .where("retiredAt", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function setHintRetired(
  db: Database,
  id: string,
  retiredAt: Date | null,
): Promise<void> {
  await db.updateTable("hint").set({ retiredAt }).where("id", "=", id).execute();
}

/** The team of a service that is not retired; undefined where there is none. Who may name it has been checked. */
export async function findTeamOfService(
  db: Database,
  serviceId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom("service")
    .select("teamId")
    .where("id", "=", serviceId)
    .where("state", "<>", "retired")
    .executeTakeFirst();
  return row?.teamId;
}

export async function setAside(
  db: Database,
  row: { serviceId: string; reason: Reason; byPersonId: string; at: Date },
): Promise<void> {
  const { byPersonId, at } = row;
  await db
    .insertInto("reasonSetAside")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["serviceId", "reason"]).doUpdateSet({ byPersonId, at }),
    )
    .execute();
}

export async function takeUpAgain(db: Database, serviceId: string, reason: Reason): Promise<void> {
  await db
    .deleteFrom("reasonSetAside")
    .where("serviceId", "=", serviceId)
    .where("reason", "=", reason)
    .execute();
}

/**
 * The hours that stand for a team: its own, or those that most of its services count by, or the first of the house. Reads without a reader,
 * since sums are kept for nobody in particular; whoever is told them has been let see the team.
 */
export async function findHoursOf(db: Database, teamId: string): Promise<HoursRow | undefined> {
  const { rows } = await sql<HoursRow>`
    select hours.zone, hours.hours, hours.holidays
    from team join calendar on calendar.team_id = team.id or calendar.team_id is null
    join calendar_hours hours on hours.calendar_id = calendar.id and hours.until is null
    where team.id = ${teamId}
    order by calendar.team_id is null,
      (select count(*) from service where service.calendar_id = calendar.id and service.team_id = team.id and service.state = 'live') desc,
      calendar.created_at, calendar.id limit 1`.execute(db);
  return rows[0];
}

/** By whose clock the day of a team goes. */
export async function findZoneOf(db: Database, hours: HoursRow | undefined): Promise<string> {
  return hours?.zone ?? findZone(db);
}

/** How many versions, hints and settings aside of a person: for the page of what is stored about them, whoever they are. */
export async function countWordsBy(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from team_words where by_person_id = ${personId})
      + (select count(*) from hint where by_person_id = ${personId})
      + (select count(*) from reason_set_aside where by_person_id = ${personId}) as count`.execute(
    db,
  );
  return rows[0]!.count;
}

/** The words stay, they are the team's; who wrote them is forgotten. */
export async function forgetWhoWrote(db: Database, personId: string): Promise<void> {
  for (const table of ["teamWords", "hint", "reasonSetAside"] as const)
    await db
      .updateTable(table)
      .set({ byPersonId: null })
      .where("byPersonId", "=", personId)
      .execute();
}
