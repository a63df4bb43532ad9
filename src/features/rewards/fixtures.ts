import { sql } from "kysely";
import { makeGoal } from "#fixtures/goals";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";

interface Given {
  readonly teamIds: readonly string[];
  readonly goalId?: string;
  readonly standsAt?: Date;
  readonly reachedAt?: Date;
  /** A way of the first team. */
  readonly way?: string;
}

/** Of a goal that these teams share; proposed unless told. */
export async function makeReward(
  db: Database,
  given: Given,
): Promise<{ id: string; goalId: string; wayId: string }> {
  const { teamIds, standsAt = null, reachedAt = null, way = "Breakfast together" } = given;
  const goalId = given.goalId ?? (await makeGoal(db, { teamIds, targets: [{}] })).id;
  const [id, wayId] = [newId(), newId()];
  const kept = standsAt && (await keptOf(db, goalId));
  const madeAt = new Date("2026-03-01T08:00:00Z");
  await db
    .insertInto("reward")
    .values({ id, goalId, words: "A day at the sea", madeAt, standsAt, reachedAt, ...kept })
    .execute();
  if (kept)
    for (const teamId of teamIds)
      await db
        .insertInto("rewardAgreement")
        .values({ rewardId: id, teamId, at: madeAt, ...kept })
        .execute();
  await db
    .insertInto("rewardWay")
    .values({ id: wayId, rewardId: id, teamId: teamIds[0]!, words: way, at: madeAt })
    .execute();
  return { id, goalId, wayId };
}

/** The targets of a goal, and its last day, as they are. */
async function keptOf(db: Database, goalId: string): Promise<{ aims: string; byDay: string }> {
  const { rows } = await sql<object>`
    select id as target_id, name, unit, better, baseline, aim, to_char(from_day, 'YYYY-MM-DD') as from_day,
      concat_ws(' ', feed, outcome_id, team_id) as measured_by
    from goal_target where goal_id = ${goalId} and removed_at is null`.execute(db);
  const goal = db.selectFrom("goal").select("byDay").where("id", "=", goalId);
  const { byDay } = await goal.executeTakeFirstOrThrow();
  return { aims: JSON.stringify(rows), byDay };
}
