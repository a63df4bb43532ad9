// `npm run faults`: 50 kills under 20 writers. `--kills 10`, `--plant lose|double` to see that a planted fault is found and fails.
import { parseArgs } from "node:util";
import { killAgainAndAgain, type Plant } from "./killing.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "50" },
    writers: { type: "string", default: "20" },
    plant: { type: "string" },
  },
});
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
for (const fault of faults.slice(0, 50)) console.log(`- ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
