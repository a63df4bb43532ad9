/** What a rule would change in a text: which places, and the words for them. Of spaces, capitals and marks. */
import type { Scores } from "../model/scores.ts";
import { joins, plainly, plainWords } from "./advice/joints.ts";
import { beginsSentence, type Found, type Rule } from "./advice/rule.ts";
import type { Advice } from "./judge.ts";
import { pictographsIn } from "./pictographs.ts";
import { boundsOf, isQuestionAt, type Sentences } from "./sentences.ts";

/** How far around a place a rule may look. */
const around = 160;

/** What all rules read of a text. */
export interface Reading {
  /** As it was written. */
  readonly written: string;
  /** As written, with full stops over pictographs: what the kinder words are made of. */
  readonly text: string;
  /** Own words in lower case but for capitals, quoted speech blanked; as long as the text. */
  readonly said: string;
  readonly lower: string;
  /** Where its sentences begin and end. */
  readonly sentences: Sentences;
  readonly scores: Scores;
  readonly trade: Trade;
}

export interface Trade {
  /** Words that sound rude elsewhere: nobody is disparaged by them, though somebody may still be blamed beside them. */
  readonly known: readonly string[];
  /** Of the house, added by its administrators: nothing is ever said of them. */
  readonly own: readonly string[];
}

export const upperFirst = (words: string): string =>
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
    isQuestion: isQuestionAt(reading.sentences, said, from),
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

export const endOf = (reading: Reading, { index, 0: words }: RegExpExecArray): number =>
  beforePictographs(reading, index + 1, index + words.length);

export type Places = readonly (readonly [number, number])[];
export type Change = Pick<Advice, "from" | "to" | "kinder">;

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

export function changeBy(rule: Rule, reading: Reading, match: RegExpExecArray): Change | null {
  const found = foundIn(reading, match);
  const wanted = typeof rule.kinder === "string" ? rule.kinder : rule.kinder(found);
  if (wanted === null || wanted === found.words) return null;
  if (wanted === plainly) return plainChange(rule, reading, match.index);
  const end = endOf(reading, match);
  const [from, last] = rule.whole ? widened(reading, match.index, end) : [match.index, end];
  const { to, kinder } = rule.whole ? endedIn(reading, last, wanted) : { to: last, kinder: wanted };
  if (kinder.trim() === "") return takenAway(reading, from, to);
  const { before } = near(reading.said, from, to);
  if (!joins(before, reading.text.slice(from, to), kinder))
    return plainChange(rule, reading, match.index);
  return { from, to, kinder: capitalised(reading, from, to, kinder) };
}

function capitalised({ said, text }: Reading, from: number, to: number, kinder: string): string {
  const { before } = near(said, from, to);
  const capital = /^\W*\p{Lu}/u.test(text.slice(from, to)) && beginsSentence(before);
  return capital ? upperFirst(kinder) : kinder;
}

/** Where no kinder words are certain to be English between the others: a sentence for the sentence. */
export function plainChange(rule: Pick<Rule, "reads">, reading: Reading, place: number): Change {
  const { sentences, said, text } = reading;
  const [from, last] = boundsOf(sentences, text, place);
  const wanted = plainWords(rule.reads, isQuestionAt(sentences, said, place));
  const { to, kinder } = endedIn(reading, last, wanted);
  // The faces within stay, behind it.
  const words = reading.written.slice(from, to);
  const faces = pictographsIn(words).map(([begin, end]) => words.slice(begin, end));
  return { from, to, kinder: capitalised(reading, from, to, kinder) + faces.join("") };
}
