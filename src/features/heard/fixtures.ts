import { makeReleasedWave } from "#fixtures/surveys";
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
