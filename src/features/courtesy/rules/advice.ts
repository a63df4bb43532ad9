/** Advice on a text: what is strong and can be explained, each with words that say the same more kindly. */
import type { Scores } from "../model/scores.ts";
import { blame } from "./advice/blame.ts";
import { disparagement } from "./advice/disparagement.ts";
import { hindsight } from "./advice/hindsight.ts";
import { orders } from "./advice/orders.ts";
import { outbursts } from "./advice/outbursts.ts";
import type { Rule } from "./advice/rule.ts";
import { shouting } from "./advice/shouting.ts";
import { sighs } from "./advice/sighs.ts";
import { swearing } from "./advice/swearing.ts";
import { asRead } from "../model/grams.ts";
import {
  type Change,
  changeBy,
  endOf,
  type Places,
  type Reading,
  type Trade,
  upperFirst,
} from "./changes.ts";
import type { Advice } from "./judge.ts";
import { appliedTo, oneForEach, worded } from "./offers.ts";
import { questionOf, reasonOf } from "./reasons.ts";
import { ownWords, withoutSpeech } from "./own-words.ts";
import { pictographsIn, stoppedAt } from "./pictographs.ts";
import { sentencesIn } from "./sentences.ts";
import { tradePlaces, tradeWordsKnown } from "./trade-words.ts";

const rules: readonly Rule[] = [
  ...disparagement,
  ...blame,
  ...hindsight,
  ...outbursts,
  ...swearing,
  ...orders,
  ...sighs,
  ...shouting,
];

interface Spared {
  readonly known: Places;
  readonly own: Places;
}

/** The longer of two that overlap, in the order of their places. */
function withoutOverlap(advice: readonly Advice[]): Advice[] {
  const chosen: Advice[] = [];
  for (const one of advice.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = chosen.at(-1);
    if (!last || last.to <= one.from) chosen.push(one);
    // What is taken away gave the next word its capital: that word is changed itself.
    else if (last.kinder.length === 1 && last.to - 1 === one.from)
      chosen.splice(
        -1,
        1,
        { ...last, to: one.from, kinder: "" },
        { ...one, kinder: upperFirst(one.kinder) },
      );
    else if (one.to - one.from > last.to - last.from) chosen[chosen.length - 1] = one;
  }
  return chosen.slice(0, mostAdvice);
}

/** Nobody reads more, and a text of a megabyte must not keep the writer waiting. */
const mostAdvice = 40;

function* firstMatches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    if (++count > 5 * mostAdvice) return;
    yield match;
  }
}

const meets = (places: Places, change: Pick<Change, "from" | "to">): boolean =>
  places.some(([from, to]) => change.from < to && from < change.to);

function adviceBy(rule: Rule, reading: Reading, spared: Spared): Advice[] {
  const { text, said, lower } = reading;
  const strong = rule.standard === "disparage" || rule.standard === "respect";
  const found: Advice[] = [];
  for (const match of firstMatches(rule.pattern, rule.asWritten ? said : lower)) {
    const change = changeBy(rule, reading, match);
    if (!change) continue;
    // Of a sentence that is changed as a whole because of a few words, these are what the trade may know.
    const words = { from: match.index, to: endOf(reading, match) };
    const place = rule.whole ? change : words;
    if ((strong && meets(spared.known, place)) || meets(spared.own, place)) continue;
    const reason = reasonOf(text.slice(words.from, words.to), [rule.reads], change.kinder);
    found.push({ ...change, why: questionOf(reason), standard: rule.standard, reason });
  }
  return found;
}

/** Kinder words may hold more that one would say otherwise: an order that swears. */
const deepest = 3;

function adviceAt(reading: Reading, depth: number): Advice[] {
  const { known, own } = reading.trade;
  const placesOf = (words: readonly string[]): Places =>
    tradePlaces(reading.lower, words).slice(0, 50 * mostAdvice);
  const spared = { known: placesOf(known), own: placesOf(own) };
  const found = withoutOverlap(rules.flatMap((rule) => adviceBy(rule, reading, spared)));
  if (depth >= deepest) return found;
  return found.map((one) => ({ ...one, kinder: kinderStill(one.kinder, reading, depth) }));
}

function kinderStill(kinder: string, { scores, trade }: Reading, depth: number): string {
  if (!/\p{L}{2}/u.test(kinder)) return kinder;
  return appliedTo(kinder, adviceAt(readingOf(kinder, kinder, scores, trade), depth + 1));
}

function readingOf(written: string, own: string, scores: Scores, trade: Trade): Reading {
  const alone = withoutSpeech(own).replace(/[’‘]/g, "'");
  const places = pictographsIn(alone);
  const said = stoppedAt(alone, places);
  const text = stoppedAt(written, places);
  return { written, text, said, lower: asRead(said), sentences: sentencesIn(alone), scores, trade };
}

/** Advice on a text, in the order of its places: one for each sentence, and its kinder words are advised against nowhere. */
export function adviceOn(
  text: string,
  tradeWords: readonly string[],
  scored: (text: string) => Scores,
): Advice[] {
  const trade = { known: tradeWordsKnown, own: tradeWords };
  const readingIn = (words: string): Reading =>
    readingOf(words, ownWords(words), scored(words), trade);
  const reading = readingIn(text);
  const found = adviceAt(reading, 0);
  const again = (sentence: string): Advice[] => adviceAt(readingIn(sentence), deepest);
  return oneForEach(found, reading, again).map(worded);
}
