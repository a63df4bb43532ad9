/** What one team did for another in two months, reckoned by SQL alone. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { organisationZone } from "../cast.ts";
import type { GroundFound } from "./requests-for-tests.ts";

const outcomes = sql`select 'x' from clock where clock.request_id = request.id and outcome`;
const good: Readonly<Record<string, RawBuilder<unknown>>> = {
  promises: sql`case when exists (${outcomes} = 'broken') then false when exists (${outcomes} is null) then null
    when exists (${outcomes} = 'kept') then true end`,
  "right-first-time": sql`case when done_at is not null or reopen_count > 0 then reopen_count = 0 and not exists (
    select from defect where defect.request_id = request.id and defect.kind = 'misrouted') end`,
  complete: sql`not exists (select from defect where defect.request_id = request.id and defect.kind = 'returned')`,
};

/** Of the month and of the one before it. */
export async function goodwillOf(
  db: Database,
  key: string,
  months: readonly string[],
): Promise<GroundFound[]> {
  const [, from, to, line = ""] = key.split(":");
  const [providerId, customerId] = line === "complete" ? [to, from] : [from, to];
  const isGood = good[line];
  if (!isGood) throw new Error(`no SQL yet for the line ${line}`);
  const found: GroundFound[] = [];
  for (const month of months) {
    const { rows } = await sql<{ n: number; good: number }>`
      select count(*) as n, count(*) filter (where good) as good from (
        select ${isGood} as good from request
        where team_id = ${providerId} and customer_team_id = ${customerId} and not confidential
          and to_char(coalesce(done_at, closed_at) at time zone ${organisationZone}, 'YYYY-MM') = ${month}) as entry
      where good is not null`.execute(db);
    found.push({ n: rows[0]!.n, value: rows[0]!.good / rows[0]!.n });
  }
  return found;
}
