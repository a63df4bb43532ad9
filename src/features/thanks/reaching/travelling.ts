/** Passes a customer's words on: from a request to everybody who held a part, from a segment to whose work reaches it. */
import { findChain, reachOf } from "#feature/chain";
import { newId } from "#platform/crypto/ids.ts";
import type { Database } from "#platform/database/open.ts";
import { groupBy } from "#platform/grouping.ts";
import type { TravelledAnswer } from "../contract.ts";
import { insertShares, insertThanks, type NewShare, type NewThanks } from "../queries/giving.ts";
import { teamOf } from "../rules.ts";
import { type Moment, tellTravelled } from "../telling.ts";
import {
  countFinished,
  type Finished,
  findReached,
  findServing,
  insertParts,
  type Reached,
  readChained,
} from "./queries.ts";
import { type Receiver, whoGets } from "./rules.ts";

export interface CustomersWords {
  /** Who passes them on; null: they came by mail. */
  readonly giverId: string | null;
  readonly saidBy: string;
  readonly words: string;
  readonly sourceKey: string | null;
}

const known: TravelledAnswer = { became: "known", id: null };
const newThanks = ({ now }: Moment, said: CustomersWords): NewThanks => ({
  ...said,
  id: newId(),
  kind: "customer",
  giverTeamId: null,
  isPublic: true,
  requestId: null,
  segmentId: null,
  at: now,
});

/** To everybody who held a part of the request, each once; whoever asks has made sure that the caller may. */
export async function travelFromRequest(
  moment: Moment,
  requestId: string,
  said: CustomersWords,
): Promise<TravelledAnswer> {
  const { db } = moment;
  const thanks = { ...newThanks(moment, said), requestId };
  if (!(await insertThanks(db, thanks))) return known;
  const receivers = whoGets(await readChained(db, requestId));
  const there = await reached(
    db,
    receivers.map(({ personId }) => personId),
  );
  const present = receivers.filter(({ personId }) => there.has(personId));
  const serving = await findServing(db, [
    ...new Set(present.flatMap(({ parts }) => parts[0]?.requestId ?? [])),
  ]);
  const shares = present.map((receiver) => shareOf(receiver, there, serving));
  await insertShares(db, thanks, shares);
  await insertParts(db, thanks.id, present);
  moment.touch(`request:${requestId}`);
  await tellTravelled(moment, thanks, [...there.values()]);
  return { became: "travelled", id: thanks.id };
}

async function reached(db: Database, ids: readonly string[]): Promise<Map<string, Reached>> {
  return new Map((await findReached(db, ids)).map((person) => [person.id, person]));
}

function shareOf(
  { personId, parts }: Receiver,
  there: ReadonlyMap<string, Reached>,
  serving: ReadonlyMap<string, string>,
): NewShare {
  const servingId = serving.get(parts[0]?.requestId ?? "");
  const teamId = teamOf(there.get(personId)?.teamIds ?? [], servingId);
  return { personId, teamId, how: "part", pair: null, counts: true };
}

const dayMs = 86_400_000;

/**
 * To all who finished requests of services that reach the segment by declared links, or for which one of its customers was said to wait;
 * and once to each of their teams.
 */
export async function travelFromSegment(
  moment: Moment,
  { segmentId, days }: { segmentId: string; days: number },
  said: CustomersWords,
): Promise<TravelledAnswer> {
  const { db, now } = moment;
  const thanks = { ...newThanks(moment, said), segmentId };
  if (!(await insertThanks(db, thanks))) return known;
  const ways = await waysTo(db, segmentId);
  const since = new Date(now.getTime() - days * dayMs);
  const finished = await countFinished(db, { segmentId, serviceIds: [...ways.keys()], since });
  const there = await reached(db, [...new Set(finished.map(({ personId }) => personId))]);
  const present = finished.filter(({ personId }) => there.has(personId));
  await insertShares(db, thanks, [...sharesOfPersons(present, ways), ...sharesOfTeams(present)]);
  await tellTravelled(moment, thanks, [...there.values()]);
  return { became: "travelled", id: thanks.id };
}

async function waysTo(db: Database, segmentId: string): Promise<Map<string, readonly string[]>> {
  const { links } = await findChain(db);
  return new Map(
    [...reachOf(links)].flatMap(([serviceId, ways]) => {
      const way = ways.find((one) => one.segmentId === segmentId);
      return way ? [[serviceId, way.serviceIds] as const] : [];
    }),
  );
}

/** Each once, by the service for which they did most. */
function sharesOfPersons(
  finished: readonly Finished[],
  ways: ReadonlyMap<string, readonly string[]>,
): NewShare[] {
  return [...groupBy(finished, ({ personId }) => personId)].map(([personId, all]) => {
    const [most] = all;
    // None: a customer was said to wait for it, and no declared way leads there.
    const way = ways.get(most!.serviceId) ?? [];
    const n = all.reduce((sum, one) => sum + one.n, 0);
    const plain = { how: "segment", pair: null, counts: true } as const;
    return { personId, teamId: most!.teamId, way, finished: n, ...plain };
  });
}

const sharesOfTeams = (finished: readonly Finished[]): NewShare[] =>
  [...new Set(finished.map(({ teamId }) => teamId))].map((teamId) => ({
    personId: null,
    teamId,
    how: "team",
    pair: null,
    counts: true,
  }));
