/** Two teams of which one does something for the other, for the tests of gatherings. */
import { sql } from "kysely";
import { measureRequests } from "#feature/relationships";
import { makeService } from "#fixtures/catalogue";
import { makeRequest } from "#fixtures/requests";
import type { TestApp } from "#platform/testing/start-app.ts";

const dayMs = 86_400_000;

interface Done {
  readonly n: number;
  readonly kept: number;
  readonly daysAgo: number;
}

/** So many requests, done so many days ago; of so many the promise was kept. */
export async function makePromised(
  { db, clock }: Pick<TestApp, "db" | "clock">,
  { from: teamId, to: customerTeamId }: { readonly from: string; readonly to: string },
  { n, kept, daysAgo }: Done,
): Promise<void> {
  const service = await makeService(db, { teamId });
  const at = new Date(clock.now().getTime() - daysAgo * dayMs);
  const pair = { teamId, serviceId: service.id, customerTeamId };
  const ids: string[] = [];
  for (let made = 0; made < n; made += 1)
    ids.push((await makeRequest(db, { ...pair, at, state: "done" })).id);
  await measureRequests(db, { behind: true }, clock.now());
  await sql`update request_measure set promise = case when request_id = any(${ids.slice(0, kept)}::uuid[]) then 'kept' else 'broken' end
    where request_id = any(${ids}::uuid[])`.execute(db);
}
