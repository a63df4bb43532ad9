/** SQL of what is stored about a person, of its removal, and of retention. Reads across every reader's view. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { ofActions } from "./actions.ts";

/** Debriefs in which they take part, or of which they wrote or own something under their name. */
export async function countDebriefsOf(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from debrief where opened_by_id = ${personId}
      or id in (select debrief_id from debrief_person where person_id = ${personId})
      or id in (select debrief_id from debrief_card where person_id = ${personId})
      or id in (select debrief_id from debrief_fact where by_person_id = ${personId})
      or id in (select debrief_id from debrief_event where by_person_id = ${personId})`.execute(db);
  return rows[0]!.count;
}

export async function countActionsOf(db: Database, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from debrief_action where owner_id = ${personId}`.execute(db);
  return rows[0]!.count;
}

/** What was found out and agreed stays; who took part, wrote, voted and owned is forgotten. */
export async function eraseFromDebriefs(db: Database, personId: string): Promise<void> {
  await sql`delete from debrief_person where person_id = ${personId}`.execute(db);
  await sql`delete from debrief_vote where person_id = ${personId}`.execute(db);
  await sql`update debrief set opened_by_id = null where opened_by_id = ${personId}`.execute(db);
  await sql`update debrief_card set person_id = null where person_id = ${personId}`.execute(db);
  await sql`update debrief_fact set by_person_id = null where by_person_id = ${personId}`.execute(
    db,
  );
  await sql`update debrief_event set by_person_id = null where by_person_id = ${personId}`.execute(
    db,
  );
  await sql`update debrief_action set owner_id = null where owner_id = ${personId}`.execute(db);
}

/** Those that were closed before then, with all that was written in them; one with an action that is still open stays. */
export async function deleteClosedBefore(db: Database, before: Date): Promise<number> {
  const { rows } = await sql`
    delete from debrief where closed_at < ${before}
      and not exists (select from debrief_action where debrief_id = debrief.id and ended_at is null) returning id`.execute(
    db,
  );
  return rows.length;
}

export interface FollowedAction {
  readonly id: string;
  readonly what: string;
  /** Null: it came of a survey, and those who lead the team that took it up follow it. */
  readonly debriefId: string | null;
  readonly waveId: string | null;
  readonly heardTeamId: string | null;
  readonly leadIds: readonly string[];
}

/** Who sees to it that something becomes of it. */
const leadIds = sql`array(
  select person_id from debrief_person where debrief_id = action.debrief_id and part = 'facilitator'
  union select person_id from membership where team_id = action.heard_team_id and lead and until is null) as lead_ids`;

export interface OverdueAction extends FollowedAction {
  readonly dueDay: string;
  readonly ownerId: string | null;
  readonly ownerTold: boolean;
  readonly leadsTold: boolean;
}

/** Agreed actions whose day has passed, of which somebody is still to be told. */
export async function listOverdue(db: Database, today: string): Promise<OverdueAction[]> {
  const { rows } = await sql<OverdueAction>`
    select action.id, action.what, action.debrief_id, to_char(action.due_day, 'YYYY-MM-DD') as due_day, action.owner_id,
      action.owner_told_at is not null as owner_told, action.leads_told_at is not null as leads_told,
      action.wave_id, action.heard_team_id, ${leadIds}
    from ${ofActions}
    where action.ended_at is null and action.due_day < ${today}::date and (debrief.id is null or debrief.closed_at is not null)
      and (action.owner_told_at is null or action.leads_told_at is null)
    order by action.due_day, action.id limit 500`.execute(db);
  return rows;
}

/** Of which actions the owner, and those who lead the debrief, were told now. */
export async function noteTold(
  db: Database,
  {
    ownerIds,
    leadsIds,
  }: { readonly ownerIds: readonly string[]; readonly leadsIds: readonly string[] },
  now: Date,
): Promise<void> {
  await sql`
    update debrief_action set owner_told_at = case when id = any(${[...ownerIds]}::uuid[]) then ${now} else owner_told_at end,
      leads_told_at = case when id = any(${[...leadsIds]}::uuid[]) then ${now} else leads_told_at end
    where id = any(${[...ownerIds, ...leadsIds]}::uuid[])`.execute(db);
}

/** Open actions of somebody who leaves, with those who lead their debriefs. */
export async function listOpenActionsOf(db: Database, personId: string): Promise<FollowedAction[]> {
  const { rows } = await sql<FollowedAction>`
    select action.id, action.what, action.debrief_id, action.wave_id, action.heard_team_id, ${leadIds}
    from debrief_action as action where action.owner_id = ${personId} and action.ended_at is null order by action.id`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, leadIds: row.leadIds.filter((id) => id !== personId) }));
}
