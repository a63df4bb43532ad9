/** Questions, figures and states as people read them. Pure. */
import type { Figures, Interval, Measure, QuestionAnswer, TestAnswer } from "#contract/fairness";
import { numberWords } from "#web/data/zone.ts";
import type { State } from "#web/ui/StateMark.tsx";
import { sentences } from "./sentences.ts";

export const isShare = (measure: Measure): boolean =>
  measure === "handed-back" || measure === "part-unanswered";

/** '27 working hours', '40 working minutes', '12 %' */
export function valueWords(measure: Measure, value: number): string {
  if (isShare(measure)) return `${numberWords(value * 100, 0)} %`;
  if (value < 7200) return `${numberWords(value / 60, 0)} working minutes`;
  return `${hours(value)} working hours`;
}

const hours = (seconds: number): string => numberWords(seconds / 3600, seconds < 36_000 ? 1 : 0);

/** An interval in its brackets stays on one line. */
const unbroken = (interval: string): string => `(${interval.replaceAll(" ", "\u00a0")})`;

/** '27 h (22 to 33)', '12 % (8 to 20)': for a table that says what it is. */
export function shortWords(measure: Measure, { value, low, high }: Interval): string {
  if (value === null) return sentences.table.unknown;
  const say = isShare(measure) ? (one: number) => numberWords(one * 100, 0) : hours;
  const unit = isShare(measure) ? "%" : "h";
  if (low === null) return `${say(value)} ${unit}`;
  const interval = high === null ? `at least ${say(low)}` : `${say(low)} to ${say(high)}`;
  return `${say(value)} ${unit} ${unbroken(interval)}`;
}

/** 'Production (17), Quality (10)' */
export const fewWords = (rows: readonly TestAnswer[]): string =>
  rows.map(({ customer, figures }) => `${customer.name} (${numberWords(figures.n)})`).join(", ");

/** '27 working hours (22 working hours to 33 working hours)' would tire: the unit is said once where it is one. */
export function intervalWords(measure: Measure, { value, low, high }: Interval): string {
  if (value === null) return sentences.table.unknown;
  const said = valueWords(measure, value);
  if (low === null) return said;
  const [from, to] = [valueWords(measure, low), high === null ? null : valueWords(measure, high)];
  if (to === null) return `${said} (at least ${from})`;
  const unit = from.slice(from.indexOf(" "));
  return `${said} (${to.endsWith(unit) ? from.slice(0, -unit.length) : from} to ${to})`;
}

const times = (ratio: number): string => numberWords(ratio, 1);

/** '1.6', 'at least 4.2': more than half of theirs still wait. */
export function ratioWords({ theirs, ratio }: Pick<Figures, "theirs" | "ratio">): string {
  if (ratio?.value == null) return sentences.table.tooFew;
  return theirs.value === null ? `at least ${times(ratio.value)}` : times(ratio.value);
}

/** '1.6 (1.2 to 2.1)' */
export function timesWords(figures: Pick<Figures, "theirs" | "ratio">): string {
  const { low, high } = figures.ratio ?? {};
  if (low == null || high == null) return ratioWords(figures);
  return `${ratioWords(figures)} ${unbroken(`${times(low)} to ${times(high)}`)}`;
}

/** 'n = 84; 1.2 to 2.1', of shares 'n = 12; 67 % beside 8 %' */
export function basisWords(measure: Measure, { n, theirs, rest, ratio }: Figures): string {
  const base = `n\u00a0=\u00a0${numberWords(n)}`;
  if (isShare(measure) && theirs.value !== null && rest.value !== null)
    return `${base}; ${valueWords(measure, theirs.value)} beside ${valueWords(measure, rest.value)}`;
  if (ratio?.low == null) return base;
  return ratio.high === null
    ? `${base}; at least ${times(ratio.low)}`
    : `${base}; ${times(ratio.low)} to ${times(ratio.high)}`;
}

interface Sides {
  readonly customer: string;
  /** 'you' or 'Legal', 'your' or 'its'. */
  readonly who: string;
  readonly whose: string;
  readonly ratio: string;
}

const said: Readonly<Record<Measure, (sides: Sides) => string>> = {
  done: ({ customer, who, whose, ratio }) =>
    `Requests of ${customer} take ${who} ${ratio} times as long as those of ${whose} other customers, like for like`,
  "first-reply": ({ customer, who, whose, ratio }) =>
    `Requests of ${customer} wait ${ratio} times as long for a first reply from ${who} as those of ${whose} other customers, like for like`,
  "handed-back": ({ customer, who, ratio }) =>
    `What ${customer} hands over to ${who} goes straight back ${ratio} times as often as what other teams hand over`,
  "part-unanswered": ({ customer, who, ratio }) =>
    `Part requests of ${customer} to ${who} stay without an answer ${ratio} times as often as those of other teams`,
};

/** The question as a sentence; to whoever leads the team it speaks of 'you'. */
export function questionWords({
  measure,
  customer,
  provider,
  figures,
  may,
}: QuestionAnswer): string {
  const sides = may.share ? sentences.question.mine : { who: provider.name, whose: "its" };
  const sentence = said[measure]({
    customer: customer.name,
    ...sides,
    ratio: ratioWords(figures),
  });
  return `${sentence} (${basisWords(measure, figures)}).`;
}

/** How it stands, as a state and a word. */
export function stateOf({ closed, since, answers }: QuestionAnswer): {
  state: State;
  words: string;
} {
  const { states } = sentences;
  if (closed) {
    const isGone = closed.why === "gone";
    return { state: isGone ? "kept" : "done", words: isGone ? states.gone : states.lapsed };
  }
  if (since?.standing === "still") return { state: "risk", words: states.still };
  if (answers.length === 0) return { state: "waiting", words: states.waits };
  return { state: "done", words: states.answered };
}

const ends: Readonly<Record<"unclear" | "still" | "gone", string>> = {
  unclear: "it cannot be told yet.",
  still: "the difference is still there.",
  gone: "the difference has gone.",
};

/** 'Since 3 August theirs take 1.1 times as long as others (n = 41; 0.9 to 1.3): the difference has gone.' */
export function sinceWords({ since, measure }: QuestionAnswer, day: string): string {
  if (!since) return sentences.question.nobodyKnows(day);
  const { figures, standing } = since;
  if (figures.n === 0) return sentences.question.nothingSince(day);
  if (standing === "tooFew")
    return `Since ${day} there were ${numberWords(figures.n)} that can be compared: too few to say.`;
  const how = isShare(measure) ? "happens to theirs" : "theirs take";
  const as = isShare(measure) ? "times as often" : "times as long";
  const start = isShare(measure) ? `Since ${day} it ${how}` : `Since ${day} ${how}`;
  return `${start} ${ratioWords(figures)} ${as} as others (${basisWords(measure, figures)}): ${ends[standing]}`;
}
