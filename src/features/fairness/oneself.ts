/** What one did with what other teams handed over or asked for as a part: for that person alone, asked for and kept nowhere. */
import { calendarsOf, workingCounter } from "#feature/relationships";
import type { Database } from "#platform/database/open.ts";
import type { TowardsTeam } from "./contract.ts";
import { countHandedTo, listPartsOf } from "./queries/oneself.ts";
import { partOf } from "./reckoning/provided.ts";
import { daysBefore, windowDays } from "./rules.ts";

/** By team, what went back or stayed without an answer most often first. */
export async function towardsTeams(
  db: Database,
  personId: string,
  now: Date,
): Promise<TowardsTeam[]> {
  const since = daysBefore(now, windowDays);
  const teams = new Map<string, TowardsTeam>();
  for (const { teamId, teamName, ...counts } of await countHandedTo(db, personId, since))
    teams.set(teamId, { ...none(teamId, teamName), ...counts });
  const rows = await listPartsOf(db, personId, since);
  const moment = { now, countWorking: workingCounter(await calendarsOf(db, rows)) };
  for (const row of rows)
    for (const { customerId, hit } of partOf(row, moment)) {
      const before = teams.get(customerId) ?? none(customerId, row.teamName);
      const unanswered = before.unanswered + (hit ? 1 : 0);
      teams.set(customerId, { ...before, parts: before.parts + 1, unanswered });
    }
  const hits = ({ handedBack, unanswered }: TowardsTeam): number => handedBack + unanswered;
  return [...teams.values()].toSorted(
    (one, other) => hits(other) - hits(one) || one.team.name.localeCompare(other.team.name),
  );
}

const none = (id: string, name: string): TowardsTeam => ({
  team: { id, name },
  handed: 0,
  handedBack: 0,
  parts: 0,
  unanswered: 0,
});
