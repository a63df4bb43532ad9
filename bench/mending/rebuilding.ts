/** Holds the sums that were kept up against those of a full rebuild. */
import { sumDefects } from "../../src/features/defects/index.ts";
import { markAllStale as markFigures } from "../../src/features/relationships/queries/sums.ts";
import { measureHeld } from "../../src/features/waiting/measuring.ts";
import { markAllStale } from "../../src/features/waiting/queries/sums.ts";
import { sumStale } from "../../src/features/waiting/summing.ts";
import type { House } from "../house.ts";
import { timed } from "../views.ts";

/** What runs grows by a millisecond each millisecond, so that it is compared as it would have been at the beginning of time. */
const sums: Readonly<Record<string, string>> = {
  held: `select period, provider_id, customer_team_id, holder, team_id, through_parts, requests, running,
    wall_ms - running * round(extract(epoch from as_of) * 1000)::bigint as wall_ms, case when running = 0 then working_ms end as working_ms
    from held_sum`,
  defects: `select period, provider_id, service_id, customer_team_id, requests, finished, right_first_time, reopened, misrouted, returned
    from defect_count`,
  causes: `select period, provider_id, service_id, customer_team_id, cause, provider_cause, n from defect_cause_count`,
  streaks: `select 'all' as period, provider_id, service_id, customer_team_id, present, longest, last_at from defect_streak`,
};

/**
 * Windows of a month move with the clock; those of all time do not, and of all time no row may differ. Of the others it is said how many do.
 */
export async function compareWithRebuild({ database: { db, pool } }: House): Promise<void> {
  const now = new Date();
  for (const [name, question] of Object.entries(sums)) {
    await pool.query(`drop table if exists kept_${name}`);
    await pool.query(`create table kept_${name} as ${question}`);
  }
  await markAllStale(db);
  await timed("measure all anew, and sum", () => measureHeld(db, { behind: false }, now));
  await sumStale(db, now);
  await markFigures(db);
  await timed("sum defects anew", () => db.transaction().execute((one) => sumDefects(one, now)));
  for (const [name, question] of Object.entries(sums)) {
    const { rows } = await pool.query<{ rows: number; all: number; others: number }>(`
      with rebuilt as (${question}),
      differs as ((table kept_${name} except all table rebuilt) union all (table rebuilt except all table kept_${name}))
      select (select count(*) from rebuilt)::int as rows, (select count(*) from differs where period = 'all')::int as "all",
        (select count(*) from differs where period <> 'all')::int as others`);
    const { rows: compared, all, others } = rows[0]!;
    console.log(
      `${name}: ${compared} sums, ${all} differ over all time, ${others} within a window that has moved on`,
    );
    await pool.query(`drop table kept_${name}`);
  }
}
