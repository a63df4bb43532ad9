/** Reads, in three lines, what holds a team's requests up, what was not right with them, and what is done about it. */
import { countDefects, findStreak, showFigures, showStreak } from "#feature/defects";
import { countActions } from "#feature/debriefs";
import { findZone } from "#feature/organisation";
import { findWaitsFor } from "#feature/waiting";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { Sendable } from "#platform/http/shapes.ts";
import type { Who } from "#platform/http/who.ts";
import type { MendingAnswer } from "./contract.ts";

const period = "quarter";
const mostHolders = 3;
const neverWrong = { present: 0, longest: 0, lastAt: null };

export async function readMending(
  { db, who, now }: { readonly db: Database; readonly who: Who; readonly now: Date },
  team: { readonly id: string; readonly name: string },
): Promise<Sendable<MendingAnswer>> {
  const teamId = team.id;
  const waits = await findWaitsFor(db, who, { teamId, period, now });
  const streak = showStreak((await findStreak(db, who, { teamId })) ?? neverWrong, now);
  const { asOf, ...counts } = await countDefects(db, who, { teamId, period });
  const { count: _, ...returned } = showFigures(counts).returned;
  const today = dayInZone(await findZone(db), now);
  const { open, overdue, done, worked } = await countActions(db, who, { teamId, today });
  return {
    team,
    asOf: asOf ?? now,
    waits: {
      n: waits.requests,
      own: waits.own,
      holders: waits.holders.slice(0, mostHolders),
    },
    streak: { present: streak.present, days: streak.days },
    returned,
    actions: { open, overdue, done, worked },
  };
}
