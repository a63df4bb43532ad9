/** A finish or a withdrawal that is taken back within moments: its clocks run on as if it had not been. */
import type { Database } from "#platform/database/open.ts";
import { dueOfRequests } from "./clocks.ts";
import { restartClocks } from "./queries/clocks.ts";
import { type Due, nothingDue } from "./rules.ts";

/** Starts again what stopped at exactly that instant, and answers what is due. Call it before anything else is stopped. */
export async function restoreClocks(
  db: Database,
  { requestId, stoppedAt }: { readonly requestId: string; readonly stoppedAt: Date | null },
): Promise<Due> {
  if (stoppedAt === null) return nothingDue;
  await restartClocks(db, requestId, stoppedAt);
  return (await dueOfRequests(db, [requestId])).get(requestId) ?? nothingDue;
}
