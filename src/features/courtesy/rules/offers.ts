/** One offer for each sentence, with all of its advice taken; what would be advised against itself is never offered. */
import { plainChange, type Reading } from "./changes.ts";
import type { Advice, Heard } from "./judge.ts";
import { questionOf, reasonOf } from "./reasons.ts";
import { boundsOf, sentenceAt, spanOf } from "./sentences.ts";

/** What weighs most is what is said of a sentence, and the standard that is quoted. */
const weights: readonly Heard[] = [
  "disparaging",
  "swearing",
  "shouting",
  "blame",
  "sending somebody away",
  "an order",
  "pressure",
  "impatience",
  "a sigh",
];
const weightOf = ({ reason }: Advice): number => weights.indexOf(reason.reads);

/** A text with advice taken. */
export function appliedTo(
  text: string,
  advice: readonly Pick<Advice, "from" | "to" | "kinder">[],
): string {
  return advice
    .toSorted((a, b) => b.from - a.from)
    .reduce((left, { from, to, kinder }) => left.slice(0, from) + kinder + left.slice(to), text);
}

/** The sentence, or the sentences, that an advice touches. */
function sentenceOf({ sentences }: Reading, { from, to }: Advice): readonly [number, number] {
  return [
    spanOf(sentences, sentenceAt(sentences, from))[0],
    spanOf(sentences, sentenceAt(sentences, to - 1))[1],
  ];
}

function bySentence(reading: Reading, advice: readonly Advice[]): Advice[][] {
  const groups: Advice[][] = [];
  let end = -1;
  for (const one of advice) {
    const [from, to] = sentenceOf(reading, one);
    if (from < end) groups.at(-1)!.push(one);
    else groups.push([one]);
    end = Math.max(end, to);
  }
  return groups;
}

/** Several advices as one change, from the first of their words to the last. */
function joined({ written }: Reading, group: readonly Advice[]): Advice {
  const [first] = group as [Advice];
  if (group.length === 1) return first;
  const [from, to] = [first.from, group.at(-1)!.to];
  const moved = group.map((one) => ({ ...one, from: one.from - from, to: one.to - from }));
  const words = written.slice(from, to);
  const kinder = appliedTo(words, moved);
  const [most, ...others] = group.toSorted((a, b) => weightOf(a) - weightOf(b)) as [
    Advice,
    ...Advice[],
  ];
  const also = others.find(({ reason }) => reason.reads !== most.reason.reads)?.reason.reads;
  const reason = reasonOf(words, [most.reason.reads, also], kinder);
  return { ...most, from, to, kinder, reason };
}

/** How often kinder words may be mended before a plain sentence stands for them. */
const mendings = 3;

/** The offer in which nothing is advised against any more, or a plain sentence. */
function settled(
  reading: Reading,
  offer: Advice,
  again: (sentence: string) => readonly Advice[],
): Advice {
  const { written, sentences } = reading;
  const [start, end] = sentenceOf(reading, offer);
  const lead = written.slice(start, offer.from);
  const rest = written.slice(offer.to, end);
  let sentence = (lead + offer.kinder + rest).trim();
  for (let times = 0; times < mendings; times++) {
    const found = again(sentence);
    if (found.length === 0) {
      if (times === 0) return offer;
      const from = start + /^\s*/.exec(written.slice(start, end))![0].length;
      const to = end - (written.slice(start, end).endsWith("\n") ? 1 : 0);
      return { ...offer, from, to, kinder: sentence };
    }
    sentence = appliedTo(sentence, found);
  }
  const { to, kinder } = plainChange(offer.reason, reading, offer.to - 1);
  const from = boundsOf(sentences, reading.text, offer.from)[0];
  return { ...offer, from, to, kinder };
}

export function oneForEach(
  found: readonly Advice[],
  reading: Reading,
  again: (sentence: string) => readonly Advice[],
): Advice[] {
  return bySentence(reading, found).map((group) => settled(reading, joined(reading, group), again));
}

/** The advice with its question about the kinder words as they came to be. */
export function worded(advice: Advice): Advice {
  const { said, reads, also } = advice.reason;
  const reason = reasonOf(said, [reads, also], advice.kinder);
  return { ...advice, reason, why: questionOf(reason) };
}
