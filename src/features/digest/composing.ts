/** Makes the month in words out of what the other features know, and tells those who lead when there is a new one. */
import { monthAfter } from "#platform/calendar/days.ts";
import { tellNews } from "#feature/inbox";
import { findOpenGoalStands } from "#feature/goals";
import { linesBetween } from "#feature/goodwill";
import { findZone, listTeamsSince, type TeamNamed } from "#feature/organisation";
import { findOutcomes, lastDayOf, newestPeriods, periodOf, pointsOf } from "#feature/outcomes";
import { countServed, findFirstAsked, pairsKept } from "#feature/relationships";
import { dayInZone, startOfDayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { Tick } from "#platform/events/ticks.ts";
import { tellOfTheRest } from "./asking.ts";
import type { DigestTold } from "./contract.ts";
import { tellOfMending } from "./mending.ts";
import { daysToWait, firstOf, type Month } from "./months.ts";
import { findLeaders, findTold, insertDigest } from "./queries.ts";
import { tellOfGoodwill } from "./telling/goodwill.ts";
import { tellOfGoals } from "./telling/goals.ts";
import { type SeriesUntil, tellOfOutcomes } from "./telling/outcomes.ts";
import { tellOfPairs } from "./telling/pairs.ts";
import { compose } from "./telling/parts.ts";
import { monthsBefore, type TeamServed, tellOfHouse, tellOfTeams } from "./telling/teams.ts";
import { daysOfMonths, sayMonth } from "./words.ts";

/** How many of the finished months are told when none has been yet. */
const monthsBack = 12;

export async function composeDigest(db: Database, asked: Month): Promise<DigestTold> {
  const { month, zone, now, isLast } = asked;
  const past = daysOfMonths(monthAfter(month, -monthsBefore), monthsBefore);
  const begins = startOfDayInZone(zone, past.from);
  const teams: TeamServed[] = [];
  // One after the other: of a large house each has thousands of requests in four months. Those that have closed since count as well.
  for (const team of await listTeamsSince(db, begins)) teams.push(await servedBy(db, team, asked));
  const first = await findFirstAsked(db);
  const isPastWhole = first !== null && first <= begins;
  const pairs = await pairsKept(db, { zone, ...daysOfMonths(month) });
  return compose([
    tellOfHouse(month, teams),
    tellOfTeams(month, teams, { isPastWhole }),
    tellOfPairs(month, pairs),
    tellOfGoodwill(month, await linesBetween(db, { now, zone, bounds: monthsOf(asked) })),
    tellOfOutcomes(month, await seriesOf(db)),
    // Goals stand as they stand now: of months long past nothing is known of that.
    ...(isLast ? [tellOfGoals(await findOpenGoalStands(db, now))] : []),
    ...(await tellOfTheRest(db, asked)),
    ...(await tellOfMending(db, asked)),
  ]);
}

/** When the month before began, the month did, and it ended. */
const monthsOf = ({ month, zone }: Month): [Date, Date, Date] => [
  firstOf(zone, monthAfter(month, -1)),
  firstOf(zone, month),
  firstOf(zone, monthAfter(month, 1)),
];

async function servedBy(db: Database, { id, name }: TeamNamed, asked: Month): Promise<TeamServed> {
  const { month, zone, now } = asked;
  const past = daysOfMonths(monthAfter(month, -monthsBefore), monthsBefore);
  const served = (days: { from: string; to: string }) =>
    countServed(db, id, { zone, ...days }, now);
  return { id, name, month: await served(daysOfMonths(month)), before: await served(past) };
}

async function seriesOf(db: Database): Promise<SeriesUntil[]> {
  const outcomes = await findOutcomes(db, { guest: false });
  return outcomes.map(({ id, name, segmentName, unit, better, every, newest }) => ({
    id,
    name,
    unit,
    better,
    segment: segmentName,
    points: pointsOf(newest, every, newestPeriods).map(({ day, value }) => ({
      day: lastDayOf(periodOf(day, every), every),
      value,
    })),
  }));
}

const dayMilliseconds = 86_400_000;

/** Months that have ended and in which the house was there already, the newest first. */
async function monthsToTell(db: Database, zone: string, now: Date): Promise<string[]> {
  const first = await findFirstAsked(db);
  if (first === null) return [];
  const since = dayInZone(zone, first).slice(0, 7);
  const waited = dayInZone(zone, new Date(now.getTime() - daysToWait * dayMilliseconds));
  const newest = monthAfter(waited.slice(0, 7), -1);
  const months = Array.from({ length: monthsBack }, (_, back) => monthAfter(newest, -back));
  return months.filter((month) => month >= since);
}

type Moment = Parameters<typeof tellNews>[0];

/**
 * Tells the newest month that has ended and was never told, and announces it when it is the last one. One at a call, so that a turn stays
 * short. False when all have been told.
 */
export async function tellNextMonth(moment: Moment): Promise<boolean> {
  const { db, now } = moment;
  const zone = await findZone(db);
  const months = await monthsToTell(db, zone, now);
  const told = await findTold(db, months);
  const month = months.find((one) => !told.has(one));
  if (month === undefined) return false;
  const isLast = month === months[0];
  const made = await composeDigest(db, { month, zone, now, isLast });
  const isNew = await insertDigest(db, { month, zone, asOf: now, told: made });
  if (isNew && isLast) await announce(moment, month, made);
  return true;
}

export const tellMonths: Tick = {
  name: "digest: tell the month",
  everySeconds: 600,
  work: async (moment) => {
    await tellNextMonth(moment);
  },
};

async function announce(moment: Moment, month: string, { praise, ask }: DigestTold): Promise<void> {
  const personIds = await findLeaders(moment.db);
  const said = `The month in words: ${praise.length} to praise, ${ask.length} to ask about`;
  const news = { kind: "digest", key: `digest:${month}`, actorId: null, at: moment.now } as const;
  const about = { title: sayMonth(month), said, href: `/digests/${month}`, personIds };
  await tellNews(moment, [{ ...news, ...about }]);
}
