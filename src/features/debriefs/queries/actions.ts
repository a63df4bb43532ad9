/** SQL of actions. Every question of a reader goes through actionsVisibleTo. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { actionsVisibleTo, debriefsVisibleTo, ledBy } from "../access.ts";
import type {
  ActionMeasure,
  ActionState,
  EffectAnswer,
  HeardAnswer,
  NamedThing,
} from "../contract.ts";
import { personNamed } from "./reading.ts";

export interface ActionRow {
  readonly id: string;
  /** Null: it came of a survey. */
  readonly debriefId: string | null;
  readonly debrief: { readonly id: string; readonly title: string } | null;
  readonly heard: HeardAnswer | null;
  readonly isWritten: boolean;
  readonly leads: boolean;
  readonly teams: readonly NamedThing[];
  readonly what: string;
  readonly owner: NamedThing | null;
  readonly dueDay: string;
  readonly measure: ActionMeasure;
  readonly words: string;
  readonly team: NamedThing | null;
  readonly customerTeam: NamedThing | null;
  readonly endedHow: "done" | "not-done" | null;
  readonly endedAt: Date | null;
  readonly said: string;
  readonly effect: EffectAnswer | null;
  readonly version: number;
}

const teamNamed = (id: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select jsonb_build_object('id', team.id, 'name', team.name) from team where team.id = ${id})`;

/** Of a debrief whose actions are still being written, only those who see it read them. What was heard in a survey has no such time. */
const isWritten = sql`(debrief.id is null or debrief.closed_at is not null)`;

export const ofActions = sql`debrief_action as action left join debrief on debrief.id = action.debrief_id`;

const columnsFor = (who: Who): RawBuilder<unknown> => sql`
  action.id, action.debrief_id, ${isWritten} as is_written, action.what, to_char(action.due_day, 'YYYY-MM-DD') as due_day,
  action.measure, action.words, action.ended_how, action.ended_at, action.said, action.effect, action.version,
  case when ${debriefsVisibleTo(who)} then jsonb_build_object('id', debrief.id, 'title', debrief.title) end as debrief,
  (select jsonb_build_object('waveId', wave.id, 'name', survey.name, 'teamId', action.heard_team_id)
    from wave join survey on survey.id = wave.survey_id where wave.id = action.wave_id) as heard,
  (coalesce(action.heard_team_id = any(${ledBy(who)}::uuid[]), false)
    or exists (select from debrief_person where debrief_id = debrief.id and person_id = ${who.personId} and part = 'facilitator')) as leads,
  coalesce((
    select jsonb_agg(jsonb_build_object('id', team.id, 'name', team.name) order by lower(team.name), team.id)
    from team where team.id in (select team_id from debrief_team where debrief_id = debrief.id union all select action.heard_team_id)), '[]') as teams,
  ${personNamed(sql`action.owner_id`)} as owner, ${teamNamed(sql`action.team_id`)} as team,
  ${teamNamed(sql`action.customer_team_id`)} as customer_team`;

const visible = (who: Who): RawBuilder<unknown> =>
  sql`${actionsVisibleTo(who)} and (${isWritten} or ${debriefsVisibleTo(who)})`;

export async function listActionsOf(
  db: Database,
  who: Who,
  debriefId: string,
): Promise<ActionRow[]> {
  const { rows } = await sql<ActionRow>`
    select ${columnsFor(who)} from ${ofActions}
    where action.debrief_id = ${debriefId} and ${visible(who)} order by action.made_at, action.id`.execute(
    db,
  );
  return rows;
}

export async function findAction(
  db: Database,
  who: Who,
  id: string,
): Promise<ActionRow | undefined> {
  const { rows } = await sql<ActionRow>`
    select ${columnsFor(who)} from ${ofActions}
    where action.id = ${id} and ${visible(who)}`.execute(db);
  return rows[0];
}

/** The same, held until the transaction ends. */
export async function lockAction(
  db: Database,
  who: Who,
  id: string,
): Promise<ActionRow | undefined> {
  await sql`
    select from ${ofActions}
    where action.id = ${id} and ${visible(who)} for update of action`.execute(db);
  return findAction(db, who, id);
}

/** Those of the last debrief before this one that any of its teams had, and that came to actions. */
export async function listEarlier(
  db: Database,
  who: Who,
  of: { readonly id: string; readonly openedAt: Date },
): Promise<ActionRow[]> {
  const { rows } = await sql<{ id: string }>`
    select debrief.id from debrief
    where debrief.id in (
        select other.debrief_id from debrief_team as other join debrief_team as mine on mine.team_id = other.team_id
        where mine.debrief_id = ${of.id})
      and (debrief.opened_at, debrief.id) < (${of.openedAt}, ${of.id}::uuid) and ${isWritten} and ${actionsVisibleTo(who)}
      and exists (select from debrief_action where debrief_id = debrief.id)
    order by debrief.opened_at desc, debrief.id desc limit 1`.execute(db);
  return rows[0] ? listActionsOf(db, who, rows[0].id) : [];
}

export interface ActionsWanted {
  readonly teamId?: string | undefined;
  readonly state?: ActionState | undefined;
  readonly today: string;
  readonly after?: readonly [isEnded: string, order: string, id: string] | null;
  readonly limit: number;
}

const inState = (state: ActionState, today: string): RawBuilder<unknown> =>
  ({
    open: sql`action.ended_at is null and action.due_day >= ${today}::date`,
    overdue: sql`action.ended_at is null and action.due_day < ${today}::date`,
    done: sql`action.ended_how = 'done'`,
    "not-done": sql`action.ended_how = 'not-done'`,
  })[state];

const ofTeam = (teamId: string | undefined): RawBuilder<unknown> =>
  teamId === undefined
    ? sql`true`
    : sql`(action.heard_team_id = ${teamId} or exists (select from debrief_team where debrief_id = debrief.id and team_id = ${teamId}))`;

/** Open ones first, by their day; then ended ones, the newest first: one number orders both. */
const order = sql`case when action.ended_at is null then action.due_day - date '2000-01-01'
  else 1000000000 - extract(epoch from action.ended_at) / 10 end`;

export async function listActions(
  db: Database,
  who: Who,
  { teamId, state, today, after, limit }: ActionsWanted,
): Promise<(ActionRow & { order: string })[]> {
  const conditions = [visible(who), ofTeam(teamId)];
  if (state) conditions.push(inState(state, today));
  if (after)
    conditions.push(
      sql`(action.ended_at is not null, ${order}, action.id) > (${after[0]}::boolean, ${after[1]}::numeric, ${after[2]}::uuid)`,
    );
  const { rows } = await sql<ActionRow & { order: string }>`
    select ${columnsFor(who)}, (${order})::text as "order"
    from ${ofActions}
    where ${sql.join(conditions, sql` and `)}
    order by action.ended_at is not null, ${order}, action.id limit ${limit}`.execute(db);
  return rows;
}

export interface ActionCounts {
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
  readonly notDone: number;
  readonly worked: number;
}

export async function countActions(
  db: Database,
  who: Who,
  { teamId, today }: { readonly teamId?: string | undefined; readonly today: string },
): Promise<ActionCounts> {
  const { rows } = await sql<ActionCounts>`
    select count(*) filter (where action.ended_at is null) as open,
      count(*) filter (where ${inState("overdue", today)}) as overdue,
      count(*) filter (where action.ended_how = 'done') as done,
      count(*) filter (where action.ended_how = 'not-done') as not_done,
      count(*) filter (where action.ended_how = 'done' and action.effect->>'verdict' = 'better') as worked
    from ${ofActions}
    where ${visible(who)} and ${ofTeam(teamId)}`.execute(db);
  return rows[0]!;
}

/** The reader's own, once they are agreed: the next first. */
export async function listOwnActions(db: Database, who: Who): Promise<ActionRow[]> {
  const { rows } = await sql<ActionRow>`
    select ${columnsFor(who)} from ${ofActions}
    where action.owner_id = ${who.personId} and action.ended_at is null and ${isWritten} and ${visible(who)}
    order by action.due_day, action.id limit 50`.execute(db);
  return rows;
}
