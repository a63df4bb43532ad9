/** Questions, figures and states as people read them. Pure. */
import type { Figures, Interval, Measure, QuestionAnswer, TestAnswer } from "#contract/fairness";
import { numberWords } from "#web/data/zone.ts";
import type { State } from "#web/ui/StateMark.tsx";
import type { Words } from "./use-words.ts";

export const isShare = (measure: Measure): boolean =>
  measure === "handed-back" || measure === "part-unanswered";

/** '27 working hours', '40 working minutes', '12 %' */
export function valueWords(measure: Measure, value: number, { figures, lang }: Words): string {
  if (isShare(measure)) return figures.percent(numberWords(value * 100, 0, lang));
  if (value < 7200) return figures.minutes(numberWords(value / 60, 0, lang));
  return figures.hours(hours(value, lang));
}

const hours = (seconds: number, lang: Words["lang"]): string =>
  numberWords(seconds / 3600, seconds < 36_000 ? 1 : 0, lang);

/** An interval in its brackets stays on one line. */
const unbroken = (interval: string): string => `(${interval.replaceAll(" ", "\u00a0")})`;

/** '27 h (22 to 33)', '12 % (8 to 20)': for a table that says what it is. */
export function shortWords(
  measure: Measure,
  { value, low, high }: Interval,
  { figures, table, lang }: Words,
): string {
  if (value === null) return table.unknown;
  const percent = (one: number): string => numberWords(one * 100, 0, lang);
  const say = isShare(measure) ? percent : (one: number): string => hours(one, lang);
  const whole = isShare(measure) ? figures.percent(say(value)) : figures.inHours(say(value));
  if (low === null) return whole;
  const interval = high === null ? figures.atLeast(say(low)) : figures.range(say(low), say(high));
  return `${whole} ${unbroken(interval)}`;
}

/** 'Production (17), Quality (10)' */
export const fewWords = (rows: readonly TestAnswer[], { lang }: Words): string =>
  rows
    .map(({ customer, figures }) => `${customer.name} (${numberWords(figures.n, 1, lang)})`)
    .join(", ");

/** '27 working hours (22 working hours to 33 working hours)' would tire: the unit is said once where it is one. */
export function intervalWords(
  measure: Measure,
  { value, low, high }: Interval,
  words: Words,
): string {
  if (value === null) return words.table.unknown;
  const { figures } = words;
  const said = valueWords(measure, value, words);
  if (low === null) return said;
  const from = valueWords(measure, low, words);
  if (high === null) return `${said} (${figures.atLeast(from)})`;
  const to = valueWords(measure, high, words);
  const unit = from.slice(from.search(/\s/));
  return `${said} (${figures.range(to.endsWith(unit) ? from.slice(0, -unit.length) : from, to)})`;
}

const times = (ratio: number, { lang }: Words): string => numberWords(ratio, 1, lang);

/** '1.6', 'at least 4.2': more than half of theirs still wait. */
export function ratioWords(
  { theirs, ratio }: Pick<Figures, "theirs" | "ratio">,
  words: Words,
): string {
  if (ratio?.value == null) return words.table.tooFew;
  const said = times(ratio.value, words);
  return theirs.value === null ? words.figures.atLeast(said) : said;
}

/** '1.6 (1.2 to 2.1)' */
export function timesWords(figures: Pick<Figures, "theirs" | "ratio">, words: Words): string {
  const { low, high } = figures.ratio ?? {};
  const said = ratioWords(figures, words);
  if (low == null || high == null) return said;
  return `${said} ${unbroken(words.figures.range(times(low, words), times(high, words)))}`;
}

/** 'n = 84; 1.2 to 2.1', of shares 'n = 12; 67 % beside 8 %' */
export function basisWords(
  measure: Measure,
  { n, theirs, rest, ratio }: Figures,
  words: Words,
): string {
  const { figures, lang } = words;
  const base = `n\u00a0=\u00a0${numberWords(n, 1, lang)}`;
  if (isShare(measure) && theirs.value !== null && rest.value !== null) {
    const share = (value: number): string => valueWords(measure, value, words);
    return `${base}; ${figures.beside(share(theirs.value), share(rest.value))}`;
  }
  if (ratio?.low == null) return base;
  const low = times(ratio.low, words);
  return `${base}; ${ratio.high === null ? figures.atLeast(low) : figures.range(low, times(ratio.high, words))}`;
}

/** The question as a sentence; to whoever leads the team it speaks of 'you'. */
export function questionWords(
  { measure, customer, provider, figures, may }: QuestionAnswer,
  words: Words,
): string {
  const { mine, its } = words.question;
  const { who, whose } = may.share ? mine : { who: provider.name, whose: its };
  const sentence = words.said[measure](customer.name, who, whose, ratioWords(figures, words));
  return `${sentence} (${basisWords(measure, figures, words)}).`;
}

/** How it stands, as a state and a word. */
export function stateOf(
  { closed, since, answers }: QuestionAnswer,
  { states }: Words,
): {
  state: State;
  words: string;
} {
  if (closed) {
    const isGone = closed.why === "gone";
    return { state: isGone ? "kept" : "done", words: isGone ? states.gone : states.lapsed };
  }
  if (since?.standing === "still") return { state: "risk", words: states.still };
  if (answers.length === 0) return { state: "waiting", words: states.waits };
  return { state: "done", words: states.answered };
}

/** 'Since 3 August theirs take 1.1 times as long as others (n = 41; 0.9 to 1.3): the difference has gone.' */
export function sinceWords({ since, measure }: QuestionAnswer, day: string, words: Words): string {
  if (!since) return words.question.nobodyKnows(day);
  const { figures, standing } = since;
  const { sinceThen, lang } = words;
  if (figures.n === 0) return words.question.nothingSince(day);
  if (standing === "tooFew") return sinceThen.tooFew(day, numberWords(figures.n, 1, lang));
  const start = isShare(measure) ? sinceThen.share : sinceThen.wait;
  const found = start(day, ratioWords(figures, words), basisWords(measure, figures, words));
  return `${found} ${sinceThen.ends[standing]}`;
}
