/** All SQL of figures held against outcomes. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { togetherVisibleTo } from "./access.ts";
import type { Reader } from "./contract.ts";
import type { MonthOfTeam } from "./house/figures.ts";

/** Which months of which teams are kept of a figure. Reads across every person's view: they hold no person. */
export async function listKeptMonths(
  db: Database,
  { figure, since }: { readonly figure: string; readonly since: string },
): Promise<{ readonly teamId: string; readonly month: string }[]> {
  const { rows } = await sql<{ teamId: string; month: string }>`
    select team_id, to_char(month, 'YYYY-MM') as month from together_month
    where figure = ${figure} and month >= ${`${since}-01`}::date`.execute(db);
  return rows;
}

/** Puts these in the place of what was kept of the same months. */
export async function keepMonths(
  db: Database,
  { key, readBy }: { readonly key: string; readonly readBy: Reader },
  months: readonly MonthOfTeam[],
  now: Date,
): Promise<void> {
  if (months.length === 0) return;
  await sql`
    insert into together_month (figure, team_id, month, value, n, as_of, read_by)
    select ${key}, "teamId", (month || '-01')::date, value, n, ${now}::timestamptz, ${readBy}
    from jsonb_to_recordset(${JSON.stringify(months)}::jsonb) as given ("teamId" uuid, month text, value double precision, n integer)
    on conflict (figure, team_id, month) do update set value = excluded.value, n = excluded.n, as_of = excluded.as_of,
      read_by = excluded.read_by`.execute(db);
}

export interface KeptRow extends MonthOfTeam {
  readonly figure: string;
  readonly asOf: Date;
}

/** All months since one, of these figures. */
export async function findKept(
  db: Database,
  who: Who,
  { figures, since }: { readonly figures: readonly string[]; readonly since: string },
): Promise<KeptRow[]> {
  const { rows } = await sql<KeptRow>`
    select figure, team_id, to_char(month, 'YYYY-MM') as month, value, n, as_of from together_month
    where figure = any(${[...figures]}::text[]) and month >= ${`${since}-01`}::date and ${togetherVisibleTo(who)}
    order by team_id, month`.execute(db);
  return rows;
}
