/** Advice on a text: what is strong and can be explained, each with words that say the same more kindly. */
import type { Scores } from "../model/scores.ts";
import { blame } from "./advice/blame.ts";
import { disparagement } from "./advice/disparagement.ts";
import { hindsight } from "./advice/hindsight.ts";
import { orders } from "./advice/orders.ts";
import { outbursts } from "./advice/outbursts.ts";
import { beginsSentence, type Found, type Rule } from "./advice/rule.ts";
import { shouting } from "./advice/shouting.ts";
import { sighs } from "./advice/sighs.ts";
import { swearing } from "./advice/swearing.ts";
import { asRead } from "../model/grams.ts";
import type { Advice, Heard, Reason } from "./judge.ts";
import { ownWords, withoutSpeech } from "./own-words.ts";
import { pictographsIn, stoppedAt } from "./pictographs.ts";
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

/** How far around a place a rule may look. */
const around = 160;

/** What all rules read of a text. */
interface Reading {
  /** As it was written. */
  readonly written: string;
  /** As written, with full stops over pictographs: what the kinder words are made of. */
  readonly text: string;
  /** Own words in lower case but for capitals, quoted speech blanked; as long as the text. */
  readonly said: string;
  readonly lower: string;
  readonly scores: Scores;
  readonly trade: Trade;
}

interface Trade {
  /** Words that sound rude elsewhere: nobody is disparaged by them, though somebody may still be blamed beside them. */
  readonly known: readonly string[];
  /** Of the house, added by its administrators: nothing is ever said of them. */
  readonly own: readonly string[];
}

interface Spared {
  readonly known: Places;
  readonly own: Places;
}

const upperFirst = (words: string): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function foundIn(reading: Reading, match: RegExpExecArray): Found {
  const { text, said, lower, scores } = reading;
  const [from, to] = [match.index, endOf(reading, match)];
  const places = match.indices?.groups ?? {};
  const groups = Object.fromEntries(
    Object.entries(places).map(([name, place]) => [name, place && text.slice(place[0], place[1])]),
  );
  return {
    words: text.slice(from, to),
    groups,
    ...near(said, from, to),
    text: lower.slice(Math.max(0, from - 8 * around), to + 8 * around),
    scores,
  };
}

/** Where a change ends that reaches over pictographs with its last marks: before them, for they stay. */
function beforePictographs({ text, written }: Reading, from: number, to: number): number {
  let end = to;
  for (let at = to; at > from && /[.!?\s]/.test(text[at - 1]!); at--)
    if (text[at - 1] !== written[at - 1]) end = at - 1;
  return end;
}

const endOf = (reading: Reading, { index, 0: words }: RegExpExecArray): number =>
  beforePictographs(reading, index + 1, index + words.length);

type Places = readonly (readonly [number, number])[];
type Change = Pick<Advice, "from" | "to" | "kinder">;

/** What stands near a place: enough for every rule, and not the whole of a long text. */
function near(text: string, from: number, to: number): { before: string; after: string } {
  return {
    before: text.slice(Math.max(0, from - around), from),
    after: text.slice(to, to + around),
  };
}

/** Takes words away so that spaces and the capital at the beginning of a sentence stay right. */
function takenAway({ text, said, written }: Reading, from: number, to: number): Change {
  const { before, after } = near(said, from, to);
  const left = near(text, from, to);
  if (!/[\p{L}\p{N}]/u.test(left.before + left.after))
    return { from, to, kinder: "Could we talk about this?" };
  if (!/(?:^|\s)$/.test(before)) return { from, to, kinder: "" };
  // Of what is written: the space before a pictograph is one, though it reads as the end of a sentence.
  const gap = /^[ \t]*/.exec(written.slice(to, to + around))![0].length;
  const next = /^\p{Ll}/u.exec(left.after.slice(gap))?.[0];
  if (next && beginsSentence(before) && /^\W*\p{Lu}/u.test(text.slice(from, to)))
    return { from, to: to + gap + next.length, kinder: upperFirst(next) };
  // Where nothing follows in this sentence, the space before goes too.
  const last = /^(?:[.!?,;]|$)/.test(after.slice(gap).trimStart()) && /[ \t]$/.test(before);
  return { from: last ? from - 1 : from, to: to + gap, kinder: "" };
}

/** A place widened to its sentence, or to its clause where the sentence says much more. */
function widened({ said }: Reading, from: number, to: number): readonly [number, number] {
  const { before, after } = near(said, from, to);
  const head =
    /(?:^|[.!?:;\n]|[,–—-]\s)\s*((?:(?!\s[–—-]\s)[^.!?:;\n,]){0,40})$/u.exec(before)?.[1] ?? "";
  const whole = /^[^.!?;\n]{0,48}(?=[.!?;\n]|$)/u.exec(after)?.[0];
  const clause =
    /^[^.!?;,\n]{0,160}?(?=[.!?;,\n]|\s(?:and|but|because|so|if|when|until)\s|$)/u.exec(after)?.[0];
  // A smiling face or a dash before the first word is none of it.
  const words = head.replace(/^[^\p{L}\p{N}]+/u, "");
  const rest = whole ?? clause ?? "";
  // Where the look ends within a long clause, the last whole word ends it.
  const isCut = rest.length === after.length && to + after.length < said.length;
  const last = isCut ? rest.replace(/\S+$/u, "") : rest;
  return [from - words.length, to + last.trimEnd().length];
}

/** Whole sentences end as they are meant to: a question with its mark, all else with a full stop. */
function endedIn(
  reading: Reading,
  to: number,
  kinder: string,
): { readonly to: number; readonly kinder: string } {
  const end = /^\s*[.!?]+/u.exec(reading.said.slice(to, to + 12))?.[0] ?? "";
  const stop = beforePictographs(reading, to, to + end.length);
  if (stop <= to) return { to, kinder };
  return { to: stop, kinder: /[.?]$/.test(kinder) ? kinder : `${kinder}.` };
}

function changeBy(rule: Rule, reading: Reading, match: RegExpExecArray): Change | null {
  const found = foundIn(reading, match);
  const wanted = typeof rule.kinder === "string" ? rule.kinder : rule.kinder(found);
  if (wanted === null || wanted === found.words) return null;
  const end = endOf(reading, match);
  const [from, last] = rule.whole ? widened(reading, match.index, end) : [match.index, end];
  const { to, kinder } = rule.whole ? endedIn(reading, last, wanted) : { to: last, kinder: wanted };
  if (kinder.trim() === "") return takenAway(reading, from, to);
  const { before } = near(reading.said, from, to);
  const capital = /^\W*\p{Lu}/u.test(reading.text.slice(from, to)) && beginsSentence(before);
  return { from, to, kinder: capital ? upperFirst(kinder) : kinder };
}

function reasonOf(words: string, reads: Heard, kinder: string): Reason {
  const short = (long: string): string => {
    const flat = long.trim().replace(/\s+/g, " ");
    return flat.length > 90 ? `${Array.from(flat).slice(0, 88).join("")}…` : flat;
  };
  const isNothing = kinder.trim() === "" || kinder.length === 1;
  return { said: short(words), reads, instead: isNothing ? null : short(kinder) };
}

function questionOf({ said, reads, instead }: Reason): string {
  const question =
    instead === null ? "would it say the same without?" : `would "${instead}" say the same?`;
  return `"${said}" may read as ${reads}; ${question}`;
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

const meets = (places: Places, change: Change): boolean =>
  places.some(([from, to]) => change.from < to && from < change.to);

function adviceBy(rule: Rule, reading: Reading, spared: Spared): Advice[] {
  const { text, said, lower } = reading;
  const strong = rule.standard === "disparage" || rule.standard === "respect";
  const found: Advice[] = [];
  for (const match of firstMatches(rule.pattern, rule.asWritten ? said : lower)) {
    const change = changeBy(rule, reading, match);
    if (!change || (strong && meets(spared.known, change)) || meets(spared.own, change)) continue;
    const words = text.slice(match.index, endOf(reading, match));
    const reason = reasonOf(words, rule.reads, change.kinder);
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
  return { written, text, said, lower: asRead(said), scores, trade };
}

/** A text with advice taken. */
export function appliedTo(
  text: string,
  advice: readonly Pick<Advice, "from" | "to" | "kinder">[],
): string {
  return advice
    .toSorted((a, b) => b.from - a.from)
    .reduce((left, { from, to, kinder }) => left.slice(0, from) + kinder + left.slice(to), text);
}

/** Advice on a text, in the order of its places. */
export function adviceOn(text: string, scores: Scores, tradeWords: readonly string[]): Advice[] {
  const trade = { known: tradeWordsKnown, own: tradeWords };
  return adviceAt(readingOf(text, ownWords(text), scores, trade), 0);
}
