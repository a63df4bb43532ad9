import type { Database } from "#platform/database/open.ts";
import { insertDigest } from "./queries.ts";

/** A month that was told, with nothing to tell; one that is told already stays as it is. */
export async function makeDigest(db: Database, month = "2026-02"): Promise<{ month: string }> {
  const told = { opening: [], changed: [], praise: [], ask: [], compared: 0 };
  await insertDigest(db, { month, zone: "UTC", asOf: new Date("2026-03-03T08:00:00Z"), told });
  return { month };
}
