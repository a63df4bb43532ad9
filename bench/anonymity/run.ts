// `npm run anonymity`: 1,000 trials in which a guesser that holds all that is stored says who said what, and what is found once leaks are
// planted. `-- --trials 60` for a shorter one. Fails where the guesser is right too often, or misses a planted leak.
import { parseArgs } from "node:util";
import { leaks, type Leak } from "./plants.ts";
import { type Batch, playBatch, trialsInGroup, type View, views } from "./game.ts";
import { accuracy, train, type Trial } from "./guesser.ts";
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
const play = async (
  trials: number,
  withLeaks: boolean,
  after?: (played: readonly Batch[]) => void,
): Promise<Batch[]> => {
  const batches: Batch[] = [];
  for (let left = trials; left > 0; left -= batchSize) {
    batches.push(
      await playBatch(house, Math.ceil(Math.min(left, batchSize) / trialsInGroup), withLeaks),
    );
    console.log(`${trials - Math.max(0, left - batchSize)} of ${trials} trials played`);
    after?.(batches);
  }
  return batches;
};

let failed = 0;
function say(sentence: string, isWell: boolean): void {
  if (!isWell) failed += 1;
  console.log(`${isWell ? "well " : "FAULT"} ${sentence}`);
}
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

try {
  const count = Number(values.trials);
  const leaking = Math.min(count, 100);
  const [before, after] = [await play(leaking, true), await play(leaking, true)];
  const leaked = (batches: readonly Batch[], leak: Leak): Trial[] =>
    batches.flatMap((batch) => batch.leaked?.[leak] ?? []);
  for (const leak of leaks) {
    const guesser = train(leaked(before, leak));
    const share = accuracy(guesser, leaked(after, leak));
    const told = `found in ${percent(share)} of ${leaked(after, leak).length}, by ${guesser.names[0]}`;
    say(`planted ${leak}: ${told}`, share >= leastFound);
  }
  const of = (batches: readonly Batch[], view: View): Trial[] =>
    batches.flatMap((batch) => batch.trials[view]);
  const training = await play(count * trainingShare, false);
  const guessers = views.map((view) => [view, train(of(training, view))] as const);
  const trials = await play(count, false, (played) => {
    const shares = guessers.map(([view, one]) => percent(accuracy(one, of(played, view))));
    console.log(`so far ${shares.join(", ")} (${views.join(", ")})`);
  });
  for (const [view, guesser] of guessers) {
    const played = of(trials, view);
    const share = accuracy(guesser, played);
    const seen = `${played.length} trials, by ${played[0]!.features.size} features`;
    say(`${view}: right in ${percent(share)} of ${seen}`, share <= mostAccuracy);
  }
  for (const [name, rho] of await correlations(house, Number(values.people)))
    say(`order of coming against ${name}: ${rho.toFixed(3)}`, Math.abs(rho) < mostCorrelation);
} finally {
  await house.close();
}
process.exitCode = failed === 0 ? 0 : 1;
