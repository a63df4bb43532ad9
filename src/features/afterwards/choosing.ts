/** The round that asks: of what was finished of late, a few, so that each two teams hear of each other at the smallest burden. */
import { mayBeAsked, noteAsked } from "#feature/burden";
import { type NewsOf, tellNews } from "#feature/inbox";
import { findZone } from "#feature/organisation";
import { dayInZone } from "#platform/calendar/index.ts";
import type { Database } from "#platform/database/open.ts";
import { openQuestions } from "./queries/answering.ts";
import { countHeard, type FinishedRow, listFinished, markAsked } from "./queries/choosing.ts";
import { teamNames } from "./queries/figures.ts";
import {
  type Candidate,
  chooseWhom,
  type Chosen,
  closesAfter,
  daysToConfirm,
  finishedAt,
  heardDays,
  pairKey,
  sayWhy,
  sidesOf,
} from "./rules.ts";

const dayMs = 86_400_000;
/** Whoever is asked later than this has to think back. A day on which no round ran is made up for. */
const daysBack = 3;
const mostLookedAt = 5000;

export interface Moment {
  readonly db: Database;
  readonly now: Date;
  readonly touch: (topic: string) => void;
}

const candidatesOf = (row: FinishedRow): Candidate[] => {
  const parties = sidesOf(row);
  if (!parties) return [];
  const { customerTeamId } = parties;
  return row.sides.map((side) => ({
    requestId: row.id,
    side,
    personId: parties[side],
    providerId: row.teamId,
    customerTeamId,
  }));
};

/** Chooses, asks by a line of the inbox, and notes whom. Answers how many were asked. */
export async function askRound(moment: Moment): Promise<number> {
  const { db, now } = moment;
  const day = dayInZone(await findZone(db), now);
  const after = new Date(now.getTime() - daysBack * dayMs);
  const finished = await listFinished(db, { after, now, daysToConfirm, limit: mostLookedAt });
  const candidates = finished.flatMap(candidatesOf);
  const people = [...new Set(candidates.map(({ personId }) => personId))];
  const heard = await countHeard(db, new Date(now.getTime() - heardDays * dayMs));
  const chosen = chooseWhom(candidates, {
    heard: new Map(heard.map((row) => [pairKey(row), row.n])),
    mayBeAsked: await mayBeAsked(db, people, day),
    seed: day,
  });
  if (chosen.length > 0) await ask(moment, chosen, { finished, day });
  return chosen.length;
}

interface Round {
  readonly finished: readonly FinishedRow[];
  readonly day: string;
}

async function ask(
  moment: Moment,
  chosen: readonly Chosen[],
  { finished, day }: Round,
): Promise<void> {
  const { db, now } = moment;
  const ids = new Set(chosen.map(({ requestId }) => requestId));
  const asked = finished.filter(({ id }) => ids.has(id));
  const opened = asked.flatMap((row) => {
    const parties = sidesOf(row);
    const at = finishedAt(row, now);
    return parties && at
      ? [{ ...parties, requestId: row.id, providerId: row.teamId, closesAt: closesAfter(at) }]
      : [];
  });
  await openQuestions(db, opened);
  await markAsked(db, chosen, now);
  const people = chosen.map(({ personId }) => personId);
  await noteAsked(db, people, day, "a finished request");
  const names = await teamNames(db, chosen);
  const numbers = new Map(asked.map(({ id, number }) => [id, number]));
  await tellNews(
    moment,
    chosen.map((one) => newsOf(one, { names, now, number: numbers.get(one.requestId) ?? 0 })),
  );
}

interface Said {
  readonly names: ReadonlyMap<string, string>;
  readonly number: number;
  readonly now: Date;
}

/** By its number alone: what it is called stands on the request, for whoever may see it. */
function newsOf(one: Chosen, { names, number, now }: Said): NewsOf {
  const provider = names.get(one.providerId) ?? "";
  const customer = names.get(one.customerTeamId) ?? "";
  return {
    kind: "afterwards",
    key: `afterwards:${one.requestId}:${one.side}`,
    personIds: [one.personId],
    actorId: null,
    at: now,
    title: one.side === "customer" ? `Was ${number} right?` : `How was it to do ${number}?`,
    said: sayWhy(one, { provider, customer }),
    href: `/requests/${one.requestId}#afterwards`,
  };
}
