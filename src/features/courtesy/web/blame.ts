/**
 * Words that put the blame on the reader, in what is written on a request: a small English lexicon, looked at in the browser alone while
 * somebody writes. It may only speak of what is plain to anybody; irony and impatience it does not know. Pure.
 */

export interface Blame {
  /** Offsets in UTF-16 units: from, and up to but not including. */
  readonly from: number;
  readonly to: number;
  /** The words as they were written. */
  readonly words: string;
  /** What may stand in their place; null where the whole sentence would have to be another one. */
  readonly kinder: string | null;
  readonly advice: Advice;
}

export type Advice = "what-happened" | "next-step" | "leave-out";

interface Phrase {
  readonly pattern: RegExp;
  readonly kinder: string | null;
  readonly advice: Advice;
}

const phrases: readonly Phrase[] = [
  {
    pattern:
      /\b(?:it|this|that)(?: is| was|'s|’s) (?:all |entirely |clearly )?your (?:own )?(?:fault|mistake|error)\b/giu,
    kinder: "something went wrong there",
    advice: "what-happened",
  },
  {
    // Not what they are to get: 'you should have it by Thursday', 'you should have received it'.
    pattern:
      /\byou should(?: really)? have\b(?! (?:it|them|this|that|these|those|the|an?|your|our|one|two|some|any|no|all|everything|access|received|got|had|heard|been)\b| \d)/giu,
    kinder: "next time it helps to have",
    advice: "next-step",
  },
  {
    pattern: /\byou (?:simply |just |again )?(?:failed|forgot|neglected) to\b/giu,
    kinder: "we still needed you to",
    advice: "what-happened",
  },
  {
    pattern:
      /\b(?:as|like) (?:i|we)(?: have|'ve|’ve)? (?:already |repeatedly |clearly )?(?:said|told you|wrote|written|explained)(?: before| already| several times| many times)?\b/giu,
    kinder: "to say it once more",
    advice: "leave-out",
  },
  {
    pattern: /\bfor the (?:last|hundredth|thousandth|umpteenth) time\b/giu,
    kinder: "once more",
    advice: "leave-out",
  },
  {
    pattern: /\b(?:not|isn't|isn’t|wasn't|wasn’t) (?:my|our) (?:problem|fault|job)\b/giu,
    kinder: "not something that we can mend here",
    advice: "next-step",
  },
  { pattern: /\byou people\b/giu, kinder: "you", advice: "leave-out" },
  { pattern: /\buser error\b/giu, kinder: "a slip", advice: "what-happened" },
  {
    pattern:
      /\byou (?:always forget|always send|always ask|never read|never fill|never answer|never tell|never listen|never send|never say)\b/giu,
    kinder: null,
    advice: "what-happened",
  },
  {
    pattern:
      /\bif you had (?:only |just |actually |even )?(?:read|asked|said|told|looked|filled)\b/giu,
    kinder: null,
    advice: "next-step",
  },
  {
    pattern: /\bwhy (?:didn't|didn’t|did) you (?:not )?(?:read|ask|say|tell|send|fill)\b/giu,
    kinder: null,
    advice: "what-happened",
  },
  { pattern: /\bhow hard can (?:it|that) be\b/giu, kinder: null, advice: "leave-out" },
];

/** Words of others: quoted lines of a mail, and what stands between double quotation marks. They are not the writer's. */
const quoted = /^[ \t]*>.*$|"[^"\n]*"|“[^”\n]*”/gmu;

/** What may read as blame, in the order in which it stands. Two phrases that overlap are one: the one that begins first. */
export function blameIn(text: string): Blame[] {
  const others = [...text.matchAll(quoted)].map(spanOf);
  const found = phrases.flatMap(({ pattern, kinder, advice }) =>
    [...text.matchAll(pattern)].map((match) => {
      const [words] = match;
      const fitted = kinder !== null && /^\p{Lu}/u.test(words) ? capital(kinder) : kinder;
      return { ...spanOf(match), words, kinder: fitted, advice };
    }),
  );
  const own = found
    .filter((one) => !others.some((other) => meet(one, other)))
    .toSorted((a, b) => a.from - b.from);
  return own.filter((one, at) => !own.slice(0, at).some((other) => meet(one, other)));
}

/** The text with the kinder words in place of those that were found in it. */
export const takeKinder = (text: string, { from, to, kinder }: Blame): string =>
  kinder === null ? text : text.slice(0, from) + kinder + text.slice(to);

interface Span {
  readonly from: number;
  readonly to: number;
}

const spanOf = ({ index, 0: words }: RegExpExecArray): Span => ({
  from: index,
  to: index + words.length,
});
const meet = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;
const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);
