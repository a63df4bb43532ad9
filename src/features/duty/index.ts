import type { Database } from "#platform/database/open.ts";
import type { Feature } from "#platform/feature.ts";
import { findRotaAround } from "./queries.ts";
import { onDuty } from "./rules.ts";

/** Whose turn it is in the team today (a day of UTC), or null where there is no rota or nobody is there. */
export async function findOnDuty(db: Database, teamId: string, now: Date): Promise<string | null> {
  const day = now.toISOString().slice(0, 10);
  const { rota, swaps, absences } = await findRotaAround(db, teamId, day, day);
  return rota ? (onDuty(rota, day, swaps, absences)?.personId ?? null) : null;
}

export const duty: Feature = { name: "duty", routes: [] };
