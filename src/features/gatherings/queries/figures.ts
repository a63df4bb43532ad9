/** SQL of figures of the house and of a team, for the month in words and for scorecards. Of gatherings alone: nothing is counted of coffee, which is told to two. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { gatheringsVisibleTo } from "../access.ts";

export interface GatheringsBetween {
  /** Those that began between the two instants and were not called off. */
  readonly held: number;
  /** Different teams that were invited to these. */
  readonly teams: number;
  /** Of how many of these it is known how many came: the host counted, or a guest said of themselves that they were there. */
  readonly known: number;
  /** As hosts counted, else as many as said that they were there; of those of which it is known. */
  readonly came: number;
  /** Those that lie ahead of `now`. */
  readonly ahead: number;
}

export async function countGatherings(
  db: Database,
  who: Pick<Who, "guest">,
  {
    from,
    to,
    now,
    teamId,
  }: { readonly from: Date; readonly to: Date; readonly now: Date; readonly teamId?: string },
): Promise<GatheringsBetween> {
  const isOfTeam =
    teamId === undefined
      ? sql`true`
      : sql`exists (select from gathering_team as own where own.gathering_id = gathering.id and own.team_id = ${teamId})`;
  const isHeld = sql`gathering.starts_at >= ${from} and gathering.starts_at < ${to}`;
  const isKnown = sql`(gathering.came is not null
    or exists (select from gathering_guest as one where one.gathering_id = gathering.id and one.came))`;
  const { rows } = await sql<GatheringsBetween>`
    select count(*) filter (where ${isHeld}) as held, count(*) filter (where gathering.starts_at > ${now}) as ahead,
      count(*) filter (where ${isHeld} and ${isKnown}) as known,
      coalesce(sum(coalesce(gathering.came, (select count(*) from gathering_guest as one where one.gathering_id = gathering.id and one.came)))
        filter (where ${isHeld}), 0)::int as came,
      (select count(distinct team_id) from gathering_team join gathering on gathering.id = gathering_team.gathering_id
        where ${isHeld} and gathering.cancelled_at is null and ${isOfTeam} and ${gatheringsVisibleTo(who)}) as teams
    from gathering where gathering.starts_at >= ${from} and gathering.cancelled_at is null and ${isOfTeam} and ${gatheringsVisibleTo(who)}`.execute(
    db,
  );
  return rows[0]!;
}
