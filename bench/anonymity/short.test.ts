/** The game of `npm run anonymity` in some seconds: too few trials to measure by, enough to see that each planted leak is found. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { playBatch, trialsInGroup } from "./game.ts";
import { accuracy, train } from "./guesser.ts";
import { leaks } from "./plants.ts";
import { type House, openHouseToWatch } from "./wave.ts";

let house: House;
beforeAll(async () => {
  house = await openHouseToWatch();
}, 60_000);
afterAll(() => house.close());

const groups = 5;

test("a guesser that holds all that is stored finds planted leaks, and nothing where none is planted", async () => {
  const [before, after] = [
    await playBatch(house, groups, true),
    await playBatch(house, groups, true),
  ];
  for (const leak of leaks) {
    const found = accuracy(train(before.leaked![leak]), after.leaked![leak]);
    expect([leak, found >= 0.95]).toEqual([leak, true]);
  }
  for (const view of ["midWave", "released"] as const) {
    const right = accuracy(train(before.trials[view]), after.trials[view]) * groups * trialsInGroup;
    // Of 25 coins 22 or more fall right once in 12,000 times: a leak would make it all of them.
    expect([view, right < 22]).toEqual([view, true]);
  }
}, 120_000);
