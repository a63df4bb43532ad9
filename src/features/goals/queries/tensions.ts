/** SQL of tensions: which goals pull against each other, what was said about it, and what was decided. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { goalsVisibleTo } from "../access.ts";
import type { NamedThing, TensionSide } from "../contract.ts";
import { personNamed } from "./goals.ts";

export interface TensionRow {
  readonly id: string;
  readonly goal: TensionSide;
  readonly other: TensionSide;
  readonly why: string;
  readonly namedAt: Date;
  readonly namedBy: NamedThing | null;
  readonly decided: string | null;
  readonly settledAt: Date | null;
  readonly settledBy: NamedThing | null;
}

const sideOf = (column: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select jsonb_build_object('id', goal.id, 'name', goal.name, 'owner', ${personNamed(sql`goal.owner_id`)},
    'teams', coalesce((
      select jsonb_agg(jsonb_build_object('id', team.id, 'name', team.name) order by lower(team.name))
      from goal_team join team on team.id = goal_team.team_id where goal_team.goal_id = goal.id), '[]'))
  from goal where goal.id = ${column})`;

export interface TensionsWanted {
  readonly id?: string;
  readonly goalId?: string;
  readonly state?: "open" | "settled" | "all";
}

/** The open ones first, each kind newest first. */
export async function findTensions(
  db: Database,
  who: Who,
  { id, goalId, state = "all" }: TensionsWanted,
): Promise<TensionRow[]> {
  const which = [
    id === undefined ? sql`true` : sql`tension.id = ${id}`,
    goalId === undefined
      ? sql`true`
      : sql`(tension.goal_id = ${goalId} or tension.other_id = ${goalId})`,
    { all: sql`true`, open: sql`settled_at is null`, settled: sql`settled_at is not null` }[state],
  ];
  const { rows } = await sql<TensionRow>`
    select tension.id, ${sideOf(sql`tension.goal_id`)} as goal, ${sideOf(sql`tension.other_id`)} as other, tension.why,
      tension.named_at, ${personNamed(sql`tension.named_by_id`)} as named_by, tension.decided, tension.settled_at,
      ${personNamed(sql`tension.settled_by_id`)} as settled_by
    from goal_tension as tension where ${sql.join(which, sql` and `)} and ${goalsVisibleTo(who)}
    order by settled_at is not null, tension.named_at desc, tension.id limit 500`.execute(db);
  return rows;
}

export interface WordRow {
  readonly id: string;
  readonly tensionId: string;
  readonly body: string;
  readonly at: Date;
  readonly by: NamedThing | null;
  readonly goalId: string | null;
}

/** What was said about tensions whose ids came through the predicate, oldest first. */
export async function findWords(db: Database, tensionIds: readonly string[]): Promise<WordRow[]> {
  if (tensionIds.length === 0) return [];
  const { rows } = await sql<WordRow>`
    select id, tension_id, body, at, goal_id, ${personNamed(sql`goal_tension_word.author_id`)} as by from goal_tension_word
    where tension_id = any(${[...tensionIds]}::uuid[]) order by at, id`.execute(db);
  return rows;
}

export async function insertTension(
  db: Database,
  row: {
    id: string;
    goalId: string;
    otherId: string;
    why: string;
    namedById: string;
    namedAt: Date;
  },
): Promise<void> {
  await db.insertInto("goalTension").values(row).execute();
}

export async function insertWord(
  db: Database,
  row: {
    id: string;
    tensionId: string;
    body: string;
    authorId: string | null;
    goalId: string | null;
    at: Date;
  },
): Promise<void> {
  await db.insertInto("goalTensionWord").values(row).execute();
}

/** False when it is settled by now. */
export async function settleTension(
  db: Database,
  {
    id,
    decided,
    settledById,
    now,
  }: { id: string; decided: string; settledById: string; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("goalTension")
    .set({ decided, settledById, settledAt: now })
    .where("id", "=", id)
    .where("settledAt", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function reopenTension(db: Database, id: string): Promise<void> {
  await db
    .updateTable("goalTension")
    .set({ decided: null, settledById: null, settledAt: null })
    .where("id", "=", id)
    .execute();
}
