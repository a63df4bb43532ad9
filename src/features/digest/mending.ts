/** What waiting, defects, surveys, debriefs, mediation, fairness and manners tell of a month. */
import { monthAfter } from "#platform/calendar/days.ts";
import { countAnswersAbout } from "#feature/afterwards";
import { findChanged } from "#feature/conduct";
import { countEnded } from "#feature/debriefs";
import { findClusters, findStreak, listTeamLines, showStreak } from "#feature/defects";
import { countAnswered } from "#feature/fairness";
import { findReleasedBetween } from "#feature/heard";
import { countPractice } from "#feature/lessons";
import { monthInHouse } from "#feature/meetings";
import { countInHouse } from "#feature/thanks";
import { countCases, shownCount } from "#feature/mediation";
import { listHeldBetween } from "#feature/waiting";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { anyColleague } from "./access.ts";
import { daysToWait, firstOf, type Month, monthFrom } from "./months.ts";
import type { SentenceTold } from "./contract.ts";
import { tellOfAfterwards } from "./telling/afterwards.ts";
import { tellOfConduct } from "./telling/conduct.ts";
import { tellOfHeard } from "./telling/heard.ts";
import { tellOfLessons } from "./telling/lessons.ts";
import {
  type Streak,
  tellOfAgreements,
  tellOfMended,
  tellOfRepeating,
  tellOfStreaks,
} from "./telling/mending.ts";
import { tellOfMeetings } from "./telling/meetings.ts";
import { tellOfThanks } from "./telling/thanks.ts";
import { countGround, type Tellings } from "./telling/parts.ts";
import { monthsBefore } from "./telling/teams.ts";
import { tellOfWaiting } from "./telling/waiting.ts";
import { sayCounted, sayMonth } from "./words.ts";

export async function tellOfMending(db: Database, asked: Month): Promise<Tellings[]> {
  const { month, zone, now, isLast } = asked;
  const who = anyColleague;
  // Of the month itself meetings are counted after it is told.
  const lastMonth = monthAfter(month, -1);
  const within = monthFrom(asked);
  const before = { from: firstOf(zone, monthAfter(month, -monthsBefore)), to: within.from, now };
  return [
    tellOfWaiting(month, {
      month: await listHeldBetween(db, who, { ...within, now }),
      before: await listHeldBetween(db, who, before),
    }),
    tellOfRepeating(month, await findClusters(db, who), {
      ended: within,
      found: monthFrom(asked, daysToWait),
    }),
    tellOfAfterwards(month, {
      month: await countAnswersAbout(db, who, within),
      before: await countAnswersAbout(db, who, before),
    }),
    tellOfMeetings(lastMonth, await monthInHouse(db, lastMonth)),
    tellOfLessons(month, await countPractice(db, who, within)),
    tellOfConduct(month, await findChanged(db, who, within)),
    tellOfThanks(month, await countInHouse(db, who, within)),
    tellOfHeard(month, await findReleasedBetween(db, { ...within, by: now })),
    tellOfMended(month, await countEnded(db, who, within)),
    ...(isLast ? await tellOfNow(db, now) : []),
  ];
}

/** What is known as it stands now, and not of months long past. */
async function tellOfNow(db: Database, now: Date): Promise<Tellings[]> {
  const { holding } = await countCases(db);
  return [tellOfStreaks(await streaksOf(db, now)), tellOfAgreements(shownCount(holding))];
}

async function streaksOf(db: Database, now: Date): Promise<Streak[]> {
  const lines = await listTeamLines(db, anyColleague, { period: "all" });
  const records = lines.filter(({ present, longest }) => present !== null && present === longest);
  const streaks: Streak[] = [];
  for (const { id: teamId, name: team } of records) {
    const streak = await findStreak(db, anyColleague, { teamId });
    if (streak) streaks.push({ teamId, team, ...showStreak(streak, now) });
  }
  return streaks;
}

/**
 * How many questions of fair service the teams of this reader have answered: for those who lead them, so that it is made when it is read and
 * stands in no file that may be passed on.
 */
export async function tellOfAnswers(
  db: Database,
  who: Who,
  asked: Pick<Month, "month" | "zone">,
): Promise<SentenceTold[]> {
  const count = await countAnswered(db, who, monthFrom(asked));
  if (count === 0) return [];
  const href = "/fairness";
  return [
    {
      key: "fairness",
      said: `Your team answered ${sayCounted(count, "question")} of fair service in ${sayMonth(asked.month)}. This line is told to those alone who lead it.`,
      how: "Questions to the teams that you lead, each once, whatever the answer was.",
      href,
      grounds: [countGround("Questions answered", count, href)],
    },
  ];
}
