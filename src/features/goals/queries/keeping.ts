/** SQL of what happens by itself, and of what is stored about a person. Reads across the predicate: nobody looks. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { quietDays } from "../rules.ts";

export interface QuietRow {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
}

/** Open goals that have begun, whose owner is here and has heard nothing since the last check-in or reminder of a month ago; noted as reminded. */
export async function takeQuietGoals(
  db: Database,
  { now, today, most }: { now: Date; today: string; most: number },
): Promise<QuietRow[]> {
  const before = new Date(now.getTime() - quietDays * 86_400_000);
  const { rows } = await sql<QuietRow>`
    update goal set reminded_at = ${now} where id in (
      select goal.id from goal
      where goal.state = 'open' and goal.owner_id is not null and goal.from_day <= ${today}::date
        and greatest(goal.created_at, goal.reminded_at, goal.from_day::timestamptz,
          (select max(at) from goal_check_in where goal_id = goal.id)) < ${before}
        and not exists (select from departure where departure.person_id = goal.owner_id)
      order by goal.created_at limit ${most} for update skip locked)
    returning id, name, owner_id`.execute(db);
  return rows;
}

async function count(db: Database, counted: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select (${counted})::int as count`.execute(db);
  return rows[0]?.count ?? 0;
}

export const countOwned = (db: Database, personId: string): Promise<number> =>
  count(
    db,
    sql`(select count(*) from goal where owner_id = ${personId}) + (select count(*) from initiative where owner_id = ${personId})`,
  );

export const countSaid = (db: Database, personId: string): Promise<number> =>
  count(
    db,
    sql`(select count(*) from goal_check_in where by_person_id = ${personId})
      + (select count(*) from goal_tension_word where author_id = ${personId})
      + (select count(*) from goal_tension where named_by_id = ${personId})
      + (select count(*) from goal_tension where settled_by_id = ${personId})`,
  );

export const countTyped = (db: Database, personId: string): Promise<number> =>
  count(
    db,
    sql`(select count(*) from goal_value where by_person_id = ${personId})
      + (select count(*) from goal_event where actor_id = ${personId})
      + (select count(*) from initiative_end where by_person_id = ${personId})`,
  );

const named = [
  ["goal", "ownerId"],
  ["initiative", "ownerId"],
  ["goalCheckIn", "byPersonId"],
  ["goalValue", "byPersonId"],
  ["goalEvent", "actorId"],
  ["goalTension", "namedById"],
  ["goalTension", "settledById"],
  ["goalTensionWord", "authorId"],
  ["initiativeEnd", "byPersonId"],
] as const;

/** What was set, said and measured stays; who did it is forgotten. */
export async function forgetPerson(db: Database, personId: string): Promise<void> {
  for (const [table, column] of named)
    await sql`
      update ${sql.table(table)} set ${sql.ref(column)} = null where ${sql.ref(column)} = ${personId}`.execute(
      db,
    );
}
