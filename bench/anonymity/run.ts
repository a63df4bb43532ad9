// `npm run anonymity`: 1,000 trials in which a guesser that holds all that is stored says who said what, and what is found once leaks are
// planted. `-- --trials 60` for a shorter one. Fails where the guesser is right too often, or misses a planted leak.
import { parseArgs } from "node:util";
import { leaks, type Leak } from "./plants.ts";
import { type Batch, playBatch, trialsInGroup, type View, views } from "./game.ts";
import { accuracy, type Guesser, train, type Trial } from "./guesser.ts";
import { correlations } from "./orders.ts";
import { openHouseToWatch } from "./wave.ts";

const { values } = parseArgs({
  options: {
    trials: { type: "string", default: "1000" },
    people: { type: "string", default: "1000" },
  },
});
/** Trials of one wave: fifty groups. */
const batchSize = 50 * trialsInGroup;
/** Of all trials that many are played before, to train on. */
const trainingShare = 0.4;
const mostAccuracy = 0.54;
const leastFound = 0.95;
const mostCorrelation = 0.11;

const house = await openHouseToWatch();
/** Each wave is looked at as soon as it is over, and then let go: what a thousand trials show is more than fits into memory at once. */
async function play(
  trials: number,
  withLeaks: boolean,
  each: (played: Batch) => void,
): Promise<void> {
  for (let left = trials; left > 0; left -= batchSize) {
    each(await playBatch(house, Math.ceil(Math.min(left, batchSize) / trialsInGroup), withLeaks));
    console.log(`${trials - Math.max(0, left - batchSize)} of ${trials} trials played`);
  }
}

async function playAll(trials: number, withLeaks: boolean): Promise<Batch[]> {
  const all: Batch[] = [];
  await play(trials, withLeaks, (played) => all.push(played));
  return all;
}

let failed = 0;
function say(sentence: string, isWell: boolean): void {
  if (!isWell) failed += 1;
  console.log(`${isWell ? "well " : "FAULT"} ${sentence}`);
}
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

async function findLeaks(count: number): Promise<void> {
  const [before, after] = [await playAll(count, true), await playAll(count, true)];
  const leaked = (batches: readonly Batch[], leak: Leak): Trial[] =>
    batches.flatMap((batch) => batch.leaked?.[leak] ?? []);
  for (const leak of leaks) {
    const guesser = train(leaked(before, leak));
    const share = accuracy(guesser, leaked(after, leak));
    const told = `found in ${percent(share)} of ${leaked(after, leak).length}, by ${guesser.names[0]}`;
    say(`planted ${leak}: ${told}`, share >= leastFound);
  }
}

interface Guessing {
  readonly view: View;
  readonly guesser: Guesser;
  played: number;
  right: number;
  features: number;
}

async function trainFor(count: number): Promise<Guessing[]> {
  const batches = await playAll(count, false);
  return views.map((view) => {
    const guesser = train(batches.flatMap(({ trials }) => trials[view]));
    return { view, guesser, played: 0, right: 0, features: 0 };
  });
}

function guessAll(guessing: readonly Guessing[], { trials }: Batch): void {
  for (const one of guessing) {
    const played = trials[one.view];
    one.played += played.length;
    one.right += Math.round(accuracy(one.guesser, played) * played.length);
    one.features = played[0]!.features.size;
  }
  const shares = guessing.map(({ view, right, played }) => `${view} ${percent(right / played)}`);
  console.log(`so far ${shares.join(", ")}`);
}

try {
  const count = Number(values.trials);
  await findLeaks(Math.min(count, 100));
  const guessing = await trainFor(count * trainingShare);
  await play(count, false, (played) => guessAll(guessing, played));
  for (const { view, right, played, features } of guessing) {
    const seen = `${played} trials, by ${features} features`;
    say(`${view}: right in ${percent(right / played)} of ${seen}`, right / played <= mostAccuracy);
  }
  for (const [name, rho] of await correlations(house, Number(values.people)))
    say(`order of coming against ${name}: ${rho.toFixed(3)}`, Math.abs(rho) < mostCorrelation);
} finally {
  await house.close();
}
process.exitCode = failed === 0 ? 0 : 1;
