/** Draws the pairs of a month, once. */
import { chanceFrom } from "#platform/statistics/comparing/shuffling.ts";
import { keyOf, nearnessIn } from "../mixing/rules.ts";
import { readNetwork, readNextTo } from "../network.ts";
import {
  beginRound,
  insertPair,
  listColleagues,
  listPastPairs,
  listWishers,
  noteWaiting,
} from "../queries/coffee.ts";
import { tellOfCoffee } from "../telling.ts";
import {
  amongOf,
  decideToWish,
  drawPairs,
  questionFor,
  seedOf,
  type Wisher,
  yearBefore,
} from "./rules.ts";

type Moment = Parameters<typeof tellOfCoffee>[0];

type PastPairs = Awaited<ReturnType<typeof listPastPairs>>;

const pairsOf = (past: PastPairs): Set<string> =>
  new Set(past.map(({ oneId, otherId }) => keyOf(oneId, otherId)));

/** Whether somebody may be drawn as all stands now. */
export async function mayBeDrawn(
  { db, now }: Pick<Moment, "db" | "now">,
  one: Wisher,
  month: string,
): Promise<boolean> {
  const past = await listPastPairs(db, yearBefore(month), one.personId);
  const drawing = {
    nearness: nearnessIn(await readNextTo(db, now, one.teamIds)),
    past: pairsOf(past),
    among: amongOf(await listColleagues(db)),
  };
  return decideToWish(one, drawing) === null;
}

export async function drawMonth(moment: Moment, month: string): Promise<void> {
  const { db, now } = moment;
  if (!(await beginRound(db, month, now))) return;
  const all = await listWishers(db);
  if (all.length === 0) return;
  const drawing = {
    nearness: nearnessIn((await readNetwork(db, now)).ties),
    past: pairsOf(await listPastPairs(db, yearBefore(month))),
  };
  const among = amongOf(await listColleagues(db));
  const wishers = all.filter((one) => decideToWish(one, { ...drawing, among }) === null);
  const chance = chanceFrom(seedOf(month));
  const pairs = drawPairs({ ...drawing, wishers }, chance);
  for (const pair of pairs) {
    const question = questionFor(chance);
    const id = await insertPair(db, { ...pair, month, question, at: now });
    await tellOfCoffee(moment, { id, question }, [pair.oneId, pair.otherId]);
  }
  const drawnIds = pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]);
  await noteWaiting(db, month, { ids: wishers.map(({ personId }) => personId), drawnIds });
}
