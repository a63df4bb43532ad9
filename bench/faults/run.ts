// `npm run faults`: 50 kills under 20 writers, then the faults of what the product stands on (those with a disk of their own need root).
// `--kills 10`, `--plant lose|double` to see that a planted fault is found and fails; `--only disk|stop|port|folder` for one of the others,
// with `--plant yes` to plant one there.
import { parseArgs } from "node:util";
import { killAgainAndAgain, type Plant } from "./killing.ts";
import { surroundings } from "./surroundings.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "50" },
    writers: { type: "string", default: "20" },
    plant: { type: "string" },
    only: { type: "string" },
  },
});

/** How many faults were found. */
async function runKills(): Promise<number> {
  const verdict = await killAgainAndAgain({
    kills: Number(values.kills),
    writers: Number(values.writers),
    mostMilliseconds: 1_500,
    say: console.log,
  });
  const faults =
    values.plant === undefined ? verdict.faults : verdict.faultsOfPlants[values.plant as Plant];
  console.log(
    `${verdict.kills} kills, ${verdict.acknowledged} writes acknowledged, ${verdict.unanswered} sent again without an answer, ` +
      `longest start ${(verdict.longestStartMilliseconds / 1000).toFixed(1)} s, ${faults.length} faults.`,
  );
  return sayFaults(faults);
}

function sayFaults(faults: readonly string[]): number {
  for (const fault of faults.slice(0, 50)) console.log(`- ${fault}`);
  return faults.length;
}

let found = values.only === undefined ? await runKills() : 0;
for (const [name, experiment] of Object.entries(surroundings)) {
  if (values.only !== undefined && values.only !== name) continue;
  const faults = await experiment(console.log, values.only !== undefined && values.plant === "yes");
  console.log(`${name}: ${faults.length} faults.`);
  found += sayFaults(faults);
}
process.exitCode = found === 0 ? 0 : 1;
