/** Gathers what the lists of the balance guard are made of, and counts what stands on them. */
import { findChain } from "#feature/chain";
import { findGoalFacts, findInitiativeFacts } from "#feature/goals";
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import type { Who } from "#platform/http/who.ts";
import { type Gathered, listsOf } from "./answers.ts";
import { findLeads, findPeople, findSeniorLeaders } from "./queries/reading.ts";

export async function gather(db: Database, who: Who, now: Date): Promise<Gathered> {
  const goals = await findGoalFacts(db);
  const initiatives = await findInitiativeFacts(db);
  const ownerIds = [...goals, ...initiatives].flatMap(({ ownerId }) => ownerId ?? []);
  return {
    whole: await findChain(db),
    seen: await findChain(db, who),
    goals,
    initiatives,
    leads: await findLeads(db),
    seniorLeaders: await findSeniorLeaders(db),
    owners: await findPeople(db, [...new Set(ownerIds)]),
    today: dayInZone(await findZone(db), now),
  };
}

/** How many initiatives, goals and services there are, and how many of each lead to customers outside, as the reader sees it. */
export async function countAligned(db: Database, who: Who, now: Date) {
  return listsOf(await gather(db, who, now)).aligned;
}
