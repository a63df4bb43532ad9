/** Checks our statistics against textbook sets that we may not ship: npx tsx bench/check-statistics.ts FOLDER */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
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
process.exitCode = wrong === 0 ? 0 : 1;
