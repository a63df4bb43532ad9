/** A team's total, a month at a time: written once, a week into the next month, and never again. */
import type { Database } from "#platform/database/open.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { listMeetingsOfAll } from "./queries/reading.ts";
import {
  insertTeamMonth,
  listMonthsOfAll,
  listTeamMonths,
  listTeamsToCount,
} from "./queries/teams.ts";
import { judgedOf } from "./record.ts";
import { type TeamMonth, teamMonthOf, totalsOf } from "./rules.ts";

/** Reports are brought in late. */
const dayOfCounting = 8;

export const countTeams: Tick = {
  name: "meetings: count the month of teams",
  everySeconds: 6 * 3600,
  work: async ({ db, now }) => {
    if (now.getUTCDate() >= dayOfCounting) await countMonth(db, now);
  },
};

/** Counts the month before. */
export async function countMonth(db: Database, now: Date): Promise<void> {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1));
  const last = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const month = first.toISOString().slice(0, 10);
  for (const { teamId, personIds } of await listTeamsToCount(db, { month, first, last })) {
    const byPerson = await listMeetingsOfAll(db, personIds, { from: first, to: last });
    const persons = [...byPerson.values()].map((meetings) => {
      const ofMonth = judgedOf(meetings, now).filter(({ meeting }) => meeting.startsAt >= first);
      return totalsOf(ofMonth.map(({ verdict }) => verdict));
    });
    await insertTeamMonth(db, { teamId, month, at: now }, teamMonthOf(persons));
  }
}

/** The newest month of a team that may be said, for other features; null where there is none. */
export async function newestTeamMonth(
  db: Database,
  teamId: string,
): Promise<(TeamMonth & { month: string }) | null> {
  const [newest] = await listTeamMonths(db, teamId);
  if (!newest || newest.people === null || newest.n === null || newest.onTime === null) return null;
  const { month, people, n, onTime } = newest;
  return { month, people, n, onTime };
}

/** Of one month ('2026-10') the totals of all teams that may be said, together; null where there is none. Each is rounded already. */
export async function monthInHouse(
  db: Database,
  month: string,
): Promise<{ teams: number; people: number; n: number; onTime: number } | null> {
  const months = await listMonthsOfAll(db, `${month}-01`);
  const n = sumOf(months.map((one) => one.n));
  if (n === 0) return null;
  return {
    teams: months.length,
    people: sumOf(months.map(({ people }) => people)),
    n,
    onTime: sumOf(months.map((one) => one.n * one.onTime)) / n,
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
