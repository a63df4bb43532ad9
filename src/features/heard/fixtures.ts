import { makeReleasedWave } from "#fixtures/surveys";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { reckonWave } from "./releasing.ts";

/** A released wave with all that it says. */
export async function makeHeardWave(
  db: Database,
  given: Parameters<typeof makeReleasedWave>[1],
): ReturnType<typeof makeReleasedWave> {
  const wave = await makeReleasedWave(db, given);
  await reckonWave(db, wave.id, new Date(`${given.day ?? "2026-03-16"}T08:00:00Z`));
  return wave;
}

/** What a team took up after a wave: its overall judgement should move. */
export async function makeImprovement(
  db: Database,
  given: {
    readonly waveId: string;
    readonly teamId: string;
    readonly ownerId?: string;
    readonly dueDay?: string;
  },
): Promise<{ id: string }> {
  const id = newId();
  const madeAt = new Date("2026-04-01T08:00:00Z");
  const { waveId, teamId, ownerId = null, dueDay = "2026-09-01" } = given;
  const origin = { waveId, heardTeamId: teamId, itemKey: "overall" };
  const row = { id, what: "Reply within a day", dueDay, measure: "words", madeAt };
  await db
    .insertInto("debriefAction")
    .values({ ...row, ...origin, ownerId })
    .execute();
  return { id };
}
