/** What the house does itself with many requests at once, whoever may see them. */
import { sql } from "kysely";
import { erasedName } from "#feature/people";
import type { Due } from "#feature/promises";
import type { Database } from "#platform/database/open.ts";
import { openStates } from "../rules.ts";

/** Open requests that a person holds, each with its team. */
export async function listHeldBy(db: Database, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("request")
    .select("id")
    .where("holderId", "=", personId)
    .where("state", "in", [...openStates])
    .execute();
  return rows.map(({ id }) => id);
}

/** Writes what is due next on each request, in one statement. */
export async function writeDues(db: Database, dues: ReadonlyMap<string, Due>): Promise<void> {
  const rows = [...dues].map(([id, { dueAt, dueKind }]) => ({
    id,
    due_at: dueAt,
    due_kind: dueKind,
  }));
  if (rows.length === 0) return;
  await sql`
    update request set due_at = counted.due_at, due_kind = counted.due_kind
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as counted(id uuid, due_at timestamptz, due_kind text)
    where request.id = counted.id and request.closed_at is null`.execute(db);
}

/** Rows that name a person, by the column that names them: for the page that says what is stored. */
const namedBy = {
  request: sql.ref("customer_id"),
  message: sql.ref("author_id"),
  attachment: sql.ref("by_person_id"),
  draft: sql.ref("person_id"),
  defect: sql.ref("by_person_id"),
};

export async function countOfPerson(
  db: Database,
  table: keyof typeof namedBy,
  personId: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(table)} where ${namedBy[table]} = ${personId}`.execute(
    db,
  );
  return rows[0]!.count;
}

export async function deleteDraftsBefore(db: Database, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("draft")
    .where("at", "<", before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** What only the person could read goes; what others answered stays, under the name of someone who left. */
export async function erasePersonFromRequests(db: Database, personId: string): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(db);
  await sql`
    update request_event set detail = detail || ${JSON.stringify({ holderName: erasedName })}::jsonb
    where kind = 'assigned' and detail ->> 'holderId' = ${personId}`.execute(db);
  await db.deleteFrom("draft").where("personId", "=", personId).execute();
  await db.deleteFrom("follower").where("personId", "=", personId).execute();
  await db.deleteFrom("presence").where("personId", "=", personId).execute();
}
