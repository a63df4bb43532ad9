import type { Database } from "#platform/database/open.ts";
import type { Curve } from "./rules.ts";

/** Nine in ten steps of the service come within these working hours, as last night found. */
export async function makeUsual(
  db: Database,
  given: { serviceId: string; waits?: Curve; hours?: number },
): Promise<void> {
  const { serviceId, waits = "serve", hours = 2 } = given;
  const counted = { gaps: 80, ended: 70, requests: 20, low: hours * 3000, high: hours * 5000 };
  await db
    .insertInto("usualGap")
    .values({
      serviceId,
      teamId: null,
      waits,
      seconds: hours * 3600,
      ...counted,
      asOf: new Date("2026-03-02T01:00:00Z"),
    })
    .execute();
}
