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
import { alphaOf, omegaOf } from "../src/platform/statistics/answers/reliability.ts";
import {
  type Observed,
  betweenOf,
  laggedOf,
  pooledOf,
  withinOf,
} from "../src/platform/statistics/together/panel.ts";
import { kaplanMeier, quantileOf } from "../src/platform/statistics/kaplan-meier.ts";

const folder = process.argv[2];
if (folder === undefined)
  throw new Error("Say in which folder R_survival_lung.csv and the others lie.");

const linesOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, file), "utf8"), { columns: true });
/** R writes NA where nothing is known. */
const numberOf = (cell: string | undefined): number | null =>
  cell === undefined || cell === "NA" || cell === "" ? null : Number(cell);

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
function compare(what: string, found: number, known: number, within: number): void {
  const isRight = Math.abs(found - known) <= within;
  if (!isRight) wrong += 1;
  console.log(isRight ? "right" : "WRONG", `${what}:`, found, "known:", known);
}
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
compare("lung, log-rank by sex: chi-square", chiSquare, 10.3, 0.05);

/** Questions on five traits (R package psych, `bfi`), those that R turns round first; alpha and omega as psych::alpha and factanal give them. */
const traits = [
  { trait: "A", turned: [1], alpha: 0.703018446057, omega: 0.723269112448 },
  { trait: "C", turned: [4, 5], alpha: 0.726734972927, omega: 0.731159553192 },
  { trait: "E", turned: [1, 2], alpha: 0.761732820298, omega: 0.763629465096 },
  { trait: "N", turned: [], alpha: 0.813962949917, omega: 0.815470436216 },
  { trait: "O", turned: [2, 5], alpha: 0.60017251482, omega: 0.617031955608 },
];
const people = linesOf("psych_bfi.csv");
for (const { trait, turned, alpha, omega } of traits) {
  const answers = people.map((line) =>
    [1, 2, 3, 4, 5].map((at) => {
      const said = numberOf(line[`${trait}${at}`]);
      return said !== null && (turned as number[]).includes(at) ? 7 - said : said;
    }),
  );
  compare(`bfi ${trait}: alpha`, alphaOf(answers) ?? Number.NaN, alpha, 1e-6);
  compare(`bfi ${trait}: omega`, omegaOf(answers) ?? Number.NaN, omega, 1e-3);
}

/** Staff engagement and mortality of hospital trusts by year; r and slope as R's cor and lm give them. */
const trusts: Observed[] = linesOf("nhs_staff_patient_2012_2019.csv").flatMap((line) => {
  const [x, y] = [numberOf(line["Engagement.Index"]), numberOf(line["SHMI.Index"])];
  const [unit, period] = [line["Code"]!, Number(line["Year.Index"])];
  return x === null || y === null ? [] : [{ unit, period, x, y }];
});
compare("trusts, pooled r", pooledOf(trusts)?.r ?? Number.NaN, -0.156813430847, 1e-6);
compare("trusts, between r", betweenOf(trusts)?.r ?? Number.NaN, -0.252968424558, 1e-6);
compare("trusts, within r", withinOf(trusts)?.r ?? Number.NaN, -0.00309157605312, 1e-6);
const lagged = laggedOf(trusts);
compare("trusts, lagged slope", lagged?.slope ?? Number.NaN, -0.01976020274, 1e-6);
compare("trusts, error of it", lagged?.slopeError ?? Number.NaN, 0.01842779434, 1e-6);
process.exitCode = wrong === 0 ? 0 : 1;
