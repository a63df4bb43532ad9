/** What brought teams together in a month, reckoned from each single reward, gathering and guest. */
import { sql } from "kysely";
import type { Database } from "#platform/database/open.ts";
import { organisationZone } from "../cast.ts";
import type { GroundFound } from "./requests-for-tests.ts";

const counted = (n: number): GroundFound => ({ n, value: n });

export async function rewardsIn(db: Database, month: string): Promise<GroundFound[]> {
  const { rows } = await sql<{ reached: string | null; stands: string | null }>`
    select to_char(reached_at at time zone ${organisationZone}, 'YYYY-MM') as reached,
      to_char(stands_at at time zone ${organisationZone}, 'YYYY-MM') as stands from reward`.execute(
    db,
  );
  return [
    counted(rows.filter(({ reached }) => reached === month).length),
    counted(rows.filter(({ stands, reached }) => stands === month && reached !== month).length),
  ];
}

interface Guest {
  readonly id: string;
  readonly month: string;
  readonly startsAt: Date;
  readonly teamId: string;
  readonly host: number | null;
  readonly personId: string | null;
}

/** `now` null: a month long past, of which what is to come is not told. */
export async function gatheringsIn(
  db: Database,
  month: string,
  now: Date | null,
): Promise<GroundFound[]> {
  const { rows } = await sql<Guest>`
    select gathering.id, to_char(starts_at at time zone ${organisationZone}, 'YYYY-MM') as month, starts_at, team_id, gathering.came as host,
      guest.person_id from gathering join gathering_team as part on part.gathering_id = gathering.id
      left join gathering_guest as guest on guest.gathering_id = gathering.id and guest.came
    where cancelled_at is null`.execute(db);
  const own = rows.filter((row) => row.month === month);
  const ids = (of: readonly Guest[]): string[] => [...new Set(of.map(({ id }) => id))];
  const came = ids(own).map((id) => {
    const guests = own.filter((row) => row.id === id);
    const told = new Set(guests.flatMap(({ personId }) => personId ?? []));
    return guests[0]!.host ?? (told.size === 0 ? null : told.size);
  });
  const known = came.filter((many) => many !== null);
  return [
    counted(came.length),
    counted(new Set(own.map(({ teamId }) => teamId)).size),
    counted(known.length),
    counted(known.reduce((sum, many) => sum + many, 0)),
    ...(now === null ? [] : [counted(ids(rows.filter(({ startsAt }) => startsAt > now)).length)]),
  ];
}
