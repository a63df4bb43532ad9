/** What the coach has to say of a text: the same as the command says of it. Pure. */
import { type Judgement, judge, type Reason, type Standard } from "../rules/judge.ts";
import type { CourtesyModel } from "../model/packed.ts";
import { ownWords } from "../rules/own-words.ts";

export interface Thought {
  readonly from: number;
  readonly to: number;
  /** What stood there when it was judged. */
  readonly words: string;
  readonly reason: Reason;
  /** Null where they would not fit into the box. */
  readonly kinder: string | null;
  readonly standard: Standard;
}

export interface Judged {
  /** False for another language than English, and where there is nothing to judge. */
  readonly isJudged: boolean;
  readonly thoughts: readonly Thought[];
}

/** At the beginning of a sentence with a capital, as what stood there. */
function fitted(text: string, from: number, kinder: string): string {
  const isBeginning = /(?:^|[.!?\n]["”')]*)\s*$/u.test(text.slice(0, from));
  if (!isBeginning || !/^\p{Lu}/u.test(text.slice(from))) return kinder;
  return kinder.charAt(0).toUpperCase() + kinder.slice(1);
}

export function thoughtsOn(
  text: string,
  model: CourtesyModel,
  tradeWords: readonly string[],
): Judged {
  const { judged, advice }: Judgement = judge(text, model, { tradeWords });
  if (!judged) return { isJudged: false, thoughts: [] };
  const thoughts = advice.map(({ from, to, reason, kinder, standard }): Thought => ({
    from,
    to,
    words: text.slice(from, to),
    reason,
    kinder: fitted(text, from, kinder),
    standard,
  }));
  return { isJudged: true, thoughts };
}

/** What was put aside does not come back for this text: the same words for the same reason. */
export const keyOf = ({ words, reason }: Pick<Thought, "words" | "reason">): string =>
  [words.toLowerCase(), reason.reads, reason.instead].join("\u0000");

/** In a box that takes so many letters (less than none: any number), a thought that is too long for it has no kinder words to take. */
export const fitting = (thought: Thought, lettersNow: number, most: number): Thought => {
  const { from, to, kinder } = thought;
  if (kinder === null || most < 0 || lettersNow - (to - from) + kinder.length <= most)
    return thought;
  return { ...thought, kinder: null };
};

/** Those whose words stand where they stood when they were judged, though something was typed since, and that were not put aside. */
export const standing = (
  thoughts: readonly Thought[],
  text: string,
  aside: ReadonlySet<string>,
): Thought[] =>
  thoughts.filter(
    (thought) =>
      text.slice(thought.from, thought.to) === thought.words && !aside.has(keyOf(thought)),
  );

const fewestWords = 4;

/** Long enough, in the writer's own words, for it to be worth saying that it was not judged. */
export const isWorthSaying = (text: string): boolean =>
  (ownWords(text).match(/\p{L}{2,}/gu) ?? []).length >= fewestWords;
