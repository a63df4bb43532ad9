/** Draws the pairs of a month, once. */
import { chanceFrom } from "#platform/statistics/comparing/shuffling.ts";
import { keyOf, nearnessOf } from "../mixing/rules.ts";
import { readNetwork } from "../network.ts";
import {
  beginRound,
  insertPair,
  listPastPairs,
  listWishers,
  noteWaiting,
} from "../queries/coffee.ts";
import { tellOfCoffee } from "../telling.ts";
import { decideToWish, drawPairs, questionFor, seedOf, yearBefore } from "./rules.ts";

type Moment = Parameters<typeof tellOfCoffee>[0];

export async function drawMonth(moment: Moment, month: string): Promise<void> {
  const { db, now } = moment;
  if (!(await beginRound(db, month, now))) return;
  const wishers = (await listWishers(db)).filter((one) => decideToWish(one) === null);
  if (wishers.length === 0) return;
  const { ties } = await readNetwork(db, now);
  const known = new Map(ties.map((tie) => [keyOf(tie.one, tie.other), tie]));
  const past = await listPastPairs(db, yearBefore(month));
  const chance = chanceFrom(seedOf(month));
  const pairs = drawPairs(
    {
      wishers,
      nearness: (one, other) => nearnessOf(known.get(keyOf(one, other))),
      past: new Set(past.map(({ oneId, otherId }) => keyOf(oneId, otherId))),
    },
    chance,
  );
  for (const pair of pairs) {
    const question = questionFor(chance);
    const id = await insertPair(db, { ...pair, month, question, at: now });
    await tellOfCoffee(moment, { id, question }, [pair.oneId, pair.otherId]);
  }
  const drawnIds = pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]);
  await noteWaiting(db, month, { ids: wishers.map(({ personId }) => personId), drawnIds });
}
