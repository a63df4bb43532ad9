/** Numbers and verdicts as people read them, and the files that one takes along. */
import type {
  ComparisonAnswer,
  LookAnswer,
  NounsAnswer,
  Reader,
  RowAnswer,
  VerdictAnswer,
} from "#contract/together";
import { writeCsv } from "#platform/files/csv-writing.ts";
import { type Words, wordsIn } from "./use-words.ts";

/** '-.25', '.03', '1.00': in English a correlation is written without the nought before its point; in German '-0,25'. */
export function rWords(r: number, { lang }: Words): string {
  const text = Math.abs(r).toFixed(2);
  if (lang === "de") return `${r < 0 && Number(text) !== 0 ? "-" : ""}${text.replace(".", ",")}`;
  const bare = text.startsWith("0") ? text.slice(1) : text;
  return r < 0 && Number(text) !== 0 ? `-${bare}` : bare;
}

/** '-.25'; below its floor that there are too few, and how many. */
export function lookWords(
  { r, n, lacks }: Pick<LookAnswer, "r" | "n" | "lacks">,
  words: Words,
): string {
  if (r !== null) return rWords(r, words);
  return lacks?.what === "moves" ? words.one.still(n) : words.one.few(n);
}

export const intervalWords = (
  { low, high }: Pick<LookAnswer, "low" | "high">,
  words: Words,
): string =>
  low === null || high === null
    ? words.one.none
    : words.one.range(rWords(low, words), rWords(high, words));

export function chanceWords(p: number | null, words: Words): string {
  if (p === null) return words.one.none;
  return p < 0.005 ? words.one.under(words.lang === "de" ? "0,005" : ".005") : rWords(p, words);
}

/** 'Better with better', 'Cannot tell' */
export function verdictWords({ state, goes }: VerdictAnswer, { list }: Words): string {
  const { states } = list;
  return state === "told" ? states.told[goes ?? "better"] : states[state];
}

/** Why not everybody sees a figure; nothing where everybody does. */
export const readByWords = (reader: Reader, { list }: Words): string | undefined =>
  reader === "colleagues" ? undefined : list.readBy[reader];

/** How units and periods are called in this language; what somebody typed stands as it is. */
export function nounsIn({ one, many, period }: NounsAnswer, { nouns }: Words): NounsAnswer {
  const known = new Map<string, string>(Object.entries(nouns));
  const called = (noun: string): string => known.get(noun) ?? noun;
  return { one: called(one), many: called(many), period: called(period) };
}

/** In English, as are the names of its columns: it is for programs. Each look with its numbers; below its floor with what it lacks in their place. */
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
      one.r === null ? lookWords(one, wordsIn.en) : "",
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
