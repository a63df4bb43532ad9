/** What teams promise themselves for goals that they share, and whom they met: counts over twelve months, without a person in them. */
import { countGatherings } from "#feature/gatherings";
import { countRewardsOf } from "#feature/rewards";
import { dayAfter, startOfDayInZone } from "#platform/calendar/index.ts";
import { count, emptyLine, fact } from "../rules.ts";
import type { Reader } from "./card.ts";

const days = 365;

export const readRewards: Reader = async ({ db, who, team, zone, now, today }) => {
  const sinceDay = dayAfter(today, -days);
  const since = startOfDayInZone(zone, sinceDay);
  const asked = { teamId: team?.id ?? null, since, sinceDay, today, now };
  const { reached, open, missed } = await countRewardsOf(db, who, asked);
  const ofTeam = team === null ? {} : { teamId: team.id };
  const { held, ahead } = await countGatherings(db, who, { from: since, to: now, now, ...ofTeam });
  const n = reached + open + missed;
  return {
    ...emptyLine("rewards", "count"),
    now: count(reached, n),
    facts: [
      ...(n === 0
        ? []
        : [fact("rewards-open", count(open, n)), fact("rewards-missed", count(missed, n))]),
      fact("gatherings-held", count(held)),
      fact("gatherings-ahead", count(ahead)),
    ],
  };
};
