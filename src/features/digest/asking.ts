/** What commitments, parity, the balance guard, claims, rewards and gatherings tell of a month. */
import { countAligned, findRaised } from "#feature/balance";
import { findDue, findEnded, shareOfLeaders } from "#feature/commitments";
import { countGatherings } from "#feature/gatherings";
import { findParityTurns } from "#feature/parity";
import { countWaitedOutside } from "#feature/requests";
import { countRewards } from "#feature/rewards";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { anyColleague } from "./access.ts";
import { daysToWait, type Month, monthFrom } from "./months.ts";
import { findLastGrounds } from "./queries.ts";
import { keyOfNowhere, tellOfAlarms, tellOfNowhere } from "./telling/balance.ts";
import { daysAfter, tellOfDue, tellOfEnded, tellOfLeaders } from "./telling/commitments.ts";
import { tellOfOutside } from "./telling/outside.ts";
import { tellOfParity } from "./telling/parity.ts";
import type { Tellings } from "./telling/parts.ts";
import { tellOfGatherings, tellOfRewards } from "./telling/together.ts";

export async function tellOfTheRest(db: Database, asked: Month): Promise<Tellings[]> {
  const { month } = asked;
  const who = anyColleague;
  const within = monthFrom(asked);
  return [
    tellOfOutside(month, await countWaitedOutside(db, within)),
    tellOfEnded(month, await findEnded(db, who, within)),
    tellOfParity(month, await findParityTurns(db, who, asked)),
    // The alarm of a month is mostly raised in its first nights after: it stands in the month that is told next, and each in one.
    tellOfAlarms(await findRaised(db, who, monthFrom(asked, daysToWait))),
    tellOfRewards(month, await countRewards(db, who, within)),
    tellOfGatherings(
      month,
      await countGatherings(db, who, { ...within, now: asked.now }),
      asked.isLast,
    ),
    ...(asked.isLast ? await tellOfNow(db, asked) : []),
  ];
}

/** What is known as it stands now, and not of months long past. */
async function tellOfNow(db: Database, { month, zone, now }: Month): Promise<Tellings[]> {
  const who = anyColleague;
  const before = await findLastGrounds(db, keyOfNowhere, month);
  return [
    tellOfDue(month, await findDue(db, who, daysAfter(month))),
    tellOfLeaders(await shareOfLeaders(db, who, dayInZone(zone, now))),
    tellOfNowhere(await countAligned(db, who, now), before),
  ];
}
