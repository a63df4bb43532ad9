/** SQL for pages of other features: what became of actions. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { actionsVisibleTo } from "../access.ts";
import { ofActions } from "./actions.ts";

/** Those that are still being written are no figure yet. */
const isAgreed = (who: Who): RawBuilder<boolean> =>
  sql<boolean>`((debrief.id is null or debrief.closed_at is not null) and ${actionsVisibleTo(who)})`;

export interface ActionsDue {
  readonly due: number;
  /** Done on their day or before it. */
  readonly inTime: number;
}

/** Actions whose day fell between the two, the second left out: what is due today may still be done in time. */
export async function countDue(
  db: Database,
  who: Who,
  of: {
    readonly teamId: string | null;
    readonly zone: string;
    readonly from: string;
    readonly before: string;
  },
): Promise<ActionsDue> {
  const { rows } = await sql<ActionsDue>`
    select count(*) as due,
      count(*) filter (where action.ended_how = 'done' and (action.ended_at at time zone ${of.zone})::date <= action.due_day) as "inTime"
    from ${ofActions}
    where ${isAgreed(who)} and action.due_day >= ${of.from}::date and action.due_day < ${of.before}::date
      and (${of.teamId}::uuid is null or action.heard_team_id = ${of.teamId}::uuid or exists (
        select from debrief_team where debrief_team.debrief_id = debrief.id and debrief_team.team_id = ${of.teamId}::uuid))`.execute(
    db,
  );
  return rows[0]!;
}

export interface EndedBetween {
  /** Debriefs that were closed then. */
  readonly debriefs: number;
  readonly done: number;
  readonly notDone: number;
  /** Of those done, whose figure has moved the right way by now. */
  readonly worked: number;
}

/** What ended between two instants. Debriefs are counted whoever sees them: a number names none. */
export async function countEnded(
  db: Database,
  who: Who,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<EndedBetween> {
  const { rows } = await sql<EndedBetween>`
    select (select count(*) from debrief where closed_at >= ${from} and closed_at < ${to}) as debriefs,
      count(*) filter (where action.ended_how = 'done') as done,
      count(*) filter (where action.ended_how = 'not-done') as not_done,
      count(*) filter (where action.ended_how = 'done' and action.effect->>'verdict' = 'better') as worked
    from ${ofActions}
    where ${isAgreed(who)} and action.ended_at >= ${from} and action.ended_at < ${to}`.execute(db);
  return rows[0]!;
}
