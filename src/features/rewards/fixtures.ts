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
  const goalId = given.goalId ?? (await makeGoal(db, { teamIds })).id;
  const [id, wayId] = [newId(), newId()];
  const madeAt = new Date("2026-03-01T08:00:00Z");
  await db
    .insertInto("reward")
    .values({ id, goalId, words: "A day at the sea", madeAt, standsAt, reachedAt })
    .execute();
  await db
    .insertInto("rewardWay")
    .values({ id: wayId, rewardId: id, teamId: teamIds[0]!, words: way, at: madeAt })
    .execute();
  return { id, goalId, wayId };
}
