/** SQL of the months of teams that are kept up. Reads across every person's view: measures hold nothing confidential and no person. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { MonthAnswer } from "../contract.ts";
import type { SideOfTeam } from "./around.ts";

export interface TeamMonths {
  readonly teamId: string;
  readonly months: readonly MonthAnswer[];
}

/** Puts the months in the place of those that stood there; a team without any has none. */
export async function replaceMonths(
  db: Database,
  of: { readonly scope: SideOfTeam; readonly teamIds: readonly string[]; readonly zone: string },
  made: readonly TeamMonths[],
  now: Date,
): Promise<void> {
  const { scope, teamIds, zone } = of;
  await db
    .deleteFrom("teamMonths")
    .where("scope", "=", scope)
    .where("teamId", "in", [...teamIds])
    .execute();
  if (made.length === 0) return;
  const rows = made.map(({ teamId, months }) => ({
    scope,
    teamId,
    zone,
    months: JSON.stringify(months),
    asOf: now,
  }));
  await db.insertInto("teamMonths").values(rows).execute();
}

/** Undefined where none are kept, or those that are kept were made in another zone. */
export async function findMonths(
  db: Database,
  { teamId, side, zone }: { teamId: string; side: SideOfTeam; zone: string },
): Promise<MonthAnswer[] | undefined> {
  const { rows } = await sql<{ months: MonthAnswer[] }>`
    select months from team_months where scope = ${side} and team_id = ${teamId} and zone = ${zone}`.execute(
    db,
  );
  return rows[0]?.months;
}

export interface MonthsOfTeam {
  readonly teamId: string;
  /** The last twelve that have anything, oldest first. */
  readonly months: readonly MonthAnswer[];
  readonly asOf: Date;
}

/** The months that are kept of teams as they serve, for other features that show a team's figures. */
export async function findMonthsServed(
  db: Database,
  teamIds: readonly string[],
  zone: string,
): Promise<MonthsOfTeam[]> {
  if (teamIds.length === 0) return [];
  const { rows } = await sql<MonthsOfTeam>`
    select team_id, months, as_of from team_months
    where scope = 'provider' and team_id = any(${[...teamIds]}::uuid[]) and zone = ${zone}`.execute(
    db,
  );
  return rows;
}
