/** Checks our statistics against textbook sets that we may not ship: npx tsx bench/check-statistics.ts FOLDER */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import {
  addStratum,
  emptyTally,
  logRankOf,
  stratumOf,
} from "../src/platform/statistics/comparing/log-rank.ts";
import { kaplanMeier, quantileOf } from "../src/platform/statistics/kaplan-meier.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("Say in which folder R_survival_lung.csv lies.");

/** Days, whether the patient died (2) or was last seen alive (1), and their sex (1 male, 2 female). */
const rows = parse<{ time: string; status: string; sex: string }>(
  readFileSync(join(folder, "R_survival_lung.csv"), "utf8"),
  { columns: true },
);

/** As R prints them: survfit(Surv(time, status) ~ sex), with its default scale. */
const known = [
  { sex: "1", n: 138, endings: 112, median: 270, low: 212, high: 310 },
  { sex: "2", n: 90, endings: 53, median: 426, low: 348, high: 550 },
];

let wrong = 0;
for (const { sex, ...expected } of known) {
  const group = rows.filter((row) => row.sex === sex);
  const curve = kaplanMeier({
    times: group.map(({ time }) => Number(time)),
    ended: group.map(({ status }) => status === "2"),
  });
  const { value, low, high } = quantileOf(curve, 0.5, { scale: "log" });
  const found = { n: curve.n, endings: curve.endings, median: value, low, high };
  const isRight = JSON.stringify(found) === JSON.stringify(expected);
  if (!isRight) wrong += 1;
  console.log(isRight ? "right" : "WRONG", `lung, sex ${sex}:`, JSON.stringify(found));
  console.log("      on the log-log scale:", JSON.stringify(quantileOf(curve, 0.5)));
}
const stratum = rows.toSorted((a, b) => Number(a.time) - Number(b.time));
const tally = emptyTally(2);
addStratum(
  tally,
  stratumOf(
    stratum.map(({ time }) => Number(time)),
    Uint8Array.from(stratum, ({ status }) => Number(status === "2")),
  ),
  Int32Array.from(stratum, ({ sex }) => Number(sex) - 1),
);
/** As R prints it: survdiff(Surv(time, status) ~ sex). */
const { chiSquare } = logRankOf(tally, 0)!;
const isRight = chiSquare.toFixed(1) === "10.3";
if (!isRight) wrong += 1;
console.log(isRight ? "right" : "WRONG", "lung, log-rank by sex: chi-square", chiSquare.toFixed(4));
process.exitCode = wrong === 0 ? 0 : 1;
