/** SQL of typed progress. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { goalsVisibleTo } from "../access.ts";
import type { NamedThing } from "../contract.ts";
import { personNamed } from "./goals.ts";

export interface ValueRow {
  readonly targetId: string;
  readonly day: string;
  readonly value: number;
}

/** All typed values of targets whose ids came through the predicate, oldest first. */
export async function findValues(db: Database, targetIds: readonly string[]): Promise<ValueRow[]> {
  if (targetIds.length === 0) return [];
  const { rows } = await sql<ValueRow>`
    select target_id, to_char(day, 'YYYY-MM-DD') as day, value from goal_value
    where target_id = any(${[...targetIds]}::uuid[]) order by target_id, goal_value.day`.execute(
    db,
  );
  return rows;
}

export interface TypedRow extends ValueRow {
  readonly note: string;
  readonly by: NamedThing | null;
  readonly at: Date;
}

/** Typed values of a target with who typed them, newest first. */
export async function findTyped(
  db: Database,
  who: Who,
  targetId: string,
  most: number,
): Promise<TypedRow[]> {
  const { rows } = await sql<TypedRow>`
    select target_id, to_char(day, 'YYYY-MM-DD') as day, value, note, at, ${personNamed(sql`goal_value.by_person_id`)} as by
    from goal_value where target_id = ${targetId} and ${goalsVisibleTo(who)}
    order by goal_value.day desc limit ${most}`.execute(db);
  return rows;
}

export async function setValue(
  db: Database,
  row: ValueRow & { readonly note: string; readonly byPersonId: string; readonly at: Date },
): Promise<void> {
  const { value, note, byPersonId, at } = row;
  await db
    .insertInto("goalValue")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["targetId", "day"]).doUpdateSet({ value, note, byPersonId, at }),
    )
    .execute();
}

/** False when there was none. */
export async function deleteValue(db: Database, targetId: string, day: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("goalValue")
    .where("targetId", "=", targetId)
    .where("day", "=", day)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
