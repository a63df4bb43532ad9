/** SQL of initiatives. */
import { type RawBuilder, sql } from "kysely";
import { servicesVisibleTo } from "#feature/catalogue";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { goalsVisibleTo } from "../access.ts";
import type { InitiativeWritten, NamedThing } from "../contract.ts";
import type { InitiativeState } from "../rules.ts";
import { pattern, personNamed } from "./goals.ts";

export interface InitiativeRow {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly changes: string;
  readonly target: { readonly id: string; readonly name: string; readonly goalId: string } | null;
  readonly ownerId: string | null;
  readonly owner: NamedThing | null;
  readonly teams: readonly NamedThing[];
  readonly goals: readonly NamedThing[];
  readonly services: readonly NamedThing[];
  readonly startDay: string;
  readonly endDay: string;
  readonly version: number;
  readonly endedEarly: {
    readonly day: string;
    readonly why: string;
    readonly by: NamedThing | null;
  } | null;
}

export interface InitiativesWanted {
  readonly id?: string;
  readonly goalId?: string;
  readonly teamId?: string;
  readonly ownerId?: string;
  readonly words?: string;
  readonly state?: InitiativeState | "present";
  readonly today: string;
}

const isEnded = sql`exists (select from initiative_end where initiative_id = initiative.id and taken_back_at is null)`;

const inState = (state: InitiativeState | "present", today: string): RawBuilder<unknown> =>
  ({
    planned: sql`start_day > ${today}::date and not ${isEnded}`,
    running: sql`start_day <= ${today}::date and end_day >= ${today}::date and not ${isEnded}`,
    ended: sql`end_day < ${today}::date and not ${isEnded}`,
    "ended-early": isEnded,
    present: sql`end_day >= ${today}::date and not ${isEnded}`,
  })[state];

function wanted({ id, goalId, teamId, ownerId, words, state, today }: InitiativesWanted) {
  const parts: RawBuilder<unknown>[] = [sql`true`];
  if (id !== undefined) parts.push(sql`initiative.id = ${id}`);
  if (ownerId !== undefined) parts.push(sql`initiative.owner_id = ${ownerId}`);
  if (words !== undefined) parts.push(sql`initiative.name ilike ${pattern(words)}`);
  if (state) parts.push(inState(state, today));
  if (goalId !== undefined)
    parts.push(
      sql`exists (select from initiative_goal where initiative_id = initiative.id and goal_id = ${goalId})`,
    );
  if (teamId !== undefined)
    parts.push(
      sql`exists (select from initiative_team where initiative_id = initiative.id and team_id = ${teamId})`,
    );
  return sql.join(parts, sql` and `);
}

/** Initiatives, by their first day. */
export async function findInitiatives(
  db: Database,
  who: Who,
  of: InitiativesWanted,
): Promise<InitiativeRow[]> {
  const { rows } = await sql<InitiativeRow>`
    select initiative.id, initiative.name, initiative.about, initiative.changes, initiative.owner_id, initiative.version,
      to_char(start_day, 'YYYY-MM-DD') as start_day, to_char(end_day, 'YYYY-MM-DD') as end_day,
      ${personNamed(sql`initiative.owner_id`)} as owner,
      (select jsonb_build_object('id', goal_target.id, 'name', goal_target.name, 'goalId', goal_target.goal_id)
        from goal_target where goal_target.id = initiative.target_id) as target,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', team.id, 'name', team.name) order by lower(team.name))
        from initiative_team join team on team.id = team_id where initiative_id = initiative.id), '[]') as teams,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', goal.id, 'name', goal.name) order by lower(goal.name))
        from initiative_goal join goal on goal.id = goal_id where initiative_id = initiative.id), '[]') as goals,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', service.id, 'name', service.name) order by lower(service.name))
        from initiative_service join service on service.id = service_id
        where initiative_id = initiative.id and ${servicesVisibleTo(who)}), '[]') as services,
      (select jsonb_build_object('day', to_char(day, 'YYYY-MM-DD'), 'why', why, 'by', ${personNamed(sql`initiative_end.by_person_id`)})
        from initiative_end where initiative_id = initiative.id and taken_back_at is null) as ended_early
    from initiative where ${wanted(of)} and ${goalsVisibleTo(who)}
    order by initiative.start_day, lower(initiative.name), initiative.id limit 2000`.execute(db);
  return rows;
}

type Linked = Pick<InitiativeWritten, "teamIds" | "goalIds" | "serviceIds">;

function columnsOf(written: InitiativeWritten) {
  const { about, changes, targetId, ownerId, startDay, endDay } = written;
  const name = written.name.trim();
  return { name, about, changes, targetId, ownerId, startDay, endDay };
}

export async function insertInitiative(
  db: Database,
  id: string,
  initiative: InitiativeWritten,
  now: Date,
): Promise<void> {
  await db
    .insertInto("initiative")
    .values({ id, ...columnsOf(initiative), createdAt: now })
    .execute();
  await linkInitiative(db, id, initiative);
}

/** False when another version stands there by now. Links to services that the writer does not see stay as they are. */
export async function updateInitiative(
  db: Database,
  who: Who,
  { id, version }: { id: string; version: number },
  initiative: InitiativeWritten,
): Promise<boolean> {
  if (!(await takeNextVersion(db, { id, version }))) return false;
  await db.updateTable("initiative").set(columnsOf(initiative)).where("id", "=", id).execute();
  for (const table of ["initiativeTeam", "initiativeGoal"] as const)
    await db.deleteFrom(table).where("initiativeId", "=", id).execute();
  await sql`
    delete from initiative_service using service
    where initiative_id = ${id} and service.id = service_id and ${servicesVisibleTo(who)}`.execute(
    db,
  );
  await linkInitiative(db, id, initiative);
  return true;
}

async function linkInitiative(
  db: Database,
  initiativeId: string,
  { teamIds, goalIds, serviceIds }: Linked,
): Promise<void> {
  const teams = teamIds.map((teamId) => ({ initiativeId, teamId }));
  const goals = goalIds.map((goalId) => ({ initiativeId, goalId }));
  const services = serviceIds.map((serviceId) => ({ initiativeId, serviceId }));
  if (teams.length > 0) await db.insertInto("initiativeTeam").values(teams).execute();
  if (goals.length > 0) await db.insertInto("initiativeGoal").values(goals).execute();
  if (services.length > 0) await db.insertInto("initiativeService").values(services).execute();
}

/** False when another version stands there by now. */
export async function takeNextVersion(
  db: Database,
  { id, version }: { id: string; version: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("initiative")
    .set({ version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function endInitiative(
  db: Database,
  row: {
    id: string;
    initiativeId: string;
    why: string;
    byPersonId: string;
    day: string;
    at: Date;
  },
): Promise<void> {
  await db.insertInto("initiativeEnd").values(row).execute();
}

/** The early end stays as a row, with when it was taken back. */
export async function takeEndBack(db: Database, initiativeId: string, now: Date): Promise<void> {
  await db
    .updateTable("initiativeEnd")
    .set({ takenBackAt: now })
    .where("initiativeId", "=", initiativeId)
    .where("takenBackAt", "is", null)
    .execute();
}

/** Whether a target is one of these goals'. */
export async function isTargetOf(
  db: Database,
  targetId: string,
  goalIds: readonly string[],
): Promise<boolean> {
  const row = await db
    .selectFrom("goalTarget")
    .select("id")
    .where("id", "=", targetId)
    .where(
      "goalId",
      "in",
      goalIds.length > 0 ? [...goalIds] : ["00000000-0000-0000-0000-000000000000"],
    )
    .executeTakeFirst();
  return row !== undefined;
}
