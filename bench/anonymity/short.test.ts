/** The game of `npm run anonymity` in some seconds: too few trials to measure by, enough to see that each planted leak is found. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Batch, playBatch, trialsInGroup, views } from "./game.ts";
import { accuracy, train } from "./guesser.ts";
import { leaks } from "./plants.ts";
import { type House, openHouseToWatch } from "./wave.ts";

let house: House;
beforeAll(async () => {
  house = await openHouseToWatch();
}, 60_000);
afterAll(() => house.close());

const groups = 8;

test("a guesser that holds all that is stored finds planted leaks, and nothing where none is planted", async () => {
  const play = (withLeaks: boolean): Promise<Batch> => playBatch(house, groups, withLeaks);
  const [before, after] = [await play(true), await play(true)];
  for (const leak of leaks) {
    const found = accuracy(train(before.leaked![leak]), after.leaked![leak]);
    expect([leak, found >= 0.95]).toEqual([leak, true]);
  }
  const [training, trials] = [await play(false), await play(false)];
  for (const view of views) {
    const right =
      accuracy(train(training.trials[view]), trials.trials[view]) * groups * trialsInGroup;
    // Of 24 coins 21 or more fall right once in 7,000 times: a leak would make it all of them.
    expect([view, right < 21]).toEqual([view, true]);
  }
}, 120_000);
