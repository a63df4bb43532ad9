/** SQL that changes services. Every caller has read the service through its predicate and decided that the person may. */
import { sql } from "kysely";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import type { FormField, ServiceAnswer } from "../contract.ts";

interface Begun {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  readonly summary: string;
  readonly calendarId: string;
  readonly at: Date;
}

export async function insertDraft(db: Database, { at, ...columns }: Begun): Promise<void> {
  await db
    .insertInto("service")
    .values({ ...columns, state: "draft", stateSince: at, createdAt: at })
    .execute();
}

/** The calendar a new service of a team counts by: the team's own before the organisation's, the oldest first. */
export async function findUsualCalendar(db: Database, teamId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from calendar where team_id = ${teamId} or team_id is null
    order by team_id nulls last, created_at, id limit 1`.execute(db);
  return rows[0]?.id;
}

export interface Settings extends Pick<
  ServiceAnswer,
  | "name"
  | "summary"
  | "about"
  | "howToAsk"
  | "servedInTheEnd"
  | "otherWords"
  | "ownerId"
  | "calendarId"
  | "confidential"
  | "audience"
  | "assignment"
  | "pausesForParts"
  | "pausesForVendors"
> {}

/** Takes the next version; false when another one stands there by now. */
export async function takeNextVersion(
  db: Database,
  service: { id: string; version: number },
): Promise<boolean> {
  const changed = await db
    .updateTable("service")
    .set({ version: service.version + 1 })
    .where("id", "=", service.id)
    .where("version", "=", service.version)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

export async function updateSettings(db: Database, id: string, settings: Settings): Promise<void> {
  await db.updateTable("service").set(settings).where("id", "=", id).execute();
}

export async function setAudienceTeams(
  db: Database,
  serviceId: string,
  teamIds: readonly string[],
): Promise<void> {
  await db.deleteFrom("serviceAudienceTeam").where("serviceId", "=", serviceId).execute();
  if (teamIds.length === 0) return;
  await db
    .insertInto("serviceAudienceTeam")
    .values(teamIds.map((teamId) => ({ serviceId, teamId })))
    .execute();
}

export async function changeState(
  db: Database,
  change: { serviceId: string; state: ServiceAnswer["state"]; at: Date; byPersonId: string },
): Promise<void> {
  await db
    .updateTable("service")
    .set({ state: change.state, stateSince: change.at })
    .where("id", "=", change.serviceId)
    .execute();
  await db
    .insertInto("serviceStateChange")
    .values({ id: newId(), ...change })
    .execute();
}

/** Sets the form: fields that are not in it any more stay for the requests that were asked with them. */
export async function setForm(
  db: Database,
  serviceId: string,
  fields: readonly FormField[],
  at: Date,
): Promise<void> {
  const ids = fields.map(({ id }) => id);
  await sql`update form_field set removed_at = ${at}
    where service_id = ${serviceId} and removed_at is null and id <> all(${ids}::uuid[])`.execute(
    db,
  );
  // Positions are unique among fields that stand: set aside first, so that fields can change places.
  await sql`update form_field set position = -1 - position
    where service_id = ${serviceId} and removed_at is null`.execute(db);
  if (fields.length === 0) return;
  await sql`
    insert into form_field (id, service_id, position, label, hint, kind, required, choices, shown_when, checks)
    select id, ${serviceId}, position, label, hint, kind, required, choices, shown_when, checks
    from jsonb_to_recordset(${JSON.stringify(fields.map(asRecord))}::jsonb) as field(
      id uuid, position smallint, label text, hint text, kind text, required boolean, choices text[], shown_when jsonb, checks jsonb)
    on conflict (id) do update set position = excluded.position, label = excluded.label, hint = excluded.hint,
      required = excluded.required, choices = excluded.choices, shown_when = excluded.shown_when, checks = excluded.checks
      where form_field.service_id = excluded.service_id`.execute(db);
}

function asRecord({ shownWhen, ...field }: FormField, position: number): object {
  return { ...field, position, shown_when: shownWhen };
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Calendars that a service of the team may count by: the organisation's and the team's own. */
export function findCalendarsFor(db: Database, teamId: string): Promise<Named[]> {
  return db
    .selectFrom("calendar")
    .select(["id", "name"])
    .where((is) => is.or([is("teamId", "is", null), is("teamId", "=", teamId)]))
    .orderBy("name")
    .execute();
}

/** Present members of the team, one of whom owns the service. */
export async function findMembersOf(db: Database, teamId: string): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select person.id, person.name from membership join person on person.id = membership.person_id
    where membership.team_id = ${teamId} and membership.until is null
      and not exists (select from departure where departure.person_id = person.id)
    order by lower(person.name), person.id`.execute(db);
  return rows;
}

/** Teams that are not closed: whom a service may be for. Asked for editors, who may name any team. */
export function findOpenTeams(db: Database): Promise<Named[]> {
  return db
    .selectFrom("team")
    .select(["id", "name"])
    .where("closedAt", "is", null)
    .orderBy("name")
    .execute();
}
