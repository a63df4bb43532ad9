/** Verdicts in words, for the screen, the command line and files alike: nothing is claimed that a verdict does not hold. Pure. */
import type {
  JudgedName,
  LackAnswer,
  NounsAnswer,
  VerdictAnswer,
  VerdictsAnswer,
} from "./contract.ts";

export interface Names {
  readonly figure: string;
  readonly outcome: string;
  readonly nouns: NounsAnswer;
  /** So few units that a season which all share cannot be taken out. */
  readonly isFew: boolean;
}

interface Saying extends Names {
  readonly verdicts: VerdictsAnswer;
}

const quoted = (name: string): string => `‘${name}’`;
const count = (n: number, { one, many }: { one: string; many: string }): string =>
  `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;
const periodsOf = ({ period }: NounsAnswer) => ({ one: period, many: `${period}s` });

/** First what tells units apart, then what moves within them, then what came after; last that none of it is a cause. */
export function sayTogether(saying: Saying): string[] {
  const { between, within, followed } = saying.verdicts;
  const said = [sayBetween(saying, between), ...sayOverTime(saying)];
  const isTold = ({ state }: VerdictAnswer): boolean => state === "told";
  if (saying.isFew && [within, followed].some(isTold))
    said.push(
      `Of so few ${saying.nouns.many} a season that both figures share would look the same.`,
    );
  if ([between, within, followed].some(isTold))
    said.push("None of this says what brings about what.");
  return said;
}

function sayBetween({ figure, outcome, nouns }: Saying, verdict: VerdictAnswer): string {
  const [x, y] = [quoted(figure), quoted(outcome)];
  if (verdict.state === "told")
    return `${x} tells ${nouns.many} apart: where it is better, ${y} tends to be ${verdict.goes}${verdict.goes === "better" ? " too" : ""}.`;
  if (verdict.state === "none")
    return `${x} does not tell ${nouns.many} apart: where it is better, ${y} is on the whole neither better nor worse.`;
  if (verdict.state === "untold")
    return `Whether ${x} tells ${nouns.many} apart by ${y}, these data cannot tell; ${sayMore(verdict.more, nouns)}.`;
  const { what, have, need } = verdict.lacks!;
  if (what === "moves")
    return `${nouns.many[0]!.toUpperCase()}${nouns.many.slice(1)} cannot be told apart: one of both figures is the same for all.`;
  if (what === "worth") return sayWorth(verdict.lacks!, nouns.many);
  return have === 1
    ? `There is one series for all, so it can only be looked at over time.`
    : `Between ${nouns.many} there are too few to say: ${have}, and it takes at least ${need}.`;
}

/** One sentence where both say the same of what did not come. */
function sayOverTime(saying: Saying): string[] {
  const { figure, outcome, nouns, verdicts } = saying;
  const { between, within, followed } = verdicts;
  const better = `a ${nouns.period} in which ${ownOf(nouns)} ${quoted(figure)} was better`;
  const against = between.state === "told" ? "But " : "";
  if (within.state === "none" && followed.state === "none")
    return [
      capital(
        `${against}${better} did not come with a better ${quoted(outcome)}, and was not followed by one.`,
      ),
    ];
  if (within.state === "lacking" && followed.state === "lacking")
    return [sayLack(saying, laterOf(within, followed))];
  if (within.state === "untold" && followed.state === "untold")
    return [
      `Whether ${better} comes with a better ${quoted(outcome)}, or is followed by one, these data cannot tell; ${sayMore(mostOf(within, followed), periodsOf(nouns))}.`,
    ];
  return [sayOne(saying, "within", within), sayOne(saying, "followed", followed)];
}

const mostOf = (one: VerdictAnswer, other: VerdictAnswer): number | null =>
  one.more === null || other.more === null ? null : Math.max(one.more, other.more);

/** That of both which will be said later. */
const laterOf = (one: VerdictAnswer, other: VerdictAnswer): VerdictAnswer =>
  (other.lacks?.more ?? 0) > (one.lacks?.more ?? 0) && one.lacks?.what !== "moves" ? other : one;

const ownOf = ({ one }: NounsAnswer): string => `a ${one}’s own`;
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

function sayOne(saying: Saying, name: Exclude<JudgedName, "between">, verdict: VerdictAnswer) {
  const { figure, outcome, nouns } = saying;
  const [x, y] = [quoted(figure), quoted(outcome)];
  const better = `a ${nouns.period} in which ${ownOf(nouns)} ${x} was better`;
  const isAfter = name === "followed";
  if (verdict.state === "told")
    return isAfter
      ? `${capital(better)} tended to be followed by a ${verdict.goes} ${y}, that of the ${nouns.period} itself held constant.`
      : `In ${nouns.period}s in which ${ownOf(nouns)} ${x} was better, its ${y} tended to be ${verdict.goes}${verdict.goes === "better" ? " too" : ""}.`;
  if (verdict.state === "none")
    return `${capital(better)} ${isAfter ? "was not followed by" : "did not come with"} a better ${y}.`;
  if (verdict.state === "untold")
    return `Whether ${better} ${isAfter ? "is followed by" : "comes with"} a better ${y}, these data cannot tell; ${sayMore(verdict.more, periodsOf(nouns))}.`;
  return sayLack(saying, verdict);
}

function sayLack({ nouns }: Names, { lacks }: VerdictAnswer): string {
  const { what, have, need } = lacks!;
  if (what === "moves") return "Over time one of both figures does not move.";
  if (what === "worth") return `${sayWorth(lacks!, `${nouns.period}s`)} ${sayUntil(lacks!, nouns)}`;
  const [seen, least] =
    what === "periods"
      ? [count(have, periodsOf(nouns)), need]
      : [`${count(have, periodsOf(nouns))} of ${nouns.many} with both figures`, need];
  return `Over time there are too few to say: ${seen}, and it takes at least ${least}. ${sayUntil(lacks!, nouns)}`.trim();
}

/** 'It takes 1 more month until anything is said, and at least 23 more until a link of middling size (r .3) would mostly be found.' */
function sayUntil({ more, finds }: LackAnswer, nouns: NounsAnswer): string {
  if (more === null) return "";
  const until = `It takes about ${more} more ${more === 1 ? nouns.period : `${nouns.period}s`} until anything is said`;
  return finds === null || finds <= more
    ? `${until}.`
    : `${until}, and at least ${finds} until a link of middling size (r\u00a0.3) would be found four times in five.`;
}

const sayWorth = ({ have, need }: LackAnswer, many: string): string =>
  `The ${many} resemble each other so much that they are worth ${have} at most, and it takes at least ${need}.`;

/** 'it would take about 7 more months' */
function sayMore(more: number | null, noun: { one: string; many: string }): string {
  if (more === null)
    return `what is seen is so small that no number of ${noun.many} to be had would tell it`;
  return `with what is seen it would take about ${more} more ${more === 1 ? noun.one : noun.many}`;
}

/** A verdict in some words, for a table. */
export function sayShort({ state, goes }: VerdictAnswer): string {
  if (state === "told") return goes === "better" ? "better with better" : "worse with better";
  return { none: "nothing to speak of", untold: "cannot tell", lacking: "too few to say" }[state];
}
