/** Numbers and verdicts as people read them, and the files that one takes along. */
import type { ComparisonAnswer, LookAnswer, RowAnswer, VerdictAnswer } from "#contract/together";
import { writeCsv } from "#platform/files/csv-writing.ts";
import { sentences } from "./sentences.ts";

/** '-.25', '.03', '1.00': a correlation is written without the nought before its point. */
export function rWords(r: number): string {
  const text = Math.abs(r).toFixed(2);
  const bare = text.startsWith("0") ? text.slice(1) : text;
  return r < 0 && Number(text) !== 0 ? `-${bare}` : bare;
}

/** '-.25'; below its floor that there are too few, and how many. */
export function lookWords({ r, n, lacks }: Pick<LookAnswer, "r" | "n" | "lacks">): string {
  if (r !== null) return rWords(r);
  return lacks?.what === "moves" ? sentences.one.still(n) : sentences.one.few(n);
}

export const intervalWords = ({ low, high }: Pick<LookAnswer, "low" | "high">): string =>
  low === null || high === null ? sentences.one.none : `${rWords(low)} to ${rWords(high)}`;

export function chanceWords(p: number | null): string {
  if (p === null) return sentences.one.none;
  return p < 0.005 ? "under .005" : rWords(p);
}

/** 'Better with better', 'Cannot tell' */
export function verdictWords({ state, goes }: VerdictAnswer): string {
  const { states } = sentences.list;
  return state === "told" ? states.told[goes ?? "better"] : states[state];
}

/** Each look with its numbers; below its floor with what it lacks in their place. */
export function numbersCsv({ looks }: ComparisonAnswer): string {
  return writeCsv(
    ["look", "r", "low", "high", "n", "effective n", "units", "p", "says"],
    looks.map((one) => [
      one.look,
      ...[one.r, one.low, one.high].map(inFour),
      one.n,
      inFour(one.effective),
      one.units,
      inFour(one.p),
      one.r === null ? lookWords(one) : "",
    ]),
  );
}

const inFour = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(4));

/** One line for each unit and period, with the outcome of the period after; empty where that is not known. */
export function rowsCsv(rows: readonly RowAnswer[]): string {
  const known = new Map(rows.map((row) => [`${row.number} ${row.unit}`, row.outcome]));
  return writeCsv(
    ["unit", "period", "number", "figure", "outcome", "outcome_after"],
    rows.map(({ unit, period, number, figure, outcome }) => [
      unit,
      period,
      number,
      figure,
      outcome,
      known.get(`${number + 1} ${unit}`) ?? null,
    ]),
  );
}

/** Makes the r of all looks anew; of fewer than five units `followed` has no `factor(number)`. */
export const inR = (isFew: boolean): string =>
  [
    `d <- read.csv("rows.csv")`,
    `with(d, cor(figure, outcome))  # pooled`,
    `m <- aggregate(cbind(figure, outcome) ~ unit, d, mean)`,
    `cor.test(m$figure, m$outcome)  # between`,
    `own <- function(v, unit) v - ave(v, unit)`,
    `with(d, cor(own(figure, unit), own(outcome, unit)))  # within`,
    `partial <- function(fit) {  # the r of figure, all else held constant`,
    `  t <- summary(fit)$coefficients["figure", "t value"]`,
    `  t / sqrt(t^2 + fit$df.residual)`,
    `}`,
    `s <- subset(d, !is.na(outcome_after))`,
    `partial(lm(outcome_after ~ figure + outcome, s))  # lagged`,
    `s <- subset(s, ave(number, unit, FUN = length) > 1)`,
    `partial(lm(outcome_after ~ figure + outcome + factor(unit)${isFew ? "" : " + factor(number)"}, s))  # followed`,
  ].join("\n");

const [exampleShops, exampleQuarters] = [12, 20];

/** Made-up shops over five years: those with a better mood sell better, and a change of mood changes nothing. */
export function exampleCsv(): string {
  const rows = Array.from({ length: exampleShops * exampleQuarters }, (_, at) => {
    const [shop, quarter] = [Math.floor(at / exampleQuarters), at % exampleQuarters];
    const level = ((shop * 5) % 12) / 12;
    const mood = 3 + level + 0.3 * Math.sin(shop * 3 + quarter * 2.1);
    const usual = 60 + 25 * level + 6 * Math.sin(shop * 7);
    const sales = usual + 5 * Math.cos(shop * 5 + quarter * 1.3);
    const year = 2022 + Math.floor(quarter / 4);
    return [
      `Shop ${shop + 1}`,
      `${year}-Q${(quarter % 4) + 1}`,
      Number(mood.toFixed(2)),
      Number(sales.toFixed(1)),
    ];
  });
  return writeCsv(["shop", "quarter", "mood", "sales"], rows);
}

/** How its units and periods are called. */
export const exampleNouns = { one: "shop", many: "shops", period: "quarter" };
